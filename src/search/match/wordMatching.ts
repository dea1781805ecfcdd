import type { ReadLanguage } from '../../language/packs/pack';
import { intersectPostings, mergePostings, noPostings, postingOf, slotOf } from '../index/postings';
import { firstUnitOf, isNarrow, termAt } from '../index/tokenCode';
import type { IndexReader, PostingList, TermId } from '../index/types';
import { termsIn, type Clause } from '../query/clauses';
import { phraseMatcherOf, type TermPhrase } from './patternScan';
import type { PhraseMatcher } from './phraseMatcher';

/** What a word of the query matches in the index, in one degree of likeness. */
export interface WordMatch {
  readonly terms: readonly TermId[];
  readonly postings: PostingList;
  /** How much an occurrence counts, against one of the very word. */
  readonly trust: number;
}

/** A word with slips in it is not quite what was asked for. */
const trustInSlips = 0.8;

/** Whether words with slips in them count: when there is nothing else, or never. */
export type Forgiving = 'last' | 'never';

/**
 * What a word matches, most alike first: its inflections; words that begin with it, where it may go on; words like it,
 * but only when there is nothing else or they were asked for.
 */
export function matchWord(clause: Clause, index: IndexReader, forgiving: Forgiving): WordMatch[] {
  const { dictionary, postings } = index;
  const isUsed = (id: TermId) => postings.count(id) > 0;
  const term = clause.terms[0]!;
  const inflections = dictionary.inflections(term);
  const matches = inflectionMatches(clause, inflections.filter(isUsed), index);
  const known = new Set(inflections);
  const add = (terms: readonly TermId[], trust: number) => {
    const used = terms.filter((id) => isUsed(id) && !known.has(id));
    for (const id of used) known.add(id);
    if (used.length > 0) matches.push({ terms: used, postings: postings.ofAny(used), trust });
  };
  if (clause.open) add(dictionary.completions(term), 1);
  if (clause.similar) add(dictionary.similar(term, clause.open, isUsed, 'all'), trustInSlips);
  else if (matches.length === 0 && forgiving === 'last')
    add(dictionary.similar(term, clause.open, isUsed, 'closest'), trustInSlips);
  return matches;
}

/**
 * Words are inflected as the languages do in which they stand: as in English in any article, and as in its own.
 * @param terms the English inflections
 */
function inflectionMatches(clause: Clause, terms: readonly TermId[], index: IndexReader): WordMatch[] {
  const { dictionary, postings, documents, languages } = index;
  const lists = terms.length > 0 ? [postings.ofAny(terms)] : [];
  const all = new Set(terms);
  for (const language of languages) {
    for (const id of dictionary.inflectionsIn(language, termsIn(clause, language)[0]!)) {
      const standing = terms.includes(id) ? noPostings : postingsIn(language, postings.of(id), index);
      if (standing.length === 0) continue;
      all.add(id);
      lists.push(standing);
    }
  }
  return lists.length > 0 ? [{ terms: [...all], postings: mergePostings(lists, documents.length), trust: 1 }] : [];
}

/** Those of the documents that are in a language. */
function postingsIn(language: ReadLanguage, postings: PostingList, { documents }: IndexReader): PostingList {
  return postings.filter((posting) => documents[slotOf(posting)]?.language === language);
}

/** What a phrase matches. */
export interface PhraseMatch extends TermPhrase {
  /** The articles that have all its terms. */
  readonly candidates: PostingList;
}

/** What a phrase matches, and what it matches in French articles where they have other terms for it. */
export function matchPhrase({ terms, french, open }: Clause, index: IndexReader): PhraseMatch[] {
  const everywhere = matchRow(terms, open, index);
  const there = french && index.languages.includes('fr') ? matchRow(french, open, index) : null;
  const inFrench = there && { ...there, candidates: postingsIn('fr', there.candidates, index) };
  return [everywhere, inFrench].flatMap((match) => match ?? []);
}

/** Null when some word of it is nowhere. */
function matchRow(terms: readonly string[], open: boolean, index: IndexReader): PhraseMatch | null {
  const steps = terms.map((term, at) => phraseStep(term, open && at === terms.length - 1, index));
  if (steps.some((step) => step.length === 0)) return null;
  const candidates = intersectPostings(steps.map((step) => index.postings.ofAny(step)));
  return { first: steps.slice(0, -1).map(([id]) => id!), last: new Set(steps[steps.length - 1]), candidates };
}

function phraseStep(term: string, open: boolean, { dictionary, postings }: IndexReader): TermId[] {
  const exact = dictionary.find(term);
  const terms = open ? dictionary.completions(term) : exact === undefined ? [] : [exact];
  return terms.filter((id) => postings.count(id) > 0);
}

/** Where a phrase stands: each document with the number of its occurrences as weight. */
export function phrasePostings(clause: Clause, index: IndexReader): PostingList {
  const lists = matchPhrase(clause, index).map((match) => {
    const [first] = match.first;
    if (first === undefined) return match.candidates;
    const phrase = phraseMatcherOf(match);
    return counted(match.candidates, (slot) => countPhrase(phrase, first, index.words.unitsOf(slot)));
  });
  return mergePostings(lists, index.documents.length);
}

/**
 * How often a row stands in an article. Between its beginnings there is nothing to look at, and `indexOf` passes over
 * it faster than any loop.
 */
function countPhrase(phrase: PhraseMatcher<TermId>, first: TermId, units: Uint16Array): number {
  const unit = firstUnitOf(first);
  let count = 0;
  phrase.reset();
  for (let at = units.indexOf(unit); at >= 0; at = units.indexOf(unit, at)) {
    do {
      const term = termAt(units, at);
      at += isNarrow(term) ? 1 : 2;
      if (phrase.step(term)) count++;
    } while (phrase.isBegun && at < units.length);
  }
  return count;
}

/** Those of the documents where something is counted, with its number as weight. */
export function counted(candidates: PostingList, countIn: (slot: number) => number): PostingList {
  const found = new Int32Array(candidates.length);
  let length = 0;
  for (const candidate of candidates) {
    const slot = slotOf(candidate);
    const count = countIn(slot);
    if (count > 0) found[length++] = postingOf(slot, count);
  }
  return found.subarray(0, length);
}
