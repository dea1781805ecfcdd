import type { Article, Block, Span } from './article';
import { lowerBound } from './lowerBound';

/** No further than this from the words: long enough for any sentence of the news. In UTF-16 code units. */
const reach = 500;

const ending = /[.!?…]["”’»)\]]{0,3}\s{1,3}(?=["“‘«([]?[\p{Lu}\p{N}])/gu;
/** A full stop after one of these, or after a single capital letter, does not end the sentence. */
const abbreviations = [
  'Mr Mrs Ms Dr Prof Rev Hon St Gen Col Maj Capt Cpt Lt Sgt Sen Rep Gov Pres',
  'No vs Inc Corp Co Ltd Ave approx ca',
  'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tues? Wed Thurs? Fri Sat Sun',
].flatMap((line) => line.split(' '));
const abbreviation = new RegExp(
  String.raw`(?:^|[\s("“‘([])(?:\p{Lu}|\p{L}\.\p{L}|${abbreviations.join('|')})\.\s{1,3}$`,
  'u',
);

/**
 * The sentence that holds some words of an article, near enough for a list or a tooltip; without the white space around
 * it. It never leaves the words' heading or paragraph.
 */
export function sentenceAround({ text, blocks }: Article, words: Span): Span {
  const block = blockAround(blocks, words) ?? words;
  const from = Math.max(block.start, words.start - reach);
  const to = Math.min(block.end, words.end + reach);
  let start = from > block.start ? from + Math.max(0, text.slice(from, words.start).search(/\s\S/) + 1) : from;
  let end = to;
  const near = text.slice(from, to);
  for (const match of near.matchAll(ending)) {
    const after = from + match.index + match[0].length;
    if (abbreviation.test(near.slice(Math.max(0, match.index - 8), match.index + match[0].length))) continue;
    if (after <= words.start) start = after;
    else if (from + match.index >= words.end - 1) {
      end = after;
      break;
    }
  }
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** The heading or paragraph that holds the words. */
function blockAround(blocks: readonly Block[], words: Span): Block | undefined {
  const block = blocks[lowerBound(blocks, ({ start }) => start <= words.start) - 1];
  return block && words.end <= block.end ? block : undefined;
}
