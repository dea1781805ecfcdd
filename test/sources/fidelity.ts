import type { SourceBlock } from '../../src/sources/importer';

/** How much of a known text an importer kept, in shares of words. */
export interface Fidelity {
  /** Of the words it gave, those that belong there. */
  readonly precision: number;
  /** Of the words that belong there, those it gave. */
  readonly recall: number;
  /** Of the pairs of words that belong side by side, those it left so: columns, order and hyphens. */
  readonly order: number;
}

/** @param expected the words of the body, white space as it comes */
export function fidelityOf(expected: string, blocks: readonly SourceBlock[]): Fidelity {
  const [wanted, given] = [wordsOf(expected), wordsOf(blocks.map(textOf).join('\n'))];
  const kept = shared(wanted, given);
  const pairs = shared(pairsOf(wanted), pairsOf(given));
  return {
    precision: given.length === 0 ? 1 : kept / given.length,
    recall: wanted.length === 0 ? 1 : kept / wanted.length,
    order: wanted.length < 2 ? 1 : pairs / (wanted.length - 1),
  };
}

/** What a block says, without the marks that an article has for it. */
export function textOf(block: SourceBlock): string {
  return block.kind === 'table' ? block.rows.map((row) => row.join(' ')).join('\n') : block.text;
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

function shared(wanted: readonly string[], given: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of given) {
    const more = left.get(word) ?? 0;
    if (more === 0) continue;
    left.set(word, more - 1);
    count++;
  }
  return count;
}
