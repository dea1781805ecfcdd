import * as l10n from '@vscode/l10n';
import { dayNumber, yearExists } from '../../calendar';
import type { TemporalContext } from '../../context';
import { dated, whole } from '../../pattern';
import { yearOrNull } from '../../resolve';
import { say } from '../../say';
import { followsYearWord, type Reader, type Reading, type WordMatch } from '../reading';

const FIRST_BARE_YEAR = 1400;
/** Where another calendar is used, smaller numbers may be years of that. */
const FIRST_SURE_YEAR = 1700;
const LAST_BARE_YEAR = 2100;

/** "2006", "Jahr 2006", "Ende 2006", "Saison 2022/23". */
export const readYear: Reader = (match, context, reading) => {
  const year = Number(match.group('year'));
  if (reading.words.calendar && year < FIRST_SURE_YEAR) return [];
  const bare = match.text === match.group('year');
  if (bare && !(year >= FIRST_BARE_YEAR && year <= LAST_BARE_YEAR && isYear(match, context, reading))) return [];
  const period = yearOrNull(year);
  return whole(match, period && dated(period, 'stated', l10n.t('the year {0}', year)));
};

/** Whether a bare number of four digits is a year: by the word before it, and because it counts nothing. */
function isYear(match: WordMatch, context: TemporalContext, reading: Reading): boolean {
  const after = context.after(match.end, 30);
  if (reading.counted.test(after) || /^[-–.,:/]\d/.test(after)) {
    // "(1914–1918)" names two years; "2000,5" none.
    if (!/^[-–]\d{4}(?!\d)/.test(after)) return false;
  }
  const before = context.before(match.start);
  if (/(?:^|[^\d])[12]\d{3}\s?[-–]\s?$/.test(before)) return true;
  if (/\($/.test(before)) return /^[)\-–,]/.test(after);
  return followsYearWord(match, context, reading) || isBareYear(match, before, after, reading);
}

/** Years that newspapers write of without a word before them. */
const FIRST_UNMARKED_YEAR = 1800;
const LAST_UNMARKED_YEAR = 2050;
const CAPITAL_BEHIND = /^\s\p{Lu}/u;
/** An adjective before the noun that is counted: "2000 kleine Häuser". */
const ADJECTIVE_BEHIND = /^\s\p{Ll}+(?:e|en|er|es)\s\p{Lu}/u;

/** "1989 fiel die Mauer", "das 2004 eröffnete Haus": where nouns have capitals, nothing is counted there. */
function isBareYear(match: WordMatch, before: string, after: string, reading: Reading): boolean {
  const year = Number(match.group('year'));
  if (!reading.words.bareYear || year < FIRST_UNMARKED_YEAR || year > LAST_UNMARKED_YEAR) return false;
  if (reading.notBeforeYear.test(before) || CAPITAL_BEHIND.test(after)) return false;
  return !ADJECTIVE_BEHIND.test(after) || reading.behindYear.test(after);
}

/** "die 90er-Jahre", "años noventa", "1970-х годах". */
export const readDecade: Reader = (match) => {
  const long = match.group('longDecade');
  const digits = Number(match.meaning('decade') || match.group('shortDecade'));
  const year = long ? Number(long) : digits + (digits >= 30 ? 1900 : 2000) - (digits === 20 ? 100 : 0);
  if (!yearExists(year)) return [];
  const period = { unit: 'decade', start: dayNumber(year, 1, 1) } as const;
  const how = l10n.t('{0}, {1} to {2}', say(period), year, year + 9);
  return whole(match, dated(period, long ? 'stated' : 'inferred', how));
};

/** "19. Jahrhundert", "siglo XIX". */
export const readCentury: Reader = (match) => {
  const n = Number(match.group('century') || match.meaning('roman'));
  if (n < 2) return [];
  const period = { unit: 'century', start: dayNumber((n - 1) * 100, 1, 1) } as const;
  return whole(match, dated(period, 'stated', say(period)));
};
