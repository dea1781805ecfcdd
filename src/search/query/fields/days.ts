import * as l10n from '@vscode/l10n';
import type { Day } from '../../../article/article';
import { dayFormat } from '../../../article/wording';
import { readDayRange } from '../../index/dayRange';
import type { DayFilter } from '../ast';
import type { WrittenValue } from './field';

/** What fields whose values are days have in common: `date:`, `on:`. */

/** What they take, for hints. */
export function takesDays(): string {
  return l10n.t('2025, 2025-10, 2025-10-15, >2025-10-15, <=2025-10 or 2025-10-01..2025-10-31');
}

const longDay = dayFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const longMonth = dayFormat({ month: 'long', year: 'numeric' });

export function readDays(field: string, { text }: WrittenValue): DayFilter | null {
  const range = readDayRange(text);
  return range && { kind: 'filter', field, text, ...range };
}

/** What a field says of days, each with the days as a person writes them. */
export interface RangeTexts {
  onDay(day: string): string;
  fromDay(day: string): string;
  untilDay(day: string): string;
  /** A whole month or year by its name: "October 2025". */
  within(period: string): string;
  between(first: string, last: string): string;
}

/** "published in October 2025", "published on 15 October 2025 or later": one end may be open, not both. */
export function rangeText({ from, to }: DayFilter, texts: RangeTexts): string {
  if (to === null) return texts.fromDay(longDay(from!));
  if (from === null) return texts.untilDay(longDay(to));
  if (from === to) return texts.onDay(longDay(from));
  const period = periodBetween(from, to);
  return period === null ? texts.between(longDay(from), longDay(to)) : texts.within(period);
}

/** The name of the month or year that two days are the first and the last of; null when they are not. */
function periodBetween(from: Day, to: Day): string | null {
  const [year = '', month = ''] = from.split('-');
  if (from === `${year}-01-01` && to === `${year}-12-31`) return String(Number(year));
  const isWholeMonth =
    from.endsWith('-01') &&
    to.startsWith(`${year}-${month}-`) &&
    new Date(`${to}T00:00:00Z`).getTime() === Date.UTC(Number(year), Number(month), 0);
  return isWholeMonth ? longMonth(from) : null;
}
