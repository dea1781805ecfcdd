import type { LinkedStatement } from './link';
import type { CueReader } from './cueReader';
import type { CueWindow } from './cueWindows';
import { Part } from './labels';
import { Quoted } from './quotationMarks';
import { isSpeechWord } from './speechVerbs';
import type { FoundChunk, Tagging } from './tagArticle';
import { partCount } from './tagArticle';
import type { TokenProperties } from './tokenProperties';

/** A statement that may be one, and what speaks for it. */
export interface Candidate extends LinkedStatement {
  readonly cue: FoundChunk;
  /** `candidateFeatureCount` numbers. */
  readonly features: Float64Array;
}

export const candidateFeatureCount = 38;

/** Content that the second model's best labels leave out is proposed when some word of it is so probable. */
const leastContent = 0.12;
const leastSource = 0.01;

type Kind = 'both' | 'first' | 'second' | 'weak';

/** The statements that a cue may make: as the first model and the nearest neighbours say, as the second says. */
export function candidatesOf(
  window: CueWindow,
  first: LinkedStatement | undefined,
  reader: CueReader,
  properties: TokenProperties,
  tagging: Tagging,
): Candidate[] {
  const { cue } = window;
  const found = reader.read(window);
  const sources = found.filter(({ part }) => part === Part.source);
  const contents = found.filter(({ part }) => part === Part.content);
  const source = likelier(sources) ?? first?.source ?? reader.likeliest(Part.source, leastSource);
  const weigh = (kind: Kind, content: readonly FoundChunk[], other: readonly FoundChunk[]): Candidate => {
    const statement = { source, cue, content };
    return { ...statement, features: featuresOf(kind, statement, other, reader, properties, tagging) };
  };
  const others = first?.content ?? [];
  if (contents.length > 0) {
    if (others.length === 0) return [weigh('second', contents, [])];
    if (sameTokens(contents, others)) return [weigh('both', contents, others)];
    return [weigh('second', contents, others), weigh('first', others, contents)];
  }
  const weak = reader.likeliest(Part.content, leastContent);
  const proposed = weak ? [weigh('weak', [weak], others)] : [];
  return others.length > 0 ? [...proposed, weigh('first', others, weak ? [weak] : [])] : proposed;
}

function likelier(chunks: readonly FoundChunk[]): FoundChunk | null {
  return chunks.reduce<FoundChunk | null>(
    (best, chunk) => (best === null || chunk.probability > best.probability ? chunk : best),
    null,
  );
}

function sameTokens(one: readonly FoundChunk[], other: readonly FoundChunk[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ first, last }, index) => first === other[index]?.first && last === other[index]?.last)
  );
}

function sizeOf(chunks: readonly FoundChunk[]): number {
  return chunks.reduce((sum, { first, last }) => sum + last - first, 0);
}

/** Tokens in both, by those in either. */
export function overlapOf(one: readonly FoundChunk[], other: readonly FoundChunk[]): number {
  let shared = 0;
  for (const a of one)
    for (const b of other) shared += Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first));
  return shared / (sizeOf(one) + sizeOf(other) - shared || 1);
}

function logit(probability: number): number {
  const inside = Math.min(0.995, Math.max(0.005, probability));
  return Math.log(inside / (1 - inside));
}

function featuresOf(
  kind: Kind,
  { source, cue, content }: LinkedStatement & { cue: FoundChunk },
  other: readonly FoundChunk[],
  reader: CueReader,
  properties: TokenProperties,
  tagging: Tagging,
): Float64Array {
  const { quoted, context, sentenceFirst, sentenceLast, reporting, reading } = properties;
  const first = (part: Part, at: number) => tagging.probabilities[at * partCount + part]!;
  const size = sizeOf(content);
  let second = 0,
    lowest = 1,
    firstMean = 0,
    firstLowest = 1,
    inside = 0;
  for (const chunk of content) {
    for (let at = chunk.first; at < chunk.last; at++) {
      const here = reader.probability(Part.content, at);
      second += here;
      lowest = Math.min(lowest, here);
      firstMean += first(Part.content, at);
      firstLowest = Math.min(firstLowest, first(Part.content, at));
      if (quoted[at] !== Quoted.outside) inside++;
    }
  }
  const begin = content[0]!.first;
  const end = content[content.length - 1]!.last;
  const beyond = Math.max(reader.probability(Part.content, begin - 1), reader.probability(Part.content, end));
  let sourceSecond = 0,
    sourceFirst = 0;
  if (source) {
    for (let at = source.first; at < source.last; at++) {
      sourceSecond += reader.probability(Part.source, at);
      sourceFirst += first(Part.source, at);
    }
    sourceSecond /= source.last - source.first;
    sourceFirst /= source.last - source.first;
  }
  let cueHighest = 0,
    strongest = 0,
    speech = 0;
  for (let at = cue.first; at < cue.last; at++) {
    cueHighest = Math.max(cueHighest, first(Part.cue, at));
    strongest = Math.max(strongest, reporting[at]!);
    if (isSpeechWord(reading.tokens[at]?.lower ?? '')) speech = 1;
  }
  const flag = (fact: boolean) => (fact ? 1 : 0);
  const distance = begin >= cue.last ? begin - cue.last : Math.max(0, cue.first - end);
  const quotedAtBothEnds = quoted[begin] === Quoted.opening && quoted[end - 1] === Quoted.closing;
  return Float64Array.of(
    1,
    flag(kind === 'first'),
    flag(kind === 'second'),
    flag(kind === 'weak'),
    flag(other.length > 0),
    overlapOf(content, other),
    logit(second / size),
    logit(lowest),
    second / size,
    logit(beyond),
    logit(firstMean / size),
    logit(firstLowest),
    firstMean / size,
    logit(cue.probability),
    logit(cueHighest),
    cueHighest,
    strongest / 5,
    flag(strongest >= 4),
    speech,
    flag(source !== null),
    source ? logit(sourceSecond) : 0,
    source ? logit(sourceFirst) : 0,
    source ? sourceSecond : 0,
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
    flag(context[begin] === 3),
    Math.min(3, content.length - 1),
  );
}
