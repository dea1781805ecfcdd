import type { Article, Span } from '../../../article/article';
import type { DateExpression } from '../../analysis';

/** Something about a date that a person should look at. */
export interface DateProblem extends Span {
  readonly kind: 'header' | 'fileName' | 'weekday' | 'impossible' | 'future';
  /** The words that are marked, as the article has them, white space folded. */
  readonly words: string;
  /** One or two sentences that name the evidence. */
  readonly message: string;
  /** Whether the article's own date may be what is wrong. */
  readonly aboutArticle: boolean;
  /** The day that would settle it, if the article took it for its date: `YYYY-MM-DD`. */
  readonly settledBy?: string;
}

/** What a check looks at. */
export interface Checked {
  readonly article: Article;
  /** Without folders. */
  readonly fileName: string;
  readonly dates: readonly DateExpression[];
}

/** Looks for one kind of problem. Adding a check means adding one of these to the list in `checkDates.ts`. */
export type Check = (checked: Checked) => readonly DateProblem[];

/** A problem with the words of a span. */
export function problemAt(
  { text }: Article,
  { start, end }: Span,
  about: Pick<DateProblem, 'kind' | 'message' | 'aboutArticle' | 'settledBy'>,
): DateProblem {
  return { start, end, words: text.slice(start, end).replace(/\s+/g, ' '), ...about };
}
