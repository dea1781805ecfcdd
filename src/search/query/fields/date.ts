import * as l10n from '@vscode/l10n';
import { isWithin } from '../../index/dayRange';
import { slotsWhere } from '../../index/types';
import type { DayFilter } from '../ast';
import { readDays, rangeText, takesDays, type RangeTexts } from './days';
import type { Field } from './field';

const published: RangeTexts = {
  onDay: (day) => l10n.t('published on {0}', day),
  fromDay: (day) => l10n.t('published on {0} or later', day),
  untilDay: (day) => l10n.t('published on {0} or before', day),
  within: (period) => l10n.t('published in {0}', period),
  between: (first, last) => l10n.t('published from {0} to {1}', first, last),
};

/** `date:2025-10`: articles that were published in October 2025. */
export const date: Field<DayFilter> = {
  name: 'date',
  about: () => l10n.t('when it was published'),
  takes: takesDays,
  read: (value) => readDays('date', value),
  offers: (typed, vocabulary, limit) => vocabulary.monthsPublished(typed).slice(0, limit),
  explain: (filter) => ({ part: 'which', text: rangeText(filter, published) }),
  condition: (filter) => ({
    kind: 'article',
    needsFacts: false,
    slots: ({ documents }) => slotsWhere(documents, ({ date: day }) => day !== null && isWithin(day, filter)),
  }),
};
