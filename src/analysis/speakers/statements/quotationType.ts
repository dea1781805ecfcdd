import { Quoted } from './quotationMarks';

/**
 * Direct when the content begins in quotation marks and stays in them (but for one word between its parts), mixed when
 * only some of its words are in marks, indirect when none are.
 */
export function quotationType(
  content: readonly { readonly first: number; readonly last: number }[],
  quoted: Uint8Array,
): 'direct' | 'indirect' | 'mixed' {
  let inside = 0;
  let outside = 0;
  for (const { first, last } of content) {
    for (let at = first; at < last; at++) {
      if (quoted[at] === Quoted.outside) outside++;
      else inside++;
    }
  }
  if (inside === 0) return 'indirect';
  const begins = content[0] ? quoted[content[0].first] !== Quoted.outside : false;
  return begins && outside <= 1 ? 'direct' : 'mixed';
}
