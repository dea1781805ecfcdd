import { isForeign, type IndexReader, type TermId } from '../index/types';
import { stopWords, stopWordsOf } from '../text/stopWords';
import { inverseDocumentFrequency } from './bm25';

// A careful form of the relevance model RM3 (Abdul-Jaleel et al., TREC 2004): what the best articles speak of, beside
// the words asked for, tells which of the others speak of the same matter. 10 articles and 20 words are usual.

/** How many articles `relatedWords` needs. */
export const feedbackArticles = 10;
const feedbackTerms = 20;
/** A word that more than this part of all articles have tells nothing about the matter. */
const tooCommon = 0.1;

/** A word that goes with the words of the query. */
export interface RelatedWord {
  readonly term: TermId;
  /** How much it counts, its inverse document frequency included; without it, the weights of all add up to 1. */
  readonly factor: number;
}

/** An article with its score; the higher the score, the more its words count. */
export interface ScoredArticle {
  /** A BCP 47 tag; null when it cannot be told. */
  readonly language: string | null;
  readonly tokens: Int32Array;
  readonly length: number;
  readonly score: number;
}

/** The words that the best articles for a query have in common; of articles `feedbackArticles` at most. */
export function relatedWords(articles: readonly ScoredArticle[], index: IndexReader): RelatedWord[] {
  const weights = new Map<TermId, number>();
  for (const { language, tokens, length, score } of articles) {
    const empty = emptyTerms(language, index);
    for (const term of tokens) {
      if (term >= 0 && !empty.has(term)) weights.set(term, (weights.get(term) ?? 0) + score / length);
    }
  }
  const { dictionary, postings, size } = index;
  const isTelling = (term: TermId) => {
    const word = dictionary.text(term);
    const articles = postings.count(term);
    return articles > 1 && articles <= size * tooCommon && word.length > 2 && !stopWords.has(word) && !/^\d/.test(word);
  };
  const best = [...weights]
    .filter(([term]) => isTelling(term))
    .sort((a, b) => b[1] - a[1] || (dictionary.text(a[0]) < dictionary.text(b[0]) ? -1 : 1))
    .slice(0, feedbackTerms);
  const sum = best.reduce((total, [, weight]) => total + weight, 0);
  return best.map(([term, weight]) => ({
    term,
    factor: (weight / sum) * inverseDocumentFrequency(postings.count(term), size),
  }));
}

/** The most common words of a language; English ones are left out in the end. */
function emptyTerms(language: string | null, { dictionary }: IndexReader): ReadonlySet<TermId> {
  const words = isForeign(language) ? [...stopWordsOf(language)] : [];
  return new Set(words.flatMap((word) => dictionary.find(word) ?? []));
}
