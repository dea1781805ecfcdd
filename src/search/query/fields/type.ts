import type { ChoiceFilter } from '../ast';
import { offerChoices, readChoice, takesChoices } from './choices';
import type { Field } from './field';

const manners = new Map([
  ['direct', 'in direct speech'],
  ['indirect', 'in indirect speech'],
  ['mixed', 'partly quoted'],
]);

/** `type:direct`: statements in direct speech. */
export const type: Field<ChoiceFilter> = {
  name: 'type',
  about: 'how it is said',
  takes: takesChoices(manners),
  read: (value) => readChoice('type', manners, value),
  offers: (typed) => offerChoices(manners, typed),
  explain: ({ choice }) => ({ part: 'how', text: manners.get(choice) ?? '' }),
  condition: ({ choice }) => ({ kind: 'statement', test: () => (_who, how) => how === choice }),
};
