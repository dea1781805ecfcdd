import { dated, form, isCapital, oneOf, open, whole, WS, type Finding, type Match, type Pattern } from '../pattern';
import { NO_PUBLICATION, sayDay } from '../say';
import type { Scene } from '../scene';
import { DAY_PARTS, WEEKDAYS } from '../tables/names';
import { agreement } from './dayDates';
import { atPart } from './dayParts';

/** Words for a day counted from publication, in days. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
]);

const PHRASES: Readonly<Record<string, string>> = {
  '0': 'the day of publication',
  '-1': 'the day before publication',
  '1': 'the day after publication',
  '-2': 'two days before publication',
  '2': 'two days after publication',
};

const WEEKDAY_BESIDE = `(?:${WS}?\\((?<weekday>${oneOf(WEEKDAYS.keys())})\\.?\\)|,${WS}(?<weekdayAfter>${oneOf(WEEKDAYS.keys())})(?=,))?`;

export const relativeDays: readonly Pattern[] = [
  {
    // "today", "earlier today", "yesterday morning", "today (Saturday)", "the day after tomorrow"
    starts: ['today', 'yesterday', 'tomorrow', 'the', 'earlier', 'later', 'early', 'late'],
    form: form(
      `(?:(?:earlier|later|early|late)${WS})?(?<word>today|yesterday|tomorrow|the${WS}day${WS}before${WS}yesterday|the${WS}day${WS}after${WS}tomorrow)(?![a-z])(?:${WS}(?<part>${oneOf(DAY_PARTS.keys())})(?![a-z]))?${WEEKDAY_BESIDE}`,
    ),
    read: (match, scene) => {
      if (isProgramme(match.group('word'), match, scene)) return [];
      const step = DAYS.get(match.group('word').toLowerCase().replace(/\s+/g, ' ')) ?? 0;
      const weekday = WEEKDAYS.get((match.group('weekday') || match.group('weekdayAfter')).toLowerCase()) ?? null;
      const finding = counted(scene, step, weekday);
      return whole(match, match.group('part') ? atPart(finding, match.group('part')) : finding);
    },
  },
  {
    // "tonight", "last night", "this morning", "tomorrow night" is above
    starts: ['tonight', 'last', 'this', 'overnight', 'early', 'late', 'earlier', 'later'],
    form: form(
      `(?:(?:earlier|later|early|late)${WS})?(?:(?<word>tonight)|last${WS}(?<last>night|evening)|this${WS}(?:very${WS})?(?<part>morning|afternoon|evening))(?![a-z])`,
    ),
    read: (match, scene) => {
      if (isProgramme(match.group('word'), match, scene)) return [];
      const part = match.group('part') || match.group('last') || 'night';
      return whole(match, atPart(counted(scene, match.group('last') ? -1 : 0, null), part));
    },
  },
];

/** "USA Today", "the Today programme", "Last Week Tonight" */
function isProgramme(word: string, match: Match, scene: Scene): boolean {
  return isCapital(word) && /[A-Za-z]\s$/.test(scene.before(match.start, 2)) && scene.isRunningText(match);
}

function counted(scene: Scene, step: number, weekday: number | null): Finding {
  if (scene.publication === null)
    return open('XXXX-XX-XX', 'day', `${PHRASES[step]}, which is unknown: ${NO_PUBLICATION}`);
  const period = { unit: 'day', start: scene.publication + step } as const;
  return dated(period, 'inferred', `${PHRASES[step]}, ${sayDay(period.start)}${agreement(period, weekday)}`);
}
