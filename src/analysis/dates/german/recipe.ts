import * as l10n from '@vscode/l10n';
import { dayNumber, pad, valueOf, yearExists, type Period } from '../calendar';
import { dated, isCapital, oneOf, sticky, underspecified, whole, WS, type Pattern } from '../pattern';
import { isoDates } from '../patterns/numericDates';
import { unknownPeriod } from '../patterns/unknownPeriods';
import { fullYear, monthOrNull, resolveYear, stepPeriod, yearOrNull } from '../resolve';
import { say, sayCount, sayDay, sayMonth, sayTimeOn, sayUndated, sayWeekday } from '../say';
import { HOLIDAYS as RULES } from '../tables/holidays';
import { MEANINGS } from '../tables/references';
import { durationValue, UNITS as ENTRIES } from '../tables/units';
import * as words from './tables';

import {
  stepOf,
  countOf,
  entryOf,
  clockOf,
  narrowed,
  readDays,
  readDay,
  readWeekday,
  readCounted,
  inYear,
  often,
  isYear,
} from './readers';
const MONTH = oneOf(words.MONTHS.keys());
const WEEKDAY = oneOf(words.WEEKDAYS.keys());
const PART = oneOf(words.DAY_PARTS.keys());
const STEP = `(?:${oneOf(words.STEPS.keys())})(?:e[nmrs]?)?`;
const COUNT = `[0-9]{1,4}(?:,[0-9])?|${oneOf([...words.NUMBERS.keys(), ...words.SOME])}`;
const UNIT = oneOf(words.UNITS.keys());
/** No letter follows: `\b` knows no umlauts. */
const END = '(?![\\p{L}])';
const CLOCK = `(?<hour>[01]?[0-9]|2[0-4])(?:[.:](?<minute>[0-5][0-9]))?${WS}Uhr`;
const CLOCK_BEHIND = `(?:,?${WS}(?:um|gegen|ab|kurz${WS}(?:vor|nach))?${WS}?${CLOCK})?`;
const YEAR_BEHIND = `(?:${WS}(?<year>[12][0-9]{3})(?![0-9]))?`;
const EDGE = `(?:(?:Anfang|Mitte|Ende|Beginn)${WS}(?:de[sr]${WS})?)?`;
const EDGES = ['anfang', 'mitte', 'ende', 'beginn'];
const RELATIVE: ReadonlyMap<string, readonly [step: number, known: (day: string) => string, unknown: () => string]> =
  new Map([
    [
      'heute',
      [
        0,
        (day) => l10n.t('the day of publication, {0}', day),
        () => l10n.t('the day of publication, which is unknown'),
      ],
    ],
    [
      'gestern',
      [
        -1,
        (day) => l10n.t('the day before publication, {0}', day),
        () => l10n.t('the day before publication, which is unknown'),
      ],
    ],
    [
      'morgen',
      [
        1,
        (day) => l10n.t('the day after publication, {0}', day),
        () => l10n.t('the day after publication, which is unknown'),
      ],
    ],
    [
      'vorgestern',
      [
        -2,
        (day) => l10n.t('two days before publication, {0}', day),
        () => l10n.t('two days before publication, which is unknown'),
      ],
    ],
    [
      'übermorgen',
      [
        2,
        (day) => l10n.t('two days after publication, {0}', day),
        () => l10n.t('two days after publication, which is unknown'),
      ],
    ],
  ]);

const german = (...parts: readonly string[]): RegExp => new RegExp(sticky(...parts).source, 'iyu');
const firstOf = (list: Iterable<string>): string[] => [...list].map((entry) => entry.split(' ')[0]!);
const withEndings = (stems: Iterable<string>): string[] =>
  [...stems].flatMap((stem) => ['', 'e', 'en', 'em', 'er', 'es'].map((ending) => stem + ending));

/**
 * How German words say when: at each offset the longest match wins. The calendar, and how a year or a day is chosen,
 * are those of the English recipe (dates/recipe.ts).
 */
export const GERMAN: readonly Pattern[] = [
  ...isoDates,
  {
    // "22. September 2006", "Freitag, den 22. September", "am 3. und 4. Mai", "vom 3. bis 5. Mai"
    firstWords: ['#', ...words.WEEKDAYS.keys()],
    regExp: german(
      `(?:(?<weekday>${WEEKDAY})(?:,|${WS}?\\(|${WS})(?:${WS}?(?:dem|den|der))?${WS}?)?`,
      `(?:(?<first>[0-9]{1,2})\\.(?:${WS}?(?:bis|und|/|–|-)(?:${WS}zum)?${WS}?))?`,
      `(?<day>[0-9]{1,2})\\.${WS}?(?<month>${MONTH})\\.?${END}${YEAR_BEHIND}${CLOCK_BEHIND}`,
    ),
    read: readDays,
  },
  {
    // "22.9.2006", "22.09.06", "am 22.9."
    firstWords: ['#'],
    regExp: german('(?<day>[0-9]{1,2})\\.(?<month>[0-9]{1,2})\\.(?<year>[12][0-9]{3}|[0-9]{2})?(?![0-9])'),
    read: (match, context) => {
      const [day, month] = [Number(match.group('day')), Number(match.group('month'))];
      if (month < 1 || month > 12) return [];
      const digits = match.group('year');
      if (!digits && !/(?:am|vom|zum|bis|den|seit|ab)\s$/i.test(context.before(match.start, 5))) return [];
      return whole(
        match,
        readDay(
          match,
          context,
          day,
          month,
          digits && (digits.length === 4 ? Number(digits) : fullYear(context, Number(digits))),
          null,
        ),
      );
    },
  },
  {
    // "September 2006", "Ende Oktober", "im Mai"
    firstWords: [...EDGES, ...words.MONTHS.keys()],
    regExp: german(`${EDGE}(?<month>${MONTH})\\.?${END}${YEAR_BEHIND}`),
    read: (match, context) => {
      if (!isCapital(match.group('month')) && !/^[ÄÖÜ]/u.test(match.group('month'))) return [];
      const month = words.MONTHS.get(match.group('month').toLowerCase())!;
      if (match.group('month').length < 4 && !match.group('year') && match.group('month') !== 'Mai') return [];
      if (match.group('year')) {
        const period = monthOrNull(Number(match.group('year')), month);
        return whole(match, period && dated(period, 'stated', say(period)));
      }
      const found = resolveYear(context, match, (year) => monthOrNull(year, month));
      return whole(
        match,
        found
          ? dated(found.period, found.basis, found.how)
          : underspecified(
              `XXXX-${pad(month, 2)}`,
              'month',
              sayUndated(l10n.t('{0} of an unstated year', sayMonth(month))),
            ),
      );
    },
  },
  {
    // "Freitag", "letzten Freitag", "Freitagabend", "kommenden Montag um 15 Uhr"
    firstWords: [
      ...[...words.WEEKDAYS.keys()].flatMap((day) => [
        day,
        `${day}s`,
        ...[...words.DAY_PARTS.keys()].map((part) => day + part),
      ]),
      ...withEndings(words.STEPS.keys()),
    ],
    regExp: german(
      `(?:(?<step>${STEP})${WS})?(?<weekday>${WEEKDAY})(?<often>s)?(?:${WS}?(?<part>${PART}))?${END}${CLOCK_BEHIND}`,
    ),
    read: readWeekday,
  },
  {
    // "heute", "gestern Abend", "morgen früh"
    firstWords: [...RELATIVE.keys()],
    regExp: german(`(?<day>${oneOf(RELATIVE.keys())})(?:${WS}(?<part>${PART}))?${END}${CLOCK_BEHIND}`),
    read: (match, context) => {
      const word = match.group('day');
      // "am Morgen" is a part of the day.
      if (word === 'Morgen' && !/(?:^|[.!?„“»]\s{0,2})$/.test(context.before(match.start, 3))) return [];
      const [step, known, unknown] = RELATIVE.get(word.toLowerCase())!;
      if (context.publication === null) return whole(match, underspecified('XXXX-XX-XX', 'day', sayUndated(unknown())));
      const period = { unit: 'day', start: context.publication + step } as const;
      return whole(match, narrowed(match, dated(period, 'inferred', known(sayDay(period.start)))));
    },
  },
  {
    // "vergangene Woche", "in diesem Jahr", "Ende nächsten Jahres"
    firstWords: [...EDGES, ...withEndings(words.STEPS.keys())],
    regExp: german(`${EDGE}(?<step>${STEP})${WS}(?<unit>${UNIT})${END}`),
    read: (match, context) => {
      const unit = words.UNITS.get(match.group('unit').toLowerCase())!;
      if (unit === 'hour' || unit === 'minute' || unit === 'second') return [];
      // "in den letzten Jahren" is as long as nobody says.
      if (/en$/i.test(match.group('step')) && /(?:tagen|wochen|monaten|jahren|jahrzehnten)$/i.test(match.group('unit')))
        return [];
      const found = stepPeriod(context, stepOf(match.group('step')), unit);
      return whole(match, found ? dated(found.period, found.basis, found.how) : unknownPeriod(unit));
    },
  },
  {
    // "vor zwei Jahren", "in drei Wochen", "zwei Tage später"
    firstWords: ['vor', 'in', '#', ...firstOf([...words.NUMBERS.keys(), ...words.SOME])],
    regExp: german(
      `(?:(?<ahead>vor|in)${WS}(?:rund${WS}|etwa${WS}|gut${WS}|knapp${WS}|fast${WS}|mehr${WS}als${WS})?)?`,
      `(?<count>${COUNT})${WS}(?<unit>${UNIT})${END}(?:${WS}(?<behind>später|danach|zuvor|davor))?`,
    ),
    read: readCounted,
  },
  {
    // "im ersten Quartal 2024", "im zweiten Halbjahr"
    firstWords: withEndings(words.ORDINALS.keys()),
    regExp: german(
      `(?<n>${oneOf(words.ORDINALS.keys())})e[nmrs]?${WS}`,
      `(?<what>Quartals?|Halbjahrs?|Halbjahres|Jahreshälfte)${END}${YEAR_BEHIND}`,
    ),
    read: (match, context) => {
      const n = words.ORDINALS.get(match.group('n').toLowerCase())!;
      const unit = /^q/i.test(match.group('what')) ? 'quarter' : 'half';
      if (unit === 'half' && n > 2) return [];
      return whole(
        match,
        inYear(match, context, `${unit === 'quarter' ? 'Q' : 'H'}${n}`, (year) =>
          yearExists(year) ? { unit, start: dayNumber(year, unit === 'quarter' ? n * 3 - 2 : n * 6 - 5, 1) } : null,
        ),
      );
    },
  },
  {
    // "im Sommer", "Frühjahr 2010"
    firstWords: [...EDGES, ...words.SEASONS.keys()],
    regExp: german(`${EDGE}(?<season>${oneOf(words.SEASONS.keys())})s?${END}${YEAR_BEHIND}`),
    read: (match, context) => {
      if (!isCapital(match.group('season'))) return [];
      const month = words.SEASONS.get(match.group('season').toLowerCase())!;
      const code = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' }[month]!;
      return whole(
        match,
        inYear(match, context, code, (year) =>
          yearExists(year) ? { unit: 'season', start: dayNumber(year, month, 1) } : null,
        ),
      );
    },
  },
  {
    // "Weihnachten", "Ostern 2010", "Tag der Deutschen Einheit"
    firstWords: firstOf(words.HOLIDAYS.keys()),
    regExp: german(`(?<name>${oneOf(words.HOLIDAYS.keys()).replace(/ /g, WS)})${END}${YEAR_BEHIND}`),
    read: (match, context) => {
      const rule = words.HOLIDAYS.get(match.group('name').toLowerCase().replace(/\s+/g, ' '));
      const dayIn = typeof rule === 'string' ? RULES.get(rule) : rule && ((year: number) => dayNumber(year, ...rule));
      if (!dayIn) return [];
      const holiday = (year: number): Period | null => {
        const day = yearExists(year) ? dayIn(year) : null;
        return day === null ? null : { unit: 'day', start: day };
      };
      return whole(match, inYear(match, context, 'XX-XX', holiday));
    },
  },
  {
    // "15 Uhr", "um 9.45 Uhr"
    firstWords: ['#'],
    regExp: german(CLOCK),
    read: (match, context) => {
      const day = context.paragraphDay ?? context.publication;
      const time = clockOf(match);
      return whole(
        match,
        day === null
          ? {
              type: 'TIME',
              value: `XXXX-XX-XX${time}`,
              precision: 'time',
              basis: 'stated',
              how: sayUndated(sayTimeOn(time, l10n.t('a day that is not known'))),
            }
          : {
              type: 'TIME',
              value: `${valueOf({ unit: 'day', start: day })}${time}`,
              precision: 'time',
              basis: 'inferred',
              how: sayTimeOn(time, sayDay(day)),
            },
      );
    },
  },
  {
    // "jeden Freitag", "jedes Jahr", "alle zwei Jahre"
    firstWords: ['jeden', 'jedes', 'jede', 'jedem', 'alle'],
    regExp: german(
      `(?:jede[nms]?${WS}(?:(?<weekday>${WEEKDAY})|(?<unit>${UNIT}))`,
      `|alle${WS}(?<count>${COUNT})${WS}(?<units>${UNIT}))${END}`,
    ),
    read: (match) => {
      const weekday = words.WEEKDAYS.get(match.group('weekday').toLowerCase());
      if (weekday !== undefined) return whole(match, often(`XXXX-WXX-${weekday}`, sayWeekday(weekday)));
      const unit = entryOf(match.group('unit') || match.group('units'));
      const count = match.group('count') ? countOf(match.group('count')) : 1;
      return unit && count !== null ? whole(match, often(durationValue(count, unit), sayCount(count, unit))) : [];
    },
  },
  {
    firstWords: ['täglich', 'wöchentlich', 'monatlich', 'jährlich', 'stündlich'],
    regExp: german(`(?<word>täglich|wöchentlich|monatlich|jährlich|stündlich)(?:e[nmrs]?)?${END}`),
    read: (match) => {
      const unit = { täglich: 'day', wöchentlich: 'week', monatlich: 'month', jährlich: 'year', stündlich: 'hour' }[
        match.group('word').toLowerCase()
      ]!;
      const entry = ENTRIES.get(unit)!;
      return whole(match, often(durationValue(1, entry), sayCount(1, entry)));
    },
  },
  {
    // "2006", "im Jahr 2006", "Ende 2006"
    firstWords: ['#', 'jahr', 'jahre', ...EDGES],
    regExp: german(
      `(?<word>(?:Anfang|Mitte|Ende)${WS}(?:des${WS}Jahres${WS})?|Jahre?s?${WS})?`,
      '(?<year>1[0-9]{3}|20[0-9]{2})(?![0-9\\p{L}%]|[-–.,:/][0-9])',
    ),
    read: (match, context) => {
      const year = Number(match.group('year'));
      const unmarked = !match.group('word');
      if (unmarked && (year < 1900 || year > 2040 || !isYear(match, context))) return [];
      const period = yearOrNull(year);
      return whole(match, period && dated(period, 'stated', l10n.t('the year {0}', year)));
    },
  },
  {
    // "die 90er-Jahre", "Mitte der 1990er", "in den neunziger Jahren"
    firstWords: ['#', ...EDGES, ...words.DECADES.keys()],
    regExp: german(
      `${EDGE}(?:(?<long>1[0-9]|20)?(?<digit>[0-9])0er|(?<word>${oneOf(words.DECADES.keys())}))(?:[- ]?Jahren?)?${END}`,
    ),
    read: (match) => {
      const digits = words.DECADES.get(match.group('word').toLowerCase()) ?? Number(match.group('digit')) * 10;
      if (match.group('word') && !/jahren?$/i.test(match.text)) return [];
      const century = match.group('long') ? Number(match.group('long')) * 100 : digits >= 30 ? 1900 : 2000;
      const year = century + digits;
      const period = { unit: 'decade', start: dayNumber(year, 1, 1) } as const;
      return whole(
        match,
        dated(
          period,
          match.group('long') ? 'stated' : 'inferred',
          l10n.t('{0}, {1} to {2}', say(period), year, year + 9),
        ),
      );
    },
  },
  {
    // "19. Jahrhundert"
    firstWords: ['#'],
    regExp: german(`(?<n>1?[0-9]|2[01])\\.${WS}Jahrhunderts?${END}`),
    read: (match) => {
      const period = { unit: 'century', start: dayNumber((Number(match.group('n')) - 1) * 100, 1, 1) } as const;
      return Number(match.group('n')) < 2 ? [] : whole(match, dated(period, 'stated', say(period)));
    },
  },
  {
    firstWords: [...words.REFERENCES.keys()],
    regExp: german(`(?:${oneOf(words.REFERENCES.keys())})${END}`),
    read: (match) => {
      const value = words.REFERENCES.get(match.text.toLowerCase())!;
      return whole(match, { type: 'DATE', value, precision: 'none', basis: 'stated', how: MEANINGS[value]() });
    },
  },
];
