import type { Reading } from '../../../language/reading';
import { partOf, Part } from './labels';
import { Quoted } from './quotationMarks';
import type { FoundChunk, Tagging } from './tagArticle';
import { partCount } from './tagArticle';

/** A word or words that may report something, and the stretch of text in which who and what are sought: tokens `first` up to `last`. */
export interface CueWindow {
  readonly cue: FoundChunk;
  readonly first: number;
  readonly last: number;
}

/** Words that are less probably a cue are not worth a look. Chosen on held-out articles. */
const leastProbable = 0.12;

/** How far from the cue source and content are sought, in tokens. */
const reach = 110;

/** How often a token is read at most, on the whole: where cues crowd as in no news, windows shrink. */
const mostReadings = 10;
const shortestReach = 10;

/** Articles with fewer tokens are short enough for any number of cues. */
const shortArticle = 2000;

function reachAmong(cues: number, tokens: number): number {
  return Math.min(reach, Math.max(shortestReach, Math.floor((mostReadings * Math.max(tokens, shortArticle)) / (2 * cues + 1))));
}

/** The cues of an article, sure ones and possible ones, each with its window: its paragraph, and the next where that opens with a quotation. In order. */
export function cueWindows(reading: Reading, tagging: Tagging, quoted: Uint8Array): CueWindow[] {
  const cues = [...tagging.chunks.filter(({ part }) => part === Part.cue), ...possibleCues(reading, tagging)].sort((a, b) => a.first - b.first);
  const near = reachAmong(cues.length, reading.tokens.length);
  let block = 0;
  return cues.map((cue) => {
    while ((reading.blocks[block]?.last ?? Infinity) <= cue.first) block++;
    const { first, last } = reading.blocks[block] ?? cue;
    const next = reading.blocks[block + 1];
    const end = next && next.last > next.first && quoted[next.first] === Quoted.opening ? next.last : last;
    return { cue, first: Math.max(first, cue.first - near), last: Math.min(end, cue.last + near) };
  });
}

/** Runs of words that the best labels do not take for cues, but that may be. */
function possibleCues(reading: Reading, { labels, probabilities, chunks }: Tagging): FoundChunk[] {
  const found: FoundChunk[] = [];
  const hidden = new Set(chunks.flatMap(({ part, first, last }) => (part === Part.cue ? Array.from({ length: last - first }, (_, at) => first + at) : [])));
  const isFree = (at: number) => partOf(labels[at] as number) !== Part.cue && !hidden.has(at);
  const probability = (at: number) => probabilities[at * partCount + Part.cue] as number;
  for (const block of reading.blocks) {
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
