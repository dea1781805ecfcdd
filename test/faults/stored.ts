import { everyArticle } from '../../src/review/decisionFiles';

/** What is decided about, for ever in turn. */
export const deskArticles = ['news/a.txt', 'news/b.txt', everyArticle, 'c.txt'];
export const searchesPath = 'searches.json';
export const cachedArticles = Array.from({ length: 12 }, (_, index) => `news/${index}.txt`);

/** The text of an article that has been changed so often. */
export function textOf(id: string, version: number): string {
  return `Version ${version} of ${id} was read.`;
}

/** How often the article whose text begins like this has been changed; null when it is no such text. */
export function versionIn(lead: string): number | null {
  const version = /^Version (\d+) of/.exec(lead)?.[1];
  return version === undefined ? null : Number(version);
}
