import type { Filter, Near, Neighbour, Node, Phrase, Word } from '../query/ast';
import { rarity } from './bm25';
import { clausesOf, solidClauses, type Clause } from '../query/clauses';
import { isWithin } from '../index/dayRange';
import type { TermId } from '../index/dictionary';
import { NameUse } from '../index/factsIndex';
import { Gathering, union, type Found } from './gathering';
import { Vicinity } from './near';
import { pathTest } from '../text/paths';
import { slotOf, unite, type Postings } from '../index/postings';
import { isCondition, narrowingNodes, Scope } from './scope';
import { ScopedIndex } from './scopedIndex';
import type { Entry, IndexContents, SearchOptions } from '../searchIndex';
import { spanOfFields, TermWalk, type TermPattern } from './termWalk';
import { counted, inAll, matchPhrase, matchRow, matchWord, type RowMatch, type WordMatch } from './wordMatching';

/** A less alike match stays this far below every more alike one of the same word. */
const belowExact = 0.9;

/** How a part of the query is read. */
interface Reading {
  /** Where its words are to be looked for, beside what the part says itself. */
  readonly conditions: readonly Node[];
  /** It is to be left out: then only what was typed counts, in full and without slips. */
  readonly strict: boolean;
}

/** Finds the articles that a query's tree asks for, and keeps what ranking wants to know of its words. */
export class Matching {
  /** For each term of the dictionary, 1 + the word of the query that it stands for; 0 for none. */
  readonly wordOfTerm: Uint8Array;
  /** For each word of the query, how telling it is. */
  readonly rarities: number[] = [];
  private readonly scopes = new Map<string, ScopedIndex>();

  constructor(
    private readonly index: IndexContents,
    private readonly options: SearchOptions,
  ) {
    this.wordOfTerm = new Uint8Array(index.dictionary.size);
  }

  /** The articles for a list's members. */
  find(nodes: readonly Node[], reading: Reading = { conditions: [], strict: false }): Found {
    const own = narrowingNodes(nodes);
    const conditions = [...reading.conditions, ...own];
    const inside = { ...reading, conditions };
    const scope = conditions.length > 0 ? this.scopeOf(conditions) : null;
    const gathering = new Gathering(this.index);
    for (const node of nodes)
      if (isCondition(node) && !own.includes(node)) gathering.restrict(this.findNode(node, inside).slots);
    this.addWords(nodes, gathering, scope, reading.strict);
    for (const node of nodes) {
      if (node.kind === 'not')
        gathering.exclude(
          this.find([node.node], { conditions: conditionsOfNot(node.node, conditions), strict: true }).slots,
        );
      else if (node.kind === 'near') gathering.require(this.findNear(node, scope, reading.strict));
      else if ('nodes' in node && !isCondition(node)) gathering.require(this.findNode(node, inside));
    }
    // Words that were looked for in these places are in them.
    if (own.length > 0 && !gathering.wanted) gathering.restrict(scope!.slots());
    return gathering.found();
  }

  private findNode(node: Node, reading: Reading): Found {
    switch (node.kind) {
      case 'list':
        return this.find(node.nodes, reading);
      case 'any':
        return union(
          node.nodes.map((part) => this.find([part], reading)),
          this.index.entries.length,
        );
      case 'all':
        return this.findAll(node.nodes, reading);
      case 'filter':
        return { slots: this.filtered(node), scores: new Float64Array(this.index.entries.length) };
      default:
        return this.find([node], reading);
    }
  }

  private findAll(nodes: readonly Node[], reading: Reading): Found {
    const own = narrowingNodes(nodes);
    const conditions = [...reading.conditions, ...own];
    const gathering = new Gathering(this.index);
    if (own.length > 0) gathering.restrict(this.scopeOf(conditions).slots());
    for (const node of nodes) {
      if (own.includes(node)) continue;
      const found = this.find([node], { ...reading, conditions });
      if (isCondition(node) || node.kind === 'not') gathering.restrict(found.slots);
      else gathering.require(found);
    }
    return gathering.found();
  }

  private scopeOf(conditions: readonly Node[]): ScopedIndex {
    const key = JSON.stringify(conditions);
    let scope = this.scopes.get(key);
    if (!scope) this.scopes.set(key, (scope = new ScopedIndex(new Scope(conditions), this.index)));
    return scope;
  }

  // --- Words and phrases ---

  private addWords(nodes: readonly Node[], gathering: Gathering, scope: ScopedIndex | null, strict: boolean): void {
    const leaves = nodes.filter((node): node is Word | Phrase => node.kind === 'word' || node.kind === 'phrase');
    for (const clause of clausesOf(leaves, {
      beside: nodes.some((node) => node.kind !== 'not' && !leaves.includes(node as Word)),
      strict,
    })) {
      if (clause.kind === 'phrase' || clause.terms.length > 1) this.addRow(clause, gathering, scope);
      else if (clause.parts !== undefined) this.addWhole(clause, clause.parts, gathering, scope);
      else this.addWord(clause, gathering, scope, strict);
    }
  }

  private addRow(clause: Clause, gathering: Gathering, scope: ScopedIndex | null): void {
    const match = scope && matchRow(clause, this.index);
    const postings = match
      ? scope.within(match.candidates, { singles: new Set(), rows: [match] })
      : scope
        ? []
        : matchPhrase(clause, this.index);
    gathering.score(postings, rarity(postings.length, this.index.size) * clause.terms.length * clause.times);
    if (clause.kind === 'phrase') gathering.fulfil(postings.map(slotOf));
  }

  private addWord(clause: Clause, gathering: Gathering, scope: ScopedIndex | null, strict: boolean): void {
    const matches = matchWord(clause, this.index, strict ? 'never' : 'last');
    if (matches.length === 0) return gathering.miss();
    const [closest, ...others] = matches;
    if (!strict) {
      this.rarities.push(rarity(closest!.postings.length, this.index.size));
      for (const term of matches.flatMap((match) => match.terms)) this.wordOfTerm[term] = this.rarities.length;
    }
    const standing = (match: WordMatch) => standingIn(scope, match);
    const exactly = standing(closest!);
    const lowest = gathering.score(exactly, this.factor(closest!) * clause.times);
    if (others.length === 0) return;
    const exact = new Set(exactly.map(slotOf));
    for (const match of others) {
      const fresh = standing(match).filter((posting) => !exact.has(slotOf(posting)));
      const factor = this.factor(match) * clause.times;
      const highest = gathering.highestScore(fresh, factor);
      gathering.score(fresh, factor * Math.min(1, highest > 0 ? (belowExact * lowest) / highest : 1));
    }
  }

  /** "ceasefire" for "cease-fire" counts only where no part of it does, or it would count twice. */
  private addWhole(clause: Clause, parts: readonly string[], gathering: Gathering, scope: ScopedIndex | null): void {
    const strictly = (terms: readonly string[]) => matchWord({ ...clause, terms, open: false }, this.index, 'never');
    const standing = (match: WordMatch) => standingIn(scope, match);
    const inParts = new Set(parts.flatMap((part) => strictly([part]).flatMap((match) => standing(match).map(slotOf))));
    for (const match of strictly(clause.terms)) {
      const alone = standing(match).filter((posting) => !inParts.has(slotOf(posting)));
      gathering.score(alone, rarity(match.postings.length, this.index.size) * clause.times);
    }
  }

  private factor(match: WordMatch): number {
    return rarity(match.postings.length, this.index.size) * match.trust;
  }

  // --- Words near each other ---

  private findNear({ neighbours, words }: Near, scope: ScopedIndex | null, strict: boolean): Found {
    const sides = neighbours.map((neighbour) => this.sideOf(neighbour, strict));
    let count = 0;
    const vicinity = new Vicinity(sides.length, words, () => count++);
    const visitor = {
      found: (neighbour: number, start: number, end: number) => vicinity.add({ neighbour, start, end }),
      apart: () => vicinity.reset(),
    };
    const walk = new TermWalk(sides, this.index.dictionary.size);
    const postings = counted(inAll(sides.map(({ candidates }) => candidates)), (slot) => {
      count = 0;
      const entry = this.index.entries[slot]!;
      for (const place of scope ? scope.placesOf(slot) : [spanOfFields(entry)]) {
        vicinity.reset();
        walk.walk(entry, place, visitor);
      }
      return count;
    });
    const gathering = new Gathering(this.index);
    gathering.score(postings, rarity(postings.length, this.index.size) * sides.length);
    return gathering.found();
  }

  private sideOf(neighbour: Neighbour, strict: boolean): Side {
    const singles = new Set<TermId>();
    const rows: RowMatch[] = [];
    const lists: Postings[] = [];
    for (const clause of neighbour.flatMap((leaf) => solidClauses(leaf, strict))) {
      if (clause.kind === 'word' && clause.terms.length === 1) {
        for (const match of matchWord(clause, this.index, strict ? 'never' : 'last')) {
          for (const term of match.terms) singles.add(term);
          lists.push(match.postings);
        }
      } else {
        const match = matchRow(clause, this.index);
        if (!match) continue;
        rows.push(match);
        lists.push(match.candidates);
      }
    }
    return { singles, rows, candidates: lists.length === 0 ? [] : unite(lists, this.index.entries.length) };
  }

  // --- Filters ---

  /** What does not narrow the places to look in is answered here. */
  private filtered(filter: Filter): readonly number[] {
    const { facts } = this.index;
    switch (filter.field) {
      case 'mentions':
        return facts.slotsNaming(filter.text, filter.open || filter.beginning, NameUse.Mentioned);
      case 'place':
        return facts.slotsNaming(filter.text, filter.open || filter.beginning, NameUse.Place);
      case 'on':
        return facts.slotsSpeakingOf(filter);
      case 'date':
        return this.where(({ date }) => date !== null && isWithin(date, filter));
      case 'path': {
        const isPath = pathTest(filter.text);
        return this.where(({ id }) => isPath(this.options.pathOf?.(id) ?? id));
      }
      case 'status':
        return this.where(({ id }) => (this.options.statusOf?.(id) ?? 'open') === filter.choice);
      default:
        return this.scopeOf([filter]).slots();
    }
  }

  private where(test: (entry: Entry) => boolean): number[] {
    const found: number[] = [];
    this.index.entries.forEach((entry, slot) => entry && test(entry) && found.push(slot));
    return found;
  }
}

/** A neighbour, and the articles that may have it. */
interface Side extends TermPattern {
  readonly candidates: Postings;
}

/** Where a word stands: everywhere, or in the places to look in. */
function standingIn(scope: ScopedIndex | null, { postings, terms }: WordMatch): Postings {
  return scope ? scope.within(postings, { singles: new Set(terms), rows: [] }) : postings;
}

/**
 * Words are left out where the others are looked for; what says itself where to look is left out wherever it stands.
 */
function conditionsOfNot(node: Node, conditions: readonly Node[]): readonly Node[] {
  return narrowingNodes(node.kind === 'list' || node.kind === 'all' ? node.nodes : [node]).length > 0 ? [] : conditions;
}
