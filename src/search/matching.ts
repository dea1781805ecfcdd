import type { Span } from '../article/article';
import type { Filter, Near, Neighbour, Node, Phrase, Word } from './ast';
import { damping, rarity, saturate } from './bm25';
import { clausesOf, type Clause } from './clauses';
import { isWithin } from './dayRange';
import { noTerm, type TermId } from './dictionary';
import { NameUse, type FactsIndex } from './factsIndex';
import { together, wholeLength, type Occurrence } from './near';
import { pathTest } from './paths';
import { slotOf, unite, weightOf, type Postings } from './postings';
import { stepPattern, type Pattern } from './rows';
import { isCondition, narrowingNodes, Scope, type Zone } from './scope';
import type { Entry, IndexContents, SearchOptions } from './searchIndex';
import { matchPhrase, matchRow, matchWord, rowOf, type Forgiving, type WordMatch } from './wordMatching';

/** A less alike match stays this far below every more alike one of the same word. */
const belowExact = 0.9;

/** Articles by slot, and the score of each; 0 where only a filter let it in. */
export interface Found {
  readonly slots: readonly number[];
  readonly scores: Float64Array;
}

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

  constructor(private readonly index: IndexContents, private readonly options: SearchOptions) {
    this.wordOfTerm = new Uint8Array(index.dictionary.size);
  }

  /** The articles for a list's members. */
  find(nodes: readonly Node[], reading: Reading = { conditions: [], strict: false }): Found {
    const own = narrowingNodes(nodes);
    const conditions = [...reading.conditions, ...own];
    const inside = { ...reading, conditions };
    const scope = conditions.length > 0 ? this.scopeOf(conditions) : null;
    const gathering = new Gathering(this.index, scope);
    for (const node of nodes) if (isCondition(node) && !own.includes(node)) gathering.restrict(this.findNode(node, inside).slots);
    this.addWords(nodes, gathering, reading.strict);
    for (const node of nodes) {
      if (node.kind === 'not') gathering.exclude(this.find([node.node], { conditions: conditionsOfNot(node.node, conditions), strict: true }).slots);
      else if (node.kind === 'near') gathering.require(this.findNear(node, scope, reading.strict));
      else if ('nodes' in node && !isCondition(node)) gathering.require(this.findNode(node, inside));
    }
    // Words that were looked for in these places are in them.
    if (own.length > 0 && !gathering.wanted) gathering.restrict(scope!.slots());
    return gathering.found();
  }

  private findNode(node: Node, reading: Reading): Found {
    switch (node.kind) {
      case 'list': return this.find(node.nodes, reading);
      case 'any': return union(node.nodes.map((part) => this.find([part], reading)), this.index.entries.length);
      case 'all': return this.findAll(node.nodes, reading);
      case 'filter': return { slots: this.filtered(node), scores: new Float64Array(this.index.entries.length) };
      default: return this.find([node], reading);
    }
  }

  private findAll(nodes: readonly Node[], reading: Reading): Found {
    const own = narrowingNodes(nodes);
    const conditions = [...reading.conditions, ...own];
    const gathering = new Gathering(this.index, null);
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

  private addWords(nodes: readonly Node[], gathering: Gathering, strict: boolean): void {
    const leaves = nodes.filter((node): node is Word | Phrase => node.kind === 'word' || node.kind === 'phrase');
    for (const clause of clausesOf(leaves, { beside: nodes.some((node) => node.kind !== 'not' && !leaves.includes(node as Word)), strict })) {
      if (clause.kind === 'phrase' || clause.terms.length > 1) this.addRow(clause, gathering);
      else if (clause.parts !== undefined) this.addWhole(clause, clause.parts, gathering);
      else this.addWord(clause, gathering, strict);
    }
  }

  private addRow(clause: Clause, gathering: Gathering): void {
    const postings = gathering.scoped(matchPhrase(clause, this.index), () => {
      const match = matchRow(clause, this.index);
      return { isSingle: () => false, rows: match ? [rowOf(match)] : [] };
    });
    gathering.score(postings, rarity(postings.length, this.index.size) * clause.terms.length * clause.times);
    if (clause.kind === 'phrase') gathering.fulfil(postings.map(slotOf));
  }

  private addWord(clause: Clause, gathering: Gathering, strict: boolean): void {
    const matches = matchWord(clause, this.index, strict ? 'never' : 'last');
    if (matches.length === 0) return gathering.miss();
    const [closest, ...others] = matches;
    if (!strict) {
      this.rarities.push(rarity(closest.postings.length, this.index.size));
      for (const term of matches.flatMap((match) => match.terms)) this.wordOfTerm[term] = this.rarities.length;
    }
    const standing = (match: WordMatch) => gathering.scoped(match.postings, () => ({ isSingle: this.among(match.terms), rows: [] }));
    const exactly = standing(closest);
    const lowest = gathering.score(exactly, this.factor(closest) * clause.times);
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
  private addWhole(clause: Clause, parts: readonly string[], gathering: Gathering): void {
    const strictly = (terms: readonly string[]) => matchWord({ ...clause, terms, open: false }, this.index, 'never');
    const standing = (match: WordMatch) => gathering.scoped(match.postings, () => ({ isSingle: this.among(match.terms), rows: [] }));
    const inParts = new Set(parts.flatMap((part) => strictly([part]).flatMap((match) => standing(match).map(slotOf))));
    for (const match of strictly(clause.terms)) {
      const alone = standing(match).filter((posting) => !inParts.has(slotOf(posting)));
      gathering.score(alone, rarity(match.postings.length, this.index.size) * clause.times);
    }
  }

  /** For looking at all words of many articles. */
  private among(terms: readonly TermId[]): (term: TermId) => boolean {
    if (terms.length === 1) return (term) => term === terms[0];
    const marks = new Uint8Array(this.index.dictionary.size);
    for (const term of terms) marks[term] = 1;
    return (term) => marks[term] === 1;
  }

  private factor(match: WordMatch): number {
    return rarity(match.postings.length, this.index.size) * match.trust;
  }

  // --- Words near each other ---

  private findNear({ neighbours, words }: Near, scope: ScopedIndex | null, strict: boolean): Found {
    const sides = neighbours.map((neighbour) => this.sideOf(neighbour, strict));
    const postings: Postings = [];
    for (const slot of inAll(sides.map(({ candidates }) => candidates))) {
      const entry = this.index.entries[slot]!;
      let count = 0;
      for (const place of scope ? scope.placesOf(slot) : fieldsOf(entry)) count += together(occurrencesIn(entry, place, sides), sides.length, words).size;
      if (count > 0) postings.push(slot * 256 + Math.min(255, count));
    }
    const gathering = new Gathering(this.index, null);
    gathering.score(postings, rarity(postings.length, this.index.size) * sides.length);
    return gathering.found();
  }

  private sideOf(neighbour: Neighbour, strict: boolean): Side {
    const forgiving: Forgiving = strict ? 'never' : 'last';
    const singles: TermId[] = [];
    const rows: Side['rows'][number][] = [];
    const lists: Postings[] = [];
    for (const clause of neighbour.flatMap((leaf) => nearClauses(leaf, strict))) {
      if (clause.kind === 'word' && clause.terms.length === 1) {
        for (const match of matchWord(clause, this.index, forgiving)) {
          singles.push(...match.terms);
          lists.push(match.postings);
        }
      } else {
        const match = matchRow(clause, this.index);
        if (!match) continue;
        rows.push(rowOf(match));
        lists.push(match.candidates);
      }
    }
    return { isSingle: this.among(singles), rows, candidates: lists.length === 0 ? [] : unite(lists, this.index.entries.length) };
  }

  // --- Filters ---

  /** What does not narrow the places to look in is answered here. */
  private filtered(filter: Filter): readonly number[] {
    const { facts } = this.index;
    switch (filter.field) {
      case 'mentions': return facts.slotsNaming(filter.text, filter.open || filter.beginning, NameUse.Mentioned);
      case 'place': return facts.slotsNaming(filter.text, filter.open || filter.beginning, NameUse.Place);
      case 'on': return facts.slotsSpeakingOf(filter);
      case 'date': return this.where(({ date }) => date !== null && isWithin(date, filter));
      case 'path': {
        const isPath = pathTest(filter.text);
        return this.where(({ id }) => isPath(this.options.pathOf?.(id) ?? id));
      }
      case 'status': return this.where(({ id }) => (this.options.statusOf?.(id) ?? 'open') === filter.choice);
      default: return this.scopeOf([filter]).slots();
    }
  }

  private where(test: (entry: Entry) => boolean): number[] {
    const found: number[] = [];
    this.index.entries.forEach((entry, slot) => entry && test(entry) && found.push(slot));
    return found;
  }
}

/** A neighbour, and the articles that may have it. */
interface Side extends Pattern<TermId> {
  readonly candidates: Postings;
}

/** A word near another: "cease-fire" is its parts in a row, or one word. */
export function nearClauses(leaf: Word | Phrase, strict: boolean): Clause[] {
  const clauses = clausesOf([leaf], { beside: false, strict });
  const whole = clauses.find((clause) => clause.parts !== undefined);
  if (whole === undefined) return leaf.kind === 'phrase' || clauses.length === 1 ? clauses : [{ ...clauses[0], kind: 'phrase', terms: clauses.flatMap(({ terms }) => terms) }];
  return [whole, { ...whole, kind: 'phrase', terms: whole.parts!, parts: undefined }];
}

/** Words are left out where the others are looked for; what says itself where to look is left out wherever it stands. */
function conditionsOfNot(node: Node, conditions: readonly Node[]): readonly Node[] {
  return narrowingNodes(node.kind === 'list' || node.kind === 'all' ? node.nodes : [node]).length > 0 ? [] : conditions;
}

/** The slots that are in all lists. */
function inAll(lists: readonly Postings[]): number[] {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list.map(slotOf)));
  return shortest.map(slotOf).filter((slot) => sets.every((set) => set.has(slot)));
}

/** The first fields of an article as positions of its terms. */
function fieldsOf({ tokens, wholes }: Entry, most = Infinity): Span[] {
  const fields: Span[] = [];
  const after = tokens.length - 2 * wholes.length;
  for (let start = 0, at = 0; at < after && fields.length < most; at++) {
    if (tokens[at] !== noTerm) continue;
    fields.push({ start, end: at });
    start = at + 1;
  }
  return fields;
}

/** Where patterns stand in a stretch of an article, by their end. Wholes stand where their parts do. */
function occurrencesIn({ tokens, wholes }: Entry, { start, end }: Span, patterns: readonly Pattern<TermId>[]): Occurrence[] {
  const found: Occurrence[] = [];
  const tail = tokens.length - 2 * wholes.length;
  patterns.forEach((pattern, neighbour) => {
    for (const row of pattern.rows) row.reset();
    let at = start;
    const add = (length: number) => found.push({ neighbour, start: at - length + 1, end: at + 1 });
    for (; at < end; at++) stepPattern(pattern, tokens[at], add);
    wholes.forEach((position, index) => {
      if (position >= start && position + 1 < end && pattern.isSingle(tokens[tail + 2 * index])) found.push({ neighbour, start: position, end: position + wholeLength });
    });
  });
  return found.sort((a, b) => a.end - b.end || a.start - b.start);
}

/** The places in the articles where the words of a query are to be looked for; worked out when first asked for. */
class ScopedIndex {
  private readonly places: (readonly Span[] | undefined)[] = [];

  /** The articles in which a speaker that is asked for speaks; null when none is asked for. */
  private readonly speaking: ReadonlySet<number> | null;

  constructor(private readonly scope: Scope, private readonly index: IndexContents) {
    this.speaking = speakingSlots(scope.conditions, index.facts);
  }

  placesOf(slot: number): readonly Span[] {
    if (this.speaking && !this.speaking.has(slot)) return [];
    return (this.places[slot] ??= this.scope.spans(this.index.facts.said(slot), (zone) => zonePlaces(this.index.entries[slot]!, zone), 'positions'));
  }

  /** All articles that have such places. */
  slots(): number[] {
    const { entries, facts } = this.index;
    const possible = this.speaking ? [...this.speaking] : this.scope.needsFacts ? facts.slots() : [...entries.keys()].filter((slot) => entries[slot]);
    // Who speaks has a statement: without further conditions there is nothing to look through.
    const [first, ...others] = this.scope.conditions;
    if (others.length === 0 && first.kind === 'filter' && first.field === 'speaker') return possible;
    return possible.filter((slot) => this.placesOf(slot).length > 0);
  }

  /** Those of the postings that have the pattern in these places, each with the number of times as weight. */
  within(postings: Postings, pattern: Pattern<TermId>): Postings {
    const found: Postings = [];
    for (const posting of postings) {
      const slot = slotOf(posting);
      const entry = this.index.entries[slot]!;
      const count = this.placesOf(slot).reduce((sum, place) => sum + occurrencesIn(entry, place, [pattern]).length, 0);
      if (count > 0) found.push(slot * 256 + Math.min(255, count));
    }
    return found;
  }
}

/** The articles with a speaker that some condition asks for, so that only their statements are looked through; null when none does. */
function speakingSlots(conditions: readonly Node[], facts: FactsIndex): ReadonlySet<number> | null {
  for (const node of conditions) {
    if (node.kind === 'filter' && node.field === 'speaker') return new Set(facts.slotsNaming(node.text, node.open || node.beginning, NameUse.Speaker));
  }
  return null;
}

/** Title, headings, first paragraph: the fields come in this order. Without a title, the first heading is it. */
function zonePlaces(entry: Entry, zone: Zone): Span[] {
  const [title, ...others] = fieldsOf(entry, entry.headings + 2);
  const headings = others.slice(0, entry.headings);
  if (zone === 'heading') return headings;
  if (zone === 'lead') return others.slice(entry.headings, entry.headings + 1);
  return title.end > title.start ? [title] : headings.slice(0, 1);
}

function union(all: readonly Found[], slots: number): Found {
  const scores = new Float64Array(slots);
  const found = new Set<number>();
  for (const each of all) {
    for (const slot of each.slots) {
      found.add(slot);
      scores[slot] += each.scores[slot];
    }
  }
  return { slots: [...found], scores };
}

/** The articles of one list, as the scores add up. */
class Gathering {
  private readonly scores: Float64Array;
  /** By slot, how many of the required things stand there; -1 where one stands that must not. */
  private readonly fulfilled: Int16Array;
  private readonly standing: number[] = [];
  private readonly isFound: Uint8Array;
  private required = 0;
  /** Something was asked for that stands in the text: then it, or some of it, must be there. */
  wanted = false;
  private limited = false;

  constructor(private readonly index: IndexContents, private readonly scope: ScopedIndex | null) {
    const slots = index.entries.length;
    this.scores = new Float64Array(slots);
    this.fulfilled = new Int16Array(slots);
    this.isFound = new Uint8Array(slots);
  }

  /** Postings as they are, or those in the places to look in. */
  scoped(postings: Postings, pattern: () => Pattern<TermId>): Postings {
    return this.scope ? this.scope.within(postings, pattern()) : postings;
  }

  /** Only these articles come into question. */
  restrict(slots: readonly number[]): void {
    this.limited = true;
    this.fulfil(slots);
  }

  /** Only these articles come into question, with their scores. */
  require({ slots, scores }: Found): void {
    this.wanted = true;
    for (const slot of slots) this.add(slot, scores[slot]);
    this.fulfil(slots);
  }

  fulfil(slots: readonly number[]): void {
    for (const slot of slots) if (this.fulfilled[slot] === this.required) this.fulfilled[slot]++;
    this.required++;
  }

  exclude(slots: readonly number[]): void {
    this.limited = true;
    for (const slot of slots) this.fulfilled[slot] = -1;
  }

  /** Something was asked for that stands nowhere. */
  miss(): void {
    this.wanted = true;
  }

  /** Adds to the scores of these documents; returns the least that was added. */
  score(postings: Postings, factor: number): number {
    this.wanted = true;
    let lowest = Infinity;
    for (const posting of postings) {
      const score = this.scoreOf(posting, factor);
      if (score < lowest) lowest = score;
      this.add(slotOf(posting), score);
    }
    return lowest;
  }

  highestScore(postings: Postings, factor: number): number {
    return postings.reduce((highest, posting) => Math.max(highest, this.scoreOf(posting, factor)), 0);
  }

  private scoreOf(posting: number, factor: number): number {
    return scoreOf(posting, factor, this.index);
  }

  private add(slot: number, score: number): void {
    this.scores[slot] += score;
    if (this.isFound[slot] === 1) return;
    this.isFound[slot] = 1;
    this.standing.push(slot);
  }

  found(): Found {
    const candidates = this.wanted ? this.standing : this.limited ? [...this.index.entries.keys()].filter((slot) => this.index.entries[slot]) : [];
    return { slots: candidates.filter((slot) => this.fulfilled[slot] === this.required), scores: this.scores };
  }
}

/** What the occurrences of a term in a document count for. */
export function scoreOf(posting: number, factor: number, { entries, averageLength }: IndexContents): number {
  return factor * saturate(weightOf(posting), damping(entries[slotOf(posting)]?.length ?? 0, averageLength));
}
