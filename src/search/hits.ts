import type { Article, Span } from '../article/article';
import { editDistances, forgivenSlips } from './editDistance';
import type { Clause, Query } from './query';
import { stemOf } from './stem';
import { normalizeTerm, visitTerms } from './terms';

/** Nobody looks at more hits in one article, and hostile ones have millions. */
const mostHits = 5000;

/**
 * Where the words and phrases of a query stand in an article: offsets in its text, in order, without overlap. Headings and
 * paragraphs only, not header or front matter. Words with slips count when nothing else is there. The first 5000 at most.
 */
export function findHits(article: Article, query: Query): Span[] {
  const clauses = query.clauses.filter((clause) => !clause.not);
  if (clauses.length === 0) return [];
  const words = clauses.filter((clause) => clause.terms.length === 1);
  const tests = words.map(hitTest);
  const hits = collect(article, remembering((term) => tests.some((isHit) => isHit(term))), clauses.filter((clause) => clause.terms.length > 1));
  if (hits.length > 0) return hits;
  const similar = similarWords(article, words.filter((clause) => clause.kind === 'word'));
  return similar.size > 0 ? collect(article, (term) => similar.has(term), []) : [];
}

function hitTest({ kind, terms: [word], open }: Clause): (term: string) => boolean {
  if (kind === 'phrase') return (term) => term === word || (open && term.startsWith(word));
  const stem = stemOf(word);
  const first = word.charCodeAt(0);
  // Stems keep the first letter, and most words differ in theirs: no need to work out the stems of all.
  return (term) => term.charCodeAt(0) === first && ((open && term.startsWith(word)) || stemOf(term) === stem);
}

/** An article has far fewer different words than words. */
function remembering(matches: (term: string) => boolean): (term: string) => boolean {
  const known = new Map<string, boolean>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const result = matches(term);
    known.set(term, result);
    return result;
  };
}

/** All terms that match, and all stretches of terms that make a row (a phrase, or the pieces of a word in a dense script). */
function collect(article: Article, matches: (term: string) => boolean, rows: readonly Clause[]): Span[] {
  const hits: { start: number; end: number }[] = [];
  const longest = rows.reduce((most, row) => Math.max(most, row.terms.length), 0);
  for (const block of article.blocks) {
    let recent: { readonly text: string; readonly start: number }[] = [];
    visitTerms(article.text.slice(block.start, block.end), (start, end, whole, word) => {
      if (hits.length >= mostHits) return;
      const text = normalizeTerm(word);
      if (text === '') return;
      if (matches(text)) addHit(hits, block.start + start, block.start + end);
      if (whole || longest === 0) return;
      recent.push({ text, start: block.start + start });
      for (const row of rows) {
        const first = recent.length - row.terms.length;
        if (first >= 0 && isRow(row, (step) => recent[first + step].text)) addHit(hits, recent[first].start, block.start + end);
      }
      if (recent.length > 4 * longest) recent = recent.slice(-longest);
    });
  }
  return hits;
}

/** Looks at the last term first: the one just read is the likeliest to differ. */
function isRow({ terms, open }: Clause, termAt: (step: number) => string): boolean {
  for (let step = terms.length - 1; step >= 0; step--) {
    const term = termAt(step);
    if (term !== terms[step] && !(open && step === terms.length - 1 && term.startsWith(terms[step]))) return false;
  }
  return true;
}

/** Adds a hit that ends where the last one does or later; those that overlap become one. */
function addHit(hits: { start: number; end: number }[], start: number, end: number): void {
  let from = start;
  while (hits.length > 0 && hits[hits.length - 1].end > from) from = Math.min(from, hits.pop()!.start);
  hits.push({ start: from, end });
}

/** The words of an article that are most like those of the query, with no more slips than are forgiven. */
function similarWords(article: Article, clauses: readonly Clause[]): Set<string> {
  const terms = new Set<string>();
  for (const block of article.blocks) visitTerms(article.text.slice(block.start, block.end), (_start, _end, _whole, word) => terms.add(normalizeTerm(word)));
  return new Set(clauses.flatMap((clause) => mostSimilar(clause, [...terms])));
}

function mostSimilar({ terms: [word], open }: Clause, terms: readonly string[]): string[] {
  const most = forgivenSlips(open ? word.slice(1) : word);
  if (most === 0) return [];
  const distances = terms.map((term) => {
    const { whole, beginning } = editDistances(word, term, most);
    return open ? beginning : whole;
  });
  const least = distances.reduce((low, distance) => Math.min(low, distance), most);
  return terms.filter((_, index) => distances[index] <= least);
}
