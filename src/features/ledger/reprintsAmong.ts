import { Slices } from '../../corpus/slices';
import { Reprints } from '../../ledger/compare/reprints';
import type { Services } from '../services';

/** The reprints among some articles, as far as these have been read through. */
export async function reprintsAmong(
  { library }: Services,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const reprints = new Reprints();
  const slices = new Slices();
  for (const id of ids) {
    const sketch = library.catalog.sketchOf(id);
    if (sketch) reprints.add(id, library.corpus.get(id)?.summary?.date ?? null, sketch);
    if (slices.isOver) await slices.pause();
  }
  return reprints.firsts();
}
