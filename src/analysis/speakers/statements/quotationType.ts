import { Quoted } from './quotationMarks';

/** Direct when nearly every word stands in quotation marks, mixed when some do, indirect when none does. */
export function quotationType(content: readonly { readonly first: number; readonly last: number }[], quoted: Uint8Array): 'direct' | 'indirect' | 'mixed' {
  let inside = 0;
  let outside = 0;
  for (const { first, last } of content) {
    for (let at = first; at < last; at++) {
      if (quoted[at] === Quoted.outside) outside++;
      else inside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside <= 1 ? 'direct' : 'mixed';
}
