import type { Article, Block, Span } from './article';
import { lowerBound } from './lowerBound';
import { shownIn } from './shownText';

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
export function sentenceAround(article: Article, words: Span): Span {
  const block = blockAround(article.blocks, words) ?? words;
  const edges = { start: Math.max(block.start, words.start - reach), end: Math.min(block.end, words.end + reach) };
  const near = shownIn(article, edges);
  const { text } = near;
  const [first, last] = [near.offsetOf(words.start), near.offsetOf(words.end)];
  let start = edges.start > block.start ? Math.max(0, text.slice(0, first).search(/\s\S/) + 1) : 0;
  let end = text.length;
  for (const match of text.matchAll(ending)) {
    const after = match.index + match[0].length;
    if (abbreviation.test(text.slice(Math.max(0, match.index - 8), after))) continue;
    if (after <= first) start = after;
    else if (match.index >= last - 1) {
      end = after;
      break;
    }
  }
  const found = near.inSource({ start, end: start + text.slice(start, end).trimEnd().length });
  // Words that are nothing but marks have no place among those that are shown.
  return { start: Math.min(found.start, words.start), end: Math.max(found.end, words.end) };
}

/** The heading or paragraph that holds the words. */
function blockAround(blocks: readonly Block[], words: Span): Block | undefined {
  const block = blocks[lowerBound(blocks, ({ start }) => start <= words.start) - 1];
  return block && words.end <= block.end ? block : undefined;
}
