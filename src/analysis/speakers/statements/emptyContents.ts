import type { Span } from '../../../article/article';
import { words } from '../../../language/wordList';

/** Words that ask what was said, or name whom it concerns, and say nothing by themselves. */
const emptyWords = words(`
  what, which, who, whom, whose, how, where
  himself, herself, itself, themselves, each other, one another, him, them
`);

/** Whether a content is no more than such a word: the "what" of "a rejection of what?". */
export function saysNothing(text: string, content: readonly Span[]): boolean {
  return content.every(({ start, end }) => end - start < 12 && emptyWords.has(text.slice(start, end).toLowerCase()));
}
