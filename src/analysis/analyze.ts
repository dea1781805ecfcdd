import type { Article } from '../article/article';
import { isEnglish, longestSample } from '../language/isEnglish';
import { tokenize } from '../language/tokenize';
import type { Analysis } from './analysis';
import { findDates } from './dates/findDates';
import { withoutMarkup, withWholeEntities } from './markup';
import { findPeople } from './speakers/findPeople';
import { findStatements } from './speakers/statements/findStatements';

/**
 * Longer articles (a long novel) are analysed up to here only, at the last paragraph that ends before: more would hold
 * up the editor for seconds. In UTF-16 code units.
 */
const analysedLength = 500_000;

/**
 * Who said what, and when: everything that is found in one article. A pure function of the article; it reads no clock.
 * Of a text that is not English only the dates are found. Spans are offsets into `article.text`. Takes time linear in
 * the text's length.
 */
export function analyze(article: Article): Analysis {
  const read = withoutMarkup(shortened(article));
  if (!isEnglish(textOf(read)))
    return { entities: [], mentions: [], statements: [], dates: findDates(read), speakersUnread: notEnglish };
  const reading = tokenize(read);
  const found = findStatements(read, reading);
  const { entities, mentions, statements } = findPeople(read, reading, found);
  const whole = statements.map((statement) => ({
    ...statement,
    content: statement.content.map((span) => withWholeEntities(article.text, span)),
  }));
  return { entities, mentions, statements: whole, dates: findDates(read) };
}

const notEnglish = 'Speakers are read in English only; this text seems to be in another language.';

/** The beginning of what is read: without header and front matter, which may be English where the article is not. */
function textOf({ text, blocks }: Article): string {
  const start = blocks[0]?.start ?? 0;
  return text.slice(start, start + longestSample);
}

function shortened(article: Article): Article {
  if (article.text.length <= analysedLength) return article;
  return { ...article, blocks: article.blocks.filter((block) => block.end <= analysedLength) };
}
