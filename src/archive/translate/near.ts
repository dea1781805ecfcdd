import type { Near } from '../../search/query/ast';
import { solidClauses, type Clause } from '../../search/query/clauses';
import { anyOf, has, nothing, onlyWhere, type Dsl } from './dsl';
import { apart, beginning, either, inOrder, row, stands, type Rule } from './intervals';
import { placesOf } from '../forms';
import type { Place } from './place';
import { formsOf, type Likeness } from './words';

/** Words or phrases stand near each other. */
export function nearIn(place: Place, { neighbours, words }: Near, strict: boolean, likeness: Likeness | null): Dsl {
  const sides = neighbours.map((neighbour) => neighbour.flatMap((leaf) => solidClauses(leaf, strict)));
  if (sides.some((side) => side.length === 0)) return nothing;
  const near = (rulesOf: (clause: Clause) => readonly Rule[]) => {
    const rule = apart(
      sides.map((side) => either(side.flatMap(rulesOf))),
      words,
    );
    return place.where((field) => stands(field, rule));
  };
  const everywhere = near((clause) => [ruleOf(clause, clause.terms, likeness)]);
  if (sides.every((side) => side.every(({ french }) => french === undefined))) return everywhere;
  const inFrench = near((clause) => [
    ruleOf(clause, clause.terms, likeness),
    ...(clause.french ? [ruleOf(clause, clause.french, likeness)] : []),
  ]);
  return anyOf([everywhere, onlyWhere(inFrench, [has('language', 'fr')])]);
}

function ruleOf(clause: Clause, terms: readonly string[], likeness: Likeness | null): Rule {
  if (clause.kind === 'word' && terms.length === 1) return wordRule(clause, likeness);
  if (!clause.open) return row(terms);
  const first = terms.slice(0, -1);
  return inOrder([...(first.length > 0 ? [row(first)] : []), beginning(terms.at(-1)!)], 0);
}

function wordRule(clause: Clause, likeness: Likeness | null): Rule {
  const { exact, beginnings, similar } = formsOf(clause, likeness);
  return either([
    ...[...exact, ...similar].flatMap(placesOf).map((form) => row([form])),
    ...beginnings.flatMap(placesOf).map(beginning),
  ]);
}
