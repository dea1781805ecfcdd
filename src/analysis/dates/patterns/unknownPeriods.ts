import * as l10n from '@vscode/l10n';
import type { NamedUnit } from '../calendar';
import { underspecified, type TimexAttributes } from '../pattern';
import { sayUndated } from '../say';

/** The TIMEX3 value of a unit when nothing is known about it, and words for it. */
const UNKNOWN: Readonly<Record<NamedUnit, readonly [value: string, words: () => string]>> = {
  day: ['XXXX-XX-XX', () => l10n.t('a day that is not known')],
  week: ['XXXX-WXX', () => l10n.t('a week that is not known')],
  weekend: ['XXXX-WXX-WE', () => l10n.t('a weekend that is not known')],
  month: ['XXXX-XX', () => l10n.t('a month that is not known')],
  quarter: ['XXXX-QX', () => l10n.t('a quarter that is not known')],
  year: ['XXXX', () => l10n.t('a year that is not known')],
  decade: ['XXX', () => l10n.t('a decade that is not known')],
  century: ['XX', () => l10n.t('a century that is not known')],
  millennium: ['XXXX', () => l10n.t('a millennium that is not known')],
};

/** "last month" in an article that does not say when it was published. */
export function unknownPeriod(unit: NamedUnit): TimexAttributes {
  const [value, words] = UNKNOWN[unit];
  return underspecified(value, unit, sayUndated(words()));
}
