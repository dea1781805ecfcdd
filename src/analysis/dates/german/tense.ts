import { oneOf } from '../pattern';
import type { Tense } from '../tense/tense';
import { FUTURE_SIGNS, PAST_SIGNS } from './tables';

const FUTURE = new RegExp(`(?<![\\p{L}])(?:${oneOf(FUTURE_SIGNS)})(?![\\p{L}])`, 'iu');
const PAST = new RegExp(`(?<![\\p{L}])(?:${oneOf(PAST_SIGNS)})(?![\\p{L}])`, 'iu');
/** "sagte", "erklärten" */
const PRETERITE = /(?<![\p{L}])\p{Ll}{3,20}ten?(?![\p{L}])/u;
/** How far a clause is looked at on either side, in characters. */
const reach = 80;

/** The tense of the clause around an expression, by its verbs. */
export function germanTense(text: string, start: number, end: number): Tense {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split(/[.;:!?„“»«]/)
    .at(-1)!;
  const after = text.slice(end, end + reach).split(/[.;:!?„“»«]/, 1)[0]!;
  const near = `${before.split(',').at(-1)!} ${after.split(',', 1)[0]!}`;
  if (FUTURE.test(near)) return 'future';
  return PAST.test(near) || PRETERITE.test(near) ? 'past' : 'unknown';
}
