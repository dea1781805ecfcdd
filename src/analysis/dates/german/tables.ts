import { entriesOf } from '../../../language/wordList';
import type { NamedUnit } from '../calendar';

// The calendar's words, as German newspapers write them. All in lower case.

const numbered = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list
      .trim()
      .split('\n')
      .flatMap((line, index) => entriesOf(line).map((word) => [word, index + 1] as const)),
  );

/** Spelling → 1 to 12. */
export const MONTHS = numbered(`
januar, jänner, jan
februar, feber, feb
märz, mär, mrz
april, apr
mai
juni, jun
juli, jul
august, aug
september, sept, sep
oktober, okt
november, nov
dezember, dez
`);

/** Spelling → 1 (Monday) to 7. */
export const WEEKDAYS = numbered(`
montag
dienstag
mittwoch
donnerstag
freitag
samstag, sonnabend
sonntag
`);

/** Part of a day → the name by which it is known in dates/tables/names.ts. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morgen', 'morning'],
  ['früh', 'morning'],
  ['vormittag', 'morning'],
  ['mittag', 'lunchtime'],
  ['nachmittag', 'afternoon'],
  ['abend', 'evening'],
  ['nacht', 'night'],
]);

/** Spelling, in all cases → unit of the calendar. */
export const UNITS: ReadonlyMap<string, NamedUnit | 'hour' | 'minute' | 'second'> = new Map([
  ...(['tag', 'tage', 'tagen', 'tages'] as const).map((word) => [word, 'day'] as const),
  ...(['woche', 'wochen'] as const).map((word) => [word, 'week'] as const),
  ...(['wochenende', 'wochenendes', 'wochenenden'] as const).map((word) => [word, 'weekend'] as const),
  ...(['monat', 'monate', 'monaten', 'monats'] as const).map((word) => [word, 'month'] as const),
  ...(['quartal', 'quartale', 'quartalen', 'quartals'] as const).map((word) => [word, 'quarter'] as const),
  ...(['jahr', 'jahre', 'jahren', 'jahres'] as const).map((word) => [word, 'year'] as const),
  ...(['jahrzehnt', 'jahrzehnte', 'jahrzehnten', 'jahrzehnts'] as const).map((word) => [word, 'decade'] as const),
  ...(['jahrhundert', 'jahrhunderte', 'jahrhunderten', 'jahrhunderts'] as const).map(
    (word) => [word, 'century'] as const,
  ),
  ...(['stunde', 'stunden'] as const).map((word) => [word, 'hour'] as const),
  ...(['minute', 'minuten'] as const).map((word) => [word, 'minute'] as const),
  ...(['sekunde', 'sekunden'] as const).map((word) => [word, 'second'] as const),
]);

/** Stem of an adjective → the step that it takes, by the name it has in dates/resolve.ts. */
export const STEPS: ReadonlyMap<string, string> = new Map([
  ['vergangen', 'last'],
  ['letzt', 'last'],
  ['vorig', 'last'],
  ['zurückliegend', 'last'],
  ['dies', 'this'],
  ['laufend', 'this'],
  ['kommend', 'next'],
  ['nächst', 'next'],
  ['folgend', 'following'],
  ['darauffolgend', 'following'],
  ['selb', 'same'],
  ['gleich', 'same'],
]);

const SMALL = entriesOf(`
  ein, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, sechzehn
  siebzehn, achtzehn, neunzehn, zwanzig
`);

/** Number in words → its value. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, index) => [word, index + 1] as const),
  ...['eine', 'einem', 'einer', 'einen', 'eines'].map((word) => [word, 1] as const),
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['zweieinhalb', 2.5],
  ['dreieinhalb', 3.5],
  ['dreißig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['sechzig', 60],
  ['hundert', 100],
]);

/** Words for a number that is not said. */
export const SOME = entriesOf(
  'einige, einigen, einiger, mehrere, mehreren, mehrerer, wenige, wenigen, weniger, ein paar, paar',
);

/** Ordinal, without its ending → its value. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['erst', 1],
  ['zweit', 2],
  ['dritt', 3],
  ['viert', 4],
]);

/** Season → the month in which it begins. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['frühling', 3],
  ['frühjahr', 3],
  ['sommer', 6],
  ['herbst', 9],
  ['winter', 12],
]);

/** Decade in words → its year in the century. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['zwanziger', 20],
  ['dreißiger', 30],
  ['vierziger', 40],
  ['fünfziger', 50],
  ['sechziger', 60],
  ['siebziger', 70],
  ['achtziger', 80],
  ['neunziger', 90],
]);

/** Holiday → the English name under which dates/tables/holidays.ts has its rule, or month and day. */
export const HOLIDAYS: ReadonlyMap<string, string | readonly [month: number, day: number]> = new Map<
  string,
  string | readonly [number, number]
>([
  ['weihnachten', 'christmas'],
  ['heiligabend', 'christmas eve'],
  ['heiligen abend', 'christmas eve'],
  ['silvester', "new year's eve"],
  ['neujahr', "new year's day"],
  ['karfreitag', 'good friday'],
  ['ostern', 'easter'],
  ['ostersonntag', 'easter sunday'],
  ['ostermontag', 'easter monday'],
  ['pfingsten', 'pentecost'],
  ['allerheiligen', [11, 1]],
  ['allerseelen', [11, 2]],
  ['nikolaus', [12, 6]],
  ['dreikönigstag', [1, 6]],
  ['reformationstag', [10, 31]],
  ['tag der arbeit', [5, 1]],
  ['tag der deutschen einheit', [10, 3]],
  ['mariä himmelfahrt', [8, 15]],
  ['halloween', 'halloween'],
  ['valentinstag', "valentine's day"],
]);

/** Words for the present, the past and the future without a date. */
export const REFERENCES: ReadonlyMap<string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'> = new Map([
  ...entriesOf('derzeit, zurzeit, momentan, gegenwärtig, aktuell, jetzt, heutzutage').map(
    (word) => [word, 'PRESENT_REF'] as const,
  ),
  ...entriesOf('kürzlich, jüngst, unlängst, neulich, damals, seinerzeit').map((word) => [word, 'PAST_REF'] as const),
  ...entriesOf('demnächst, künftig, bald').map((word) => [word, 'FUTURE_REF'] as const),
]);

/** Finite verbs that say that a sentence is about what is to come, and those that say that it is over. */
export const FUTURE_SIGNS = entriesOf(
  `
    wird, werden, soll, sollen, will, wollen, werde, solle, wolle, beginnt, findet, startet, tritt, plant, planen
    geplant, frühestens, spätestens, voraussichtlich
  `,
);
export const PAST_SIGNS = entriesOf(
  'war, waren, hatte, hatten, wurde, wurden, hat, haben, ist, sind, sagte, kam, ging, gab, starb, fand',
);
