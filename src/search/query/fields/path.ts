import { slotsWhere } from '../../index/types';
import { fold } from '../../text/characters';
import type { TextFilter } from '../ast';
import type { Field } from './field';
import { readText } from './names';

/** `path:october`, `path:2025/*asif`: articles whose file lies there. */
export const path: Field<TextFilter> = {
  name: 'path',
  about: 'where the file lies',
  takes: 'a part of the path',
  read: (value) => readText('path', value),
  offers: () => [],
  explain: ({ text }) => ({ part: 'which', text: `whose path has “${text}”` }),
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
