import { readLanguages, type LanguageCode } from '../../language/packs/pack';
import { isForeign } from '../../search/index/types';
import { termsIn, type Clause } from '../../search/query/clauses';
import { stemmerOf, stemOf } from '../../search/text/stem';
import { isAcronym } from '../../search/text/terms';
import { compoundStart, stemForm, stemFormIn } from '../forms';
import { anyOf, begins, butNot, has, hasAny, weighed, type Dsl } from './dsl';

/** Beside English, all whose words are known in some way: an archive may hold articles in any of them. */
export const foreignLanguages: readonly LanguageCode[] = readLanguages.filter(isForeign);

/** Words that are spelled like another, among those that the archive has. */
export interface Likeness {
  /**
   * @param which `all` with no more slips than are forgiven, or, where the archive has nothing that the word itself
   * stands for, the `closest`
   */
  similarTo(clause: Clause, which: 'all' | 'closest'): readonly string[];
}

/** As which forms a word counts. */
interface WordForms {
  /** Those of its inflections. */
  readonly exact: readonly string[];
  /** What other forms may begin with. */
  readonly beginnings: readonly string[];
  /** Those of words that are spelled like it. */
  readonly similar: readonly string[];
}

/** How much a beginning or a word with slips counts, against the very word. */
const trustInBeginnings = 0.5;
const trustInSlips = 0.8;

/**
 * What a word stands for.
 * @param likeness null where only what was typed counts
 */
export function formsOf(clause: Clause, likeness: Likeness | null): WordForms {
  const term = clause.terms[0]!;
  const similar = clause.similar
    ? (likeness?.similarTo(clause, 'all') ?? [])
    : (likeness?.similarTo(clause, 'closest') ?? []);
  return {
    exact: [isAcronym(term) ? term : stemForm(stemOf(term)), ...stemsElsewhere(clause)].flatMap(bothForms),
    beginnings: clause.open ? bothForms(term) : [],
    similar: similar.flatMap(bothForms),
  };
}

/** Words are inflected as the languages do in which they stand. */
function stemsElsewhere(clause: Clause): string[] {
  return foreignLanguages.flatMap((language) => {
    const stem = stemmerOf(language)?.(termsIn(clause, language)[0]!);
    return stem === undefined ? [] : [stemFormIn(language, stem)];
  });
}

/** A form, itself or as that of a hyphenated word taken as one. */
export function bothForms(form: string): [string, string] {
  return [form, compoundStart(form)];
}

/** A word stands in a field. */
export function wordIn(field: string, { exact, beginnings, similar }: WordForms): Dsl {
  return anyOf([
    ...exact.map((form) => has(field, form)),
    ...beginnings.map((form) => weighed(begins(field, form), trustInBeginnings)),
    ...(similar.length > 0 ? [weighed(hasAny(field, similar), trustInSlips)] : []),
  ]);
}

/** Something holds in articles in whose languages the word tells something. */
export function telling(query: Dsl, { emptyIn = [] }: Clause): Dsl {
  return butNot(
    query,
    emptyIn.map((language) => has('language', language)),
  );
}
