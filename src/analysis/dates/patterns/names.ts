import { NUMBER } from './counts';
import { oneOf, passedOver, sticky, WS, type Pattern } from '../pattern';
import { COUNT_STARTS } from './counts';
import { HOLIDAYS } from '../tables/holidays';
import { SEASONS } from '../tables/names';

// Names that hold words of time and are no dates: wars. Their words are passed over as a whole.

const escaped = (name: string): string => name.replace(/\./g, '\\.?').replace(/'/g, "['’]").replace(/ /g, WS);

export const namesOfWars: readonly Pattern[] = [
  {
    // "the Six-Day War", "the Thirty Years' War", "the Hundred Years War"
    firstWords: COUNT_STARTS,
    regExp: sticky(`${NUMBER}[-\\s](?:Years?|Days?|Months?|Weeks?)['’]?s?['’]?${WS}Wars?(?![a-z])`),
    read: (match) => (/\bWar/.test(match.text) ? passedOver(match) : []),
  },
  {
    // "the Yom Kippur War", "the Winter War"
    firstWords: [...new Set([...HOLIDAYS.keys(), ...SEASONS.keys()].map((name) => name.split(/[ .'-]/)[0]!))],
    regExp: sticky(`(?:${oneOf([...[...HOLIDAYS.keys()].map(escaped), ...SEASONS.keys()])})${WS}War(?![a-z])`),
    read: (match) => (/\bWar/.test(match.text) ? passedOver(match) : []),
  },
];
