import type { Span } from '../../article/article';
import { slotsWhere, type IndexReader, type PostingList } from '../index/types';
import type { Node } from '../query/ast';
import { conditionOf } from '../query/fields/recipe';
import { PatternScan, type TermPattern } from './patternScan';
import type { Scope } from './scope';
import { counted } from './wordMatching';

/** The places in the articles where the words of a query are to be looked for; worked out when first asked for. */
export class ScopedIndex {
  private readonly places: (readonly Span[] | undefined)[] = [];

  /** The articles that some condition lets in without looking at their statements; null when none does. */
  private readonly candidates: ReadonlySet<number> | null;

  constructor(
    private readonly scope: Scope,
    private readonly index: IndexReader,
  ) {
    this.candidates = candidateSlots(scope.conditions, index);
  }

  placesOf(slot: number): readonly Span[] {
    if (!this.index.documents[slot] || (this.candidates && !this.candidates.has(slot))) return [];
    return (this.places[slot] ??= this.scope.spans(
      this.index.facts.statementsOf(slot),
      (zone) => zone.inIndex(this.index.words.scan(slot)),
      'positions',
    ));
  }

  /** All articles that have such places. */
  slots(): number[] {
    const { documents, facts } = this.index;
    const possible = this.candidates
      ? [...this.candidates]
      : this.scope.needsFacts
        ? facts.slots()
        : slotsWhere(documents, () => true);
    // Without further conditions there is nothing to look through.
    const isKnown = this.candidates !== null && this.scope.conditions.length === 1;
    return isKnown ? possible : possible.filter((slot) => this.placesOf(slot).length > 0);
  }

  /** Those of the articles that have the pattern in these places, each with the number of times as weight. */
  within(candidates: PostingList, pattern: TermPattern): PostingList {
    const scan = new PatternScan([pattern], this.index.dictionary.size);
    return counted(candidates, (slot) => {
      const places = this.placesOf(slot);
      if (places.length === 0) return 0;
      const document = this.index.words.scan(slot);
      return places.reduce((sum, place) => sum + scan.count(document, place), 0);
    });
  }
}

/**
 * The articles with a speaker that some condition asks for, so that only their statements are looked through; null when
 * no condition knows its articles beforehand.
 */
function candidateSlots(conditions: readonly Node[], index: IndexReader): ReadonlySet<number> | null {
  for (const node of conditions) {
    const condition = node.kind === 'filter' ? conditionOf(node) : null;
    if (condition?.kind === 'statement' && condition.slots) return new Set(condition.slots(index));
  }
  return null;
}
