import * as l10n from '@vscode/l10n';
import type { Article } from '../article/article';
import { languageOfArticle } from '../language/articleLanguage';
import { packOf } from '../language/packs';
import type { LanguagePack } from '../language/packs/pack';
import { readWords } from '../language/packs/words';
import { tokenize } from '../language/tokenize';
import type { Analysis, Mention, Statement } from './analysis';
import { findDates } from './dates/findDates';
import { type BareArticle, withoutMarkup } from './markup';
import { findPeople } from './speakers/findPeople';
import { findReported } from './speakers/wordOrder/findReported';
import { findSpeakers } from './speakers/wordOrder/findSpeakers';
import { findStatements } from './speakers/statements/findStatements';

/**
 * Longer articles (a long novel) are analysed up to here only, at the last paragraph that ends before (or, without
 * paragraphs, at the last word): more would hold up the editor for seconds. In UTF-16 code units.
 */
const analysedLength = 500_000;

/**
 * Who said what, and when: everything that is found in one article. A pure function of the article; it reads no clock.
 * Of a text in another language, what is read in that language is found. Spans are offsets into `article.text`. Takes
 * time linear in the text's length.
 */
export function analyze(article: Article): Analysis {
  const bare = withoutMarkup(shortened(article));
  const read = bare.article;
  const language = languageOfArticle(article);
  const dates = findDates(read, language).map(bare.inSource);
  const pack = language === null || language === 'en' ? null : packOf(language);
  if (language !== 'en' && !pack)
    return { entities: [], mentions: [], statements: [], dates, speakersUnread: notRead() };
  const { entities, mentions, statements } = pack ? byWordOrder(read, pack) : inEnglish(read);
  return {
    entities: entities.map((entity) => ({ ...entity, roles: entity.roles.map(bare.inSource) })),
    mentions: mentions.map((mention) => mentionInSource(mention, bare)),
    statements: statements.map((statement) => statementInSource(statement, bare)),
    dates,
  };
}

type People = Pick<Analysis, 'entities' | 'mentions' | 'statements'>;

function inEnglish(article: Article): People {
  const reading = tokenize(article);
  return findPeople(article, reading, findStatements(article, reading));
}

function byWordOrder(article: Article, pack: LanguagePack): People {
  const words = readWords(article, pack);
  return findSpeakers(words, findReported(words, pack), pack);
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

function notRead(): string {
  return l10n.t('Speakers are read in English and German; this text seems to be in another language.');
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
