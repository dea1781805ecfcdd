import * as l10n from '@vscode/l10n';
import { NameUse } from '../../index/types';
import type { TextFilter } from '../ast';
import type { Field } from './field';
import { isOpen, nameText, namesLike, offerNames, readText, takesName } from './names';

/** `speaker:asif ceasefire`: what Asif says about a ceasefire. */
export const speaker: Field<TextFilter> = {
  name: 'speaker',
  about: () => l10n.t('who says it'),
  takes: takesName,
  read: (value) => readText('speaker', value),
  offers: (typed, vocabulary, limit) => offerNames(NameUse.Speaker, typed, vocabulary, limit),
  explain: (filter) => ({ part: 'who', text: nameText(filter) }),
  condition: (filter) => {
    const isName = namesLike(filter);
    return {
      kind: 'statement',
      test: (statements) => (who) => who >= 0 && statements.namesOf(who).some(isName),
      slots: ({ facts }) => facts.slotsNaming(filter.text, isOpen(filter), NameUse.Speaker),
    };
  },
};
