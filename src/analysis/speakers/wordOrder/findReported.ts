import type { Span } from '../../../article/article';
import type { LanguagePack } from '../../../language/packs/pack';
import type { Word, WordedArticle } from '../../../language/packs/words';
import type { FoundStatement } from '../foundStatement';
import { beginsReport, joinsCue } from './clauses';
import { type Cue, findCues } from './cues';
import type { WordRange } from './nounPhrases';
import { clauseAt, goesOn, opensWithDash, readSentence, type ReadSentence } from './readSentence';
import { cueRules } from './rules/cueRules';
import { type Found, placeOf } from './rules/rule';
import { canSpeak, label, sentenceRules } from './rules/sentenceRules';
import { openingSubject, subjectOf } from './subjects';

/** Who spoke last, and where: what goes on without naming anybody is theirs. */
interface Carried {
  readonly source: WordRange | null;
  readonly sentence: number;
}

/**
 * The statements of an article in a language that is read by tables and word order alone, in steps of a sentence.
 * Linear in its length.
 */
export function* findReported(article: WordedArticle, pack: LanguagePack): Generator<undefined, FoundStatement[]> {
  const found: FoundStatement[] = [];
  let carried = null as Carried | null;
  let goingOn: { readonly at: number; readonly sentence: number } | null = null;
  for (const [index, outer] of article.sentences.entries()) {
    yield;
    const sentence = readSentence(article, index, pack);
    const before: WordRange | null = carried?.sentence === index - 1 ? carried.source : null;
    const here: Found[] = reportedIn(sentence).map((each) =>
      dropsSubject(sentence, each) ? { ...each, source: before } : each,
    );
    if (here.length > 0) {
      for (const each of here) add(found, statementOf(sentence, each));
      const named = here.map(({ source, goesOnBy }) => goesOnBy ?? source).filter((source) => source !== null);
      carried = { source: named.at(-1) ?? carried?.source ?? null, sentence: index };
      goingOn = null;
      continue;
    }
    if (!carried || !isNear(article, carried.sentence, index, pack) || !goesOn(sentence)) {
      const source = spokenOf(sentence);
      if (source) carried = { source, sentence: index };
      else if (isAboutAnother(sentence)) carried = null;
      continue;
    }
    if (goingOn && goingOn.sentence === index - 1) {
      const before = found[goingOn.at]!;
      found[goingOn.at] = { ...before, content: [{ start: before.content[0]!.start, end: outer.end }] };
      goingOn = { at: goingOn.at, sentence: index };
    } else {
      const content = [{ first: opensWithDash(sentence) ? outer.first + 1 : outer.first, last: outer.last }];
      const { source } = carried;
      found.push(statementOf(sentence, { content, cue: null, source, said: true, confidence: 0.6 }));
      goingOn = { at: found.length - 1, sentence: index };
    }
    carried = { source: carried.source, sentence: index };
  }
  return found;
}

/** Whether a sentence can go on with what was said before: where no mood tells it, only the next of a paragraph. */
function isNear({ sentences }: WordedArticle, before: number, at: number, { reporting }: LanguagePack): boolean {
  if (!reporting.together) return at - before <= 2;
  return at - before === 1 && sentences[before]!.block === sentences[at]!.block;
}

/** "Das sagte Anna Berg" is about the sentence before, which may have been taken for somebody else's. */
function add(found: FoundStatement[], statement: FoundStatement): void {
  const last = found.at(-1);
  const isTwice = last !== undefined && last.content.at(-1)!.end > statement.content[0]!.start;
  if (isTwice && last.cue === null) found.pop();
  if (!isTwice || last.cue === null) found.push(statement);
}

/** "وأضاف أن …": nobody is named between the verb and what is said; it is whoever spoke before. */
function dropsSubject({ pack }: ReadSentence, { cue, source, content }: Found): boolean {
  const first = content[0]!.first;
  return pack.reporting.dropsSubject === true && !source && !!cue && first >= cue.last && first - cue.last <= 2;
}

/** "Seine Frau Inge nickt.": whether somebody else does something, whose words may follow. */
function isAboutAnother(sentence: ReadSentence): boolean {
  const { words, pack } = sentence;
  // Marks alone have no clause.
  const subject = sentence.clauses.length > 0 ? openingSubject(sentence, 0) : null;
  return !!subject && !pack.phrases.pronouns.has(words[subject.first]!.lower) && canSpeak(sentence, subject);
}

/** What a sentence reports by its own words: by its verbs of saying, or else in another way. */
function reportedIn(sentence: ReadSentence): Found[] {
  const cues = findCues(sentence.words, sentence.clauses, sentence.pack);
  // "Calificó la ley de «inaceptable» y dijo que …": where no comma parts clauses, either may stand beside the other.
  const labelled = sentence.pack.reporting.together ? label(sentence) : null;
  const found: Found[] = labelled ? [labelled] : [];
  for (const [index, cue] of cues.entries()) {
    const end = nextVerb(sentence, cues.slice(index + 1, index + 4)) ?? sentence.end;
    const each = withSourceOf(sentence, found.at(-1), reportedBy({ ...sentence, end }, cue));
    if (each && !found.some((other) => overlaps(other, each))) found.push(each);
  }
  const other = found.length === 0 ? firstFound(sentenceRules, ({ read }) => read(sentence)) : null;
  return other ? [other] : found;
}

/** "… y añadió que …": said by whom the cue before it names. */
function withSourceOf(sentence: ReadSentence, before: Found | undefined, found: Found | null): Found | null {
  if (!found?.cue || found.source) return found;
  const { words, clauses, pack, end } = sentence;
  const index = clauseAt(sentence, found.cue.first);
  const clause = clauses[index - 1];
  if (!clause || !joinsCue(words, clauses[index]!.first, end, pack)) return found;
  const [cue] = beginsReport(words, clause.first, pack.reporting.that) ? [] : findCues(words, [clause], pack);
  return { ...found, source: (cue && subjectOf(sentence, cue, index - 1)) ?? before?.source ?? null };
}

/** Who is said to speak in a sentence that does not say what: "Anna Berg begründete das." What goes on is theirs. */
function spokenOf(sentence: ReadSentence): WordRange | null {
  for (const cue of findCues(sentence.words, sentence.clauses, sentence.pack)) {
    const { subject } = placeOf(sentence, cue);
    if (subject) return subject;
  }
  return null;
}

/** "отметил, что …, и добавил: …": where a second verb of the same subject begins. */
function nextVerb({ words, pack }: ReadSentence, cues: readonly Cue[]): number | null {
  if (!pack.names.own) return null;
  const { clauseConjunctions } = pack.phrases;
  const next = cues.find(
    ({ first }) => clauseConjunctions.has(words[first - 1]!.lower) && words[first - 2]?.text === ',',
  );
  return next ? next.first - 2 : null;
}

function reportedBy(sentence: ReadSentence, cue: Cue): Found | null {
  const place = placeOf(sentence, cue);
  return firstFound(cueRules, ({ read }) => read(sentence, place));
}

function firstFound<Row>(rules: readonly Row[], read: (rule: Row) => Found | null): Found | null {
  for (const rule of rules) {
    const found = read(rule);
    if (found) return found;
  }
  return null;
}

function overlaps(a: Found, b: Found): boolean {
  return a.content.some((x) => b.content.some((y) => x.first < y.last && y.first < x.last));
}

function statementOf(sentence: ReadSentence, found: Found): FoundStatement {
  const { words } = sentence;
  // What stands right behind a dash is spoken.
  const isSpoken = opensWithDash(sentence) && found.content[0]!.first === sentence.first + 1;
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
