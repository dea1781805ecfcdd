import { slotsWhere } from '../../index/types';
import type { ChoiceFilter } from '../ast';
import { offerChoices, readChoice, takesChoices } from './choices';
import type { Field } from './field';

const states = new Map([
  ['reviewed', 'marked as reviewed'],
  ['open', 'not yet reviewed'],
]);

/** `status:reviewed`: articles that were reviewed. */
export const status: Field<ChoiceFilter> = {
  name: 'status',
  about: 'reviewed or not',
  takes: takesChoices(states),
  requires: { option: 'hasStatus', hint: 'Articles cannot be marked as reviewed yet; status: is left out.' },
  read: (value) => readChoice('status', states, value),
  offers: (typed) => offerChoices(states, typed),
  explain: ({ choice }) => ({ part: 'which', text: states.get(choice) ?? '' }),
  condition: ({ choice }) => ({
    kind: 'article',
    needsFacts: false,
    slots: ({ documents }, { statusOf }) => slotsWhere(documents, ({ id }) => (statusOf?.(id) ?? 'open') === choice),
  }),
};
