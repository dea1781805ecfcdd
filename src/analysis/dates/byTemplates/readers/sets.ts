import * as l10n from '@vscode/l10n';
import { whole, type TimexAttributes } from '../../pattern';
import { EVERY, SEASONS_AND_PARTS } from '../../patterns/sets';
import { sayNumber, sayWeekday } from '../../say';
import { MEANINGS, type ReferenceValue } from '../../tables/references';
import { durationValue, UNITS } from '../../tables/units';
import type { Reader } from '../reading';
import { amountOf } from './counted';

/** "jeden Freitag", "montags", "toutes les deux semaines", "каждый вечер", "täglich". */
export const readSet: Reader = (match) => {
  const weekday = match.meaning('weekday') || match.meaning('weekdays');
  if (weekday) return whole(match, often(`XXXX-WXX-${weekday}`, l10n.t('every {0}', sayWeekday(Number(weekday)))));
  const part = SEASONS_AND_PARTS.get(match.meaning('part'));
  if (part) return whole(match, often(part[0], part[1]()));
  const regular = UNITS.get(match.meaning('regular'));
  const several = UNITS.get(match.meaning('units'));
  // "todos los años" is every one of them.
  const amount = (regular ?? several) ? { unit: (regular ?? several)!, count: 1 } : amountOf(match);
  if (!amount) return [];
  const name = match.meaning('regular') || match.meaning('counted') || match.meaning('unit') || match.meaning('units');
  const { one, many, few } = EVERY[name as keyof typeof EVERY] ?? {};
  if (!one) return [];
  const how = amount.count === 'X' ? few() : amount.count === 1 ? one() : many(sayNumber(amount.count));
  return whole(match, often(durationValue(amount.count, amount.unit), how));
};

function often(value: string, how: string): TimexAttributes {
  return { type: 'SET', value, precision: 'none', basis: 'stated', how };
}

/** "derzeit", "recientemente", "скоро". */
export const readReference: Reader = (match) => {
  const value = match.meaning('reference') as ReferenceValue;
  return whole(match, { type: 'DATE', value, precision: 'none', basis: 'stated', how: MEANINGS[value]() });
};
