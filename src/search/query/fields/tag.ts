import * as l10n from '@vscode/l10n';
import { slotsWhere } from '../../index/types';
import { fold } from '../../text/characters';
import type { TextFilter } from '../ast';
import type { Field } from './field';
import { isOpen, readText } from './names';

/** `tag:election`: articles that somebody gave this tag. */
export const tag: Field<TextFilter> = {
  name: 'tag',
  about: () => l10n.t('what it is tagged with'),
  takes: () => l10n.t('a tag'),
  read: (value) => readText('tag', value),
  offers: (typed, vocabulary, limit) => vocabulary.tags(typed).slice(0, limit),
  explain: (filter) => ({ part: 'which', text: l10n.t('tagged “{0}”', `${filter.text}${isOpen(filter) ? '…' : ''}`) }),
  condition: (filter) => ({
    kind: 'article',
    needsFacts: false,
    slots: ({ documents, marks }) => {
      const wanted = fold(filter.text);
      const isMeant = (each: string) => (isOpen(filter) ? fold(each).startsWith(wanted) : fold(each) === wanted);
      return slotsWhere(documents, ({ id }) => marks.tagsOf(id).some(isMeant));
    },
  }),
};
