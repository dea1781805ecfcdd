import * as l10n from '@vscode/l10n';
import { dayNumber, valueOf, weekdayOf, yearExists, type NamedUnit } from '../../calendar';
import type { TemporalContext } from '../../context';
import { dated, underspecified, whole, type TimexAttributes } from '../../pattern';
import { unknownPeriod } from '../../patterns/unknownPeriods';
import { monthOrNull, stepPeriod } from '../../resolve';
import { say, sayMonth, sayUndated } from '../../say';
import { UNITS } from '../../tables/units';
import type { HolidayRule } from '../../tables/holidays';
import { holidayRule } from '../holidayRule';
import { inYear } from '../inYear';
import { followsMonthWord, type Reader, type Reading, type WordMatch } from '../reading';
import { narrowed } from './clock';

/** "vergangene Woche", "Ende nächsten Jahres", "heuer". */
export const readPeriod: Reader = (match, context) => {
  const [step, unit] = match.group('named')
    ? (match.meaning('named').split(' ') as [string, string])
    : [match.meaning('step'), match.meaning('unit')];
  const towards = stepOf(match, context, step, unit);
  // What the text has not named cannot be counted from.
  if (UNITS.get(unit)?.clock || !towards || (TEXTUAL.has(towards) && context.last === null)) return [];
  const found = stepPeriod(context, towards, unit as NamedUnit);
  return whole(match, found ? dated(found.period, found.basis, found.how) : unknownPeriod(unit as NamedUnit));
};

const SATURDAY = 6;
/** Steps that count from what the text has named. */
const TEXTUAL: ReadonlySet<string> = new Set(['following', 'same', 'previous']);
/** "am nächsten Tag", "an diesem Tag": from the day that the text has named; "am letzten Tag" is that of something. */
const OF_DAYS: Readonly<Record<string, string>> = { next: 'following', this: 'same', last: '' };

function stepOf(match: WordMatch, context: TemporalContext, step: string, unit: string): string {
  if (unit === 'day') return OF_DAYS[step] ?? step;
  // From Monday to Friday the next weekend is that of the week.
  const before = context.publication !== null && weekdayOf(context.publication) < SATURDAY;
  if (unit === 'weekend' && step === 'next' && before) return 'this';
  return step === 'nearest' || (step === 'this' && unit === 'weekend') ? stepToWeekend(match, context) : step;
}

/** "am Wochenende": the last one, or that of this week. */
function stepToWeekend(match: WordMatch, context: TemporalContext): 'last' | 'this' {
  const over = context.tense(match.start, match.end) === 'past';
  return over && context.publication !== null && weekdayOf(context.publication) < SATURDAY ? 'last' : 'this';
}

/** "September 2006", "Ende Oktober", "en mayo", "noviembre pasado". */
export const readMonth: Reader = (match, context, reading) => {
  const month = Number(match.meaning('month'));
  if (isBareName(match, 'month', context, reading)) return [];
  return whole(
    match,
    inYear(
      match,
      context,
      (year) => monthOrNull(year, month),
      () =>
        underspecified(
          `XXXX-${String(month).padStart(2, '0')}`,
          'month',
          sayUndated(l10n.t('{0} of an unstated year', sayMonth(month))),
        ),
    ),
  );
};

/** "von Juni bis August 2010": both in that year, or the first in the one before. */
export const readMonths: Reader = (match) => {
  const [first, last] = [Number(match.meaning('month')), Number(match.meaning('until'))];
  const year = Number(match.group('year'));
  const [from, to] = [monthOrNull(first > last ? year - 1 : year, first), monthOrNull(year, last)];
  if (!from || !to || first === last) return [];
  const cut = match.group('month').length;
  const next = match.text.indexOf(match.group('until'), cut);
  return [
    ...whole({ start: match.start, end: match.start + cut }, dated(from, 'inferred', say(from))),
    ...whole({ start: match.start + next, end: match.end }, dated(to, 'stated', say(to))),
  ];
};

const SEASONS: Readonly<Record<string, string>> = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' };

/** "im Sommer", "Frühjahr 2010", "letzten Winter". */
export const readSeason: Reader = (match, context, reading) => {
  const month = match.meaning('season');
  if (isBareName(match, 'season', context, reading)) return [];
  return whole(
    match,
    inYear(
      match,
      context,
      (year) => (yearExists(year) ? { unit: 'season', start: dayNumber(year, Number(month), 1) } : null),
      () => unstated(match, `XXXX-${SEASONS[month]}`, 'season'),
    ),
  );
};

/** Whether a month or season is a name, or nothing shows that it is none. */
function isBareName(match: WordMatch, slot: string, context: TemporalContext, reading: Reading): boolean {
  if (match.group('year') || match.group('yearStep')) return false;
  const word = match.group(slot);
  const beginsWithIt = match.text.startsWith(word);
  const { capitals } = reading.words;
  if (capitals === 'names' || capitals === 'nouns') {
    const capital = /^\p{Lu}/u.test(word);
    if (capital !== (capitals === 'nouns')) return true;
  }
  if (slot === 'season' && reading.words.bareSeasons) return false;
  return beginsWithIt && !match.group('step') && !followsMonthWord(match, context, reading);
}

/** "im ersten Quartal 2024", "second semestre". */
export const readDivision: Reader = (match, context) => {
  const n = Number(match.meaning('ordinal'));
  const unit = match.meaning('division') as 'quarter' | 'half';
  if (unit === 'half' && n > 2) return [];
  const month = unit === 'quarter' ? n * 3 - 2 : n * 6 - 5;
  return whole(
    match,
    inYear(
      match,
      context,
      (year) => (yearExists(year) ? { unit, start: dayNumber(year, month, 1) } : null),
      () => unstated(match, `XXXX-${unit === 'quarter' ? 'Q' : 'H'}${n}`, unit),
    ),
  );
};

/** "Weihnachten", "Ostern 2010", "Tag der Deutschen Einheit", "Silvesternacht". */
export const readHoliday: Reader = (match, context, reading) => {
  if (reading.words.capitals !== 'none' && !match.group('year') && partOfName(match, context, reading)) return [];
  const rules = match.meaning('holiday').split(' or ');
  const rule = holidayRule(rules.length === 1 ? rules[0]! : ruleOfCountry(match, context, reading, rules));
  if (!rule) return [];
  const found = inYear(
    match,
    context,
    (year) => {
      const start = yearExists(year) ? rule(year) : null;
      return start === null ? null : { unit: 'day', start };
    },
    () => unstated(match, dayOfEveryYear(rule), 'day'),
  );
  return whole(match, found && narrowed(match, found));
};

/** `XXXX-12-25`, or `XXXX-XX-XX` of a holiday that moves. */
function dayOfEveryYear(rule: HolidayRule): string {
  const [first, second] = [2001, 2002].map((year) => {
    const start = rule(year);
    return start === null ? '' : valueOf({ unit: 'day', start }).slice(4);
  });
  return first !== '' && first === second ? `XXXX${first}` : 'XXXX-XX-XX';
}

const NAME_BEFORE = /(?<!\p{L})\p{Lu}\p{L}+\s$/u;
const NAME_AFTER = /^\s\p{Lu}\p{Ll}/u;

/** "Bernard Noël", "Noël Dupuis"; in German, nouns may follow: "an Silvester Feuerwerk". */
function partOfName(match: WordMatch, context: TemporalContext, reading: Reading): boolean {
  const follows = followsMonthWord(match, context, reading);
  if (follows && reading.words.capitals === 'nouns') return false;
  return (!follows && NAME_BEFORE.test(context.before(match.start))) || NAME_AFTER.test(context.after(match.end));
}

/** How far around a holiday, and from an article's beginning, its country is looked for, in characters. */
const NEAR = 150;
const BEGINNING = 3000;

/** The rule of the country that is named most often around the holiday, else in the article's beginning. */
function ruleOfCountry(
  match: WordMatch,
  { text }: TemporalContext,
  reading: Reading,
  rules: readonly string[],
): string {
  const around = text.slice(Math.max(0, match.start - NEAR), match.end + NEAR);
  for (const place of [around, text.slice(0, BEGINNING)]) {
    const counts = rules.map((rule) => {
      const words = new RegExp(reading.words.countries?.[rule] ?? '(?!)', 'giu');
      return [rule, (place.match(words) ?? []).length] as const;
    });
    const [best, second] = counts.sort(([, a], [, b]) => b - a);
    if (best && best[1] > (second?.[1] ?? 0)) return best[0];
  }
  return '';
}

function unstated(match: WordMatch, value: string, precision: TimexAttributes['precision']): TimexAttributes {
  return underspecified(value, precision, sayUndated(l10n.t('{0} of an unstated year', match.text)));
}
