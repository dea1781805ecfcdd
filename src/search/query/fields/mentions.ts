import * as l10n from '@vscode/l10n';
import { NameUse } from '../../index/types';
import type { TextFilter } from '../ast';
import type { Field } from './field';
import { isOpen, nameText, namesLike, offerNames, readText, takesName } from './names';

/** `mentions:asif`: articles that name this person, organization, group or place. */
export const mentions: Field<TextFilter> = {
  name: 'mentions',
  about: () => l10n.t('who or what is named'),
  takes: takesName,
  read: (value) => readText('mentions', value),
  offers: (typed, vocabulary, limit) => offerNames(NameUse.Mentioned, typed, vocabulary, limit),
  explain: (filter) => ({ part: 'which', text: l10n.t('that name {0}', nameText(filter)) }),
  condition: (filter) => ({
    kind: 'article',
    needsFacts: true,
    slots: ({ facts }) => facts.slotsNaming(filter.text, isOpen(filter), NameUse.Mentioned),
    evidence: ({ named }) => {
      const isName = namesLike(filter);
      return { names: named.flatMap(({ kind, names }) => (kind !== 'source' && names.some(isName) ? names : [])) };
    },
  }),
};
