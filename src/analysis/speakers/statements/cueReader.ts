import type { CrfWeights, Tagger } from './crf';
import { addScores } from './crf';
import { CueFeatures, cueFeatureCount, plainFeatureCount } from './cueFeatures';
import type { CueWindow } from './cueWindows';
import type { Chunk } from './labels';
import { begins, chunksOf, goesOn, labelStride, Part } from './labels';
import type { FoundChunk, Tagging } from './tagArticle';
import { taggerFor } from './tagArticle';
import type { TokenProperties } from './tokenFeatures';

/** Reads an article's cues, one after the other, with the second model. */
export class CueReader {
  private readonly features: CueFeatures;
  private readonly tagger: Tagger;
  /** What the features say that hold for every cue, worked out up to `plainUpTo`. */
  private readonly plain: Float64Array;
  private plainUpTo = 0;
  private window: CueWindow = { cue: { part: Part.cue, first: 0, last: 0, sequence: 0, probability: 0 }, first: 0, last: 0 };

  constructor(private readonly weights: CrfWeights, private readonly properties: TokenProperties, tagging: Tagging) {
    this.features = new CueFeatures(properties, tagging);
    this.tagger = taggerFor(weights);
    this.plain = new Float64Array(properties.reading.tokens.length * labelStride);
  }

  /** Reads one window; windows come in the order of their cues. @returns its sources and contents, in order */
  read(window: CueWindow): FoundChunk[] {
    const { first, last } = window;
    this.window = window;
    const from = Math.max(first, this.plainUpTo);
    if (from < last) {
      this.features.fillPlain(from, last);
      addScores(this.weights, this.features.plain.subarray(0, (last - from) * plainFeatureCount), last - from, this.plain.subarray(from * labelStride, last * labelStride));
      this.plainUpTo = last;
    }
    this.features.fill(window);
    this.tagger.tag(this.features.buckets.subarray(0, (last - first) * cueFeatureCount), this.properties.context.subarray(first, last), this.plain.subarray(first * labelStride, last * labelStride));
    return chunksOf(this.tagger.labels, last - first, first).map((chunk) => ({ ...chunk, sequence: window.cue.sequence, probability: this.mean(chunk) }));
  }

  /** How probable it is that a token of the window last read belongs to the part; 0 outside the window. */
  probability(part: Part, at: number): number {
    const { first, last } = this.window;
    if (at < first || at >= last) return 0;
    const row = (at - first) * labelStride;
    return (this.tagger.marginals[row + begins(part)] as number) + (this.tagger.marginals[row + goesOn(part)] as number);
  }

  /** Mean probability over a chunk. */
  mean({ part, first, last }: Chunk): number {
    let sum = 0;
    for (let at = first; at < last; at++) sum += this.probability(part, at);
    return sum / (last - first);
  }

  /** The stretch around the token most probable to belong to the part, when it is at least `peak`; neighbours need half of that. */
  likeliest(part: Part, peak: number): FoundChunk | null {
    const { first, last, cue } = this.window;
    const free = (at: number) => at < cue.first || at >= cue.last;
    let top = -1;
    for (let at = first; at < last; at++) if (free(at) && (top < 0 || this.probability(part, at) > this.probability(part, top))) top = at;
    if (top < 0 || this.probability(part, top) < peak) return null;
    const least = this.probability(part, top) / 2;
    let start = top;
    let end = top + 1;
    while (start > first && free(start - 1) && this.probability(part, start - 1) >= least) start--;
    while (end < last && free(end) && this.probability(part, end) >= least) end++;
    return { part, first: start, last: end, sequence: cue.sequence, probability: this.mean({ part, first: start, last: end }) };
  }
}
