import * as l10n from '@vscode/l10n';
import { civilDay, pad, type Period } from '../../calendar';
import type { TemporalContext } from '../../context';
import { dated, passedOver, underspecified, whole, type Timex, type TimexAttributes } from '../../pattern';
import { withAgreement } from '../../patterns/dayDates';
import { dayOrNull, resolveYear } from '../../resolve';
import { sayDay, sayDayOfYear, sayUndated } from '../../say';
import { persianDay } from '../../tables/otherCalendars';
import { inYear } from '../inYear';
import { isNoun, yearBeside, type Reader, type WordMatch } from '../reading';
import { narrowed } from './clock';

/** "22. September 2006", "Freitag, den 22. September", "vom 3. bis 5. Mai", "15 Aban 1404". */
export const readDays: Reader = (match, context) => {
  const weekday = Number(match.meaning('weekday')) || null;
  const day = Number(match.group('day') || match.meaning('ordinalDay'));
  const first = match.group('first');
  const last = dayIn(match, context, day, first ? null : weekday);
  if (!last) return passedOver(match);
  if (!first) return whole(match, narrowed(match, last));
  const begin = dayIn(match, context, Number(first), weekday);
  // "3. bis 5. Mai": the first day ends with its full stop, the last begins with its number.
  const cut = match.text.indexOf(first) + first.length;
  const stop = cut + (match.text[cut] === '.' ? 1 : 0);
  const next = match.text.indexOf(match.group('day'), cut);
  return [
    ...(begin ? whole({ start: match.start, end: match.start + stop }, begin) : []),
    ...whole({ start: match.start + next, end: match.end }, narrowed(match, last)),
  ];
};

function dayIn(
  match: WordMatch,
  context: TemporalContext,
  day: number,
  weekday: number | null,
): TimexAttributes | null {
  const persian = Number(match.meaning('persianMonth'));
  const month = Number(match.meaning('month'));
  if (persian) return readPersianDay(match, context, day, persian, yearBeside(match, context)?.year ?? null);
  return readDay(match, context, day, month, weekday);
}

/** A leap year: 29 February is possible in some year. */
const LEAP_YEAR = 2000;

/** A day and month in the year beside it, or in the one that fits best. */
export function readDay(
  match: WordMatch,
  context: TemporalContext,
  day: number,
  month: number,
  weekday: number | null,
): TimexAttributes | null {
  if (!dayOrNull(LEAP_YEAR, month, day)) return null;
  const unknown = (): TimexAttributes =>
    underspecified(
      `XXXX-${pad(month, 2)}-${pad(day, 2)}`,
      'day',
      sayUndated(l10n.t('{0} of an unstated year', sayDayOfYear(month, day))),
    );
  const found = inYear(match, context, (year) => dayOrNull(year, month, day), unknown, weekday);
  return found?.period ? { ...found, how: withAgreement(found.how, found.period, weekday) } : found;
}

/** How far the Gregorian year is ahead of the Persian one that begins in its spring. */
const PERSIAN_YEARS_BEHIND = 621;

/** The day of a Persian year; null where there is none. */
export function persianDayOrNull(year: number, month: number, day: number): Period | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const start = persianDay(year, month, day);
  const next = month === 12 ? persianDay(year + 1, 1, 1) : persianDay(year, month + 1, 1);
  return start < next ? { unit: 'day', start } : null;
}

function readPersianDay(
  match: WordMatch,
  context: TemporalContext,
  day: number,
  month: number,
  year: number | null,
): TimexAttributes | null {
  const converted = (how: string): string => l10n.t('{0}, converted from the Persian calendar', how);
  if (year !== null) {
    const period = persianDayOrNull(year, month, day);
    return period && dated(period, 'inferred', converted(sayDay(period.start)));
  }
  const found = resolveYear(context, match, (each) => {
    const persian = [each - PERSIAN_YEARS_BEHIND, each - PERSIAN_YEARS_BEHIND - 1];
    return (
      persian.map((y) => persianDayOrNull(y, month, day)).find((p) => p && civilDay(p.start).year === each) ?? null
    );
  });
  return found && dated(found.period, found.basis, converted(found.how));
}

/** Days from that of publication, and how to say which. */
const RELATIVE: Readonly<Record<string, readonly [known: (day: string) => string, unknown: () => string]>> = {
  '0': [(day) => l10n.t('the day of publication, {0}', day), () => l10n.t('the day of publication, which is unknown')],
  '-1': [
    (day) => l10n.t('the day before publication, {0}', day),
    () => l10n.t('the day before publication, which is unknown'),
  ],
  '1': [
    (day) => l10n.t('the day after publication, {0}', day),
    () => l10n.t('the day after publication, which is unknown'),
  ],
  '-2': [
    (day) => l10n.t('two days before publication, {0}', day),
    () => l10n.t('two days before publication, which is unknown'),
  ],
  '2': [
    (day) => l10n.t('two days after publication, {0}', day),
    () => l10n.t('two days after publication, which is unknown'),
  ],
};

/** "gestern Abend", "anoche", "demain". */
export const readRelativeDay: Reader = (match, context, reading): readonly Timex[] => {
  // "am Morgen", "la mañana" are parts of the day.
  const alone = match.text === match.group('relative');
  if (isNoun(match, context, reading) || (alone && reading.notRelative.test(context.before(match.start)))) return [];
  const [step = '', part = match.meaning('part')] = match.meaning('relative').split(' ');
  const [known, unknown] = RELATIVE[step]!;
  if (context.publication === null)
    return whole(match, narrowed(match, underspecified('XXXX-XX-XX', 'day', sayUndated(unknown())), part));
  const period = { unit: 'day', start: context.publication + Number(step) } as const;
  return whole(match, narrowed(match, dated(period, 'inferred', known(sayDay(period.start))), part));
};
