import { utcDay, utcTickInterval, utcYear } from 'd3-time';
import { dayFormat } from '../../article/wording';
import type { Period } from '../../analysis/dates/periods';

/** From a moment up to another one, in ms since 1970. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

export const dayLength = 24 * 60 * 60 * 1000;
const pixelsPerTick = 90;
const inYear = dayFormat({ day: 'numeric', month: 'short' });
const withYear = dayFormat({ day: 'numeric', month: 'short', year: 'numeric' });
const month = dayFormat({ month: 'short' });
const monthWithYear = dayFormat({ month: 'short', year: 'numeric' });

/** A day, month or year as a span of time; its end is the beginning of the next one. */
export function timeSpanOf(period: Period): TimeSpan {
  const year = Number(period.slice(0, 4));
  const [month, day] = [Number(period.slice(5, 7)), Number(period.slice(8))];
  if (month === 0) return { from: utc(year, 0, 1), to: utc(year + 1, 0, 1) };
  if (day === 0) return { from: utc(year, month - 1, 1), to: utc(year, month, 1) };
  const from = utc(year, month - 1, day);
  return { from, to: from + dayLength };
}

function utc(year: number, month: number, day: number): number {
  // `Date.UTC` takes the years 0 to 99 for those of the last century.
  return year < 100 ? new Date(0).setUTCFullYear(year, month, day) : Date.UTC(year, month, day);
}

/** "2025-11-08" */
export function dayOf(moment: number): string {
  const iso = new Date(moment).toISOString();
  return iso.slice(0, iso.indexOf('T'));
}

/** "8 Nov 2025", "Nov 2025" or "2025" */
export function periodLabel(period: Period): string {
  if (period.length === 4) return period;
  return period.length === 7 ? monthWithYear(`${period}-01`) : withYear(period);
}

/** What an axis says, and where. */
export function ticksIn({ from, to }: TimeSpan, width: number): { readonly at: number; readonly label: string }[] {
  const wanted = Math.max(2, Math.floor(width / pixelsPerTick));
  const interval = utcTickInterval(new Date(from), new Date(to), wanted);
  const isFiner = to - from < wanted * dayLength || interval === null;
  const moments = (isFiner ? utcDay : interval).range(new Date(from), new Date(to));
  const [first, second] = moments;
  const isDays = first && second && second.getTime() - first.getTime() < 27 * dayLength;
  const isYears = first && second && second.getTime() - first.getTime() > 360 * dayLength;
  const [plain, full] = isDays ? [inYear, withYear] : [month, monthWithYear];
  let year: number | null = null;
  return moments.map((moment) => {
    const isNewYear = moment.getUTCFullYear() !== year;
    year = moment.getUTCFullYear();
    const day = dayOf(moment.getTime());
    return { at: moment.getTime(), label: isYears ? String(year) : isNewYear ? full(day) : plain(day) };
  });
}

/** The beginnings of the years around a moment and a later one, where more is to be seen at once. */
export function wholeYears({ from, to }: TimeSpan): TimeSpan {
  return { from: utcYear.floor(new Date(from)).getTime(), to: utcYear.ceil(new Date(to)).getTime() };
}
