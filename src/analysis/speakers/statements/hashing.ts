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
