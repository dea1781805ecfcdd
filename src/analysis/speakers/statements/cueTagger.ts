import type { CrfWeights } from './crf';
import { oncePerModel, Tagger } from './crf';
import { addEmissions, packedStride } from './emissions';
import { CueFeatures, cueFeatureCount, plainFeatureCount } from './cueFeatures';
import type { CueWindow } from './cueWindows';
import type { Chunk } from './labels';
import { beginLabel, chunksOf, insideLabel, labelStride, Part } from './labels';
import type { FoundChunk, Tagging } from './tagArticle';
import type { TokenProperties } from './tokenProperties';

const taggerOf = oncePerModel((weights) => new Tagger(weights));

/** Finds the source and content of an article's cues, one cue after the other, with the cue model. */
export class CueTagger {
  private readonly features: CueFeatures;
  private readonly tagger: Tagger;
  /** Emission scores of the plain features, computed up to `plainUpTo`. */
  private readonly plain: Int32Array;
  private plainUpTo = 0;
  private window: CueWindow = {
    cue: { part: Part.cue, first: 0, last: 0, sequence: 0, probability: 0 },
    first: 0,
    border: 0,
    last: 0,
  };

  constructor(
    private readonly weights: CrfWeights,
    private readonly properties: TokenProperties,
    tagging: Tagging,
  ) {
    this.features = new CueFeatures(properties, tagging);
    this.tagger = taggerOf(weights);
    this.plain = new Int32Array(properties.tokenized.tokens.length * packedStride);
  }

  /**
   * Tags one window; windows must come in the order of their cues.
   * @returns its sources and contents, in order
   */
  tag(window: CueWindow): FoundChunk[] {
    const { first, border, last } = window;
    this.window = window;
    const from = Math.max(first, this.plainUpTo);
    if (from < last) {
      this.features.fillPlain(from, last);
      for (let at = from; at < last; at++)
        addEmissions(
          this.weights.emissions,
          this.features.plain,
          (at - from) * plainFeatureCount,
          (at - from + 1) * plainFeatureCount,
          this.plain,
          at * packedStride,
        );
      this.plainUpTo = last;
    }
    this.features.fill(window);
    const { emissions } = this.weights;
    const sums = this.plain.slice(first * packedStride, last * packedStride);
    for (let at = 0; at < last - first; at++)
      addEmissions(
        emissions,
        this.features.buckets,
        at * cueFeatureCount,
        (at + 1) * cueFeatureCount,
        sums,
        at * packedStride,
      );
    this.tagger.tag(sums, this.properties.context.subarray(first, last));
    const { labels } = this.tagger;
    const chunks = [
      ...chunksOf(labels, border - first, first),
      ...chunksOf(labels.subarray(border - first), last - border, border),
    ];
    return chunks.map((chunk) => ({ ...chunk, sequence: window.cue.sequence, probability: this.mean(chunk) }));
  }

  /** The probability that a token of the last window belongs to the part; 0 outside the window. */
  probability(part: Part, at: number): number {
    const { first, last } = this.window;
    if (at < first || at >= last) return 0;
    const row = (at - first) * labelStride;
    return this.tagger.marginals[row + beginLabel(part)]! + this.tagger.marginals[row + insideLabel(part)]!;
  }

  /** Mean probability over a chunk. */
  mean({ part, first, last }: Chunk): number {
    let sum = 0;
    for (let at = first; at < last; at++) sum += this.probability(part, at);
    return sum / (last - first);
  }

  /**
   * The stretch around the token that most probably belongs to the part, if that probability is at least `peak`; its
   * neighbours need half as much.
   */
  likeliest(part: Part, peak: number): FoundChunk | null {
    const { first, last, cue } = this.window;
    const free = (at: number) => at < cue.first || at >= cue.last;
    let top = -1;
    let highest = -1;
    for (let at = first; at < last; at++) {
      const probability = this.probability(part, at);
      if (probability <= highest || !free(at)) continue;
      top = at;
      highest = probability;
    }
    if (top < 0 || highest < peak) return null;
    const least = highest / 2;
    let start = top;
    let end = top + 1;
    while (start > first && free(start - 1) && this.probability(part, start - 1) >= least) start--;
    while (end < last && free(end) && this.probability(part, end) >= least) end++;
    return {
      part,
      first: start,
      last: end,
      sequence: cue.sequence,
      probability: this.mean({ part, first: start, last: end }),
    };
  }
}
