import type { Article } from '../article/article';
import { parseArticle } from '../article/parse';

/** What a text's own lines say of the day of its publication; null when they give none. */
export function dayInText(text: string): { readonly day: string; readonly words: string } | null {
  const { date, dateLine }: Article = parseArticle(text, '');
  return date !== null && dateLine ? { day: date, words: dateLine.text } : null;
}
