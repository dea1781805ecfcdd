import type { KnownArticle } from './articles';

/** A page made of a known article. */
export interface PageFixture {
  readonly name: string;
  readonly html: string;
  /** All that belongs to its blocks. */
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly day: string | null;
}

type Part = 'lead' | 'caption' | 'subhead' | 'quote' | 'list';

/** The words of an article, with those parts of it that the page shows. */
function textOf(article: KnownArticle, parts: readonly Part[], ...more: readonly string[]): string {
  const shown = parts.flatMap((part) => article[part]);
  return [...shown, ...article.paragraphs, ...more].join('\n');
}

export function fixture(
  name: string,
  article: KnownArticle,
  html: string,
  parts: readonly Part[],
  differing: Partial<PageFixture> & { readonly more?: readonly string[] } = {},
): PageFixture {
  const { more = [], ...rest } = differing;
  const { title, author, day } = article;
  return { name, html, text: textOf(article, parts, ...more), title, author, day, ...rest };
}

export function inTags(tag: string, texts: readonly string[]): string {
  return texts.map((text) => `<${tag}>${text}</${tag.split(' ', 1)[0]}>`).join('\n');
}

export function jsonLd(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`;
}

/** The usual entry of a newspaper. */
export function newsArticle(article: KnownArticle, more: object = {}): string {
  return jsonLd({
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: `${article.day}T09:30:00+00:00`,
    author: [{ '@type': 'Person', name: article.author }],
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Coast Courier' },
    ...more,
  });
}
