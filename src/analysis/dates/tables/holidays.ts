import { dayNumber, nthWeekday } from '../calendar';
import { hijriDay } from './otherCalendars';

/** The day of a year on which a holiday falls (or begins), or null when that year has none. */
export type HolidayRule = (year: number) => number | null;

const fixed =
  (month: number, day: number): HolidayRule =>
  (year) =>
    dayNumber(year, month, day);
const nth =
  (month: number, weekday: number, n: number, offset = 0): HolidayRule =>
  (year) =>
    nthWeekday(year, month, weekday, n) + offset;
const easter =
  (offset: number): HolidayRule =>
  (year) =>
    easterSunday(year) + offset;
const orthodoxEaster =
  (offset: number): HolidayRule =>
  (year) =>
    julianEasterSunday(year) + offset;
const islamic =
  (month: number, day: number): HolidayRule =>
  (year) =>
    islamicDayIn(year, month, day);
/** Days from the Jewish New Year of the same autumn. */
const jewish =
  (offset: number): HolidayRule =>
  (year) =>
    jewishNewYear(year + HEBREW_YEARS_AHEAD) + offset;

/** Easter Sunday, Gregorian: the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** Easter Sunday of the Orthodox churches, by the Julian calendar (Meeus, chapter 8), given as a Gregorian day. */
function julianEasterSunday(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const daysBehind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayNumber(year, month, ((d + e + 114) % 31) + 1) + daysBehind;
}

/** How far the Hebrew year that begins in the autumn is ahead of the Gregorian year. */
const HEBREW_YEARS_AHEAD = 3761;
/** The Hebrew calendar's first day, 7 October 3761 BC (Julian), counted from 1 January 1970. */
const HEBREW_EPOCH = -2092590;

/** The first day of a Hebrew year (Dershowitz and Reingold, Calendrical Calculations, chapter 8). */
function jewishNewYear(year: number): number {
  const [before, here, after] = [year - 1, year, year + 1].map(hebrewDaysElapsed) as [number, number, number];
  return HEBREW_EPOCH + here + (after - here === 356 ? 2 : here - before === 382 ? 1 : 0);
}

/**
 * Days from the epoch to the new moon of a Hebrew year's first month, put off where it falls on a forbidden weekday.
 */
function hebrewDaysElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12084 + 13753 * months;
  const day = 29 * months + Math.floor(parts / 25920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

/** 25 Kislev; the second month of a year of 355 or 385 days has one day more. */
function hanukkah(year: number): number {
  const [from, to] = [jewish(0)(year), jewish(0)(year + 1)] as [number, number];
  return from + 83 + (to - from === 355 || to - from === 385 ? 1 : 0);
}

/** A holiday from a list: an offset from a day of the year, for each year from `first` on. */
function listed(first: number, month: number, day: number, days: readonly number[]): HolidayRule {
  return (year) => {
    const offset = days[year - first];
    return offset === undefined ? null : dayNumber(year, month, day) + offset;
  };
}

/** 1950 to 2060, by the Chinese calendar of ICU 78: days of January, counted on into February. */
const lunarNewYear = listed(
  1950,
  1,
  0,
  [
    48, 37, 27, 45, 35, 24, 43, 31, 49, 39, 28, 46, 36, 25, 44, 33, 21, 40, 30, 48, 37, 27, 46, 34, 23, 42, 31, 49, 38,
    28, 47, 36, 25, 44, 33, 51, 40, 29, 48, 37, 27, 46, 35, 23, 41, 31, 50, 38, 28, 47, 36, 24, 43, 32, 22, 40, 29, 49,
    38, 26, 45, 34, 23, 41, 31, 50, 39, 28, 47, 36, 25, 43, 32, 22, 41, 29, 48, 38, 26, 44, 33, 23, 42, 31, 50, 39, 28,
    46, 35, 24, 43, 32, 22, 41, 30, 48, 37, 26, 45, 33, 23, 42, 32, 50, 39, 28, 46, 35, 24, 43, 33,
  ],
);

/**
 * 2001 to 2035, as India keeps it (timeanddate.com/holidays/india/diwali): days of October, counted on into November.
 */
const diwali = listed(
  2001,
  10,
  0,
  [
    45, 35, 25, 43, 32, 21, 40, 28, 17, 36, 26, 44, 34, 23, 42, 30, 19, 38, 27, 45, 35, 24, 43, 31, 20, 39, 29, 17, 36,
    26, 45, 33, 22, 41, 30,
  ],
);

/** That Islamic day in a Gregorian year; the first one where there are two. */
function islamicDayIn(year: number, month: number, day: number): number | null {
  const first = Math.floor((year - 622) * 1.0307);
  for (let y = Math.max(1, first - 1); y <= first + 2; y++) {
    const found = hijriDay(y, month, day);
    if (found >= dayNumber(year, 1, 1) && found <= dayNumber(year, 12, 31)) return found;
  }
  return null;
}

/**
 * Holidays and named days of every year, in lower case with straight apostrophes. Jewish and Islamic ones begin on the
 * evening before; of several days, the first.
 */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map([
  ["new year's day", fixed(1, 1)],
  ["new year's", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ['martin luther king jr. day', nth(1, 1, 3)],
  ['martin luther king day', nth(1, 1, 3)],
  ['groundhog day', fixed(2, 2)],
  ['burns night', fixed(1, 25)],
  ['epiphany', fixed(1, 6)],
  ["valentine's day", fixed(2, 14)],
  ["st. valentine's day", fixed(2, 14)],
  ["presidents' day", nth(2, 1, 3)],
  ['presidents day', nth(2, 1, 3)],
  ["international women's day", fixed(3, 8)],
  ["st. patrick's day", fixed(3, 17)],
  ["saint patrick's day", fixed(3, 17)],
  ['nowruz', fixed(3, 20)],
  ["april fools' day", fixed(4, 1)],
  ["april fool's day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ["st. george's day", fixed(4, 23)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ["mother's day", nth(5, 7, 2)],
  ['memorial day', nth(5, 1, -1)],
  ['juneteenth', fixed(6, 19)],
  ["father's day", nth(6, 7, 3)],
  ['canada day', fixed(7, 1)],
  ['independence day', fixed(7, 4)],
  ['fourth of july', fixed(7, 4)],
  ['july fourth', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nth(9, 1, 1)],
  ['labour day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ["indigenous peoples' day", nth(10, 1, 2)],
  ['halloween', fixed(10, 31)],
  ['bonfire night', fixed(11, 5)],
  ['guy fawkes night', fixed(11, 5)],
  ["all souls' day", fixed(11, 2)],
  ["st. andrew's day", fixed(11, 30)],
  ["all saints' day", fixed(11, 1)],
  ['election day', nth(11, 1, 1, 1)],
  ['veterans day', fixed(11, 11)],
  ["veterans' day", fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['black friday', nth(11, 4, 4, 1)],
  ['cyber monday', nth(11, 4, 4, 4)],
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],
  ['kwanzaa', fixed(12, 26)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['good friday', easter(-2)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['maundy thursday', easter(-3)],
  ['holy saturday', easter(-1)],
  ['shrove tuesday', easter(-47)],
  ['mardi gras', easter(-47)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit sunday', easter(49)],
  ['whitsun', easter(49)],
  ['whit monday', easter(50)],
  ['orthodox easter', orthodoxEaster(0)],
  ['orthodox good friday', orthodoxEaster(-2)],
  ['orthodox christmas', fixed(1, 7)],
  ['eid al-fitr', islamic(10, 1)],
  ['eid ul-fitr', islamic(10, 1)],
  ['eid al-adha', islamic(12, 10)],
  ['eid ul-adha', islamic(12, 10)],
  ['ashura', islamic(1, 10)],
  ['rosh hashanah', jewish(0)],
  ['yom kippur', jewish(9)],
  ['sukkot', jewish(14)],
  ['hanukkah', hanukkah],
  ['chanukah', hanukkah],
  ['purim', jewish(-193)],
  ['passover', jewish(-163)],
  ['shavuot', jewish(-113)],
  ['lunar new year', lunarNewYear],
  ['chinese new year', lunarNewYear],
  ['diwali', diwali],
  ['deepavali', diwali],
]);

/** The first day of Ramadan; it lasts 29 or 30 days. */
export const RAMADAN: HolidayRule = islamic(9, 1);

/** Days that happened once and are known by their name. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['9/11', dayNumber(2001, 9, 11)],
  ['d-day', dayNumber(1944, 6, 6)],
  ['v-e day', dayNumber(1945, 5, 8)],
  ['ve day', dayNumber(1945, 5, 8)],
  ['v-j day', dayNumber(1945, 8, 15)],
  ['vj day', dayNumber(1945, 8, 15)],
]);
