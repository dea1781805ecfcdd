import * as l10n from '@vscode/l10n';
import type { Span } from '../../../article/article';
import { isWithin } from '../../index/dayRange';
import type { DayFilter } from '../ast';
import { readDays, rangeText, takesDays, type RangeTexts } from './days';
import type { Field } from './field';

const spokenOf: RangeTexts = {
  onDay: (day) => l10n.t('that speak of a day on {0}', day),
  fromDay: (day) => l10n.t('that speak of a day on {0} or later', day),
  untilDay: (day) => l10n.t('that speak of a day on {0} or before', day),
  within: (period) => l10n.t('that speak of a day in {0}', period),
  between: (first, last) => l10n.t('that speak of a day from {0} to {1}', first, last),
};

/** `on:2025-10-19`: articles that speak of this day, also as "last Sunday". */
export const on: Field<DayFilter> = {
  name: 'on',
  about: () => l10n.t('days that the text speaks of'),
  takes: takesDays,
  read: (value) => readDays('on', value),
  offers: (typed, vocabulary, limit) => vocabulary.monthsSpokenOf(typed).slice(0, limit),
  explain: (filter) => ({ part: 'which', text: rangeText(filter, spokenOf) }),
  condition: (filter) => ({
    kind: 'article',
    needsFacts: true,
    slots: ({ facts }) => facts.slotsSpeakingOf(filter),
    evidence: ({ days }) => ({
      spans: days.flatMap(([period, ...offsets]) => (isWithin(period, filter) ? spansOf(offsets) : [])),
    }),
  }),
};

/** Starts and ends by turns. */
function spansOf(offsets: readonly number[]): Span[] {
  return offsets.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: offsets[at + 1] ?? start }] : []));
}
