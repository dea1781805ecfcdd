import type { Span } from '../src/article/article';
import type { FoundStatement } from '../src/analysis/speakers/foundStatement';
import type { AnnotatedArticle, AnnotatedStatement } from './corpus';

/** Shares from 0 to 100. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly content: number;
  readonly speaker: number;
  readonly endToEnd: number;
}

const sizeOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

export function overlap(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared / (sizeOf(a) + sizeOf(b) - shared || 1);
}

/** The word that a source is about: "Defense Minister Khawaja Asif" → "asif". */
export function headWord(source: string): string {
  const phrase = source
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .trim()
    .replace(/^(?:the|a|an)\s+/, '');
  const before =
    phrase.split(/\s?[,;:([—–]|\s(?:of|for|in|at|from|on|with|who|whom|which|that|to|by|and|about|against)\s/)[0] ||
    phrase;
  const words = before.replace(/'s?(?=\s|$)/g, '').match(/[\p{L}\p{N}.'-]+/gu) ?? [];
  const last = (words.at(-1) ?? '').replace(/[.]+$/, '');
  return /^(?:jr|sr|ii|iii)$/.test(last) ? (words.at(-2) ?? last) : last;
}

/**
 * Matches statements one to one, best overlap of content first, at least a half; a speaker is right when the sources'
 * head words agree.
 */
function matchStatements(
  annotated: readonly AnnotatedStatement[],
  found: readonly FoundStatement[],
): [number, number][] {
  const pairs = annotated
    .flatMap((one, i) => found.map((other, j) => [overlap(one.content, other.content), i, j] as const))
    .filter(([share]) => share >= 0.5);
  pairs.sort((a, b) => b[0] - a[0]);
  const usedOnes = new Set<number>();
  const usedOthers = new Set<number>();
  return pairs.flatMap(([, i, j]): [number, number][] => {
    if (usedOnes.has(i) || usedOthers.has(j)) return [];
    usedOnes.add(i);
    usedOthers.add(j);
    return [[i, j]];
  });
}

/** Measures found statements against the annotated ones, article by article. */
export function score(
  corpus: readonly AnnotatedArticle[],
  find: (article: AnnotatedArticle) => readonly FoundStatement[],
): Score {
  let annotated = 0,
    predicted = 0,
    matched = 0,
    withSource = 0,
    right = 0;
  for (const one of corpus) {
    const found = find(one);
    annotated += one.statements.length;
    predicted += found.length;
    for (const [i, j] of matchStatements(one.statements, found)) {
      matched++;
      const source = one.statements[i]?.source;
      if (!source) continue;
      withSource++;
      const guess = found[j]?.source;
      if (headWord(source.text) === headWord(guess ? one.article.text.slice(guess.start, guess.end) : '')) right++;
    }
  }
  const f1 = (hits: number) => (200 * hits) / (annotated + predicted || 1);
  return {
    precision: (100 * matched) / (predicted || 1),
    recall: (100 * matched) / (annotated || 1),
    content: f1(matched),
    speaker: (100 * right) / (withSource || 1),
    endToEnd: f1(right),
  };
}
