import * as l10n from '@vscode/l10n';
import { slotsWhere, type Status } from '../../index/types';
import type { ChoiceFilter } from '../ast';
import { offerChoices, readChoice, takesChoices } from './choices';
import type { Field } from './field';

const statuses = new Map<Status, () => string>([
  ['reviewed', () => l10n.t('marked as reviewed')],
  ['open', () => l10n.t('not yet reviewed')],
  ['unread', () => l10n.t('that nobody has marked')],
  ['in-review', () => l10n.t('marked as in review')],
  ['second-look', () => l10n.t('marked for a second look')],
  ['changed', () => l10n.t('changed since they were reviewed')],
  ['new', () => l10n.t('new since last time')],
]);

/** `status:reviewed`: articles that were reviewed. */
export const status: Field<ChoiceFilter> = {
  name: 'status',
  about: () => l10n.t('reviewed or not'),
  takes: () => takesChoices(statuses),
  read: (value) => readChoice('status', statuses, value),
  offers: (typed) => offerChoices(statuses, typed),
  explain: ({ choice }) => ({ part: 'which', text: statuses.get(choice as Status)?.() ?? '' }),
  condition: ({ choice }) => ({
    kind: 'article',
    needsFacts: false,
    slots: ({ documents, marks }) => slotsWhere(documents, ({ id }) => marks.statusesOf(id).includes(choice as Status)),
  }),
};
