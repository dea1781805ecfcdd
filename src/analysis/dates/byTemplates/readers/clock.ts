import * as l10n from '@vscode/l10n';
import { pad, valueOf } from '../../calendar';
import { underspecified, whole, type TimexAttributes } from '../../pattern';
import { atPart } from '../../patterns/dayParts';
import { sayDay, sayTimeOn, sayUndated } from '../../say';
import type { Reader, WordMatch } from '../reading';

/** `T15:00`; null where there is no such hour. */
function clockOf(match: WordMatch): string | null {
  const half = match.meaning('half');
  const hour = Number(match.group('hour'));
  if (half !== '' && hour > 12 && half === 'am') return null;
  const full = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour;
  return `T${pad(full, 2)}:${match.group('minute') || '00'}`;
}

/** A day with the part of it, or the time, that stands beside it. */
export function narrowed(match: WordMatch, day: TimexAttributes, part = match.meaning('part')): TimexAttributes {
  const time = match.group('hour') ? clockOf(match) : null;
  if (time)
    return { ...day, type: 'TIME', value: `${day.value}${time}`, precision: 'time', how: sayTimeOn(time, day.how) };
  return part ? atPart(day, part) : day;
}

/** A time of day by itself: on the day named last in the paragraph, else on that of publication. */
export const readClock: Reader = (match, context, reading) => {
  // "15:30" may be a score, and "15 horas" how long something takes.
  const bare = /^[\d:.]+$/.test(match.text);
  const hours = reading.beforeClock !== null && !match.group('minute') && !match.group('half');
  if ((bare || hours) && !reading.beforeClock?.test(context.before(match.start))) return [];
  const time = clockOf(match);
  if (!time) return [];
  const day = context.paragraphDay ?? context.publication;
  const [value, how] =
    day === null
      ? ['XXXX-XX-XX', sayUndated(sayTimeOn(time, l10n.t('a day that is not known')))]
      : [valueOf({ unit: 'day', start: day }), sayTimeOn(time, sayDay(day))];
  return whole(match, {
    ...underspecified(value + time, 'time', how),
    type: 'TIME',
    basis: day === null ? 'stated' : 'inferred',
  });
};
