// Robertson & Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the values usual in the
// literature (Lucene's defaults). Fields are weighed before saturation (BM25F), see documentReader.ts.
const k1 = 1.2;
const b = 0.75;

/** How telling a term is that stands in `matching` of `all` documents. Never negative. */
export function inverseDocumentFrequency(matching: number, all: number): number {
  return Math.log(1 + (all - matching + 0.5) / (matching + 0.5));
}

/** How fast more occurrences stop counting, in a document of this length. */
export function lengthNorm(length: number, averageLength: number): number {
  return k1 * (1 - b + b * (averageLength > 0 ? length / averageLength : 1));
}

/** What `occurrences` count for: 0 for none, never more than k1 + 1. */
export function saturate(occurrences: number, lengthNorm: number): number {
  return (occurrences * (k1 + 1)) / (occurrences + lengthNorm);
}
