import * as l10n from '@vscode/l10n';
import type { Article } from '../article/article';
import { isEnglish, longestSample } from '../language/isEnglish';
import { tokenize } from '../language/tokenize';
import type { Analysis, Mention, Statement } from './analysis';
import { findDates } from './dates/findDates';
import { type BareArticle, withoutMarkup } from './markup';
import { findPeople } from './speakers/findPeople';
import { findStatements } from './speakers/statements/findStatements';

/**
 * Longer articles (a long novel) are analysed up to here only, at the last paragraph that ends before (or, without
 * paragraphs, at the last word): more would hold up the editor for seconds. In UTF-16 code units.
 */
const analysedLength = 500_000;

/**
 * Who said what, and when: everything that is found in one article. A pure function of the article; it reads no clock.
 * Of a text that is not English only the dates are found. Spans are offsets into `article.text`. Takes time linear in
 * the text's length.
 */
export function analyze(article: Article): Analysis {
  const bare = withoutMarkup(shortened(article));
  const read = bare.article;
  const dates = findDates(read).map(bare.inSource);
  if (!isEnglish(textOf(read)))
    return { entities: [], mentions: [], statements: [], dates, speakersUnread: notEnglish() };
  const reading = tokenize(read);
  const found = findStatements(read, reading);
  const { entities, mentions, statements } = findPeople(read, reading, found);
  return {
    entities: entities.map((entity) => ({ ...entity, roles: entity.roles.map(bare.inSource) })),
    mentions: mentions.map((mention) => mentionInSource(mention, bare)),
    statements: statements.map((statement) => statementInSource(statement, bare)),
    dates,
  };
}

function mentionInSource(mention: Mention, { inSource }: BareArticle): Mention {
  const { evidence } = mention;
  return { ...inSource(mention), ...(evidence && { evidence: inSource(evidence) }) };
}

function statementInSource(statement: Statement, { inSource }: BareArticle): Statement {
  const { content, cue, source } = statement;
  return {
    ...statement,
    content: content.map(inSource),
    cue: cue && inSource(cue),
    source: source && inSource(source),
  };
}

function notEnglish(): string {
  return l10n.t('Speakers are read in English only; this text seems to be in another language.');
}

/** The beginning of what is read: without header and front matter, which may be English where the article is not. */
function textOf({ text, blocks }: Article): string {
  const start = blocks[0]?.start ?? 0;
  return text.slice(start, start + longestSample);
}

function shortened(article: Article): Article {
  const { text, blocks } = article;
  if (text.length <= analysedLength) return article;
  const whole = blocks.filter((block) => block.end <= analysedLength);
  const [first] = blocks;
  // All in one line: up to a blank.
  const start = first && whole.length === 0 ? [{ ...first, end: text.lastIndexOf(' ', analysedLength) }] : [];
  return { ...article, blocks: whole.length > 0 ? whole : start.filter((block) => block.start < block.end) };
}
