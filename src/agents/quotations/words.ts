import type { Span } from '../../article/article';
import { fold } from '../../search/text/characters';

/** A word of a text, and its form for comparing: capitals, accents and kinds of apostrophes do not count. */
export interface TextWord extends Span {
  readonly plain: string;
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

export function wordsOf(text: string): TextWord[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    plain: fold(found).replaceAll('’', "'"),
  }));
}

/**
 * The parts of a quotation that its writer took over: what is in square brackets, and an ellipsis, says that something
 * else stood there.
 */
export function partsOf(quotation: string): string[] {
  return quotation
    .split(/\[[^[\]]{0,200}\]|…|\.{3,5}|(?:\. ){2,4}\./u)
    .map((part) => part.trim())
    .filter((part) => wordsOf(part).length > 0);
}
