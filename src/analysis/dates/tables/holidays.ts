import { dayNumber, nthWeekday } from '../calendar';

/** The day of a year on which a holiday falls (or begins), or null when that year has none. */
export type HolidayRule = (year: number) => number | null;

const fixed = (month: number, day: number): HolidayRule => (year) => dayNumber(year, month, day);
const nth = (month: number, weekday: number, n: number, offset = 0): HolidayRule => (year) => nthWeekday(year, month, weekday, n) + offset;
const easter = (offset: number): HolidayRule => (year) => easterSunday(year) + offset;
const islamic = (month: number, day: number): HolidayRule => (year) => islamicDayIn(year, month, day);

/** Easter Sunday, Gregorian: the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - c % 4) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return dayNumber(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

/** The tabular Islamic calendar (30-year cycle, civil epoch 16 July 622); the sighted moon may differ by a day. */
function islamicDay(year: number, month: number, day: number): number {
  const epoch = dayNumber(622, 7, 19);
  return epoch - 1 + day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
}

/** That Islamic day in a Gregorian year; the first one where there are two. */
function islamicDayIn(year: number, month: number, day: number): number | null {
  const first = Math.floor((year - 622) * 1.0307);
  for (let y = Math.max(1, first - 1); y <= first + 2; y++) {
    const found = islamicDay(y, month, day);
    if (found >= dayNumber(year, 1, 1) && found <= dayNumber(year, 12, 31)) return found;
  }
  return null;
}

/** Holidays and named days of every year, in lower case with straight apostrophes. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map([
  ["new year's day", fixed(1, 1)], ["new year's", fixed(1, 1)], ["new year's eve", fixed(12, 31)],
  ['martin luther king jr. day', nth(1, 1, 3)], ['martin luther king day', nth(1, 1, 3)], ['groundhog day', fixed(2, 2)],
  ["valentine's day", fixed(2, 14)], ["st. valentine's day", fixed(2, 14)], ["presidents' day", nth(2, 1, 3)], ["presidents day", nth(2, 1, 3)],
  ["international women's day", fixed(3, 8)], ["st. patrick's day", fixed(3, 17)], ["saint patrick's day", fixed(3, 17)], ['nowruz', fixed(3, 20)], ["april fools' day", fixed(4, 1)], ["april fool's day", fixed(4, 1)],
  ['earth day', fixed(4, 22)], ['anzac day', fixed(4, 25)], ['may day', fixed(5, 1)], ["mother's day", nth(5, 7, 2)], ['memorial day', nth(5, 1, -1)],
  ['juneteenth', fixed(6, 19)], ["father's day", nth(6, 7, 3)], ['canada day', fixed(7, 1)], ['independence day', fixed(7, 4)], ['fourth of july', fixed(7, 4)], ['july fourth', fixed(7, 4)],
  ['bastille day', fixed(7, 14)], ['labor day', nth(9, 1, 1)], ['labour day', nth(9, 1, 1)], ['columbus day', nth(10, 1, 2)], ["indigenous peoples' day", nth(10, 1, 2)], ['halloween', fixed(10, 31)],
  ["all saints' day", fixed(11, 1)], ['election day', nth(11, 1, 1, 1)], ['veterans day', fixed(11, 11)], ["veterans' day", fixed(11, 11)], ['armistice day', fixed(11, 11)], ['remembrance day', fixed(11, 11)],
  ['thanksgiving', nth(11, 4, 4)], ['thanksgiving day', nth(11, 4, 4)], ['black friday', nth(11, 4, 4, 1)], ['cyber monday', nth(11, 4, 4, 4)],
  ['christmas eve', fixed(12, 24)], ['christmas', fixed(12, 25)], ['christmas day', fixed(12, 25)], ['boxing day', fixed(12, 26)],
  ['ash wednesday', easter(-46)], ['palm sunday', easter(-7)], ['good friday', easter(-2)], ['easter', easter(0)], ['easter sunday', easter(0)], ['easter monday', easter(1)],
  ['ascension day', easter(39)], ['pentecost', easter(49)], ['whit monday', easter(50)], ['mardi gras', easter(-47)],
  ['eid al-fitr', islamic(10, 1)], ['eid al-adha', islamic(12, 10)], ['ashura', islamic(1, 10)],
]);

/** The first day of Ramadan; it lasts 29 or 30 days. */
export const RAMADAN: HolidayRule = islamic(9, 1);

/** Days that happened once and are known by their name. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['9/11', dayNumber(2001, 9, 11)], ['d-day', dayNumber(1944, 6, 6)], ['v-e day', dayNumber(1945, 5, 8)], ['ve day', dayNumber(1945, 5, 8)], ['v-j day', dayNumber(1945, 8, 15)], ['vj day', dayNumber(1945, 8, 15)],
]);
