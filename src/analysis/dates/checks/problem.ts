import type { Article, Span } from '../../../article/article';
import { shownText } from '../../../article/shownText';
import type { DateExpression } from '../../analysis';

/** Something about a date that a person should look at. */
export interface DateProblem extends Span {
  readonly kind: 'header' | 'fileName' | 'weekday' | 'impossible' | 'future';
  /** The marked words, with white space folded. */
  readonly words: string;
  /** One or two sentences, with the evidence. */
  readonly message: string;
  /** Whether the article's own date may be what is wrong. */
  readonly aboutArticle: boolean;
  /** The day that would resolve the problem if it became the article's date: `YYYY-MM-DD`. */
  readonly settledBy?: string;
}

/** What a check looks at. */
export interface Checked {
  readonly article: Article;
  /** Without folders. */
  readonly fileName: string;
  readonly dates: readonly DateExpression[];
}

/** Looks for one kind of problem. To add a check, add a file here and its line in `checks.ts`. */
export type Check = (checked: Checked) => readonly DateProblem[];

/** A problem with the words of a span. */
export function problemAt(
  article: Article,
  { start, end }: Span,
  about: Pick<DateProblem, 'kind' | 'message' | 'aboutArticle' | 'settledBy'>,
): DateProblem {
  return { start, end, words: shownText(article, { start, end }).replace(/\s+/g, ' '), ...about };
}
