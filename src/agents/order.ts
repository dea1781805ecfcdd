import type { Sources } from './sources';

/** Articles in the order of their days; those without one come last. */
export function inOrder(
  { library }: Sources,
  ids: readonly string[],
  order: 'best' | 'newest' | 'oldest',
): readonly string[] {
  if (order === 'best') return ids;
  const dayOf = (id: string) => library.corpus.get(id)?.summary?.date ?? null;
  const direction = order === 'newest' ? -1 : 1;
  return [...ids].sort((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)];
    if (one === other) return 0;
    if (one === null || other === null) return one === null ? 1 : -1;
    return (one < other ? -1 : 1) * direction;
  });
}
