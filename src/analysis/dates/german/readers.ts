import * as l10n from '@vscode/l10n';
import { pad, periodFrom, type Period } from '../calendar';
import type { TemporalContext } from '../context';
import {
  dated,
  oneOf,
  passedOver,
  underspecified,
  whole,
  type Match,
  type Timex,
  type TimexAttributes,
} from '../pattern';
import { withAgreement } from '../patterns/dayDates';
import { atPart } from '../patterns/dayParts';
import { countedFrom, dayOrNull, publicationAnchor, resolveYear, textAnchor } from '../resolve';
import { inferredDay, latestWeekday, weekdayInWeek } from '../resolveWeekday';
import { say, sayAfter, sayBefore, sayCount, sayDay, sayDayOfYear, sayTimeOn, sayUndated, sayWeekday } from '../say';
import { durationValue, UNITS as ENTRIES } from '../tables/units';
import * as words from './tables';

// What is made of the words that a pattern of german/recipe.ts has matched.

export function stepOf(word: string): string {
  const lower = word.toLowerCase();
  const stem = [...words.STEPS.keys()].find((each) => lower.startsWith(each));
  return (stem && words.STEPS.get(stem)) ?? 'this';
}

export function countOf(word: string): number | 'X' | null {
  const lower = word.toLowerCase().replace(/\s+/g, ' ');
  if (/^[0-9]/.test(lower)) return Number(lower.replace(',', '.'));
  return words.NUMBERS.get(lower) ?? (words.SOME.includes(lower) ? 'X' : null);
}

export function entryOf(word: string) {
  const unit = words.UNITS.get(word.toLowerCase());
  return unit && ENTRIES.get(unit);
}

export function clockOf(match: Match): string {
  return `T${pad(Number(match.group('hour')), 2)}:${match.group('minute') || '00'}`;
}

/** A day with the part of it, or the time, that stands behind it. */
export function narrowed(match: Match, day: TimexAttributes): TimexAttributes {
  if (match.group('hour')) {
    const time = clockOf(match);
    return { ...day, type: 'TIME', value: `${day.value}${time}`, precision: 'time', how: sayTimeOn(time, day.how) };
  }
  const part = words.DAY_PARTS.get(match.group('part').toLowerCase());
  return part ? atPart(day, part) : day;
}

export function readDays(match: Match, context: TemporalContext): readonly Timex[] {
  const month = words.MONTHS.get(match.group('month').toLowerCase())!;
  const weekday = words.WEEKDAYS.get(match.group('weekday').toLowerCase()) ?? null;
  const year = match.group('year') ? Number(match.group('year')) : '';
  const last = readDay(match, context, Number(match.group('day')), month, year, match.group('first') ? null : weekday);
  if (!last) return passedOver(match);
  if (!match.group('first')) return whole(match, narrowed(match, last));
  const first = readDay(match, context, Number(match.group('first')), month, year, weekday);
  // "3. bis 5. Mai": the first day ends with its full stop, the last begins with its number.
  const cut = match.text.indexOf(match.group('first')) + match.group('first').length + 1;
  const begin = match.text.indexOf(`${match.group('day')}.`, cut);
  return [
    ...(first ? whole({ start: match.start, end: match.start + cut }, first) : []),
    ...whole({ start: match.start + begin, end: match.end }, narrowed(match, last)),
  ];
}

export function readDay(
  match: Match,
  context: TemporalContext,
  day: number,
  month: number,
  year: number | '',
  weekday: number | null,
): TimexAttributes | null {
  if (year !== '') {
    const period = dayOrNull(year, month, day);
    return period && dated(period, 'stated', withAgreement(say(period), period, weekday));
  }
  if (!dayOrNull(2000, month, day)) return null;
  const found = resolveYear(context, match, (each) => dayOrNull(each, month, day), weekday);
  if (found) return dated(found.period, found.basis, withAgreement(found.how, found.period, weekday));
  return underspecified(
    `XXXX-${pad(month, 2)}-${pad(day, 2)}`,
    'day',
    sayUndated(l10n.t('{0} of an unstated year', sayDayOfYear(month, day))),
  );
}

export function readWeekday(match: Match, context: TemporalContext): readonly Timex[] {
  const weekday = words.WEEKDAYS.get(match.group('weekday').toLowerCase())!;
  if (match.group('often')) return whole(match, often(`XXXX-WXX-${weekday}`, sayWeekday(weekday)));
  const { publication } = context;
  if (publication === null)
    return whole(
      match,
      narrowed(
        match,
        underspecified(
          `XXXX-WXX-${weekday}`,
          'day',
          sayUndated(l10n.t('a {0}, which one is not known', sayWeekday(weekday))),
        ),
      ),
    );
  const step = match.group('step') ? stepOf(match.group('step')) : '';
  const name = sayWeekday(weekday);
  const back = latestWeekday(publication, weekday);
  const found =
    step === 'last'
      ? inferredDay(
          latestWeekday(publication - 1, weekday),
          l10n.t('the {0} before {1}: {2}', name, context.published, sayDay(latestWeekday(publication - 1, weekday))),
        )
      : step === 'this'
        ? inferredDay(
            weekdayInWeek(publication, weekday),
            l10n.t('the {0} up to {1}: {2}', name, context.published, sayDay(weekdayInWeek(publication, weekday))),
          )
        : step !== '' || (back !== publication && context.tense(match.start, match.end) === 'future')
          ? inferredDay(back + 7, l10n.t('the {0} after {1}: {2}', name, context.published, sayDay(back + 7)))
          : back === publication
            ? inferredDay(back, l10n.t('the day of publication, {0}', sayDay(back)))
            : inferredDay(back, l10n.t('the {0} before {1}: {2}', name, context.published, sayDay(back)));
  return whole(match, narrowed(match, dated(found.period, found.basis, found.how)));
}

/** "vor zwei Jahren", "in drei Wochen", "zwei Tage später"; by itself a duration: "zwei Jahre". */
export function readCounted(match: Match, context: TemporalContext): readonly Timex[] {
  const count = countOf(match.group('count'));
  const unit = entryOf(match.group('unit'));
  if (count === null || !unit) return [];
  const ahead = match.group('ahead').toLowerCase();
  const behind = match.group('behind').toLowerCase();
  // "in einer Woche" may say how long something takes; "vor einem Jahr" does not.
  const sign = ahead === 'vor' || /^zuvor|^davor/.test(behind) ? -1 : ahead === 'in' || behind ? 1 : 0;
  const isOne = /^ein/i.test(match.group('count'));
  if (sign === 0)
    return isOne || unit === ENTRIES.get('quarter')
      ? []
      : whole(match, {
          type: 'DURATION',
          value: durationValue(count, unit),
          precision: 'none',
          basis: 'stated',
          how: l10n.t('a duration of {0}', sayCount(count, unit)),
        });
  if (ahead === 'in' && (context.tense(match.start, match.end) !== 'future' || unit.clock)) return [];
  const anchor = behind ? textAnchor(context, unit.period ?? 'day') : publicationAnchor(context);
  const value = sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
  if (count === 'X' || unit.clock || !Number.isInteger(count) || !anchor)
    return whole(
      match,
      underspecified(
        value,
        'none',
        sign < 0
          ? l10n.t('{0} before {1}; too vague for a date', sayCount(count, unit), anchor?.words ?? context.published)
          : l10n.t('{0} after {1}; too vague for a date', sayCount(count, unit), anchor?.words ?? context.published),
      ),
    );
  const period =
    sign < 0 ? periodFrom(anchor.day, -count * unit.times, unit.period ?? 'day') : countedFrom(anchor.day, count, unit);
  return whole(
    match,
    period && dated(period, 'inferred', (sign < 0 ? sayBefore : sayAfter)(sayCount(count, unit), anchor.words, period)),
  );
}

/** A period in the year behind it, or in the one that fits best. */
export function inYear(
  match: Match,
  context: TemporalContext,
  code: string,
  of: (year: number) => Period | null,
): TimexAttributes | null {
  if (match.group('year')) {
    const period = of(Number(match.group('year')));
    return period && dated(period, 'stated', say(period));
  }
  const found = resolveYear(context, match, of);
  return found
    ? dated(found.period, found.basis, found.how)
    : underspecified(
        `XXXX-${code}`,
        code.startsWith('Q') ? 'quarter' : code.startsWith('H') ? 'half' : 'season',
        sayUndated(l10n.t('{0} of an unstated year', match.text)),
      );
}

export function often(value: string, what: string): TimexAttributes {
  return { type: 'SET', value, precision: 'none', basis: 'stated', how: l10n.t('every {0}', what) };
}

/** Words that a year follows. */
const YEAR_AHEAD = new RegExp(
  `(?:^|[\\s(])(?:in|seit|bis|von|ab|um|vor|nach|und|jahr|jahre|jahres|saison|${oneOf(words.SEASONS.keys())})\\s$`,
  'i',
);

/** Whether a bare four-digit number is a year: by the word before it, or because nothing behind it is counted. */
export function isYear(match: Match, context: TemporalContext): boolean {
  const before = context.before(match.start, 12);
  if (YEAR_AHEAD.test(before)) {
    return (
      !/^\s(?:\p{Lu}|Prozent|Euro|Dollar)/u.test(context.after(match.end, 12)) ||
      /(?:seit|jahr|jahre|saison)\s$/i.test(before)
    );
  }
  return /\($/.test(before) && /^[)\-–]/.test(context.after(match.end, 2));
}
