import { dayNumber } from '../calendar';

/** Months of the Persian (solar Hijri) calendar, from the first on. */
export const PERSIAN_MONTHS = numbered([
  ['farvardin'],
  ['ordibehesht'],
  ['khordad'],
  ['tir'],
  ['mordad', 'amordad'],
  ['shahrivar'],
  ['mehr'],
  ['aban'],
  ['azar'],
  ['dey'],
  ['bahman'],
  ['esfand'],
]);

/** Months of the Islamic (lunar Hijri) calendar, from the first on. */
export const HIJRI_MONTHS = numbered([
  ['muharram', 'moharram'],
  ['safar'],
  ['rabi al awwal', 'rabi al awal', 'rabi i', 'rabi ul awwal'],
  ['rabi al thani', 'rabi al akhir', 'rabi ii', 'rabi ul thani'],
  ['jumada al awwal', 'jumada al ula', 'jumada i'],
  ['jumada al thani', 'jumada al akhira', 'jumada ii'],
  ['rajab'],
  ["sha'ban", 'shaban'],
  ['ramadan', 'ramazan', 'ramadhan'],
  ['shawwal'],
  ['dhu al qadah', 'dhul qadah', 'zulqada'],
  ['dhu al hijjah', 'dhul hijjah', 'zulhijja'],
]);

function numbered(spellings: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(spellings.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
}

/** The day number of 1 Farvardin 1404. */
const PERSIAN_ANCHOR = dayNumber(2025, 3, 21);
const PERSIAN_ANCHOR_YEAR = 1404;

/** Leap years of the 33-year cycle before a Persian year; right for the years 1178 to 1633. */
const persianLeaps = (year: number): number => Math.floor((8 * year + 21) / 33);

/** The day number of a Persian day. */
export function persianDay(year: number, month: number, day: number): number {
  const years = 365 * (year - PERSIAN_ANCHOR_YEAR) + persianLeaps(year) - persianLeaps(PERSIAN_ANCHOR_YEAR);
  const months = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6;
  return PERSIAN_ANCHOR + years + months + day - 1;
}

/** The day number of an Islamic day, by the tabular calendar (30-year cycle, civil epoch 16 July 622). */
export function hijriDay(year: number, month: number, day: number): number {
  const epoch = dayNumber(622, 7, 19);
  return epoch - 1 + day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
}
