import type { TermId } from './dictionary';
import { slotOf, unite, type Postings } from './postings';
import type { Clause } from './query';
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

/**
 * What a word matches, most alike first: its inflections; words that begin with it, while it is being typed; words like it,
 * but only when there is nothing else.
 */
export function matchWord(clause: Clause, index: IndexContents): WordMatch[] {
  const { dictionary, postings } = index;
  const isUsed = (id: TermId) => (postings[id]?.length ?? 0) > 0;
  const term = clause.terms[0];
  const matches: WordMatch[] = [];
  const add = (terms: readonly TermId[], trust: number) => {
    const used = terms.filter(isUsed);
    if (used.length > 0) matches.push({ terms: used, postings: unite(used.map((id) => postings[id]), index.entries.length), trust });
  };
  const inflections = dictionary.inflections(term);
  add(inflections, 1);
  if (clause.open) {
    const exact = new Set(inflections);
    add(dictionary.completions(term).filter((id) => !exact.has(id)), 1);
  }
  if (matches.length === 0) add(dictionary.similar(term, clause.open, isUsed), trustInSlips);
  return matches;
}

/** Where a phrase stands: each document with the number of its occurrences as weight. */
export function matchPhrase(clause: Clause, index: IndexContents): Postings {
  const { postings, entries } = index;
  const steps = clause.terms.map((term, at) => phraseStep(term, clause.open && at === clause.terms.length - 1, index));
  if (steps.some((step) => step.length === 0)) return [];
  const lists = steps.map((step) => unite(step.map((id) => postings[id]), entries.length));
  const rarest = lists.reduce((least, list) => (list.length < least.length ? list : least));
  if (steps.length === 1) return rarest;
  const isStep = steps.map((step) => new Set(step));
  const found: Postings = [];
  for (const posting of rarest) {
    const slot = slotOf(posting);
    const tokens = entries[slot]?.tokens;
    const count = tokens === undefined ? 0 : countPhrase(tokens, isStep);
    if (count > 0) found.push(slot * 256 + Math.min(255, count));
  }
  return found;
}

function phraseStep(term: string, open: boolean, { dictionary, postings }: IndexContents): TermId[] {
  const exact = dictionary.find(term);
  const terms = open ? dictionary.completions(term) : exact === undefined ? [] : [exact];
  return terms.filter((id) => (postings[id]?.length ?? 0) > 0);
}

function countPhrase(tokens: Int32Array, steps: readonly ReadonlySet<TermId>[]): number {
  let count = 0;
  for (let at = 0; at + steps.length <= tokens.length; at++) {
    let step = 0;
    while (step < steps.length && steps[step].has(tokens[at + step])) step++;
    if (step === steps.length) count++;
  }
  return count;
}
