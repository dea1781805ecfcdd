import { addAll } from '../../article/lists';
import { spanOfFields } from '../index/documentFields';
import { intersectPostings, mergePostings, postingsWithout, slotOf } from '../index/postings';
import type { IndexReader, PostingList, SearchOptions, TermId } from '../index/types';
import type { Near, Neighbour, Node } from '../query/ast';
import { solidClauses, type Clause } from '../query/clauses';
import { conditionsOfNot, isCondition, narrowingNodes } from '../query/conditions';
import { conditionOf } from '../query/fields/recipe';
import { partsOfList } from '../query/listParts';
import { inverseDocumentFrequency } from './bm25';
import { NearMatcher } from './nearMatcher';
import { PatternScan, type TermPattern } from './patternScan';
import { Scope } from './scope';
import { ScopedIndex } from './scopedIndex';
import { ScoreAccumulator, union, type Matches } from './scoreAccumulator';
import { counted, matchPhrase, matchWord, phrasePostings, type PhraseMatch, type WordMatch } from './wordMatching';

/** A less alike match stays this far below every more alike one of the same word. */
const belowExact = 0.9;

/** What the lists around a part of the query say about it. */
interface Context {
  /** Where its words are to be looked for, beside what the part says itself. */
  readonly conditions: readonly Node[];
  /** It is to be left out: then only what was typed counts, in full and without slips. */
  readonly strict: boolean;
}

/** Finds the articles that a query's tree asks for, and keeps what ranking wants to know of its words. */
export class Matching {
  /** For each term of the dictionary, 1 + the word of the query that it stands for; 0 for none. */
  readonly wordOfTerm: Uint8Array;
  /** The inverse document frequency of each word of the query. */
  readonly idfs: number[] = [];
  private readonly scopes = new Map<string, ScopedIndex>();

  constructor(
    private readonly index: IndexReader,
    private readonly options: SearchOptions,
  ) {
    this.wordOfTerm = new Uint8Array(index.dictionary.size);
  }

  /** The articles for a list's members. */
  find(nodes: readonly Node[], context: Context = { conditions: [], strict: false }): Matches {
    const { strict } = context;
    const parts = partsOfList(nodes, strict, this.index.languages);
    const conditions = [...context.conditions, ...parts.narrowing];
    const inside = { strict, conditions };
    const scope = conditions.length > 0 ? this.scopeOf(conditions) : null;
    const accumulator = new ScoreAccumulator(this.index);
    for (const node of parts.restricting) accumulator.restrict(this.findNode(node, inside).slots);
    for (const clause of parts.clauses) this.addClause(clause, accumulator, scope, strict);
    for (const node of parts.excluded)
      accumulator.exclude(this.find([node], { conditions: conditionsOfNot(node, conditions), strict: true }).slots);
    for (const node of parts.required)
      accumulator.require(node.kind === 'near' ? this.findNear(node, scope, strict) : this.findNode(node, inside));
    // Words that were looked for in these places are in them.
    if (scope && parts.narrowing.length > 0 && !accumulator.wanted) accumulator.restrict(scope.slots());
    return accumulator.found();
  }

  private findNode(node: Node, context: Context): Matches {
    switch (node.kind) {
      case 'list':
        return this.find(node.nodes, context);
      case 'any':
        return union(
          node.nodes.map((part) => this.find([part], context)),
          this.index.documents.length,
        );
      case 'all':
        return this.findAll(node.nodes, context);
      case 'filter': {
        const condition = conditionOf(node);
        if (condition.kind !== 'article') return this.find([node], context);
        const slots = condition.slots(this.index, this.options);
        return { slots, scores: new Float64Array(this.index.documents.length) };
      }
      default:
        return this.find([node], context);
    }
  }

  private findAll(nodes: readonly Node[], context: Context): Matches {
    const own = narrowingNodes(nodes);
    const conditions = [...context.conditions, ...own];
    const accumulator = new ScoreAccumulator(this.index);
    if (own.length > 0) accumulator.restrict(this.scopeOf(conditions).slots());
    for (const node of nodes) {
      if (own.includes(node)) continue;
      const found = this.find([node], { ...context, conditions });
      if (isCondition(node) || node.kind === 'not') accumulator.restrict(found.slots);
      else accumulator.require(found);
    }
    return accumulator.found();
  }

  private scopeOf(conditions: readonly Node[]): ScopedIndex {
    const key = JSON.stringify(conditions);
    let scope = this.scopes.get(key);
    if (!scope) this.scopes.set(key, (scope = new ScopedIndex(new Scope(conditions), this.index)));
    return scope;
  }

  // --- Words and phrases ---

  private addClause(clause: Clause, accumulator: ScoreAccumulator, scope: ScopedIndex | null, strict: boolean): void {
    if (clause.kind === 'phrase' || clause.terms.length > 1) this.addPhrase(clause, accumulator, scope);
    else if (clause.parts !== undefined) this.addCompound(clause, clause.parts, accumulator, scope);
    else this.addWord(clause, accumulator, scope, strict);
  }

  private addPhrase(clause: Clause, accumulator: ScoreAccumulator, scope: ScopedIndex | null): void {
    const postings = scope ? this.phraseWithin(clause, scope) : phrasePostings(clause, this.index);
    accumulator.score(
      postings,
      inverseDocumentFrequency(postings.length, this.index.size) * clause.terms.length * clause.times,
    );
    if (clause.kind === 'phrase') accumulator.fulfil(postings.map(slotOf));
  }

  private phraseWithin(clause: Clause, scope: ScopedIndex): PostingList {
    const phrases = matchPhrase(clause, this.index);
    const candidates = mergePostings(
      phrases.map((match) => match.candidates),
      this.index.documents.length,
    );
    return scope.within(candidates, { singles: new Set(), phrases });
  }

  private addWord(clause: Clause, accumulator: ScoreAccumulator, scope: ScopedIndex | null, strict: boolean): void {
    const matches = matchWord(clause, this.index, strict ? 'never' : 'last');
    if (matches.length === 0) return accumulator.miss();
    const [closest, ...others] = matches;
    if (!strict) {
      this.idfs.push(inverseDocumentFrequency(closest!.postings.length, this.index.size));
      for (const term of matches.flatMap((match) => match.terms)) this.wordOfTerm[term] = this.idfs.length;
    }
    const standing = (match: WordMatch) => this.telling(clause, standingIn(scope, match));
    const exactly = standing(closest!);
    const lowest = accumulator.score(exactly, this.factor(closest!) * clause.times);
    if (others.length === 0) return;
    for (const match of others) {
      const fresh = postingsWithout(standing(match), exactly);
      const factor = this.factor(match) * clause.times;
      const highest = accumulator.highestScore(fresh, factor);
      accumulator.score(fresh, factor * Math.min(1, highest > 0 ? (belowExact * lowest) / highest : 1));
    }
  }

  /** Those of the articles in whose languages a word tells something. */
  private telling({ emptyIn }: Clause, postings: PostingList): PostingList {
    if (!emptyIn) return postings;
    const empty: ReadonlySet<string | null | undefined> = new Set(emptyIn);
    return postings.filter((posting) => !empty.has(this.index.documents[slotOf(posting)]?.language));
  }

  /** "ceasefire" for "cease-fire" counts only where no part of it does, or it would count twice. */
  private addCompound(
    clause: Clause,
    parts: readonly string[],
    accumulator: ScoreAccumulator,
    scope: ScopedIndex | null,
  ): void {
    const strictly = (terms: readonly string[], french?: readonly string[]) =>
      matchWord({ ...clause, terms, french, open: false }, this.index, 'never');
    const standing = (match: WordMatch) => standingIn(scope, match);
    const inParts = parts.flatMap((part) => strictly([part]).map(standing));
    for (const match of strictly(clause.terms, clause.french)) {
      const alone = inParts.reduce(postingsWithout, standing(match));
      accumulator.score(alone, inverseDocumentFrequency(match.postings.length, this.index.size) * clause.times);
    }
  }

  private factor(match: WordMatch): number {
    return inverseDocumentFrequency(match.postings.length, this.index.size) * match.trust;
  }

  // --- Words near each other ---

  private findNear({ neighbours, words }: Near, scope: ScopedIndex | null, strict: boolean): Matches {
    const sides = neighbours.map((neighbour) => this.sideOf(neighbour, strict));
    let count = 0;
    const matcher = new NearMatcher(sides.length, words, () => count++);
    const visitor = {
      found: (neighbour: number, start: number, end: number) => matcher.add({ neighbour, start, end }),
      apart: () => matcher.reset(),
    };
    const walk = new PatternScan(sides, this.index.dictionary.size);
    const postings = counted(intersectPostings(sides.map(({ candidates }) => candidates)), (slot) => {
      count = 0;
      const places = scope?.placesOf(slot);
      const document = this.index.words.scan(slot);
      for (const place of places ?? [spanOfFields(document)]) {
        matcher.reset();
        walk.walk(document, place, visitor);
      }
      return count;
    });
    const accumulator = new ScoreAccumulator(this.index);
    accumulator.score(postings, inverseDocumentFrequency(postings.length, this.index.size) * sides.length);
    return accumulator.found();
  }

  private sideOf(neighbour: Neighbour, strict: boolean): Side {
    const singles = new Set<TermId>();
    const phrases: PhraseMatch[] = [];
    const lists: PostingList[] = [];
    for (const clause of neighbour.flatMap((leaf) => solidClauses(leaf, strict))) {
      if (clause.kind === 'word' && clause.terms.length === 1) {
        for (const match of matchWord(clause, this.index, strict ? 'never' : 'last')) {
          for (const term of match.terms) singles.add(term);
          lists.push(match.postings);
        }
      } else {
        const matches = matchPhrase(clause, this.index);
        addAll(phrases, matches);
        for (const match of matches) lists.push(match.candidates);
      }
    }
    return { singles, phrases, candidates: mergePostings(lists, this.index.documents.length) };
  }
}

/** A neighbour, and the articles that may have it. */
interface Side extends TermPattern {
  readonly candidates: PostingList;
}

/** Where a word stands: everywhere, or in the places to look in. */
function standingIn(scope: ScopedIndex | null, { postings, terms }: WordMatch): PostingList {
  return scope ? scope.within(postings, { singles: new Set(terms), phrases: [] }) : postings;
}
