import type { Span } from '../../article/article';
import type { Node } from '../query/ast';
import { noTerm } from '../index/dictionary';
import { NameUse, type FactsIndex } from '../index/factsIndex';
import type { Postings } from '../index/postings';
import type { Scope } from './scope';
import { type Zone } from './scope';
import type { Entry, IndexContents } from '../searchIndex';
import { spanOfFields, TermWalk, type TermPattern } from './termWalk';
import { counted } from './wordMatching';

/** The places in the articles where the words of a query are to be looked for; worked out when first asked for. */
export class ScopedIndex {
  private readonly places: (readonly Span[] | undefined)[] = [];

  /** The articles in which a speaker that is asked for speaks; null when none is asked for. */
  private readonly speaking: ReadonlySet<number> | null;

  constructor(
    private readonly scope: Scope,
    private readonly index: IndexContents,
  ) {
    this.speaking = speakingSlots(scope.conditions, index.facts);
  }

  placesOf(slot: number): readonly Span[] {
    if (this.speaking && !this.speaking.has(slot)) return [];
    return (this.places[slot] ??= this.scope.spans(
      this.index.facts.said(slot),
      (zone) => zonePlaces(this.index.entries[slot]!, zone),
      'positions',
    ));
  }

  /** All articles that have such places. */
  slots(): number[] {
    const { entries, facts } = this.index;
    const possible = this.speaking
      ? [...this.speaking]
      : this.scope.needsFacts
        ? facts.slots()
        : [...entries.keys()].filter((slot) => entries[slot]);
    // Who speaks has a statement: without further conditions there is nothing to look through.
    const [first, ...others] = this.scope.conditions;
    if (others.length === 0 && first!.kind === 'filter' && first!.field === 'speaker') return possible;
    return possible.filter((slot) => this.placesOf(slot).length > 0);
  }

  /** Those of the articles that have the pattern in these places, each with the number of times as weight. */
  within(candidates: Postings, pattern: TermPattern): Postings {
    const walk = new TermWalk([pattern], this.index.dictionary.size);
    return counted(candidates, (slot) =>
      this.placesOf(slot).reduce((sum, place) => sum + walk.count(this.index.entries[slot]!, place), 0),
    );
  }
}

/**
 * The articles with a speaker that some condition asks for, so that only their statements are looked through; null when
 * none does.
 */
function speakingSlots(conditions: readonly Node[], facts: FactsIndex): ReadonlySet<number> | null {
  for (const node of conditions) {
    if (node.kind === 'filter' && node.field === 'speaker')
      return new Set(facts.slotsNaming(node.text, node.open || node.beginning, NameUse.Speaker));
  }
  return null;
}

/** Title, headings, first paragraph: the fields come in this order. Without a title, the first heading is it. */
function zonePlaces(entry: Entry, zone: Zone): Span[] {
  const [title, ...others] = fieldsOf(entry, entry.headings + 2);
  const headings = others.slice(0, entry.headings);
  if (zone === 'heading') return headings;
  if (zone === 'lead') return others.slice(entry.headings, entry.headings + 1);
  return title!.end > title!.start ? [title!] : headings.slice(0, 1);
}

/** The first fields of an article as positions of its terms. */
function fieldsOf(entry: Entry, most: number): Span[] {
  const fields: Span[] = [];
  const { end } = spanOfFields(entry);
  for (let start = 0, at = 0; at < end && fields.length < most; at++) {
    if (entry.tokens[at] !== noTerm) continue;
    fields.push({ start, end: at });
    start = at + 1;
  }
  return fields;
}
