import { isWithin } from '../../index/dayRange';
import { slotsWhere } from '../../index/types';
import type { DayFilter } from '../ast';
import { readDays, rangeText, takesDays } from './days';
import type { Field } from './field';

/** `date:2025-10`: articles that were published in October 2025. */
export const date: Field<DayFilter> = {
  name: 'date',
  about: 'when it was published',
  takes: takesDays,
  read: (value) => readDays('date', value),
  offers: (typed, vocabulary, limit) => vocabulary.monthsPublished(typed).slice(0, limit),
  explain: (filter) => ({ part: 'which', text: `published ${rangeText(filter)}` }),
  condition: (filter) => ({
    kind: 'article',
    needsFacts: false,
    slots: ({ documents }) => slotsWhere(documents, ({ date: day }) => day !== null && isWithin(day, filter)),
  }),
};
