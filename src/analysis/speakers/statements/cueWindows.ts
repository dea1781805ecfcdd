import type { TokenizedArticle } from '../../../language/tokens';
import { partOf, Part } from './labels';
import { Quoted } from './quotationMarks';
import type { FoundChunk, Tagging } from './tagArticle';
import { partCount } from './tagArticle';
import type { TokenProperties } from './tokenProperties';

/** Tokens `first` up to `last`. */
interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A possible cue, and the stretch of text in which its source and content are sought. */
export interface CueWindow extends TokenRange {
  readonly cue: FoundChunk;
  /** Where the cue's block ends in the window: no chunk crosses into the next paragraph. */
  readonly border: number;
}

/** Words that are less probably a cue are ignored. Chosen on held-out articles. */
const leastProbable = 0.25;

/** How far from the cue its source and content may lie, in tokens. */
const reach = 110;

/** How often a token is tagged on average at most: where cues crowd as they never do in news, windows shrink. */
const mostReadings = 10;
const shortestReach = 10;

/** Articles with fewer tokens are short enough for any number of cues. */
const shortArticle = 2000;

function reachAmong(cues: number, tokens: number): number {
  return Math.min(
    reach,
    Math.max(shortestReach, Math.floor((mostReadings * Math.max(tokens, shortArticle)) / (2 * cues + 1))),
  );
}

/** The article's sure and possible cues, each with its window, in order. */
export function cueWindows(properties: TokenProperties, tagging: Tagging): CueWindow[] {
  const { tokenized } = properties;
  const cues = [...tagging.chunks.filter(({ part }) => part === Part.cue), ...possibleCues(tokenized, tagging)].sort(
    (a, b) => a.first - b.first,
  );
  const near = reachAmong(cues.length, tokenized.tokens.length);
  let block = 0;
  return cues.map((cue) => {
    while ((tokenized.blocks[block]?.last ?? Infinity) <= cue.first) block++;
    return windowOf(cue, near, properties, tokenized.blocks[block] ?? cue, tokenized.blocks[block + 1]);
  });
}

/**
 * A cue's sentence, and those on either side that belong to a quotation reaching into it or opening after it, even in
 * the next block.
 */
function windowOf(
  cue: FoundChunk,
  near: number,
  { quoted, sentenceFirst, sentenceLast }: TokenProperties,
  block: TokenRange,
  next: TokenRange | undefined,
): CueWindow {
  const least = Math.max(block.first, cue.first - near);
  const most = Math.min(next && quoted[next.first] === Quoted.opening ? next.last : block.last, cue.last + near);
  let first = sentenceFirst[cue.first]!;
  while (first > least && (quoted[first] === Quoted.inside || quoted[first] === Quoted.closing))
    first = sentenceFirst[first - 1]!;
  let last = sentenceLast[cue.last - 1]!;
  while (last < most && quoted[last] !== Quoted.outside) last = sentenceLast[last]!;
  last = Math.min(last, most);
  return { cue, first: Math.max(first, least), border: Math.min(block.last, last), last };
}

/** Runs of words that are no cue by their best labels, but may be one. */
function possibleCues(tokenized: TokenizedArticle, { labels, probabilities, chunks }: Tagging): FoundChunk[] {
  const found: FoundChunk[] = [];
  const hidden = new Set(
    chunks.flatMap(({ part, first, last }) =>
      part === Part.cue ? Array.from({ length: last - first }, (_, at) => first + at) : [],
    ),
  );
  const isFree = (at: number) => partOf(labels[at]!) !== Part.cue && !hidden.has(at);
  const probability = (at: number) => probabilities[at * partCount + Part.cue]!;
  for (const block of tokenized.blocks) {
    for (let at = block.first; at < block.last; at++) {
      if (probability(at) < leastProbable || !isFree(at)) continue;
      let end = at;
      let sum = 0;
      while (end < block.last && probability(end) >= leastProbable && isFree(end)) sum += probability(end++);
      found.push({ part: Part.cue, first: at, last: end, sequence: -1, probability: sum / (end - at) });
      at = end;
    }
  }
  return found;
}
