import type { Period } from '../analysis/dates/periods';
import type { Article, Span } from '../article/article';
import { cutAtWord } from '../article/parse';
import { sentenceAround } from '../article/sentence';
import { shownText } from '../article/shownText';
import type { Corpus } from './corpus';
import type { Days } from './days';

/** Where an article speaks of a period. */
export interface Place {
  /** The article's id. */
  readonly id: string;
  /** The words that name the period, in a sentence that speaks of it. */
  readonly words: Span;
}

/** A sentence of an article that speaks of a period, with the article's text at hand. */
export interface Passage {
  readonly article: Article;
  readonly words: Span;
}

/** Where exactly this day, month or year is spoken of: the newest article first, in text order within each. */
export function placesOn(days: Days, corpus: Corpus, period: Period): Place[] {
  return days
    .articlesOn(period)
    .flatMap(({ article: id, spans }) => {
      const summary = corpus.get(id)?.summary;
      return summary ? [{ id, date: summary.date ?? '', spans }] : [];
    })
    .sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id))
    .flatMap(({ id, spans }) => spans.map((words) => ({ id, words })));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Words cut out of an article, on one line, and where in them the words in question stand, if they are among them. */
export interface Line {
  readonly text: string;
  readonly marked: Span | null;
}

/** The sentence of a passage, cut between words to at most `maxLength` characters. */
export function lineOf({ article, words }: Passage, sentence: Span, maxLength: number): Line {
  const fold = (start: number, end: number) => shownText(article, { start, end }).replace(/\s+/g, ' ');
  const before = fold(sentence.start, words.start);
  const marked = fold(words.start, words.end);
  const line = cutAtWord(before + marked + fold(words.end, sentence.end), maxLength);
  const span = { start: before.length, end: before.length + marked.length };
  return { text: line, marked: line.startsWith(before + marked) ? span : null };
}

/** The sentence that holds a passage's words. */
export function sentenceOf({ article, words }: Passage): Span {
  return sentenceAround(article, words);
}
