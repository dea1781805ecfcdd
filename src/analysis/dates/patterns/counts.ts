import { ONCE } from '../../../language/once';
import { oneOf, WS } from '../pattern';
import { NUMBER_WORDS, SMALL_WORDS, TENS_WORDS } from '../tables/numerals';

// "three", "twenty-one", "a hundred", "2.5", "1,500", "several", "a couple of", "half a dozen"

const SMALL = oneOf(SMALL_WORDS);
const TENS = oneOf(TENS_WORDS);
const SPELLED = `(?:(?:${TENS})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${SMALL})`;
const HUNDREDS = [
  `(?:(?:a|one|two|three|four|five|six|seven|eight|nine)${WS}(?:hundred|thousand|dozen)(?:${WS}and${WS}${SPELLED})?`,
  `|half${WS}a${WS}dozen|hundred|dozen)`,
].join('');

/** A number, in figures or words. */
export const NUMBER = [
  `(?:[0-9]{1,4}(?:,[0-9]{3}){0,2}(?:\\.[0-9]{1,2}|${WS}1/2)?(?![0-9]|[,.][0-9])`,
  `|${HUNDREDS}|${SPELLED})(?![a-z])`,
  ONCE,
].join('');
/** Words for a number that is not stated. */
export const VAGUE = [
  `(?:(?:a${WS})?(?:couple|number|matter)${WS}of|(?:a${WS})?(?:couple|few)(?:${WS}(?:more|of${WS}the))?`,
  `|quite${WS}a${WS}few|several|many|some|numerous|various|countless`,
  `|(?:tens|dozens|hundreds|thousands)${WS}of)(?![a-z])`,
  ONCE,
].join('');

export const COUNT_STARTS: readonly string[] = [
  '#',
  'a',
  'an',
  'half',
  'quite',
  ...NUMBER_WORDS.keys(),
  'several',
  'many',
  'some',
  'few',
  'couple',
  'numerous',
  'various',
  'countless',
  'tens',
  'dozens',
  'hundreds',
  'thousands',
];
