import type { Analysis, Statement } from '../../analysis/analysis';
import { entityById } from '../../analysis/lookup';
import type { Article, Span } from '../../article/article';
import { cutAtWord } from '../../article/parse';

const nameLength = 60;

/**
 * How lists call whoever says something: the speaker's name, or else the article's words for the source; null when it
 * has none.
 */
export function speakerName(article: Article, analysis: Analysis, statement: Statement): string | null {
  const speaker = statement.speaker === null ? undefined : entityById(analysis, statement.speaker);
  return speaker?.name ?? (statement.source && bareWords(article, statement.source, nameLength));
}

/**
 * Words of an article on one line, without the marks around them: "said:" is "said", and the colon of a transcript is
 * nothing.
 */
export function bareWords(article: Article, { start, end }: Span, length: number): string {
  const words = article.text.slice(start, end).replace(/\s+/g, ' ');
  return cutAtWord(words.replace(/^[\s\p{P}]{1,20}/u, '').replace(/[\s,;:–—-]{1,20}$/, ''), length);
}
