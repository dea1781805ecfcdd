import type { Attribution } from './attribution';
import { overlapOf, sizeOf } from './chunks';
import type { CueTagger } from './cueTagger';
import { Part } from './labels';
import { Quoted } from './quotationMarks';
import { isSpeechWord } from '../../../language/speechVerbs';
import type { FoundChunk, Tagging } from './tagArticle';
import { partCount } from './tagArticle';
import type { TokenProperties } from './tokenProperties';

/** Which model proposes a candidate's content: both alike, one of them, or the cue model below its best labels. */
export type Proposal = 'both' | 'paragraph' | 'cue' | 'weak';

/** What the reranker sees of a candidate, in the order of its weights. */
export const candidateFeatures = [
  'bias',
  // Who proposes the content, and what the other model says of it.
  'proposed by the paragraph model',
  'proposed by the cue model',
  'proposed below the best labels',
  'the other model has content',
  'overlap with the other content',
  // How sure the models are of the content.
  'cue model, mean (logit)',
  'cue model, lowest (logit)',
  'cue model, mean',
  'cue model, just outside (logit)',
  'paragraph model, mean (logit)',
  'paragraph model, lowest (logit)',
  'paragraph model, mean',
  // How sure they are of the cue, and what it says.
  'cue, mean (logit)',
  'cue, highest (logit)',
  'cue, highest',
  'reporting class',
  'strong reporting word',
  'speech word',
  // How sure they are of the source.
  'has a source',
  'source by the cue model (logit)',
  'source by the paragraph model (logit)',
  'source by the cue model',
  // How long the content is.
  'length (log)',
  'at most 2 tokens',
  'at most 5 tokens',
  'more than 60 tokens',
  // How it stands to quotation marks.
  'quotation from end to end',
  'opens with a quotation mark',
  'share inside quotation marks',
  'partly inside quotation marks',
  // Where it stands.
  'distance to the cue (log)',
  'behind the cue',
  'in another sentence than the cue',
  'opens its sentence',
  'closes its sentence',
  'opens with "that"',
  'further parts',
] as const;

export type CandidateFeature = (typeof candidateFeatures)[number];

/** The context class of "that" (tokenProperties.ts). */
const that = 3;

/** The numbers for `candidateFeatures`. @param other what the other model takes for the content of the same cue */
export function featuresOfCandidate(
  proposal: Proposal,
  { source, cue, content }: Attribution & { readonly cue: FoundChunk },
  other: readonly FoundChunk[],
  cueModel: CueTagger,
  properties: TokenProperties,
  paragraphModel: Tagging,
): Float64Array {
  const { quoted, context, sentenceFirst, sentenceLast, reporting, tokenized } = properties;
  const byCueModel = (part: Part, at: number) => cueModel.probability(part, at);
  const byParagraphModel = (part: Part, at: number) => paragraphModel.probabilities[at * partCount + part]!;
  const size = sizeOf(content);
  const cueModelContent = summarize(content, (at) => byCueModel(Part.content, at));
  const paragraphModelContent = summarize(content, (at) => byParagraphModel(Part.content, at));
  const inside = summarize(content, (at) => (quoted[at] === Quoted.outside ? 0 : 1)).sum;
  const begin = content[0]!.first;
  const end = content[content.length - 1]!.last;
  const beyond = Math.max(byCueModel(Part.content, begin - 1), byCueModel(Part.content, end));
  const sources = source ? [source] : [];
  const sourceSize = sizeOf(sources) || 1;
  const sourceByCueModel = summarize(sources, (at) => byCueModel(Part.source, at)).sum / sourceSize;
  const sourceByParagraphModel = summarize(sources, (at) => byParagraphModel(Part.source, at)).sum / sourceSize;
  const cueHighest = summarize([cue], (at) => byParagraphModel(Part.cue, at)).highest;
  const strongest = summarize([cue], (at) => reporting[at]!).highest;
  const speech = summarize([cue], (at) => flag(isSpeechWord(tokenized.tokens[at]?.lower ?? ''))).highest;
  const distance = begin >= cue.last ? begin - cue.last : Math.max(0, cue.first - end);
  const quotedAtBothEnds = quoted[begin] === Quoted.opening && quoted[end - 1] === Quoted.closing;
  return Float64Array.of(
    1,
    flag(proposal === 'paragraph'),
    flag(proposal === 'cue'),
    flag(proposal === 'weak'),
    flag(other.length > 0),
    overlapOf(content, other),
    logit(cueModelContent.sum / size),
    logit(cueModelContent.lowest),
    cueModelContent.sum / size,
    logit(beyond),
    logit(paragraphModelContent.sum / size),
    logit(paragraphModelContent.lowest),
    paragraphModelContent.sum / size,
    logit(cue.probability),
    logit(cueHighest),
    cueHighest,
    strongest / 5,
    flag(strongest >= 4),
    speech,
    flag(source !== null),
    source ? logit(sourceByCueModel) : 0,
    source ? logit(sourceByParagraphModel) : 0,
    source ? sourceByCueModel : 0,
    Math.log(size),
    flag(size <= 2),
    flag(size <= 5),
    flag(size > 60),
    flag(quotedAtBothEnds),
    flag(quoted[begin] === Quoted.opening),
    inside / size,
    flag(inside > 0 && inside < size),
    Math.min(5, Math.log(1 + distance)),
    flag(begin >= cue.last),
    flag(sentenceFirst[begin] !== sentenceFirst[cue.first]),
    flag(begin === sentenceFirst[begin]),
    flag(end >= sentenceLast[end - 1]! - 1),
    flag(context[begin] === that),
    Math.min(3, content.length - 1),
  );
}

function flag(fact: boolean): number {
  return fact ? 1 : 0;
}

function logit(probability: number): number {
  const inside = Math.min(0.995, Math.max(0.005, probability));
  return Math.log(inside / (1 - inside));
}

/** Sum, lowest (at most 1) and highest (at least 0) of a number over the tokens of some chunks. */
function summarize(
  chunks: readonly FoundChunk[],
  valueAt: (token: number) => number,
): { readonly sum: number; readonly lowest: number; readonly highest: number } {
  let sum = 0;
  let lowest = 1;
  let highest = 0;
  for (const { first, last } of chunks) {
    for (let at = first; at < last; at++) {
      const value = valueAt(at);
      sum += value;
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
  }
  return { sum, lowest, highest };
}
