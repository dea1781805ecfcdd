import { addAll } from '../../../article/lists';
import type { TokenizedArticle } from '../../../language/tokens';
import type { Attribution } from './attribution';
import type { FoundChunk } from './tagArticle';
import { Part } from './labels';

/** The cost of what stands between two chunks, in tokens. Chosen on held-out articles. */
const sentenceBoundary = 30;
const otherChunkOfItsKind = 8;
const farthestSource = 200;
const farthestCue = 60;

/**
 * Joins each content with its nearest cue, and each cue with its nearest source. A content or cue without a partner
 * stands alone.
 */
export function linkChunks(chunks: readonly FoundChunk[], tokenized: TokenizedArticle): Attribution[] {
  const sentenceOf = sentenceNumbers(tokenized);
  const statements: Attribution[] = [];
  for (let at = 0; at < chunks.length;) {
    let end = at;
    while (end < chunks.length && chunks[end]?.sequence === chunks[at]?.sequence) end++;
    addAll(statements, linkSequence(chunks.slice(at, end), sentenceOf));
    at = end;
  }
  return statements;
}

function sentenceNumbers(tokenized: TokenizedArticle): Int32Array {
  const numbers = new Int32Array(tokenized.tokens.length);
  tokenized.sentences.forEach(({ first, last }, index) => numbers.fill(index, first, last));
  return numbers;
}

function linkSequence(chunks: readonly FoundChunk[], sentenceOf: Int32Array): Attribution[] {
  const cues = chunks.filter(({ part }) => part === Part.cue);
  const sources = chunks.filter(({ part }) => part === Part.source);
  const contents = chunks.filter(({ part }) => part === Part.content);
  const contentsOf = new Map<FoundChunk, FoundChunk[]>(cues.map((cue) => [cue, []]));
  const lone: Attribution[] = [];
  for (const content of contents) {
    const cue = nearest(content, cues, contents, sentenceOf, farthestCue);
    if (cue) contentsOf.get(cue)?.push(content);
    else lone.push({ source: null, cue: null, content: [content] });
  }
  const linked = [...contentsOf].map(([cue, content]) => ({
    source: nearest(cue, sources, cues, sentenceOf, farthestSource),
    cue,
    content,
  }));
  return [...linked, ...lone];
}

/** The chunk at the least cost: tokens in between, sentence boundaries, and other chunks of the same part as `from`. */
function nearest(
  from: FoundChunk,
  candidates: readonly FoundChunk[],
  rivals: readonly FoundChunk[],
  sentenceOf: Int32Array,
  farthest: number,
): FoundChunk | null {
  let best: FoundChunk | null = null;
  let least = farthest;
  for (const candidate of candidates) {
    const begin = Math.min(from.last, candidate.last);
    const end = Math.max(from.first, candidate.first);
    let cost = end - begin + sentenceBoundary * Math.abs(sentenceOf[end]! - sentenceOf[begin - 1]!);
    if (cost >= least) continue;
    for (const rival of rivals)
      if (rival !== from && rival.first >= begin && rival.last <= end) cost += otherChunkOfItsKind;
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}
