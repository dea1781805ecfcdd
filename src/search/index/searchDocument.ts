import type { Article, Day, Span } from '../../article/article';
import { shownText } from '../../article/shownText';
import { languageTold } from '../../language/articleLanguage';

/** What the index reads of an article. */
export interface SearchDocument {
  readonly id: string;
  /** Empty when the article states none. */
  readonly title: string;
  readonly headings: readonly string[];
  /** The first paragraph. */
  readonly lead: string;
  /** The other paragraphs. */
  readonly body: readonly string[];
  readonly date: Day | null;
  /** A BCP 47 tag; null when it cannot be told. */
  readonly language: string | null;
}

/** What the index reads of this article. */
export function toSearchDocument(article: Article): SearchDocument {
  const textOf = (span: Span) => shownText(article, span);
  const [lead, ...body] = article.blocks.filter((block) => block.kind === 'paragraph').map(textOf);
  return {
    id: article.id,
    title: article.title ?? '',
    headings: article.blocks.filter((block) => block.kind === 'heading').map(textOf),
    lead: lead ?? '',
    body,
    date: article.date,
    language: languageTold(article).code,
  };
}
