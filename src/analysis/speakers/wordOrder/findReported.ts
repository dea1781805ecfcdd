import type { Span } from '../../../article/article';
import type { LanguagePack } from '../../../language/packs/pack';
import type { OuterSentence, Word, WordedArticle } from '../../../language/packs/words';
import type { FoundStatement } from '../foundStatement';
import { clausesOf, type Clause } from './clauses';
import { findCues, type Cue } from './cues';
import { firstSubject, nearSubject } from './nearSubjects';
import { sourceFrom, phraseAt, type WordRange } from './nounPhrases';

/** What a rule finds in a sentence. */
interface Found {
  readonly content: readonly WordRange[];
  readonly cue: WordRange | null;
  readonly source: WordRange | null;
  readonly said: boolean;
  readonly confidence: number;
}

/** Who spoke last, and where: what goes on without naming anybody is theirs. */
interface Carried {
  readonly source: WordRange | null;
  readonly sentence: number;
}

/**
 * The statements of an article in a language that is read by tables and word order alone. Linear in its length.
 */
export function findReported(article: WordedArticle, pack: LanguagePack): FoundStatement[] {
  const found: FoundStatement[] = [];
  let carried: Carried | null = null;
  let goingOn: { readonly at: number; readonly sentence: number } | null = null;
  article.sentences.forEach((sentence, index) => {
    const previous = article.sentences[index - 1];
    const reader = new SentenceReader(article, sentence, pack, previous?.block === sentence.block ? previous : null);
    const last = found.at(-1)?.content.at(-1)?.end ?? 0;
    const here = reader
      .read()
      .filter(({ content }) => article.words[content[0]!.first]!.start >= last)
      .map((each) =>
        carried && index - carried.sentence === 1 && reader.drops(each) ? { ...each, source: carried.source } : each,
      );
    if (here.length > 0) {
      for (const each of here) found.push(statementOf(article, each, reader.isSpoken(each)));
      const named = [...here].reverse().find(({ source }) => source !== null);
      carried = { source: named?.source ?? carried?.source ?? null, sentence: index };
      goingOn = null;
      return;
    }
    if (carried && index - carried.sentence <= 2 && reader.goesOn()) {
      const { first, last } = sentence;
      if (goingOn && goingOn.sentence === index - 1) {
        const before = found[goingOn.at]!;
        found[goingOn.at] = { ...before, content: [{ start: before.content[0]!.start, end: sentence.end }] };
        goingOn = { at: goingOn.at, sentence: index };
      } else {
        found.push(
          statementOf(
            article,
            {
              content: [{ first: reader.opensWithDash() ? first + 1 : first, last }],
              cue: null,
              source: carried.source,
              said: true,
              confidence: 0.6,
            },
            reader.opensWithDash(),
          ),
        );
        goingOn = { at: found.length - 1, sentence: index };
      }
      carried = { source: carried.source, sentence: index };
    }
  });
  return found;
}

function statementOf({ words }: WordedArticle, found: Found, isSpoken: boolean): FoundStatement {
  const span = ({ first, last }: WordRange): Span => ({ start: words[first]!.start, end: words[last - 1]!.end });
  return {
    type: isSpoken ? 'direct' : typeOf(words, found.content),
    content: found.content.map(span),
    cue: found.cue && span(found.cue),
    source: found.source && span(found.source),
    confidence: found.confidence,
    speech: found.said,
  };
}

function typeOf(words: readonly Word[], content: readonly WordRange[]): FoundStatement['type'] {
  let quoted = 0;
  let outside = 0;
  for (const { first, last } of content)
    for (let at = first; at < last; at++) {
      if (!/^[\p{L}\p{N}]/u.test(words[at]!.text)) continue;
      if (words[at]!.quotation >= 0) quoted++;
      else outside++;
    }
  return quoted === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';
}

/** A quotation of so few words is not said by anybody in particular unless words around it say so. */
const fewestQuoted = 4;

class SentenceReader {
  private readonly words: readonly Word[];
  private readonly clauses: readonly Clause[];
  private end: number;

  constructor(
    private readonly article: WordedArticle,
    private readonly sentence: OuterSentence,
    private readonly pack: LanguagePack,
    private readonly previous: OuterSentence | null,
  ) {
    this.words = article.words;
    this.clauses = clausesOf(article.words, sentence, pack);
    // Without the full stop.
    const { last } = sentence;
    this.end =
      last - 1 > sentence.first && /^[.!?…;:]$/.test(this.words[last - 1]!.text) && this.words[last - 1]!.quotation < 0
        ? last - 1
        : last;
  }

  read(): Found[] {
    const found: Found[] = [];
    const cues = findCues(this.words, this.clauses, this.pack);
    const { end } = this;
    for (const [index, cue] of cues.entries()) {
      this.end = this.nextVerb(cues.slice(index + 1, index + 4)) ?? end;
      const each = this.readCue(cue);
      this.end = end;
      if (each && !found.some((other) => overlaps(other, each))) found.push(each);
    }
    if (found.length === 0) {
      const according = this.accordingTo();
      if (according) found.push(according);
    }
    if (found.length === 0) {
      const other = this.noun() ?? this.label() ?? this.colon();
      if (other) found.push(other);
    }
    return found;
  }

  /** "وأضاف أن …": nobody is named between the verb and what is said. */
  drops({ cue, source, content }: Found): boolean {
    const first = content[0]!.first;
    return this.pack.reporting.dropsSubject === true && !source && !!cue && first >= cue.last && first - cue.last <= 2;
  }

  /** Whether a sentence without a cue goes on with somebody's words: a form that reports, or a quotation alone. */
  goesOn(): boolean {
    const { first } = this.sentence;
    if (this.words[first]!.quotation >= 0) {
      const { last } = this.article.quotations[this.words[first]!.quotation]!;
      return last >= this.end && last - first > fewestQuoted;
    }
    // In a paragraph of its own it is the next one's turn.
    if (this.opensWithDash()) return this.previous !== null;
    return this.clauses.some((clause) => this.reports(clause));
  }

  /** "— сказал Иванов. — Поедем." */
  opensWithDash(): boolean {
    return this.pack.speechDashes === true && /^[—–]$/.test(this.words[this.sentence.first]!.text);
  }

  /** Whether a statement is what stands right behind such a dash. */
  isSpoken({ content }: Found): boolean {
    return this.opensWithDash() && content[0]!.first === this.sentence.first + 1;
  }

  /** @param isCued whether a cue stands beside the clause, so that weaker signs will do */
  private reports({ first, last }: Clause, isCued = false): boolean {
    const { reportedForms, possibleForms } = this.pack.reporting;
    for (let at = first; at < last; at++) {
      const { quotation, isCapital, lower } = this.words[at]!;
      if (quotation < 0 && !isCapital && (reportedForms.has(lower) || (isCued && possibleForms.has(lower))))
        return true;
    }
    return false;
  }

  /** "отметил, что …, и добавил: …": where a second verb of the same subject begins. */
  private nextVerb(cues: readonly Cue[]): number | null {
    if (!this.pack.names.own) return null;
    const { clauseConjunctions } = this.pack.phrases;
    const next = cues.find(
      ({ first }) => clauseConjunctions.has(this.words[first - 1]!.lower) && this.words[first - 2]?.text === ',',
    );
    return next ? next.first - 2 : null;
  }

  private clauseOf(at: number): number {
    return this.clauses.findIndex(({ first, last }) => at >= first && at < last);
  }

  private readCue(cue: Cue): Found | null {
    const { words, clauses, pack, sentence } = this;
    const index = this.clauseOf(cue.first);
    const clause = clauses[index];
    if (!clause) return null;
    const said = cue.kind === 'said';
    const isFirst = index === 0;
    const make = (content: readonly WordRange[], source: WordRange | null, confidence: number): Found | null => {
      const kept = content.map((range) => this.trimmed(range)).filter((range) => range.last > range.first);
      return kept.length === 0
        ? null
        : { content: kept, cue: { first: cue.first, last: cue.last }, source, said, confidence };
    };
    const subject = this.isNobody(cue) ? this.placeBehind(cue, clause) : this.subjectOf(cue, clause, index);
    const opens = cue.first === clause.first || (!!pack.names.own && !!subject && this.isBehindSpeech(clause));
    // "Об этом сообщил Иванов.", "…, о чём сообщил Иванов."
    if (pack.reporting.ofThis?.has(`${words[clause.first]!.lower} ${words[clause.first + 1]?.lower}`))
      return isFirst
        ? this.previous && make([this.previous], subject, 0.8)
        : make([{ first: sentence.first, last: clause.first }], subject, 0.8);
    // "Wie die Polizei mitteilte, …"
    if (pack.reporting.asOpening.has(words[clause.first]!.lower) && cue.first > clause.first) {
      const source = sourceFrom(words, clause.first + 1, cue.first, pack) ?? this.subjectOf(cue, clause, index);
      if (isFirst && clauses.length > 1) return make([{ first: clauses[1]!.first, last: this.end }], source, 0.85);
      if (!isFirst) {
        const rest = clauses[index + 1];
        return make(
          [{ first: sentence.first, last: clause.first }, ...(rest ? [{ first: rest.first, last: this.end }] : [])],
          source,
          0.8,
        );
      }
    }
    // "Wie die Sprecherin, Anna Berg, mitteilte, …"
    const asClause = clauses
      .slice(Math.max(0, index - 2), index)
      .find(({ first }) => pack.reporting.asOpening.has(words[first]!.lower));
    if (asClause && cue.last === clause.last && clauses[index + 1])
      return make(
        [{ first: clauses[index + 1]!.first, last: this.end }],
        sourceFrom(words, asClause.first + 1, asClause.last, pack),
        0.8,
      );
    const behind = clauses[index + 1];
    const quoteBehind = this.quotationFrom(clause, cue);
    // "X sagte: …"
    if (clause.endedBy === ':' && behind) return make([{ first: behind.first, last: this.end }], subject, 0.9);
    // "X sagte „…“"
    if (quoteBehind && !cue.isPassive) return make([quoteBehind], subject, 0.85);
    // "…, sagte X": the verb opens its clause behind something, and its subject follows.
    const isOwn = subject ? subject.first >= cue.first || cue.first > clause.first : this.isNobody(cue);
    if (opens && !isFirst && isOwn && !this.endsRelative(index, subject)) {
      const colon = clauses
        .slice(0, index)
        .reverse()
        .find(({ endedBy }) => endedBy === ':');
      const content: WordRange[] = [{ first: colon?.last ?? sentence.first, last: clause.first }];
      const next = subject && this.afterSource(index, subject);
      if (next) content.push({ first: next, last: this.end });
      return make(content, subject, 0.9);
    }
    // "X sagte, dass …", "X sagte, er sei …", "X kündigte an, … zu …"
    if (behind && clause.endedBy === ',' && this.canBeSaid(behind, index + 1))
      return make([{ first: behind.first, last: this.end }], subject ?? this.subjectBefore(index), 0.8);
    return null;
  }

  /** "Люди, которые ждут, просят воды": the verb behind the relative clause is the sentence's own. */
  private endsRelative(index: number, subject: WordRange | null): boolean {
    const { words, pack } = this;
    if (!pack.phrases.object || !pack.reporting.relative.has(words[this.clauses[index - 1]!.first]!.lower))
      return false;
    const isSomebody = ({ isCapital, lower }: Word) => isCapital || pack.names.role.test(lower);
    return !subject || !words.slice(subject.first, subject.last).some(isSomebody);
  }

  /** Whether a clause stands right behind a quotation, or a dash: what is said is before it, however it begins. */
  private isBehindSpeech({ first }: Clause): boolean {
    const { words } = this;
    if (/^[—–-]$/.test(words[first - 1]?.text ?? '')) return first - 1 > this.sentence.first;
    return /^[,،]$/.test(words[first - 1]?.text ?? '') && words[first - 2]!.quotation >= 0;
  }

  /** Where what is said goes on behind "…, sagte X, der Minister, …": at a quotation, or a clause that can be said. */
  private afterSource(index: number, source: WordRange): number | null {
    const { clauses, words } = this;
    for (let at = index + 1; at < clauses.length; at++) {
      const { first } = clauses[at]!;
      if (first < source.last) continue;
      if (words[first]!.quotation >= 0 || this.canBeSaid(clauses[at]!, at)) return first;
    }
    const { last } = clauses[index]!;
    for (let at = source.last; at < Math.min(last, this.end); at++)
      if (words[at]!.quotation >= 0 && at > source.last - 1) return at;
    return null;
  }

  /** Whether a clause can be what the cue before it reports. */
  private canBeSaid(clause: Clause, index: number): boolean {
    const { words, pack } = this;
    const first = words[clause.first]!;
    const { that, aside, relative } = pack.reporting;
    if (that.has(first.lower)) return true;
    if (first.quotation >= 0) return true;
    if (aside.has(first.lower)) return false;
    // A relative clause ends with its verb.
    if (relative.has(first.lower) && words[clause.last - 1]!.isCapital) return true;
    if (relative.has(first.lower))
      return this.reports({ ...clause, last: clause.last - 1 }, true) || this.isInfinitive(index);
    // Through the clauses that follow, for the reported one may begin with a condition: "wenn …, müsse …".
    for (let at = index; at < Math.min(this.clauses.length, index + 3); at++)
      if (this.reports(this.clauses[at]!, true)) return true;
    return this.isInfinitive(index);
  }

  /** "die Mittel zu kürzen", "einzuführen" */
  private isInfinitive(index: number): boolean {
    const { words, clauses } = this;
    const { beforeInfinitive, infinitive, joinedInfinitive } = this.pack.reporting;
    for (let at = index; at < Math.min(clauses.length, index + 2); at++) {
      const clause = clauses[at]!;
      for (let word = clause.first + 1; word < clause.last; word++)
        if (beforeInfinitive.has(words[word - 1]!.lower) && infinitive.test(words[word]!.text)) return true;
      if (joinedInfinitive.test(words[clause.last - 1]!.text)) return true;
    }
    return false;
  }

  /** A quotation in the cue's clause, behind the cue. */
  private quotationFrom(clause: Clause, cue: Cue): WordRange | null {
    for (let at = cue.last; at < clause.last; at++) {
      const { quotation } = this.words[at]!;
      if (quotation < 0) continue;
      const { first, last } = this.article.quotations[quotation]!;
      return last - first - 2 >= fewestQuoted ? { first, last } : null;
    }
    return null;
  }

  /** "hieß es" */
  private isNobody({ first }: Cue): boolean {
    const at = (offset: number) => this.words[first + offset]?.lower ?? '';
    const { nobodySays } = this.pack.reporting;
    return nobodySays.has(`${at(0)} ${at(1)}`) || nobodySays.has(`${at(-1)} ${at(0)}`);
  }

  /** "heißt es in einem Papier des Ministeriums": the phrase with a preposition behind it. */
  private placeBehind({ last }: Cue, clause: Clause): WordRange | null {
    const { words, pack } = this;
    for (let at = last; at < Math.min(clause.last, last + 5); at++)
      if (pack.phrases.placePrepositions.has(words[at]!.lower)) return phraseAt(words, at + 1, clause.last, pack);
    return null;
  }

  private subjectOf(cue: Cue, clause: Clause, index: number): WordRange | null {
    const { words, pack } = this;
    if (cue.isPassive) return null;
    if (pack.reporting.gerund?.test(words[cue.first]!.lower))
      return index > 0 ? firstSubject(words, this.clauses[0]!, pack) : null;
    if (pack.phrases.object) return nearSubject(words, clause, cue, pack) ?? this.subjectBefore(index);
    const before = cue.first > clause.first ? this.phraseBefore(clause.first, cue.first) : null;
    if (before) return this.withApposition(before, index);
    const after = sourceFrom(words, cue.last, cue.particle ?? clause.last, pack);
    if (after) return after;
    return cue.first === clause.first ? this.subjectBefore(index) : null;
  }

  /** The phrase with which a clause begins, if the verb follows it: the subject of most clauses. */
  private phraseBefore(first: number, verb: number): WordRange | null {
    const { words, pack } = this;
    let begin = first;
    while (begin < verb && pack.phrases.clauseConjunctions.has(words[begin]!.lower)) begin++;
    if (begin >= verb) return null;
    const word = words[begin]!;
    const { openers, determiners, subjectDeterminers } = pack.phrases;
    if (openers.has(word.lower) || (determiners.has(word.lower) && !subjectDeterminers.has(word.lower))) return null;
    if (verb - begin === 1 && pack.phrases.pronouns.has(word.lower)) return { first: begin, last: verb };
    const phrase = phraseAt(words, begin, verb, pack);
    // The verb is second: what stands before it is one phrase.
    return phrase && verb - phrase.last <= 2 ? phrase : null;
  }

  /** "Die Chefjuristin, Anabella Morfin, verwies": both, if each is all that stands between two commas. */
  private withApposition(source: WordRange, index: number): WordRange {
    const { clauses, words, pack } = this;
    const before = clauses[index - 1];
    if (index !== 1 || !before || before.endedBy !== ',' || source.first !== clauses[index]!.first) return source;
    const phrase = phraseAt(words, before.first, before.last, pack);
    return phrase?.last === before.last ? { first: phrase.first, last: source.last } : source;
  }

  /** "Li Fei, der Vorsitzende, sagte": the phrase that opened the sentence. */
  private subjectBefore(index: number): WordRange | null {
    if (index === 0) return null;
    const { clauses, words, pack } = this;
    const opening = clauses[0]!;
    const phrase = phraseAt(words, opening.first, opening.last, pack);
    // "Сын историка, Михаил Аронов, добавил": both.
    const middle = pack.names.own && index > 1 && clauses[index]!.first - clauses[index - 1]!.last === 1;
    const { first, last } = clauses[index - 1]!;
    if (middle && phraseAt(words, first, last, pack)?.last === last)
      return { first: index === 2 && phrase ? opening.first : first, last };
    return phrase && opening.last - phrase.last <= 1 ? phrase : null;
  }

  private accordingTo(): Found | null {
    const { words, pack, sentence } = this;
    for (let at = sentence.first; at < this.end; at++) {
      if (words[at]!.quotation >= 0) continue;
      const { lower } = words[at]!;
      if (pack.reporting.accordingToBehind.has(lower)) {
        const clause = this.clauses[this.clauseOf(at)];
        if (!clause) continue;
        const phrase = this.phraseEndingAt(clause.first, at);
        if (phrase) return this.without({ first: phrase.first, last: at + 1 }, { first: at, last: at + 1 }, phrase);
      }
      if (!this.isAccordingTo(at)) continue;
      // "nach Angaben der Polizei": the source is all behind the preposition.
      const source = this.accordingSource(at);
      if (!source) continue;
      return this.without({ first: at, last: source.end }, { first: at, last: at + 1 }, source);
    }
    // "…, so der Minister"
    const last = this.clauses.at(-1);
    for (const [index, clause] of this.clauses.entries()) {
      if (index === 0 || !pack.reporting.so.has(words[clause.first]!.lower)) continue;
      const source = phraseAt(words, clause.first + 1, clause.last, pack);
      if (!source || (clause !== last && clause.last - source.last > 1)) continue;
      const rest = this.clauses[index + 1];
      const content = [
        this.trimmed({ first: sentence.first, last: clause.first }),
        ...(rest && this.canBeSaid(rest, index + 1) ? [this.trimmed({ first: rest.first, last: this.end })] : []),
      ];
      return { content, cue: { first: clause.first, last: clause.first + 1 }, source, said: true, confidence: 0.9 };
    }
    return null;
  }

  /** Where nouns have no capitals: what is behind the noun of saying, "по словам X", or within, "по его словам". */
  private accordingSource(at: number): (WordRange & { readonly end: number }) | null {
    const { words, pack } = this;
    const end = this.clauseEnd(at);
    if (pack.phrases.nounsAreCapitalized) {
      const source = phraseAt(words, at + 1, end, pack);
      return source && { ...source, end: source.last };
    }
    let noun = at;
    if (pack.reporting.accordingTo.get(words[at]!.lower) === false)
      while (noun < end && !pack.reporting.sayingNoun.test(words[noun]!.lower)) noun++;
    if (noun === at + 2 && pack.names.pronouns.has(words[at + 1]!.lower))
      return { first: at + 1, last: at + 2, end: noun + 1 };
    const source = pack.reporting.relative.has(words[noun + 1]?.lower ?? '')
      ? null
      : phraseAt(words, noun + 1, end, pack);
    return source && { ...source, end: source.last };
  }

  private clauseEnd(at: number): number {
    return this.clauses[this.clauseOf(at)]?.last ?? this.end;
  }

  /** "laut", "nach Angaben", "nach den Worten" */
  private isAccordingTo(at: number): boolean {
    const { accordingTo, sayingNoun } = this.pack.reporting;
    const alone = accordingTo.get(this.words[at]!.lower);
    if (alone !== false) return alone ?? false;
    for (let next = at + 1; next < Math.min(this.end, at + 6); next++) {
      const word = this.words[next]!;
      if (!this.pack.phrases.nounsAreCapitalized && next < at + 3 && sayingNoun.test(word.lower)) return true;
      if (word.isCapital) return sayingNoun.test(word.lower);
      if (!/^\p{L}/u.test(word.text)) return false;
    }
    return false;
  }

  /** The noun phrase that ends before a word. */
  private phraseEndingAt(first: number, end: number): WordRange | null {
    for (let at = first; at < end; at++) {
      const phrase = phraseAt(this.words, at, end, this.pack);
      if (phrase && phrase.last === end) return phrase;
    }
    return null;
  }

  /** What is left of the sentence without the phrase that names the source. */
  private without(phrase: WordRange, cue: WordRange, source: WordRange): Found | null {
    const { sentence } = this;
    const content = [
      this.trimmed({ first: sentence.first, last: phrase.first }),
      this.trimmed({ first: phrase.last, last: this.end }),
    ].filter(({ first, last }) => last > first);
    // One word before it is the verb or an "und".
    const kept = content.length === 2 && content[0]!.last - content[0]!.first < 2 ? content.slice(1) : content;
    return kept.length === 0 ? null : { content: kept, cue, source, said: true, confidence: 0.8 };
  }

  /** "ist der Meinung, dass …" */
  private noun(): Found | null {
    const { words, pack, clauses } = this;
    for (const [index, clause] of clauses.entries()) {
      const behind = clauses[index + 1];
      if (!behind || clause.endedBy !== ',' || !pack.reporting.sayingNoun.test(words[clause.last - 1]!.lower)) continue;
      if (!pack.reporting.that.has(words[behind.first]!.lower) && !this.canBeSaid(behind, index + 1)) continue;
      for (let at = clause.first; at < clause.last; at++) {
        if (words[at]!.quotation >= 0 || !pack.reporting.nounVerbs.has(words[at]!.lower)) continue;
        const source = this.subjectOf(
          { first: at, last: at + 1, kind: 'thought', isPassive: false, particle: clause.last - 2 },
          clause,
          index,
        );
        const content = [this.trimmed({ first: behind.first, last: this.end })];
        return source && { content, cue: { first: at, last: clause.last }, source, said: true, confidence: 0.7 };
      }
    }
    return null;
  }

  /** "Anna Berg: „…“" */
  private colon(): Found | null {
    const { words, pack, clauses } = this;
    const at = clauses.findIndex(({ endedBy }) => endedBy === ':');
    const behind = at < 0 ? undefined : clauses[at + 1];
    if (!behind || words[behind.first]!.quotation < 0) return null;
    const { first, last } = clauses[at]!;
    const source = phraseAt(words, first, last, pack);
    if (!source || source.last !== last) return null;
    return {
      content: [this.trimmed({ first: behind.first, last: this.end })],
      cue: null,
      source,
      said: true,
      confidence: 0.75,
    };
  }

  /** "nannte es „einen Skandal“" */
  private label(): Found | null {
    const { words, pack, sentence, article } = this;
    for (let at = sentence.first; at < this.end; at++) {
      if (words[at]!.quotation >= 0 || !pack.reporting.calling.has(words[at]!.lower)) continue;
      for (let next = at + 1; next < this.end; next++) {
        const { quotation } = words[next]!;
        if (quotation < 0) continue;
        const { first, last } = article.quotations[quotation]!;
        const index = this.clauseOf(at);
        const source = this.subjectOf(
          { first: at, last: at + 1, kind: 'said', isPassive: false, particle: null },
          { ...this.clauses[index]!, last: first },
          index,
        );
        return (
          source && {
            content: [{ first, last }],
            cue: { first: at, last: at + 1 },
            source,
            said: true,
            confidence: 0.7,
          }
        );
      }
    }
    return null;
  }

  private trimmed({ first, last }: WordRange): WordRange {
    let [from, to] = [first, first < this.sentence.first ? last : Math.min(last, this.end)];
    const isMark = (at: number) => this.words[at]!.quotation < 0 && /^[,;:–—،؛-]$/.test(this.words[at]!.text);
    while (to > from && isMark(to - 1)) to--;
    while (from < to && isMark(from)) from++;
    return { first: from, last: to };
  }
}

function overlaps(a: Found, b: Found): boolean {
  return a.content.some((x) => b.content.some((y) => x.first < y.last && y.first < x.last));
}
