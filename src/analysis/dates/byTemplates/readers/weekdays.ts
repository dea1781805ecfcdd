import * as l10n from '@vscode/l10n';
import type { TemporalContext } from '../../context';
import { civilDay, weekdayOf } from '../../calendar';
import { dated, passedOver, underspecified, whole, type Match } from '../../pattern';
import { nearestDay, type Resolved } from '../../resolve';
import { inferredDay, latestWeekday, resolveWeekday, weekdayInWeek } from '../../resolveWeekday';
import { sayDay, sayUndated, sayWeekday } from '../../say';
import { isName, type Reader, type Reading, type WordMatch } from '../reading';
import { narrowed } from './clock';

/** "am Freitag", "letzten Samstag", "viernes pasado", "Freitagabend", "kommenden Montag um 15 Uhr". */
export const readWeekday: Reader = (match, context, reading) => {
  const weekday = Number(match.meaning('weekday'));
  const step = match.meaning('step');
  const alone = !step && !match.group('part') && !match.group('hour');
  if (alone && !isDay(match, context, reading)) return [];
  const found = step ? stepped(context, match, weekday, step) : resolveWeekday(context, match, weekday);
  const day = found
    ? dated(found.period, found.basis, found.how)
    : underspecified(
        `XXXX-WXX-${weekday}`,
        'day',
        sayUndated(l10n.t('a {0}, which one is not known', sayWeekday(weekday))),
      );
  return whole(match, narrowed(match, day));
};

/** Whether a bare weekday is one: no name, no ordinal ("segunda etapa"), and not any ("an einem Freitag"). */
function isDay(match: WordMatch, context: TemporalContext, reading: Reading): boolean {
  const before = context.before(match.start);
  if (isName(match.group('weekday'), match, context, reading) || reading.indefinite.test(before)) return false;
  if (reading.ordinals.has(match.text.toLowerCase())) {
    const after = context.after(match.end);
    return !/^[\s-]\p{L}/u.test(after) || reading.afterOrdinal.test(after);
  }
  return reading.beforeWeekday?.test(before) ?? true;
}

/** How far from publication a weekday and a day of a month are looked for: a month and a half. */
const NEAR_DAYS = 45;

const UNLUCKY = 13;

/** "viernes 7", "sexta-feira (7)": the nearest day that is both; none when none is near. */
export const readDayOfWeek: Reader = (match, context) => {
  const [weekday, day] = [Number(match.meaning('weekday')), Number(match.group('day'))];
  const { publication } = context;
  const found = nearestDay(context, match, (at) => civilDay(at).day === day && weekdayOf(at) === weekday);
  if (found && publication !== null && Math.abs(found.period.start - publication) <= NEAR_DAYS)
    return whole(match, dated(found.period, found.basis, found.how));
  // "el martes 8 personas": it counts. "Martes 13" is no day, but bad luck.
  return day !== UNLUCKY && /^\s\p{L}/u.test(context.after(match.end)) ? [] : passedOver(match);
};

function stepped(context: TemporalContext, at: Match, weekday: number, step: string): Resolved | null {
  const { publication } = context;
  if (publication === null) return null;
  const before = latestWeekday(publication - 1, weekday);
  const after = latestWeekday(publication, weekday) + 7;
  if (step === 'last' || step === 'previous') return told(context, weekday, before);
  if (step !== 'this') return told(context, weekday, after);
  const tense = context.tense(at.start, at.end);
  const inWeek = weekdayInWeek(publication, weekday);
  return told(
    context,
    weekday,
    tense === 'past'
      ? latestWeekday(publication, weekday)
      : tense === 'future' && inWeek < publication
        ? after
        : inWeek,
  );
}

function told(context: TemporalContext, weekday: number, day: number): Resolved {
  const name = sayWeekday(weekday);
  if (day === context.publication) return inferredDay(day, l10n.t('the day of publication, {0}', sayDay(day)));
  return inferredDay(
    day,
    day < context.publication!
      ? l10n.t('the {0} before {1}: {2}', name, context.published, sayDay(day))
      : l10n.t('the {0} after {1}: {2}', name, context.published, sayDay(day)),
  );
}
