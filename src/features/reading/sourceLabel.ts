import type { Analysis, Statement } from '../../analysis/analysis';
import { entityById } from '../../analysis/lookup';
import type { Article, Span } from '../../article/article';
import { cutAtWord } from '../../article/parse';
import { shownLine } from '../../article/shownText';

const nameLength = 60;

/** Sources that tell a reader nothing away from their sentence. */
const bareReference = /^(?:it|itself|this|that|these|those|which|who|whom|what)$/i;

/**
 * What lists call the source of a statement: the speaker's name, or else the article's words ("officials"); null when
 * there are none, or only a word such as "which".
 */
export function sourceLabel(article: Article, analysis: Analysis, statement: Statement): string | null {
  const speaker = statement.speaker === null ? undefined : entityById(analysis, statement.speaker);
  if (speaker) return speaker.name;
  const words = statement.source && bareWords(article, statement.source, nameLength);
  return words === null || bareReference.test(words) ? null : words;
}

/**
 * Words of an article on one line, without the marks around them: "said:" becomes "said", and the colon of a
 * transcript becomes nothing.
 */
export function bareWords(article: Article, span: Span, length: number): string {
  const words = shownLine(article, span);
  return cutAtWord(words.replace(/^[\s\p{P}]{1,20}/u, '').replace(/[\s,;:–—-]{1,20}$/, ''), length);
}
