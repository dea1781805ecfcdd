import { oneOf } from '../pattern';
import type { Tense, tenseAround } from '../tense/tense';
import type { DateWords } from './dateWords';
import { spellingsOf } from './slots';
import { literal } from './template';

/** How far a clause is looked at on either side, in characters. */
const reach = 90;
const SENTENCE_END = /[.;:!?؟؛„“”»«]/;
const CLAUSE_END = /[,،]/;

/** The tense of the clause around an expression, by its verbs. */
export function tenseBy({ tense }: DateWords): typeof tenseAround {
  const signs = (list: string): RegExp =>
    new RegExp(`(?<!\\p{L})(?:${oneOf(spellingsOf(list).map(literal)) || '(?!)'})(?!\\p{L})`, 'iu');
  // Verbs are written small.
  const endings = (list = ''): RegExp =>
    new RegExp(`(?<!\\p{L})[\\p{Ll}\\p{Lo}]{2,20}(?:${oneOf(spellingsOf(list)) || '(?!)'})(?!\\p{L})`, 'u');
  const future = [signs(tense.future), endings(tense.futureEndings)];
  const past = [signs(tense.past), endings(tense.pastEndings)];
  const present = [endings(tense.presentEndings)];
  return (text, start, end): Tense => {
    const clause = clauseAround(text, start, end);
    const says = (all: readonly RegExp[]): boolean => all.some((sign) => sign.test(clause));
    if (says(future)) return 'future';
    if (says(past)) return 'past';
    return says(present) ? 'future' : 'unknown';
  };
}

function clauseAround(text: string, start: number, end: number): string {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split(SENTENCE_END)
    .at(-1)!;
  // "Vendredi, la police a arrêté": what opens a sentence belongs to the clause behind the comma.
  const after = text.slice(end, end + reach).replace(/^[\s,،]+/, '');
  return `${before.split(CLAUSE_END).at(-1)!} ${after.split(SENTENCE_END, 1)[0]!.split(CLAUSE_END, 1)[0]!}`;
}
