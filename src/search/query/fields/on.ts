import type { Span } from '../../../article/article';
import { isWithin } from '../../index/dayRange';
import type { DayFilter } from '../ast';
import { readDays, rangeText, takesDays } from './days';
import type { Field } from './field';

/** `on:2025-10-19`: articles that speak of this day, also as "last Sunday". */
export const on: Field<DayFilter> = {
  name: 'on',
  about: 'days that the text speaks of',
  takes: takesDays,
  read: (value) => readDays('on', value),
  offers: (typed, vocabulary, limit) => vocabulary.monthsSpokenOf(typed).slice(0, limit),
  explain: (filter) => ({ part: 'which', text: `that speak of a day ${rangeText(filter)}` }),
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
