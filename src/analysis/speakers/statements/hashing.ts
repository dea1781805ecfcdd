/** FNV-1a over UTF-16 code units from `from` on: one integer for a string, the same everywhere. */
export function hashText(text: string, from = 0): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** One integer for two. Not symmetric. */
export function combine(a: number, b: number): number {
  const mixed = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b ^ 0x5bd1e995, 0x297a2d39);
  return mixed ^ (mixed >>> 13);
}

/** A template’s salt, so that the same value falls into a different bucket for each template. */
export function saltOf(template: number): number {
  return Math.imul(template, 0x3c6ef372);
}

/**
 * The bucket, one of 2^bits, that a template's value falls into (the finalizer of MurmurHash3, shortened; public
 * domain).
 */
export function bucketOf(value: number, template: number, bits: number): number {
  let hash = Math.imul(value ^ saltOf(template), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & ((1 << bits) - 1);
}

/**
 * Replaces values by their buckets, like `bucketOf`, but in one loop, which takes half the time.
 * @param values one for each of the salts, from `from` on
 */
export function toBuckets(values: Int32Array, from: number, salts: Int32Array, bits: number): void {
  const mask = (1 << bits) - 1;
  for (let index = 0; index < salts.length; index++) {
    let hash = Math.imul(values[from + index]! ^ salts[index]!, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    values[from + index] = (hash ^ (hash >>> 16)) & mask;
  }
}
