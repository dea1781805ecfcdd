import * as l10n from '@vscode/l10n';
import { slotsWhere } from '../../index/types';
import { fold } from '../../text/characters';
import type { TextFilter } from '../ast';
import type { Field } from './field';
import { readText } from './names';

/** `path:october`, `path:2025/*asif`: articles whose file lies there. */
export const path: Field<TextFilter> = {
  name: 'path',
  about: () => l10n.t('where the file lies'),
  takes: () => l10n.t('a part of the path'),
  read: (value) => readText('path', value),
  offers: () => [],
  explain: ({ text }) => ({ part: 'which', text: l10n.t('whose path has “{0}”', text) }),
  condition: ({ text }) => ({
    kind: 'article',
    needsFacts: false,
    slots: ({ documents }, { pathOf }) => {
      const isPath = pathTest(text);
      return slotsWhere(documents, ({ id }) => isPath(pathOf?.(id) ?? id));
    },
  }),
};

/** Whether a path has this part, in small letters or capitals; `*` stands for anything between. */
function pathTest(text: string): (path: string) => boolean {
  const pieces = text
    .split('*')
    .map(fold)
    .filter((piece) => piece !== '');
  return (path) => {
    const folded = fold(path);
    let at = 0;
    for (const piece of pieces) {
      const found = folded.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return true;
  };
}
