import type { Article, Span } from '../article/article';
import type { Library } from '../corpus/library';
import type { Reviewed } from '../ledger/row';

/** What the tools read, and the one thing that they write. */
export interface Sources {
  readonly library: Library;
  /** An article's path as a person knows it, with "/". */
  readonly pathOf: (id: string) => string;
  /** What people have added to an article. */
  readonly reviewedOn: (article: Article) => Reviewed;
  /**
   * Adds a note on some words of an article, or (null) on the article as a whole. Absent where notes cannot be kept.
   * Rejects with a sentence for a person when nothing was written.
   */
  readonly addNote?: (article: Article, at: Span | null, text: string) => Promise<void>;
}

/** What a tool says instead of an answer: a sentence in English that the model that called it can act on. */
export class CannotAnswer extends Error {}

/**
 * An article by its path.
 * @throws CannotAnswer when no article of these folders has it: nothing else can be read
 */
export async function articleAt({ library, pathOf }: Sources, path: string): Promise<Article> {
  for (const { id } of library.corpus.entries()) {
    if (pathOf(id) !== path) continue;
    const article = await library.articleOf(id);
    if (article) return article;
    throw new CannotAnswer(`The article “${path}” cannot be read.`);
  }
  throw new CannotAnswer(`There is no article “${path}”. Take the paths that the other tools give.`);
}

/** How many articles are still being read, so that answers lack what they say. */
export function waitingIn({ library }: Sources): number {
  return Math.max(0, library.corpus.size - library.catalog.factsCount - library.corpus.unreadable);
}

/** What an answer to a model may lack because articles are still being read; null when nothing is missing. */
export function stillReading(sources: Sources): string | null {
  const waiting = waitingIn(sources);
  if (waiting === 0) return null;
  return `${waiting} of ${sources.library.corpus.size} articles are still being read; their statements and days are missing here.`;
}
