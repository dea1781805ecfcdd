import * as l10n from '@vscode/l10n';
import { periodFrom } from '../../calendar';
import type { TemporalContext } from '../../context';
import { dated, underspecified, whole, type Timex } from '../../pattern';
import { countedFrom, publicationAnchor, textAnchor, type Anchor } from '../../resolve';
import { sayAfter, sayBefore, sayCount } from '../../say';
import { durationValue, UNITS, type UnitEntry } from '../../tables/units';
import type { Reader, Reading, WordMatch } from '../reading';

/** A number of units. */
interface Amount {
  readonly count: number | 'X';
  readonly unit: UnitEntry;
}

/** "zwei Jahre", "3,5 Wochen", "años" (of no number), "неделю" (one), "عامين" (two years). */
export function amountOf(match: WordMatch): Amount | null {
  const [together = '', unitOfAmount = ''] = match.meaning('amount').split(' ');
  const name = unitOfAmount || match.meaning('counted') || match.meaning('unit') || match.meaning('units');
  const unit = UNITS.get(name);
  if (!unit) return null;
  const number = match.group('number').replace(',', '.');
  const word = together || number || match.meaning('count') || (match.group('units') ? 'X' : '1');
  return { count: word === 'X' ? 'X' : Number(word), unit };
}

/** By itself a duration: "zwei Jahre". "Ein Jahr" and the like mostly measure nothing. */
export const readDuration: Reader = (match) => {
  const amount = amountOf(match);
  if (!amount || (amount.count === 1 && (match.meaning('count') || amount.unit.clock))) return [];
  return whole(match, {
    type: 'DURATION',
    value: durationValue(amount.count, amount.unit),
    precision: 'none',
    basis: 'stated',
    how: l10n.t('a duration of {0}', sayCount(amount.count, amount.unit)),
  });
};

/** "vor zwei Jahren", "hace dos años". */
export const readAgo: Reader = (match, context) => shifted(match, context, -1, publicationAnchor(context));

/** "через два года"; in the past tense from what was told before: "через два дня его нашли". */
export const readAhead: Reader = (match, context, reading) => {
  if (reading.event.test(context.after(match.end))) return [];
  const told = context.tense(match.start, match.end) === 'past';
  return told && context.lastDay === null && context.last === null
    ? []
    : shifted(match, context, 1, told ? from(match, context) : publicationAnchor(context));
};

/** "in zwei Wochen", which may say how long something takes, unless it is to come. */
export const readAheadInFuture: Reader = (match, context) =>
  context.tense(match.start, match.end) === 'future' && !amountOf(match)?.unit.clock
    ? shifted(match, context, 1, publicationAnchor(context))
    : [];

/** "zwei Tage später". */
export const readLater: Reader = (match, context, reading) => fromText(match, context, reading, 1);

/** "zwei Tage zuvor". */
export const readEarlier: Reader = (match, context, reading) => fromText(match, context, reading, -1);

/** Counted from what the text has named; a story that has named nothing yet counts from what is not known. */
function fromText(match: WordMatch, context: TemporalContext, reading: Reading, sign: 1 | -1): readonly Timex[] {
  if (reading.event.test(context.after(match.end))) return [];
  const untold = context.last === null && context.tense(match.start, match.end) === 'past';
  return untold ? [] : shifted(match, context, sign, from(match, context));
}

const from = (match: WordMatch, context: TemporalContext): Anchor | null =>
  textAnchor(context, amountOf(match)?.unit.period ?? 'day');

function shifted(match: WordMatch, context: TemporalContext, sign: 1 | -1, anchor: Anchor | null): readonly Timex[] {
  const amount = amountOf(match);
  if (!amount) return [];
  const { count, unit } = amount;
  const words = anchor?.words ?? context.published;
  if (count === 'X' || unit.clock || !Number.isInteger(count) || !anchor)
    return whole(
      match,
      underspecified(
        sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
        'none',
        sign < 0
          ? l10n.t('{0} before {1}; too vague for a date', sayCount(count, unit), words)
          : l10n.t('{0} after {1}; too vague for a date', sayCount(count, unit), words),
      ),
    );
  const period =
    sign < 0 ? periodFrom(anchor.day, -count * unit.times, unit.period ?? 'day') : countedFrom(anchor.day, count, unit);
  return whole(
    match,
    period && dated(period, 'inferred', (sign < 0 ? sayBefore : sayAfter)(sayCount(count, unit), words, period)),
  );
}
