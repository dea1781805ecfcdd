/**
 * The parts of a statement that a token can belong to, in the order of the labels. The cue model, which knows the cue,
 * has labels for the first two only.
 */
export const Part = { source: 0, content: 1, cue: 2 } as const;
export type Part = (typeof Part)[keyof typeof Part];

/** BIO labels for all three parts: 0 is outside, then each part has "begin" and "inside". */
export const labelCount = 7;

/** The same for source and content only. */
export const labelCountWithoutCue = 5;

/** How many labels a row of weights has room for: a power of two, so that rows begin at a shift. */
export const labelStride = 8;

export const outside = 0;

export function beginLabel(part: Part): number {
  return 1 + 2 * part;
}

export function insideLabel(part: Part): number {
  return 2 + 2 * part;
}

export function partOf(label: number): Part | null {
  return label === outside ? null : (((label - 1) >> 1) as Part);
}

export function isBeginLabel(label: number): boolean {
  return (label & 1) === 1;
}

/** A part can only continue where it was before. `before` is −1 at the start of a sequence. */
export function isAllowedTransition(before: number, label: number): boolean {
  if (label === outside || isBeginLabel(label)) return true;
  return before > 0 && partOf(before) === partOf(label);
}

/** A run of tokens, `first` up to `last`, that is one part of a statement. */
export interface Chunk {
  readonly part: Part;
  readonly first: number;
  readonly last: number;
}

/**
 * The chunks that a label sequence spells out.
 * @param first token index of the first label
 */
export function chunksOf(labels: Uint8Array, length: number, first: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < length;) {
    const label = labels[at]!;
    const part = partOf(label);
    let end = at + 1;
    if (part !== null) {
      while (end < length && labels[end] === insideLabel(part)) end++;
      chunks.push({ part, first: first + at, last: first + end });
    }
    at = end;
  }
  return chunks;
}
