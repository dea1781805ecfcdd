import * as l10n from '@vscode/l10n';
import type { ChoiceFilter } from '../ast';
import { offerChoices, readChoice, takesChoices } from './choices';
import type { Field } from './field';

const manners = new Map([
  ['direct', () => l10n.t('in direct speech')],
  ['indirect', () => l10n.t('in indirect speech')],
  ['mixed', () => l10n.t('partly quoted')],
]);

/** `type:direct`: statements in direct speech. */
export const type: Field<ChoiceFilter> = {
  name: 'type',
  about: () => l10n.t('how it is said'),
  takes: () => takesChoices(manners),
  read: (value) => readChoice('type', manners, value),
  offers: (typed) => offerChoices(manners, typed),
  explain: ({ choice }) => ({ part: 'how', text: manners.get(choice)?.() ?? '' }),
  condition: ({ choice }) => ({ kind: 'statement', test: () => (_who, how) => how === choice }),
};
