import type { Clause } from './clauses';
import type { TermId } from './dictionary';
import { slotOf, unite, type Postings } from './postings';
import { Row } from './rows';
import type { IndexContents } from './searchIndex';

/** What a word of the query matches in the index, in one degree of likeness. */
export interface WordMatch {
  readonly terms: readonly TermId[];
  readonly postings: Postings;
  /** How much an occurrence counts, against one of the very word. */
  readonly trust: number;
}

/** A word with slips in it is not quite what was asked for. */
const trustInSlips = 0.8;

/** Whether words with slips in them count: when there is nothing else, or never. */
export type Forgiving = 'last' | 'never';

/**
 * What a word matches, most alike first: its inflections; words that begin with it, where it may go on; words like it, but only when
 * there is nothing else or they were asked for.
 */
export function matchWord(clause: Clause, index: IndexContents, forgiving: Forgiving): WordMatch[] {
  const { dictionary, postings } = index;
  const isUsed = (id: TermId) => postings.of(id).length > 0;
  const term = clause.terms[0];
  const matches: WordMatch[] = [];
  const known = new Set<TermId>();
  const add = (terms: readonly TermId[], trust: number) => {
    const used = terms.filter((id) => isUsed(id) && !known.has(id));
    for (const id of used) known.add(id);
    if (used.length > 0) matches.push({ terms: used, postings: unite(used.map((id) => postings.of(id)), index.entries.length), trust });
  };
  add(dictionary.inflections(term), 1);
  if (clause.open) add(dictionary.completions(term), 1);
  if (clause.similar) add(dictionary.similar(term, clause.open, isUsed, 'all'), trustInSlips);
  else if (matches.length === 0 && forgiving === 'last') add(dictionary.similar(term, clause.open, isUsed, 'closest'), trustInSlips);
  return matches;
}

/** The terms that a row may end with; all before are given. Null when some term of it is nowhere. */
export interface RowMatch {
  readonly first: readonly TermId[];
  readonly last: ReadonlySet<TermId>;
  /** The articles that have its rarest term. */
  readonly candidates: Postings;
}

/** What a phrase matches, or null when some word of it is nowhere. */
export function matchRow({ terms, open }: Clause, index: IndexContents): RowMatch | null {
  const steps = terms.map((term, at) => rowStep(term, open && at === terms.length - 1, index));
  if (steps.some((step) => step.length === 0)) return null;
  const lists = steps.map((step) => unite(step.map((id) => index.postings.of(id)), index.entries.length));
  const candidates = lists.reduce((least, list) => (list.length < least.length ? list : least));
  return { first: steps.slice(0, -1).map(([id]) => id), last: new Set(steps[steps.length - 1]), candidates };
}

export function rowOf({ first, last }: RowMatch): Row<TermId> {
  return new Row(first, (term) => last.has(term));
}

function rowStep(term: string, open: boolean, { dictionary, postings }: IndexContents): TermId[] {
  const exact = dictionary.find(term);
  const terms = open ? dictionary.completions(term) : exact === undefined ? [] : [exact];
  return terms.filter((id) => postings.of(id).length > 0);
}

/** Where a phrase stands: each document with the number of its occurrences as weight. */
export function matchPhrase(clause: Clause, index: IndexContents): Postings {
  const match = matchRow(clause, index);
  if (match === null) return [];
  if (clause.terms.length === 1) return match.candidates;
  const row = rowOf(match);
  const found: Postings = [];
  for (const posting of match.candidates) {
    const slot = slotOf(posting);
    row.reset();
    let count = 0;
    for (const token of index.entries[slot]!.tokens) if (row.step(token)) count++;
    if (count > 0) found.push(slot * 256 + Math.min(255, count));
  }
  return found;
}
