import * as l10n from '@vscode/l10n';
import { pad } from '../calendar';
import type { TemporalContext } from '../context';
import { isCapital, oneOf, sticky, WS, type Match, type Pattern, type Timex } from '../pattern';
import { sayWeekday } from '../say';
import { FULL_WEEKDAYS, WEEKDAYS } from '../tables/names';

// Opening hours repeat every week: "The library is open Monday to Friday, 9 a.m. to 5 p.m." names no Monday of its own.

const DAY = oneOf(FULL_WEEKDAYS);
const CLOCK = `(?:[01]?[0-9]|2[0-3])(?:[:.][0-5][0-9])?(?:${WS}?(?:[ap]\\.m\\.?|[ap]m)(?![a-z]))?(?![0-9:%])`;
const TO = `(?:${WS}?[-–—]${WS}?|${WS}(?:to|until|till|and)${WS})`;
const OPEN = /\b(?:is|are|open|opens|opening hours?:?|hours:?|run|runs|operates?|available|staffed)\b[^.;]{0,25}$/i;
const NOT_NOW = /\b(?:was|were|will|would|had|opened|ran)\b[^.;]{0,40}$/i;
/** "Monday to Friday" is a week's work; "Friday to Sunday" may be a weekend of its own. */
const SHORTEST_WEEK = 4;

export const openingHours: readonly Pattern[] = [
  {
    firstWords: FULL_WEEKDAYS,
    regExp: sticky(
      `(?<first>${DAY})(?<joint>${WS}?[-–—]${WS}?|${WS}(?:to|through)${WS})(?<last>${DAY})(?![a-z])`,
      `(?:(?<lead>,?${WS}(?:(?:from|at|between)${WS})?)(?<from>${CLOCK})(?:(?<joint2>${TO})(?<to>${CLOCK}))?)?`,
    ),
    read: (match, context) => (isCapital(match.text) && isWeekly(match, context) ? readHours(match) : []),
  },
  {
    // "from 10 a.m. to 6 p.m. daily", "10:00-18:00 every day"
    firstWords: ['#'],
    regExp: sticky(
      `(?<from>${CLOCK})(?<joint2>${TO})(?<to>${CLOCK})(?=${WS}(?:daily|(?:every|each)${WS}day)(?![a-z]))`,
    ),
    read: readHours,
  },
];

function isWeekly(match: Match, context: TemporalContext): boolean {
  const before = context.before(match.start, 60);
  if (NOT_NOW.test(before)) return false;
  const days = (dayNumber(match.group('last')) - dayNumber(match.group('first')) + 7) % 7;
  return OPEN.test(before) && (match.group('from') !== '' || days >= SHORTEST_WEEK);
}

/** The days and hours of a match, one timex each. */
function readHours(match: Match): readonly Timex[] {
  const timexes: Timex[] = [];
  let at = match.start;
  for (const name of ['first', 'joint', 'last', 'lead', 'from', 'joint2', 'to']) {
    const words = match.group(name);
    const start = at;
    at += words.length;
    const repeated = { start, end: at, precision: 'none', basis: 'stated' } as const;
    if (words !== '' && (name === 'first' || name === 'last'))
      timexes.push({
        ...repeated,
        type: 'SET',
        value: `XXXX-WXX-${dayNumber(words)}`,
        how: l10n.t('every {0}', sayWeekday(dayNumber(words))),
      });
    const clock = name === 'from' || name === 'to' ? clockOf(words, match.group('to')) : null;
    if (clock)
      timexes.push({
        ...repeated,
        type: 'TIME',
        precision: 'time',
        value: `T${clock}`,
        how: l10n.t('{0} on each day', clock),
      });
  }
  return timexes;
}

const dayNumber = (name: string): number => WEEKDAYS.get(name.toLowerCase()) ?? 1;

/** "9", "9.30 a.m.", "18:00" in 24 hours; null when nothing says which half of the day is meant. */
function clockOf(words: string, other: string): string | null {
  const m = /^(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{2}))?\s?(?<half>[ap])?/i.exec(words)?.groups;
  if (!m?.hour) return null;
  const half = m.half?.toLowerCase() ?? (/p/i.test(other) && !m.minute ? 'p' : '');
  if (half === '' && !m.minute) return null;
  const hour = half === '' ? Number(m.hour) : (Number(m.hour) % 12) + (half === 'p' ? 12 : 0);
  return `${pad(hour, 2)}:${m.minute ?? '00'}`;
}
