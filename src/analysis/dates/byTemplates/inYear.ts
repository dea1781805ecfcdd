import * as l10n from '@vscode/l10n';
import { civilDay, periodEnd, type Period } from '../calendar';
import type { TemporalContext } from '../context';
import { dated, type TimexAttributes } from '../pattern';
import { resolveYear } from '../resolve';
import { say } from '../say';
import { yearBeside, type WordMatch } from './reading';

/**
 * A period in the year behind it, in the one that a step leads to, or in the one that fits best.
 * @param of the period in a given year, or null when that year has none
 * @param otherwise what is known without a year
 * @param weekday that of a day, if it is said
 */
export function inYear(
  match: WordMatch,
  context: TemporalContext,
  of: (year: number) => Period | null,
  otherwise: () => TimexAttributes,
  weekday: number | null = null,
): TimexAttributes | null {
  const beside = yearBeside(match, context);
  if (beside) {
    const period = of(beside.year);
    return period && beside.date(period);
  }
  const step = match.meaning('step');
  if (step && context.publication !== null && context.year !== null) {
    const period = stepped(step, of, context.publication, context.year);
    return period && dated(period, 'inferred', l10n.t('{0}, counted from {1}', say(period), context.published));
  }
  const found = resolveYear(context, match, of, weekday);
  return found ? dated(found.period, found.basis, found.how) : otherwise();
}

/** "letzten Sommer", "noviembre pasado", "nächstes Ostern": the nearest that is over, to come, or of this year. */
function stepped(step: string, of: (year: number) => Period | null, now: number, year: number): Period | null {
  const periods = [year - 2, year - 1, year, year + 1].map(of).filter((p) => p !== null);
  if (step === 'last' || step === 'previous') return periods.filter((p) => periodEnd(p) <= now).at(-1) ?? null;
  if (step !== 'this') return periods.find((p) => p.start > now) ?? null;
  return (
    periods.find((p) => p.start <= now && periodEnd(p) > now) ??
    periods.find((p) => civilDay(p.start).year === year) ??
    null
  );
}
