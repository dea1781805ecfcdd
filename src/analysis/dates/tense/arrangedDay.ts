import { oneOf } from '../pattern';
import { FULL_WEEKDAYS } from '../tables/names';
import { ARRANGED_STATES, CANCELLED, WANTED_VERBS, WANTING_VERBS } from '../tables/tenseWords';
import type { Clause } from './clause';

// The present tense tells of a day to come: "is closed on Thursday", "needs the money by Friday", "does not sail on
// Monday", "the parade on Sunday has been called off".

/** "The museum is closed on Thursday". */
const STATE = new RegExp(
  [
    '\\b(?:is|are|remains?|stays?)\\s(?:(?:not|also|both|all|now|still)\\s)?',
    `(?:${oneOf(ARRANGED_STATES)})(?:\\s(?:again|all day))?\\s(?:(?:on|from|between)\\s)?`,
    `(?:(?:${oneOf(FULL_WEEKDAYS)})(?:,|\\sand|\\sor)\\s(?:on\\s)?){0,4}$`,
  ].join(''),
  'i',
);
/** "The charity needs the money by Friday", "threatened a strike by Friday". */
const DEADLINE = new RegExp(
  [
    `\\b(?:${oneOf(WANTING_VERBS)})\\s[^,;:]{0,60}\\b(?:by|before|until|no later than)\\s$`,
    `\\b(?:${oneOf(WANTED_VERBS)})\\s[^,;:]{0,60}\\b(?:by|no later than)\\s$`,
  ].join('|'),
  'i',
);
/** "The ferry does not sail on Thursday". */
const DENIED = /\b(?:do|does)(?:\snot|n['’]t)\s[a-z]+(?:\s[a-z]+){0,2}\s(?:on\s)?$/i;
/** "Fireworks on New Year's Eve have been cancelled", "Saturday's match is off". */
const CALLED_OFF = new RegExp(
  [
    "^(?:['’]s)?(?:\\s[a-z]{2,16}){0,2}\\s(?:has|have|is|are)\\s(?:(?:already|now|all)\\s)?(?:been\\s)?",
    `(?:${oneOf(CANCELLED)})\\b`,
  ].join(''),
);

/** Whether the present tense around a date tells of an arrangement. */
export function isArrangedDay({ before, after, headline }: Clause): boolean {
  if (CALLED_OFF.test(after)) return !/\bsince\s$/i.test(before);
  return !headline && (STATE.test(before) || DENIED.test(before) || DEADLINE.test(before));
}
