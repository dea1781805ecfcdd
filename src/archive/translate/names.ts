import { nameTerms } from '../../search/index/names';
import { begins, has, nothing, type Dsl } from './dsl';
import { beginning, row, stands, together } from './intervals';

/** More words than any name has, and fewer than lie between two names (`mapping.ts`). */
const longestName = 1000;

/**
 * A name of the field has all these words, in any order: what `speaker:`, `mentions:` and `place:` take.
 * @param open the last one may go on
 */
export function namedLike(field: string, text: string, open: boolean): Dsl {
  const { terms } = nameTerms(text, open);
  const last = terms.at(-1);
  if (last === undefined) return nothing;
  if (terms.length === 1) return open ? begins(field, last) : has(field, last);
  // The same rule twice would ask for the word twice.
  const words = new Set(open ? terms.slice(0, -1) : terms);
  const rules = [...[...words].map((term) => row([term])), ...(open ? [beginning(last)] : [])];
  return stands(field, together(rules, longestName));
}
