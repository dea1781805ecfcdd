import type { Clause } from '../../search/query/clauses';
import { anyOf, begins, has, onlyWhere, type Dsl } from './dsl';
import type { Place } from './place';
import { bothForms } from './words';

/**
 * So many words may stand for one that is not typed to its end; the server takes the first by the alphabet. It is more
 * than have the same two letters at their beginning in a large archive.
 */
const mostCompletions = 20_000;

/** Words stand in a row, as they are; in French articles also as these have them. */
export function rowIn(place: Place, clause: Clause): Dsl {
  const rowOfTerms = (terms: readonly string[]) =>
    place.where((field) => rowOf(field, terms, clause.open, place.isWhole));
  const everywhere = rowOfTerms(clause.terms);
  if (!clause.french) return everywhere;
  return anyOf([everywhere, onlyWhere(rowOfTerms(clause.french), [has('language', 'fr')])]);
}

/** @param isWhole all of the article is looked through: there, a hyphenated word taken as one counts, too */
function rowOf(field: string, terms: readonly string[], open: boolean, isWhole: boolean): Dsl {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) {
    const forms = isWhole ? bothForms(only) : [only];
    return anyOf(forms.map((form) => (open ? begins(field, form) : has(field, form))));
  }
  const query = terms.join(' ');
  if (!open) return { match_phrase: { [field]: { query } } };
  return { match_phrase_prefix: { [field]: { query, max_expansions: mostCompletions } } };
}
