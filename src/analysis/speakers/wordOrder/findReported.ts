import type { Span } from '../../../article/article';
import type { LanguagePack } from '../../../language/packs/pack';
import type { OuterSentence, Word, WordedArticle } from '../../../language/packs/words';
import type { FoundStatement } from '../foundStatement';
import { apposed } from './appositions';
import { beginsReport, clausesOf, joinsCue, type Clause } from './clauses';
import { findCues, type Cue } from './cues';
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
    const reader = new SentenceReader(article, sentence, pack);
    const here = reader.read();
    if (here.length > 0) {
      for (const each of here) found.push(statementOf(article, each));
      const named = [...here].reverse().find(({ source }) => source !== null);
      carried = { source: named?.source ?? carried?.source ?? null, sentence: index };
      goingOn = null;
      return;
    }
    if (carried && isNear(article, carried.sentence, index, pack) && reader.goesOn()) {
      const { first, last } = sentence;
      if (goingOn && goingOn.sentence === index - 1) {
        const before = found[goingOn.at]!;
        found[goingOn.at] = { ...before, content: [{ start: before.content[0]!.start, end: sentence.end }] };
        goingOn = { at: goingOn.at, sentence: index };
      } else {
        found.push(
          statementOf(article, {
            content: [{ first, last }],
            cue: null,
            source: carried.source,
            said: true,
            confidence: 0.6,
          }),
        );
        goingOn = { at: found.length - 1, sentence: index };
      }
      carried = { source: carried.source, sentence: index };
    }
  });
  return found;
}

/** Whether a sentence can go on with what was said before: where no mood tells it, only the next of a paragraph. */
function isNear({ sentences }: WordedArticle, before: number, at: number, { reporting }: LanguagePack): boolean {
  if (!reporting.isTogether) return at - before <= 2;
  return at - before === 1 && sentences[before]!.block === sentences[at]!.block;
}

function statementOf({ words }: WordedArticle, found: Found): FoundStatement {
  const span = ({ first, last }: WordRange): Span => ({ start: words[first]!.start, end: words[last - 1]!.end });
  return {
    type: typeOf(words, found.content),
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

/** What may stand between a cue and "que", in words: "dit, lui, que …". */
const longestAside = 5;

class SentenceReader {
  private readonly words: readonly Word[];
  private readonly clauses: readonly Clause[];
  private readonly end: number;

  constructor(
    private readonly article: WordedArticle,
    private readonly sentence: OuterSentence,
    private readonly pack: LanguagePack,
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
    const label = this.pack.reporting.isTogether && this.label();
    if (label) found.push(label);
    for (const cue of findCues(this.words, this.clauses, this.pack)) {
      const each = this.withSourceOf(found.at(-1), this.readCue(cue));
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

  /** "… y añadió que …": said by whom the cue before it names. */
  private withSourceOf(before: Found | undefined, found: Found | null): Found | null {
    if (!found?.cue || found.source) return found;
    const index = this.clauseOf(found.cue.first);
    const clause = this.clauses[index - 1];
    if (!clause || !this.isJoined(this.clauses[index]!)) return found;
    const [cue] = this.beginsReport(clause) ? [] : findCues(this.words, [clause], this.pack);
    return { ...found, source: (cue && this.subjectOf(cue, clause, index - 1)) ?? before?.source ?? null };
  }

  private isJoined({ first }: Clause): boolean {
    return joinsCue(this.words, first, this.end, this.pack);
  }

  /** Whether a sentence without a cue goes on with somebody's words: a form that reports, or a quotation alone. */
  goesOn(): boolean {
    const { first } = this.sentence;
    if (this.words[first]!.quotation >= 0) {
      const { last } = this.article.quotations[this.words[first]!.quotation]!;
      return last >= this.end && last - first > fewestQuoted;
    }
    return this.clauses.some((clause) => this.reports(clause));
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

  private clauseOf(at: number): number {
    return this.clauses.findIndex(({ first, last }) => at >= first && at < last);
  }

  private readCue(cue: Cue): Found | null {
    const { words, clauses, pack, sentence } = this;
    const index = this.clauseOf(cue.first);
    const clause = clauses[index];
    if (!clause) return null;
    const said = cue.kind === 'said';
    const make = (content: readonly WordRange[], source: WordRange | null, confidence: number): Found | null => {
      const kept = content.map((range) => this.trimmed(range)).filter((range) => range.last > range.first);
      return kept.length === 0
        ? null
        : { content: kept, cue: { first: cue.first, last: cue.last }, source, said, confidence };
    };
    const isFirst = index === 0;
    const opens = this.opensClause(cue, clause);
    // "Wie die Polizei mitteilte, …"
    if (pack.reporting.asOpening.has(words[clause.first]!.lower) && cue.first > clause.first) {
      const source =
        sourceFrom(words, clause.first + 1, cue.first, pack) ??
        (pack.reporting.isTogether ? sourceFrom(words, cue.last, clause.last, pack) : null);
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
    const subject = this.isNobody(cue) ? this.placeBehind(cue, clause) : this.subjectOf(cue, clause, index);
    // "X sagte: …"
    if (clause.endedBy === ':' && behind) return make([{ first: behind.first, last: this.end }], subject, 0.9);
    // "X sagte „…“"
    if (quoteBehind && !cue.isPassive) return make([quoteBehind], subject, 0.85);
    // "…, sagte X": the verb opens its clause behind something, and its subject follows.
    if (
      opens &&
      !isFirst &&
      !this.isAllSubject(index) &&
      (subject ? subject.first >= cue.first : this.isNobody(cue) || this.quotesBefore(index))
    ) {
      const colon = clauses
        .slice(0, index)
        .reverse()
        .find(({ endedBy }) => endedBy === ':');
      const content: WordRange[] = [{ first: colon?.last ?? sentence.first, last: clause.first }];
      const next = subject && this.afterSource(index, subject);
      if (next) content.push({ first: next, last: this.end });
      return make(content, subject, 0.9);
    }
    // "X dit, lui, que …"
    const rest = clauses[index + 2];
    if (rest && behind && this.isAside(behind) && this.beginsReport(rest))
      return make([{ first: rest.first, last: this.endOfSaid(index + 2) }], subject, 0.8);
    // "X sagte, dass …", "X sagte, er sei …", "X kündigte an, … zu …"
    if (behind && clause.endedBy === ',' && this.canBeSaid(behind, index + 1))
      return make(
        [{ first: behind.first, last: this.endOfSaid(index + 1) }],
        subject ?? this.subjectOfOpening(cue, index),
        0.8,
      );
    return null;
  }

  /** "lui" in "dit, lui, que": little between two commas. */
  private isAside({ first, last, endedBy }: Clause): boolean {
    return this.words[first - 1]!.text === ',' && endedBy === ',' && last - first <= longestAside;
  }

  /** The subject that commas part from its verb; behind "cuyo abogado dijo que" it is somebody else's. */
  private subjectOfOpening(cue: Cue, index: number): WordRange | null {
    const isAtVerb = !this.pack.reporting.isTogether || this.opensClause(cue, this.clauses[index]!);
    return isAtVerb ? this.subjectBefore(index) : null;
  }

  /** The first of the noun phrases between commas right before a clause: "En Toledo, Ana Ruiz, alcaldesa, dijo". */
  private openingOf(index: number): number {
    const { clauses, words, pack } = this;
    let opening: number | null = null;
    for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
      const { first, last } = clauses[at]!;
      const phrase = words[first]!.quotation < 0 && phraseAt(words, first, last, pack);
      if (phrase && phrase.last === last) opening = at;
      // What stands between is passed over: "Juan Pérez, de 52 años, dijo".
      else if (opening !== null) break;
    }
    return opening ?? index - 1;
  }

  /** "El alcalde, Juan Pérez, anunció": commas set off an apposition, and nothing that is said. */
  private isAllSubject(index: number): boolean {
    if (!this.pack.reporting.isTogether || index < 2) return false;
    return this.subjectBefore(index)?.last === this.clauses[index]!.first - 1;
  }

  /** Whether nothing stands before a clause's verb but pronouns that belong to it: "se lamentó", "lui a répondu". */
  private opensClause({ first }: Cue, clause: Clause): boolean {
    for (let at = clause.first; at < first; at++)
      if (!this.pack.reporting.clitics.has(this.words[at]!.lower)) return false;
    return true;
  }

  /** Whether a clause begins with "que" or the like, in a language without commas before it. */
  private beginsReport({ first }: Pick<Clause, 'first'>): boolean {
    return beginsReport(this.words, first, this.pack.reporting.unmarkedThat);
  }

  /** Whether the clause before is a quotation: „…“, sagte er. What it names is not who says it. */
  private quotesBefore(index: number): boolean {
    const quotation = this.words[this.clauses[index - 1]!.first]!.quotation;
    return this.pack.reporting.isTogether && quotation >= 0;
  }

  /** Where what is said ends: before "y añadió", which says something else. */
  private endOfSaid(index: number): number {
    return this.clauses.slice(index + 1).find((clause) => this.isJoined(clause))?.first ?? this.end;
  }

  /** Where what is said goes on behind "…, sagte X, der Minister, …": at a quotation, or a clause that can be said. */
  private afterSource(index: number, source: WordRange): number | null {
    const { clauses, words } = this;
    for (let at = index + 1; at < clauses.length; at++) {
      const { first } = clauses[at]!;
      if (first < source.last) continue;
      if (words[first]!.quotation >= 0) return first;
      if (this.pack.reporting.isTogether ? this.hasCue(clauses[at]!) : this.canBeSaid(clauses[at]!, at))
        return this.pack.reporting.isTogether ? null : first;
    }
    const { last } = clauses[index]!;
    for (let at = source.last; at < Math.min(last, this.end); at++)
      if (words[at]!.quotation >= 0 && at > source.last - 1) return at;
    return null;
  }

  private hasCue(clause: Clause): boolean {
    return findCues(this.words, [clause], this.pack).length > 0;
  }

  /** Whether a clause can be what the cue before it reports. */
  private canBeSaid(clause: Clause, index: number): boolean {
    const { words, pack } = this;
    const first = words[clause.first]!;
    const { that, aside, relative, isTogether } = pack.reporting;
    if (beginsReport(words, clause.first, that)) return !this.isMarkedRelative(clause);
    if (first.quotation >= 0) return true;
    if (isTogether) return false;
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

  /** "anunció un plan, que costará …": the comma makes it a relative clause. */
  private isMarkedRelative({ first }: Pick<Clause, 'first'>): boolean {
    return this.beginsReport({ first }) && /^[,;–—]$/.test(this.words[first - 1]!.text);
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
    const before = !this.opensClause(cue, clause) ? this.phraseBefore(clause.first, cue.first) : null;
    if (before) return this.withApposition(before, index);
    if (this.isAllSubject(index) && this.opensClause(cue, clause)) return this.subjectBefore(index);
    const after = this.pronounIn(cue) ?? sourceFrom(words, cue.last, this.endOfSource(cue, clause), pack);
    if (after) return apposed(words, after, this.end, pack);
    return this.opensClause(cue, clause) ? this.subjectBefore(index) : null;
  }

  /** Where the phrase behind a verb ends at the latest; where verbs follow their subjects, at what is quoted. */
  private endOfSource({ last, particle }: Cue, clause: Clause): number {
    if (!this.pack.reporting.isTogether) return particle ?? clause.last;
    let at = last;
    while (at < clause.last && this.words[at]!.quotation < 0) at++;
    return at;
  }

  /** "a-t-il déclaré" */
  private pronounIn({ first, last }: Cue): WordRange | null {
    for (let at = first + 1; at < last; at++)
      if (this.pack.phrases.pronouns.has(this.words[at]!.lower)) return { first: at, last: at + 1 };
    return null;
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
    const opening = clauses[pack.reporting.isTogether ? this.openingOf(index) : 0]!;
    if (words[opening.first]!.quotation >= 0 && pack.reporting.isTogether) return null;
    const phrase = phraseAt(words, opening.first, opening.last, pack);
    return phrase && opening.last - phrase.last <= 1 ? apposed(words, phrase, this.clauses[index]!.first, pack) : null;
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
      const length = this.isAccordingTo(at) || this.isOpinionOf(at) ? 1 : this.accordingToPhrase(at);
      if (length === 0) continue;
      // "nach Angaben der Polizei": the source is all behind the preposition.
      const phrase = pack.names.pronouns.has(words[at + length]?.lower ?? '')
        ? { first: at + length, last: at + length + 1 }
        : phraseAt(words, at + length, this.clauseEnd(at), pack);
      if (!phrase) continue;
      const source = apposed(words, phrase, this.end, pack);
      return this.without({ first: at, last: this.pastRelative(source) }, { first: at, last: at + length }, source);
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

  private clauseEnd(at: number): number {
    return this.clauses[this.clauseOf(at)]?.last ?? this.end;
  }

  /** Where a relative clause behind a source ends; it is not said: "segundo a juíza, que presidiu, …" */
  private pastRelative({ last }: WordRange): number {
    const { words, clauses } = this;
    const clause = clauses[this.clauseOf(last + 1)];
    const isRelative = this.pack.reporting.isTogether && clause?.first === last + 1 && clause.endedBy === ',';
    return isRelative && this.pack.reporting.relative.has(words[clause.first]!.lower) ? clause.last : last;
  }

  /** "Para la ministra, «es un error»": at the beginning, with a quotation behind. */
  private isOpinionOf(at: number): boolean {
    const { words, clauses, sentence } = this;
    const behind = clauses.slice(1, 4).find(({ first }) => words[first]!.quotation >= 0);
    return at === sentence.first && this.pack.reporting.opinionOf.has(words[at]!.lower) && behind !== undefined;
  }

  /** How many words from here on mean "according to": "de acuerdo con". */
  private accordingToPhrase(at: number): number {
    const { accordingToPhrases } = this.pack.reporting;
    for (let length = accordingToPhrases.size > 0 ? 4 : 0; length > 1; length--) {
      const phrase = this.words.slice(at, Math.min(at + length, this.end)).map(({ lower }) => lower);
      if (accordingToPhrases.has(phrase.join(' '))) return length;
    }
    return 0;
  }

  /** "laut", "nach Angaben", "nach den Worten" */
  private isAccordingTo(at: number): boolean {
    const { accordingTo, sayingNoun, isTogether } = this.pack.reporting;
    const { determiners, prepositions } = this.pack.phrases;
    // "o segundo lugar"
    const before = at > this.sentence.first ? this.words[at - 1]!.lower : '';
    if (isTogether && (determiners.has(before) || prepositions.has(before))) return false;
    const alone = accordingTo.get(this.words[at]!.lower);
    if (alone !== false) return alone ?? false;
    for (let next = at + 1; next < Math.min(this.end, at + 6); next++) {
      const word = this.words[next]!;
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
      const index = this.clauseOf(at);
      const { isTogether, auxiliaries } = pack.reporting;
      for (let next = at + 1; next < (isTogether ? this.clauseEnd(at) : this.end); next++) {
        const { quotation } = words[next]!;
        if (quotation < 0) continue;
        const { first, last } = article.quotations[quotation]!;
        const verb = isTogether && auxiliaries.has(words[at - 1]?.lower ?? '') ? at - 1 : at;
        const source = this.subjectOf(
          { first: verb, last: at + 1, kind: 'said', isPassive: false, particle: null },
          this.clauses[index]!,
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
    let [from, to] = [first, Math.min(last, this.end)];
    const isMark = (at: number) => this.words[at]!.quotation < 0 && /^[,;:–—-]$/.test(this.words[at]!.text);
    while (to > from && isMark(to - 1)) to--;
    while (from < to && isMark(from)) from++;
    return { first: from, last: to };
  }
}

function overlaps(a: Found, b: Found): boolean {
  return a.content.some((x) => b.content.some((y) => x.first < y.last && y.first < x.last));
}
