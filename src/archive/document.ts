import type { Article } from '../article/article';
import type { SearchFacts } from '../search/index/facts';

/** An article as the archive keeps it: plain JSON, see `mapping.ts`. */
export interface ArchiveDocument {
  readonly path: string;
  /** Of the article's file and of the engine that read it: what has the same is in the archive already. */
  readonly digest: string;
  readonly text: string;
  // … the fields of mapping.ts
}

/** What the archive keeps of an article. @param facts made of its analysis */
export function archiveDocument(article: Article, facts: SearchFacts, digest: string): ArchiveDocument {
  void facts;
  return { path: article.id, digest, text: article.text };
}
