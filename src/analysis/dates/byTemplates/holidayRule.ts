import { dayNumber, weekdayOf } from '../calendar';
import { HOLIDAYS, type HolidayRule } from '../tables/holidays';

/** The feasts from which others are counted in days. */
const ANCHORS: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ['easter', (year) => HOLIDAYS.get('easter')!(year)],
  ['orthodox easter', (year) => HOLIDAYS.get('orthodox easter')!(year)],
  ['advent', fourthAdvent],
]);

/** The Sunday before Christmas. */
function fourthAdvent(year: number): number {
  const eve = dayNumber(year, 12, 24);
  return eve - (weekdayOf(eve) % 7);
}

/**
 * The rule that a table gives: a month and day (`10-03`), days from a feast (`easter+60`, `advent-21`, from the fourth
 * Sunday in Advent), or the English name by which tables/holidays.ts knows it.
 */
export function holidayRule(text: string): HolidayRule | null {
  const date = /^(\d\d)-(\d\d)$/.exec(text);
  if (date) return (year) => dayNumber(year, Number(date[1]), Number(date[2]));
  const counted = /^(easter|orthodox easter|advent)([+-]\d+)$/.exec(text);
  if (!counted) return HOLIDAYS.get(text) ?? null;
  const anchor = ANCHORS.get(counted[1]!)!;
  return (year) => {
    const day = anchor(year);
    return day === null ? null : day + Number(counted[2]);
  };
}
