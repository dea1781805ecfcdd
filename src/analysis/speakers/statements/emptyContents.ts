import type { Span } from '../../../article/article';
import { words } from '../../../language/wordList';

/** Words that ask what was said, or name whom it concerns, and say nothing by themselves. */
const emptyWords = words(`
  what, which, who, whom, whose, how, where
  himself, herself, itself, themselves, each other, one another, i, me, you, he, him, she, her, we, us, they, them
`);

/** What only opens a sentence: "At the same time, Berg expressed doubt." */
const opener = /^(?:at the same time|in the meantime|on the other hand|for (?:his|her|their|its) part|in turn)$/i;

/** Whether a content is no more than such a word: the "what" of "a rejection of what?". */
export function saysNothing(text: string, content: readonly Span[]): boolean {
  return content.every(({ start, end }) => {
    if (end - start > longestOpener) return false;
    const words = text.slice(start, end);
    return emptyWords.has(words.toLowerCase()) || opener.test(words);
  });
}

const longestOpener = 20;
