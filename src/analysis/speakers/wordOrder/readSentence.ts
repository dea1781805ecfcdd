import type { LanguagePack } from '../../../language/packs/pack';
import type { Word, WordedArticle } from '../../../language/packs/words';
import { beginsReport, clausesOf, type Clause } from './clauses';
import type { WordRange } from './nounPhrases';

/** A sentence as the rules see it. */
export interface ReadSentence {
  readonly article: WordedArticle;
  /** All words of the article; every range is of them. */
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly first: number;
  /** Without the full stop. */
  readonly end: number;
  /** The sentence before it in the same paragraph. */
  readonly before: WordRange | null;
  readonly pack: LanguagePack;
}

/** A quotation of so few words is not said by anybody in particular unless words around it say so. */
export const fewestQuoted = 4;

export function readSentence(article: WordedArticle, index: number, pack: LanguagePack): ReadSentence {
  const { words, sentences } = article;
  const sentence = sentences[index]!;
  const { first, last, block } = sentence;
  const previous = sentences[index - 1];
  const before = previous?.block === block ? previous : null;
  const mark = words[last - 1]!;
  const end = last - 1 > first && /^[.!?…;:]$/.test(mark.text) && mark.quotation < 0 ? last - 1 : last;
  return { article, words, clauses: clausesOf(words, sentence, pack), first, end, before, pack };
}

/** The number of the clause that a word stands in; -1 for the marks between clauses. */
export function clauseAt({ clauses }: ReadSentence, at: number): number {
  return clauses.findIndex(({ first, last }) => at >= first && at < last);
}

/** "— сказал Иванов. — Поедем." */
export function opensWithDash({ words, first, pack }: ReadSentence): boolean {
  return pack.speechDashes === true && /^[—–]$/.test(words[first]!.text);
}

/** Whether a sentence without a cue goes on with somebody's words: a form that reports, or a quotation alone. */
export function goesOn(sentence: ReadSentence): boolean {
  const { words, article, first, end, clauses, before } = sentence;
  const { quotation } = words[first]!;
  // In a paragraph of its own it is the next one's turn.
  if (quotation < 0 && opensWithDash(sentence)) return before !== null;
  if (quotation < 0) return clauses.some((clause) => reportsByItself(sentence, clause));
  const { last } = article.quotations[quotation]!;
  return last >= end && last - first > fewestQuoted;
}

/** Whether a main clause has a form that reports. */
export function reportsByItself(sentence: ReadSentence, clause: WordRange): boolean {
  const { words, pack } = sentence;
  const { first, last } = clause;
  const { aside, that, relative } = pack.reporting;
  const { isCapital, lower } = words[first]!;
  if (that.has(lower) || (!isCapital && aside.has(lower))) return false;
  // "…, das sei zu lang": where it is no relative clause, the verb is not last.
  return reports(sentence, { first, last: !isCapital && relative.has(lower) ? last - 1 : last });
}

/**
 * Whether a clause has a form that says that it is somebody's words.
 * @param isCued whether a cue stands beside the clause, so that weaker signs will do
 */
export function reports({ words, pack }: ReadSentence, { first, last }: WordRange, isCued = false): boolean {
  const { reportedForms, possibleForms, firstPerson } = pack.reporting;
  const isOwn = (at: number) => words[at]?.lower === firstPerson && firstPerson !== undefined;
  for (let at = first; at < last; at++) {
    const { quotation, isCapital, lower } = words[at]!;
    if (isOwn(at - 1) || isOwn(at + 1)) continue;
    if (quotation < 0 && !isCapital && (reportedForms.has(lower) || (isCued && possibleForms.has(lower)))) return true;
  }
  return false;
}

/** Whether the clause of that number can be what the cue before it reports. */
export function canBeSaid(sentence: ReadSentence, index: number): boolean {
  const { words, pack, clauses } = sentence;
  const clause = clauses[index]!;
  const first = words[clause.first]!;
  const { that, aside, relative, together } = pack.reporting;
  if (beginsReport(words, clause.first, that)) return !isMarkedRelative(sentence, clause);
  if (first.quotation >= 0) return true;
  if (together) return false;
  if (aside.has(first.lower)) return false;
  // A relative clause ends with its verb.
  if (relative.has(first.lower) && words[clause.last - 1]!.isCapital) return true;
  if (relative.has(first.lower))
    return reports(sentence, { ...clause, last: clause.last - 1 }, true) || isInfinitive(sentence, index);
  // Through the clauses that follow, for the reported one may begin with a condition: "wenn …, müsse …".
  for (let at = index; at < Math.min(clauses.length, index + 3); at++)
    if (reports(sentence, clauses[at]!, true)) return true;
  return isInfinitive(sentence, index);
}

/** "anunció un plan, que costará …": where no comma stands before what is said, one makes it a relative clause. */
function isMarkedRelative({ words, pack }: ReadSentence, { first }: WordRange): boolean {
  return pack.reporting.together !== undefined && /^[,;–—]$/.test(words[first - 1]!.text);
}

/** Whether a clause says what a noun before it names: "die Warnung, dass", "der Vorwurf, er habe", "die Bitte, zu". */
export function isContentOf(sentence: ReadSentence, index: number): boolean {
  const { words, clauses, pack } = sentence;
  const clause = clauses[index]!;
  const { lower } = words[clause.first]!;
  if (pack.reporting.contentOf?.has(lower)) return true;
  return reportsByItself(sentence, clause) || isInfinitive(sentence, index);
}

/** "die Mittel zu kürzen", "einzuführen" */
function isInfinitive({ words, clauses, pack }: ReadSentence, index: number): boolean {
  const { beforeInfinitive, infinitive, joinedInfinitive } = pack.reporting;
  for (let at = index; at < Math.min(clauses.length, index + 2); at++) {
    const clause = clauses[at]!;
    for (let word = clause.first + 1; word < clause.last; word++)
      if (beforeInfinitive.has(words[word - 1]!.lower) && infinitive.test(words[word]!.text)) return true;
    if (joinedInfinitive.test(words[clause.last - 1]!.text)) return true;
  }
  return false;
}

/** A range without marks at its ends, within the sentence; empty where nothing else is in it. */
export function trimmed({ words, end }: ReadSentence, { first, last }: WordRange): WordRange {
  let [from, to] = [first, Math.min(last, end)];
  const isMark = (at: number) => words[at]!.quotation < 0 && /^[,;:–—،؛-]$/.test(words[at]!.text);
  while (to > from && isMark(to - 1)) to--;
  while (from < to && isMark(from)) from++;
  return { first: from, last: to };
}
