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
  // "todos los años" is every one of them.
  const each = match.meaning('regular') || match.meaning('units') || match.meaning('unit');
  const name = each || match.meaning('counted');
  const unit = UNITS.get(name);
  const count = each ? 1 : amountOf(match)?.count;
  if (!unit || count === undefined || !(name in EVERY)) return [];
  const { one, many, few } = EVERY[name as keyof typeof EVERY];
  const how = count === 'X' ? few() : count === 1 ? one() : many(sayNumber(count));
  return whole(match, often(durationValue(count, unit), how));
};

function often(value: string, how: string): TimexAttributes {
  return { type: 'SET', value, precision: 'none', basis: 'stated', how };
}

/** "derzeit", "recientemente", "скоро". */
export const readReference: Reader = (match) => {
  const value = match.meaning('reference') as ReferenceValue;
  return whole(match, { type: 'DATE', value, precision: 'none', basis: 'stated', how: MEANINGS[value]() });
};
