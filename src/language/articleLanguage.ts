import type { Article } from '../article/article';
import { shownText } from '../article/shownText';
import { languageOf } from './detect';
import { longestSample } from './isEnglish';
import type { ReadLanguage } from './packs/pack';

/** Telling a language takes as long as making an article searchable, and several ask for it. */
const known = new WeakMap<Article, ReadLanguage | null>();

/**
 * The language that an article is read in, by the beginning of what a person sees of it: without header and front
 * matter, which may be English where the article is not. Null for a language that is not read.
 */
export function languageOfArticle(article: Article): ReadLanguage | null {
  let language = known.get(article);
  if (language === undefined) known.set(article, (language = languageTold(article)));
  return language;
}

function languageTold(article: Article): ReadLanguage | null {
  let sample = '';
  for (const { start, end } of article.blocks) {
    if (sample.length >= longestSample) break;
    sample += `${shownText(article, { start, end: Math.min(end, start + longestSample) })}\n\n`;
  }
  return languageOf(sample);
}
