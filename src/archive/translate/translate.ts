import type { Node, Query } from '../../search/query/ast';
import type { Clause } from '../../search/query/clauses';
import { conditionsOfNot, isCondition, narrowingNodes } from '../../search/query/conditions';
import { conditionOf } from '../../search/query/fields/recipe';
import { partsOfList } from '../../search/query/listParts';
import { anyOf, butNot, nothing, weighed, type Dsl } from './dsl';
import { articleFilter, statementFilter, type FilterContext } from './filters';
import { nearIn } from './near';
import { rowIn } from './phrases';
import { Place } from './place';
import { foreignLanguages, formsOf, telling, wordIn, type Likeness } from './words';

/** What a translation needs to know beside the query. */
export interface TranslationContext extends FilterContext {
  readonly likeness: Likeness;
}

/** A query in the server's language: finds the articles that the workspace's index would find (`search/match/`). */
export function translate({ root }: Query, context: TranslationContext): Dsl {
  return new Translation(context).list(root.nodes, { conditions: [], strict: false });
}

/** What the lists around a part of the query say about it; as in `search/match/matching.ts`. */
interface Around {
  readonly conditions: readonly Node[];
  readonly strict: boolean;
}

class Translation {
  constructor(private readonly context: TranslationContext) {}

  /** Words may be missing, though one must be there where nothing else is asked for. All else must be there. */
  list(nodes: readonly Node[], around: Around): Dsl {
    const { strict } = around;
    const parts = partsOfList(nodes, strict, foreignLanguages);
    const conditions = [...around.conditions, ...parts.narrowing];
    const inside = { strict, conditions };
    const place = this.place(conditions);
    const filter = parts.restricting.map((node) => this.node(node, inside));
    const must: Dsl[] = [];
    const should: Dsl[] = [];
    for (const clause of parts.clauses)
      (clause.kind === 'phrase' ? must : should).push(weighed(this.clause(clause, place, strict), clause.times));
    for (const node of parts.required) must.push(this.node(node, inside));
    const must_not = parts.excluded.map((node) =>
      this.list([node], { conditions: conditionsOfNot(node, conditions), strict: true }),
    );
    const isWanted = must.length + should.length > 0;
    if (!isWanted && parts.narrowing.length > 0) filter.push(place.isThere);
    if (!isWanted && filter.length + must_not.length === 0) return nothing;
    const minimum_should_match = should.length > 0 && must.length === 0 ? 1 : 0;
    return { bool: { filter, must, should, must_not, minimum_should_match } };
  }

  private node(node: Node, around: Around): Dsl {
    switch (node.kind) {
      case 'list':
        return this.list(node.nodes, around);
      case 'any':
        return anyOf(node.nodes.map((part) => this.list([part], around)));
      case 'all':
        return this.all(node.nodes, around);
      case 'near':
        return nearIn(this.place(around.conditions), node, around.strict, this.likeness(around.strict));
      case 'filter':
        return conditionOf(node).kind === 'article' ? articleFilter(node, this.context) : this.list([node], around);
      default:
        return this.list([node], around);
    }
  }

  private all(nodes: readonly Node[], around: Around): Dsl {
    const own = narrowingNodes(nodes);
    const conditions = [...around.conditions, ...own];
    const filter: Dsl[] = own.length > 0 ? [this.place(conditions).isThere] : [];
    const must: Dsl[] = [];
    for (const node of nodes) {
      if (own.includes(node)) continue;
      const found = this.list([node], { ...around, conditions });
      (isCondition(node) || node.kind === 'not' ? filter : must).push(found);
    }
    return { bool: { filter, must } };
  }

  private place(conditions: readonly Node[]): Place {
    return new Place(conditions, (filter) => statementFilter(filter, this.context));
  }

  private clause(clause: Clause, place: Place, strict: boolean): Dsl {
    if (clause.kind === 'phrase' || clause.terms.length > 1) return rowIn(place, clause);
    if (clause.parts !== undefined) return this.compound(clause, clause.parts, place);
    const forms = formsOf(clause, this.likeness(strict));
    return telling(
      place.where((field) => wordIn(field, forms)),
      clause,
    );
  }

  /** "ceasefire" for "cease-fire" counts only where no part of it does, or it would count twice. */
  private compound(clause: Clause, parts: readonly string[], place: Place): Dsl {
    const strictly = (each: Clause) => place.where((field) => wordIn(field, formsOf(each, null)));
    const whole = { ...clause, open: false, similar: false };
    return butNot(
      strictly(whole),
      parts.map((part) => strictly({ ...whole, terms: [part], french: undefined })),
    );
  }

  /** What is to be left out is left out as it was typed. */
  private likeness(strict: boolean): Likeness | null {
    if (!strict) return this.context.likeness;
    return { similarTo: (clause, which) => (which === 'all' ? this.context.likeness.similarTo(clause, which) : []) };
  }
}
