import type { LanguagePack, TogetherWords } from '../../../language/packs/pack';
import type { OuterSentence, Word } from '../../../language/packs/words';

/** Words `first` up to `last` between two marks of punctuation, and the mark that ends them; empty at the end. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  readonly endedBy: string;
}

const separators = new Set([',', ';', ':', '–', '—', '،', '؛']);

/** The clauses of a sentence; what is quoted or in brackets is never cut. */
export function clausesOf(words: readonly Word[], { first, last }: OuterSentence, pack: LanguagePack): Clause[] {
  const clauses: Clause[] = [];
  let begin = first;
  let depth = 0;
  const opensUnmarked = unmarkedOpenings(words, last, pack);
  const end = (at: number, endedBy: string, next: number) => {
    if (at > begin) clauses.push({ first: begin, last: at, endedBy });
    begin = next;
  };
  for (let at = first; at < last; at++) {
    const { text, quotation } = words[at]!;
    if (quotation >= 0) continue;
    if (text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (separators.has(text) || (pack.speechDashes && text === '-')))
      end(at, text === '،' ? ',' : text, at + 1);
    else if (depth === 0 && opensUnmarked(at, begin)) end(at, ',', at);
    else if (at === last - 1 && /^[.!?…؟]$/.test(text)) end(at, text, at + 1);
  }
  end(last, '', last);
  return clauses;
}

/** How many words may stand between a cue and "que". */
const farthestThat = 14;

/**
 * Asks, for words in text order, whether a clause begins there without a comma: "dijo | que llueve | y añadió | que …",
 * « Il pleut » | a dit Anne.
 *
 * @returns takes a word and the one that the clause before it began with
 */
function unmarkedOpenings(
  words: readonly Word[],
  last: number,
  pack: LanguagePack,
): (at: number, begin: number) => boolean {
  const { that, isThatWithoutComma, together, calling, asOpening, finite, participles, split, auxiliaries } =
    pack.reporting;
  if (!together) return (at) => isThatWithoutComma === true && that.has(words[at]!.lower);
  const { withoutThat, clitics } = together;
  const lowerAt = (at: number) => (at < last ? (words[at]?.lower ?? '') : '');
  const mayReport = (at: number) => finite.has(lowerAt(at)) || auxiliaries.has(lowerAt(at));
  let [cue, reports] = [-1, false];
  return (at, begin) => {
    if (at === begin) return false;
    const { lower } = words[at]!;
    const before = lowerAt(at - 1);
    const isSecond = [2, 3, 4].some((back) => split.get(lowerAt(at - back))?.has(before));
    const isCue = finite.has(before) || participles.has(before) || isSecond;
    reports ||= isCue || calling.has(before);
    if (isCue && !withoutThat.has(before)) cue = at - 1;
    const isThat = cue >= begin && at - cue <= farthestThat && beginsReport(words, at, that);
    if (isThat && belongsToCue(words, cue, at, pack, together)) return true;
    // "según informó la policía", but not "o segundo relatório será".
    if (asOpening.has(lower)) return !pack.phrases.determiners.has(before) && (mayReport(at + 1) || mayReport(at + 2));
    const isBehindQuotation = words[at - 1]!.quotation >= 0;
    if (isBehindQuotation && (mayReport(at) || (clitics.has(lower) && mayReport(at + 1)))) return true;
    return reports && joinsCue(words, at, last, pack);
  };
}

/**
 * Whether "que" goes with a cue before it: "dijo ayer en Madrid que", "dijo la ministra que"; but neither "explicó la
 * ley que", which is about a law, nor "lo confirmó antes de que".
 */
function belongsToCue(
  words: readonly Word[],
  cue: number,
  at: number,
  { phrases, names }: LanguagePack,
  { beforeOtherThat, clitics }: TogetherWords,
): boolean {
  const before = words[at - 1]!.lower;
  const twoWords = `${words[at - 2]?.lower ?? ''} ${before}`;
  if (at > cue + 1 && (beforeOtherThat.has(before) || beforeOtherThat.has(twoWords))) return false;
  for (let next = cue + 1; next < at; next++) {
    const { lower, isCapital } = words[next]!;
    if (isCapital || phrases.prepositions.has(lower) || names.honorifics.has(lower)) return true;
    if (phrases.ending.has(lower) || clitics.has(lower)) continue;
    const person = phrases.determiners.has(lower) ? words[next + 1]! : words[next]!;
    return person.isCapital || names.role.test(person.lower);
  }
  return true;
}

/** Whether words that begin what is said stand at a place: "que", "s'il". */
export function beginsReport(words: readonly Word[], at: number, that: ReadonlySet<string>): boolean {
  const { lower } = words[at] ?? { lower: '' };
  return that.has(lower) || that.has(`${lower} ${words[at + 1]?.lower ?? ''}`);
}

/** How many words a subject between a conjunction and its verb may have: "y la ministra Ana Ruiz dijo". */
const longestJoined = 6;

/** "y añadió", "et a ajouté", "e Paulo Gil disse": whether a conjunction leads to another cue. */
export function joinsCue(words: readonly Word[], at: number, last: number, pack: LanguagePack): boolean {
  const { together, finite, participles, auxiliaries } = pack.reporting;
  if (!together || !pack.phrases.clauseConjunctions.has(words[at]!.lower)) return false;
  for (let next = at + 1; next < Math.min(at + longestJoined, last); next++) {
    const { lower, isCapital, quotation } = words[next]!;
    if (quotation >= 0) return false;
    if (finite.has(lower)) return true;
    if (auxiliaries.has(lower))
      return [1, 2].some((step) => next + step < last && participles.has(words[next + step]!.lower));
    const isOfSubject = isCapital || pack.phrases.determiners.has(lower) || pack.names.role.test(lower);
    if (!isOfSubject && !together.clitics.has(lower)) return false;
  }
  return false;
}
