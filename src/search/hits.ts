import type { Article, Span } from '../article/article';
import { editDistances, forgivenSlips } from './editDistance';
import type { Clause, Query } from './query';
import { stemOf } from './stem';
import { termsOf, type Term } from './terms';

/**
 * Where the words and phrases of a query stand in an article: offsets in its text, in order, without overlap. Headings and
 * paragraphs only, not header or front matter. Words with slips count when nothing else is there.
 */
export function findHits(article: Article, query: Query): Span[] {
  const clauses = query.clauses.filter((clause) => !clause.not);
  if (clauses.length === 0) return [];
  const blocks = article.blocks.map((block) => termsOf(article.text.slice(block.start, block.end), block.start));
  const spans = blocks.flatMap((terms) => clauses.flatMap((clause) => spansOf(clause, terms)));
  return merged(spans.length > 0 ? spans : clauses.flatMap((clause) => spansOfSimilar(clause, blocks.flat())));
}

function spansOf(clause: Clause, terms: readonly Term[]): Span[] {
  return clause.kind === 'word' && clause.terms.length === 1 ? spansOfWord(clause, terms) : spansOfRow(clause, terms);
}

function spansOfWord(clause: Clause, terms: readonly Term[]): Span[] {
  const [word] = clause.terms;
  const stem = stemOf(word);
  // Stems keep the first letter, and most words differ from the query's in theirs: no need to look further.
  return terms.filter(({ text }) => text[0] === word[0] && ((clause.open && text.startsWith(word)) || stemOf(text) === stem));
}

/** The words of a phrase, or the pieces of a stretch of a dense script, one after the other. */
function spansOfRow(clause: Clause, terms: readonly Term[]): Span[] {
  // A row of one may be a hyphenated word; a longer one runs over its parts.
  const row = clause.terms.length === 1 ? terms : terms.filter((term) => !term.whole);
  const last = clause.terms.length - 1;
  const spans: Span[] = [];
  for (let at = 0; at + last < row.length; at++) {
    if (clause.terms.every((term, step) => isStep(row[at + step].text, term, clause.open && step === last))) {
      spans.push({ start: row[at].start, end: row[at + last].end });
    }
  }
  return spans;
}

const isStep = (text: string, term: string, open: boolean) => (open ? text.startsWith(term) : text === term);

function spansOfSimilar(clause: Clause, terms: readonly Term[]): Span[] {
  if (clause.kind !== 'word' || clause.terms.length > 1) return [];
  const [word] = clause.terms;
  const most = forgivenSlips(clause.open ? word.slice(1) : word);
  const distances = terms.map(({ text }) => {
    const { whole, beginning } = editDistances(word, text, most);
    return clause.open ? beginning : whole;
  });
  const least = distances.reduce((low, distance) => Math.min(low, distance), Infinity);
  return least > most ? [] : terms.filter((_, index) => distances[index] === least);
}

/** In order, with those that overlap made one. */
function merged(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = result[result.length - 1];
    if (before !== undefined && start < before.end) before.end = Math.max(before.end, end);
    else result.push({ start, end });
  }
  return result;
}
