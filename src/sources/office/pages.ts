import type { PageBreak, SourceBlock } from '../importer';

/** Blocks without empty ones: the page that such a block began is begun by the next. */
export function withPagesInOrder(blocks: readonly SourceBlock[]): SourceBlock[] {
  const kept: SourceBlock[] = [];
  let waiting: PageBreak | null = null;
  for (const block of blocks) {
    if (block.kind !== 'table' && block.text === '') {
      waiting = block.pages?.at(-1) ?? waiting;
      continue;
    }
    const begins = block.pages?.[0]?.at === 0;
    kept.push(waiting && !begins ? { ...block, pages: [{ ...waiting, at: 0 }, ...(block.pages ?? [])] } : block);
    waiting = null;
  }
  return kept;
}
