import { oneOf } from '../pattern';
import type { Tense, tenseAround } from '../tense/tense';
import type { DateWords } from './dateWords';
import { spellingsOf } from './slots';
import { literal } from './template';

/** How far a clause is looked at on either side, in characters. */
const reach = 90;
const SENTENCE_END = /[.;:!?„“”»«]/;
const CLAUSE_END = /,/;

/** The tense of the clause around an expression, by its nearest verb. */
export function tenseBy({ tense }: DateWords): typeof tenseAround {
  const listed = (list: string): string => oneOf(spellingsOf(list).map(literal)) || '(?!)';
  const signs = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${listed(list)})(?!\\p{L})`, 'giu');
  // Verbs are written small.
  const endings = (list = ''): RegExp =>
    new RegExp(
      `(?<!\\p{L})(?!(?:${listed(tense.notVerbs ?? '')})(?!\\p{L}))[\\p{Ll}\\p{Lo}]{2,20}(?:${listed(list)})(?!\\p{L})`,
      'gu',
    );
  const future = [signs(tense.future), endings(tense.futureEndings)];
  const past = [signs(tense.past), endings(tense.pastEndings)];
  const present = [endings(tense.presentEndings)];
  return (text, start, end): Tense => {
    const clause = clauseAround(text, start, end);
    const [toFuture, toPast] = [distance(clause, future), distance(clause, past)];
    if (toFuture !== Infinity || toPast !== Infinity) return toFuture <= toPast ? 'future' : 'past';
    return distance(clause, present) === Infinity ? 'unknown' : 'future';
  };
}

/** What stands before and behind an expression in its clause. */
interface Clause {
  readonly before: string;
  readonly after: string;
}

/** How far away the nearest of some signs is, in characters. */
function distance({ before, after }: Clause, signs: readonly RegExp[]): number {
  let nearest = Infinity;
  for (const sign of signs) {
    for (const m of before.matchAll(sign)) nearest = Math.min(nearest, before.length - m.index - m[0].length);
    for (const m of after.matchAll(sign)) nearest = Math.min(nearest, m.index);
  }
  return nearest;
}

function clauseAround(text: string, start: number, end: number): Clause {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split(SENTENCE_END)
    .at(-1)!;
  // "Vendredi, la police a arrêté": what opens a sentence belongs to the clause behind the comma.
  const after = text.slice(end, end + reach).replace(/^[\s,]+/, '');
  return {
    before: before.split(CLAUSE_END).at(-1)!,
    after: after.split(SENTENCE_END, 1)[0]!.split(CLAUSE_END, 1)[0]!,
  };
}
