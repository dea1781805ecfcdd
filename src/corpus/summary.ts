import { type Article, type Day, noParticulars, type Particulars } from '../article/article';
import { cutAtWord, leadOf } from '../article/parse';
import { languageTold } from '../language/articleLanguage';

/** In characters: enough for tooltips and for filtering a list, small enough to keep for every article. */
const longestTitle = 240;
const longestLead = 400;

/** What lists show of an article, so that they need not read its text. */
export interface Summary {
  /** The title that the article states, or null. */
  readonly title: string | null;
  /** The beginning of the first paragraph on one line; empty for an empty article. */
  readonly lead: string;
  readonly date: Day | null;
  /** What was decided about it as a whole when it was read. */
  readonly particulars: Particulars;
  /** The language that it is in, a BCP 47 tag; null when it cannot be told. */
  readonly language: string | null;
  /** Why the words where a date should stand gave none, or null. */
  readonly dateProblem: string | null;
  readonly source: string | null;
}

export function summaryOf(article: Article): Summary {
  const title = article.title?.replace(/\s+/g, ' ');
  return ownCopy({
    title: title === undefined ? null : cutAtWord(title, longestTitle),
    lead: cutAtWord(leadOf(article), longestLead),
    date: article.date,
    particulars: article.particulars ?? noParticulars,
    language: languageTold(article).code,
    dateProblem: article.dateLine?.problem ?? null,
    source: article.source,
  });
}

/** What a list shows for an article: its title, or else its lead; cut at a word. Empty for an empty article. */
export function summaryLabel({ title, lead }: Summary, maxLength = 80): string {
  return cutAtWord(title ?? lead, maxLength);
}

/**
 * The same plain value with strings of its own: V8 keeps a slice of a text as a reference to the whole text, which
 * would stay in memory with it.
 */
export function ownCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
