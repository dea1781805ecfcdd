// The calendar's names, as newspapers write them.

import * as l10n from '@vscode/l10n';
import { words } from '../../../language/wordList';

/** In order of the year; the first spelling is the full one. Abbreviations may be followed by a full stop. */
const MONTH_SPELLINGS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** In order of the week, Monday first (ISO 8601). */
const WEEKDAY_SPELLINGS: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

function numbered(spellings: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(spellings.flatMap((names, index) => names.map((word) => [word, index + 1] as const)));
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Spelling in lower case → 1 to 12. */
export const MONTHS = numbered(MONTH_SPELLINGS);
/** Spelling in lower case → 1 (Monday) to 7. */
export const WEEKDAYS = numbered(WEEKDAY_SPELLINGS);
export const WEEKDAY_NAMES = WEEKDAY_SPELLINGS.map(([name]) => capital(name!));
export const FULL_MONTHS = MONTH_SPELLINGS.map(([name]) => name!);
export const FULL_WEEKDAYS = WEEKDAY_SPELLINGS.map(([name]) => name!);

/** Months and seasons that are given names, verbs or surnames too: they need more evidence. */
export const AMBIGUOUS_MONTHS = words(`
  march, april, may, june, august, jan, mar, jun, dec, sep
`);

/** Season → the month in which it begins, north of the equator. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['springtime', 3],
  ['summer', 6],
  ['summertime', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
  ['wintertime', 12],
]);

/** A part of the day: its TIMEX3 code, and that of a day in words. */
interface DayPart {
  readonly code: string;
  readonly of: (day: string) => string;
}

const MID_MORNING: DayPart = { code: 'MO', of: (day) => l10n.t('the mid-morning of {0}', day) };

/** Parts of the day by their names. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ['morning', { code: 'MO', of: (day) => l10n.t('the morning of {0}', day) }],
  ['midmorning', MID_MORNING],
  ['mid-morning', MID_MORNING],
  ['afternoon', { code: 'AF', of: (day) => l10n.t('the afternoon of {0}', day) }],
  ['mid-afternoon', { code: 'AF', of: (day) => l10n.t('the mid-afternoon of {0}', day) }],
  ['evening', { code: 'EV', of: (day) => l10n.t('the evening of {0}', day) }],
  ['night', { code: 'NI', of: (day) => l10n.t('the night of {0}', day) }],
  ['daytime', { code: 'DT', of: (day) => l10n.t('the daytime of {0}', day) }],
  ['lunchtime', { code: 'DT', of: (day) => l10n.t('the lunchtime of {0}', day) }],
]);

/** Time zones with one fixed distance from UTC. "ET" and the like change with the season and are left out. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['z', 'Z'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
  ['hkt', '+08:00'],
  ['aest', '+10:00'],
  ['aedt', '+11:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
]);
