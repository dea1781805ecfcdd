import * as l10n from '@vscode/l10n';
import { NameUse } from '../../index/types';
import type { TextFilter } from '../ast';
import type { Field } from './field';
import { isOpen, nameText, namesLike, offerNames, readText, takesName } from './names';

/** `place:kabul`: articles that name this place. */
export const place: Field<TextFilter> = {
  name: 'place',
  about: () => l10n.t('a place that is named'),
  takes: takesName,
  read: (value) => readText('place', value),
  offers: (typed, vocabulary, limit) => offerNames(NameUse.Place, typed, vocabulary, limit),
  explain: (filter) => ({ part: 'which', text: l10n.t('that name the place {0}', nameText(filter)) }),
  condition: (filter) => ({
    kind: 'article',
    needsFacts: true,
    slots: ({ facts }) => facts.slotsNaming(filter.text, isOpen(filter), NameUse.Place),
    evidence: ({ named }) => {
      const isName = namesLike(filter);
      return { names: named.flatMap(({ kind, names }) => (kind === 'place' && names.some(isName) ? names : [])) };
    },
  }),
};
