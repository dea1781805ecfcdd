// Words that wink takes for abbreviations, written for this project.

import { words } from './wordList';

/**
 * Full words that look like abbreviations before a full stop. Before a capital they end their sentence: "She was ill.
 * Maria left." Before a number or a small letter they do not: "no. 7", "ill. on page 3".
 */
export const WORDS_LIKE_ABBREVIATIONS = words(`
  # in small letters
  ill, no, mass, miss, mon, sat, sec, sun, wash, apt, gal, ha, la
  # titles without a name behind them
  doctor, professor, reverend, majesty, honorable
`);
