/** A value of the front matter, and where it stands in the article's text. Empty where a key has no value. */
export interface Scalar {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** By their keys as `keyOf` gives them; those of nested maps are joined. */
export type Scalars = ReadonlyMap<string, Scalar>;

/** "article:published_time", "articlePublishedTime" and `article: { published_time }` are the same key. */
export function keyOf(path: string): string {
  return path.toLowerCase().replace(/[-_:.\s]/g, '');
}
