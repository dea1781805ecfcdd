import * as l10n from '@vscode/l10n';
import { dayNumber, pad, periodFrom, valueOf, yearExists, type NamedUnit, type Period } from '../calendar';
import type { TemporalContext } from '../context';
import {
  dated,
  isCapital,
  oneOf,
  passedOver,
  sticky,
  underspecified,
  whole,
  WS,
  type Match,
  type Pattern,
  type Timex,
  type TimexAttributes,
} from '../pattern';
import { withAgreement } from '../patterns/dayDates';
import { atPart } from '../patterns/dayParts';
import { isoDates } from '../patterns/numericDates';
import { unknownPeriod } from '../patterns/unknownPeriods';
import {
  countedFrom,
  dayOrNull,
  fullYear,
  monthOrNull,
  publicationAnchor,
  resolveYear,
  stepPeriod,
  textAnchor,
  yearOrNull,
} from '../resolve';
import { inferredDay, latestWeekday, weekdayInWeek } from '../resolveWeekday';
import {
  say,
  sayAfter,
  sayBefore,
  sayCount,
  sayDay,
  sayDayOfYear,
  sayMonth,
  sayTimeOn,
  sayUndated,
  sayWeekday,
} from '../say';
import { HOLIDAYS as RULES } from '../tables/holidays';
import { MEANINGS } from '../tables/references';
import { durationValue, UNITS as ENTRIES } from '../tables/units';
import * as words from './tables';

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
      `(?<n>${oneOf(words.ORDINALS.keys())})e[nmrs]?${WS}(?<what>Quartals?|Halbjahrs?|Halbjahres|Jahreshälfte)${END}${YEAR_BEHIND}`,
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
      `(?:jede[nms]?${WS}(?:(?<weekday>${WEEKDAY})|(?<unit>${UNIT}))|alle${WS}(?<count>${COUNT})${WS}(?<units>${UNIT}))${END}`,
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
      `(?:(?<word>(?:Anfang|Mitte|Ende)${WS}|(?:Anfang|Mitte|Ende)${WS}des${WS}Jahres${WS}|Jahre?s?${WS}))?(?<year>1[0-9]{3}|20[0-9]{2})(?![0-9\\p{L}%]|[-–.,:/][0-9])`,
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
      `${EDGE}(?:(?<long>1[0-9]|20)?(?<digit>[0-9])0er|(?<word>${oneOf(words.DECADES.keys())}))(?:[-${' '}]?Jahren?)?${END}`,
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

function stepOf(word: string): string {
  const lower = word.toLowerCase();
  const stem = [...words.STEPS.keys()].find((each) => lower.startsWith(each));
  return (stem && words.STEPS.get(stem)) ?? 'this';
}

function countOf(word: string): number | 'X' | null {
  const lower = word.toLowerCase().replace(/\s+/g, ' ');
  if (/^[0-9]/.test(lower)) return Number(lower.replace(',', '.'));
  return words.NUMBERS.get(lower) ?? (words.SOME.includes(lower) ? 'X' : null);
}

function entryOf(word: string) {
  const unit = words.UNITS.get(word.toLowerCase());
  return unit && ENTRIES.get(unit);
}

function clockOf(match: Match): string {
  return `T${pad(Number(match.group('hour')), 2)}:${match.group('minute') || '00'}`;
}

/** A day with the part of it, or the time, that stands behind it. */
function narrowed(match: Match, day: TimexAttributes): TimexAttributes {
  if (match.group('hour')) {
    const time = clockOf(match);
    return { ...day, type: 'TIME', value: `${day.value}${time}`, precision: 'time', how: sayTimeOn(time, day.how) };
  }
  const part = words.DAY_PARTS.get(match.group('part').toLowerCase());
  return part ? atPart(day, part) : day;
}

function readDays(match: Match, context: TemporalContext): readonly Timex[] {
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

function readDay(
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

function readWeekday(match: Match, context: TemporalContext): readonly Timex[] {
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
function readCounted(match: Match, context: TemporalContext): readonly Timex[] {
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
function inYear(
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

function often(value: string, what: string): TimexAttributes {
  return { type: 'SET', value, precision: 'none', basis: 'stated', how: l10n.t('every {0}', what) };
}

/** Whether a bare four-digit number is a year: by the word before it, or because nothing behind it is counted. */
function isYear(match: Match, context: TemporalContext): boolean {
  const before = context.before(match.start, 12);
  if (
    /(?:^|[\s(])(?:in|seit|bis|von|ab|um|vor|nach|und|jahr|jahre|jahres|sommer|winter|herbst|frühjahr|frühling|saison)\s$/i.test(
      before,
    )
  ) {
    return (
      !/^\s(?:\p{Lu}|Prozent|Euro|Dollar)/u.test(context.after(match.end, 12)) ||
      /(?:seit|jahr|jahre|saison)\s$/i.test(before)
    );
  }
  return /\($/.test(before) && /^[)\-–]/.test(context.after(match.end, 2));
}

export type { NamedUnit };
