import { slotsWhere, type Status } from '../../index/types';
import type { ChoiceFilter } from '../ast';
import { offerChoices, readChoice, takesChoices } from './choices';
import type { Field } from './field';

const statuses = new Map<Status, string>([
  ['reviewed', 'marked as reviewed'],
  ['open', 'not yet reviewed'],
  ['unread', 'that nobody has marked'],
  ['in-review', 'marked as in review'],
  ['second-look', 'marked for a second look'],
  ['changed', 'changed since they were reviewed'],
  ['new', 'new since last time'],
]);

/** `status:reviewed`: articles that were reviewed. */
export const status: Field<ChoiceFilter> = {
  name: 'status',
  about: 'reviewed or not',
  takes: takesChoices(statuses),
  read: (value) => readChoice('status', statuses, value),
  offers: (typed) => offerChoices(statuses, typed),
  explain: ({ choice }) => ({ part: 'which', text: statuses.get(choice as Status) ?? '' }),
  condition: ({ choice }) => ({
    kind: 'article',
    needsFacts: false,
    slots: ({ documents, marks }) => slotsWhere(documents, ({ id }) => marks.statusesOf(id).includes(choice as Status)),
  }),
};
