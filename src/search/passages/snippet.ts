import type { Article, Span } from '../../article/article';
import { shownIn, shownText } from '../../article/shownText';
import { languageTold } from '../../language/articleLanguage';
import { isForeign } from '../index/types';
import { type Stemmer, stemmerOf, stemOf } from '../text/stem';
import { normalizeTerm } from '../text/terms';

export { findHits } from './hits';

/** A passage of an article that shows why it was found. */
export interface Snippet {
  /** One line: white space collapsed, cut at words with "…". */
  readonly text: string;
  /** The hits in it, as offsets in the snippet's text. */
  readonly marks: readonly Span[];
  /** Where to open the article: the first hit shown, as offsets in the article's text. */
  readonly at: Span;
}

/** Room for one on either side. */
const ellipses = 2;

/** Hits that fit into one passage: those from `first` up to, not including, `last`. */
interface Passage {
  readonly first: number;
  readonly last: number;
}

/**
 * The passage with the most different words of the query, close together, in at most `maxLength` characters.
 * `hits` come from `findHits`; without any, it is the beginning of the first paragraph.
 * @param language that of the article, where it is known already
 */
export function snippetOf(
  article: Article,
  hits: readonly Span[],
  maxLength: number,
  language = languageTold(article).code,
): Snippet {
  const stemmer = (isForeign(language) && stemmerOf(language)) || stemOf;
  const passage = bestPassage(article, hits, maxLength - ellipses, stemmer);
  if (passage === null) return beginningOf(article, maxLength);
  const shown = hits.slice(passage.first, passage.last);
  const block = article.blocks.find((each) => each.start <= shown[0]!.start && shown[0]!.start < each.end) ?? {
    start: 0,
    end: article.text.length,
  };
  const core = { start: shown[0]!.start, end: shown[shown.length - 1]!.end };
  const window = around(article.text, block, core, maxLength);
  return {
    ...cut(
      article,
      window,
      block,
      hits.filter((hit) => hit.start < window.end && hit.end > window.start),
    ),
    at: shown[0]!,
  };
}

function beginningOf(article: Article, maxLength: number): Snippet {
  const block = article.blocks.find((each) => each.kind === 'paragraph') ?? article.blocks[0] ?? { start: 0, end: 0 };
  const at = { start: block.start, end: block.start };
  return { ...cut(article, around(article.text, block, at, maxLength), block, []), at };
}

function bestPassage(article: Article, hits: readonly Span[], maxLength: number, stemmer: Stemmer): Passage | null {
  const words = hits.map((hit) => stemmer(normalizeTerm(shownText(article, hit).slice(0, 100))));
  const blockOf = blockNumbers(article, hits);
  const counts = new Map<string, number>();
  let best: (Passage & { different: number; length: number }) | null = null;
  let first = 0;
  for (let index = 0; index < hits.length; index++) {
    counts.set(words[index]!, (counts.get(words[index]!) ?? 0) + 1);
    const tooFar = () => blockOf[first] !== blockOf[index] || hits[index]!.end - hits[first]!.start > maxLength;
    while (first < index && (tooFar() || counts.get(words[first]!)! > 1)) {
      const rest = counts.get(words[first]!)! - 1;
      if (rest === 0) counts.delete(words[first]!);
      else counts.set(words[first]!, rest);
      first++;
    }
    const length = hits[index]!.end - hits[first]!.start;
    if (
      best === null ||
      counts.size > best.different ||
      (counts.size === best.different && length < best.length && counts.size > 1)
    ) {
      best = { first, last: index + 1, different: counts.size, length };
    }
  }
  return best;
}

/** For each hit, the number of the block it stands in. */
function blockNumbers(article: Article, hits: readonly Span[]): number[] {
  let block = 0;
  return hits.map((hit) => {
    while (block < article.blocks.length - 1 && article.blocks[block]!.end <= hit.start) block++;
    return block;
  });
}

/**
 * At most `maxLength` characters of the block around `core`, from the beginning of its sentence where that fits, cut at
 * words.
 */
function around(text: string, block: Span, core: Span, maxLength: number): Span {
  const most = Math.max(0, maxLength - ellipses);
  const room = Math.max(0, most - (core.end - core.start));
  const earliest = Math.max(block.start, core.start - Math.floor((room * 2) / 3));
  let start = sentenceStart(text, earliest, core.start) ?? Math.max(block.start, core.start - Math.floor(room / 3));
  if (earliest === block.start) start = block.start;
  let end = Math.min(block.end, start + most);
  start = Math.max(block.start, Math.min(start, end - most));
  if (start > block.start) start = nextWord(text, start, core.start);
  if (end < block.end) end = wordBefore(text, end, Math.min(core.end, end));
  return { start, end };
}

/** Where the last sentence that starts between `earliest` and `latest` starts, as far as its end marks show. */
function sentenceStart(text: string, earliest: number, latest: number): number | undefined {
  const start = /^[^]*[.!?]["”’)]?\s(?=\S)/.exec(text.slice(earliest, latest + 1))?.[0].length;
  return start === undefined ? undefined : earliest + start;
}

/** The first beginning of a word from `from` on, or `limit`. */
function nextWord(text: string, from: number, limit: number): number {
  for (let index = from; index < limit; index++) {
    if (isSpace(text, index - 1) && !isSpace(text, index)) return index;
  }
  return limit;
}

/** The last end of a word up to `from`, or `limit`. */
function wordBefore(text: string, from: number, limit: number): number {
  for (let index = from; index > limit; index--) {
    if (isSpace(text, index) && !isSpace(text, index - 1)) return index;
  }
  return isLowSurrogate(text, limit) ? limit - 1 : limit;
}

const isSpace = (text: string, index: number) => /\s/.test(text.charAt(index));
const isLowSurrogate = (text: string, index: number) => (text.charCodeAt(index) & 0xfc00) === 0xdc00;

/** The words of a stretch in one line, with the hits in it. */
function cut(article: Article, window: Span, block: Span, hits: readonly Span[]): { text: string; marks: Span[] } {
  const shown = shownIn(article, window);
  let line = window.start > block.start ? '…' : '';
  /** Where each character of the shown text came to stand in the line, and its end. */
  const at: number[] = [];
  for (let index = 0; index < shown.text.length; index++) {
    at.push(line.length);
    if (!isSpace(shown.text, index)) line += shown.text[index];
    else if (!line.endsWith(' ')) line += ' ';
  }
  at.push(line.length);
  const placeOf = (offset: number) => at[shown.offsetOf(Math.max(window.start, Math.min(window.end, offset)))]!;
  const marks = hits.map((hit) => ({ start: placeOf(hit.start), end: placeOf(hit.end) }));
  return { text: window.end < block.end ? `${line}…` : line, marks };
}
