import type { Article } from '../article/article';
import { languageParts, languageTold, type ArticleLanguage, type LanguagePart } from '../language/articleLanguage';
import { packOf } from '../language/packs';
import { isReadLanguage, type ReadLanguage } from '../language/packs/pack';
import { readWords } from '../language/packs/words';
import { tokenize } from '../language/tokenize';
import type { Analysis, Mention, Reading, Statement } from './analysis';
import { findDates } from './dates/findDates';
import { inOneText } from './inOneText';
import { type BareArticle, withoutMarkup } from './markup';
import { type Findings, putTogether } from './putTogether';
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
  const told = languageTold(article);
  const main = told.code !== null && isReadLanguage(told.code) ? told.code : null;
  const parts =
    told.by === 'person' ? [{ language: main, blocks: bare.article.blocks }] : languageParts(bare.article, main);
  const found = putTogether(inOneText(parts.map((part) => readPart(bare.article, part))), bare);
  const reading = readingOf(told, main, parts);
  return {
    entities: found.entities.map((entity) => ({ ...entity, roles: entity.roles.map(bare.inSource) })),
    mentions: found.mentions.map((mention) => mentionInSource(mention, bare)),
    statements: found.statements.map((statement) => statementInSource(statement, bare)),
    dates: found.dates.map(bare.inSource),
    ...(reading && { reading }),
  };
}

function readPart(article: Article, { language, blocks }: LanguagePart): Findings {
  const part = { ...article, blocks };
  return { ...speakersIn(part, language), dates: findDates(part, language) };
}

function speakersIn(article: Article, language: ReadLanguage | null): Omit<Findings, 'dates'> {
  if (language === 'en') {
    const reading = tokenize(article);
    return findPeople(article, reading, findStatements(article, reading));
  }
  const pack = language && packOf(language);
  if (!pack) return { entities: [], mentions: [], statements: [] };
  const words = readWords(article, pack);
  return findSpeakers(words, findReported(words, pack), pack);
}

function readingOf(
  { code, against }: ArticleLanguage,
  main: ReadLanguage | null,
  parts: readonly LanguagePart[],
): Reading | null {
  const alsoIn = parts.flatMap(({ language, blocks }) =>
    language && language !== main && blocks.length > 0 ? [language] : [],
  );
  if (main === 'en' && alsoIn.length === 0 && against === undefined) return null;
  const pack = main === null || main === 'en' ? null : packOf(main);
  return {
    language: code,
    level: main === 'en' ? 'full' : (pack?.level ?? 'nothing'),
    ...(pack?.isExperimental && { isExperimental: true }),
    alsoIn,
    ...(against !== undefined && { against }),
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

function shortened(article: Article): Article {
  const { text, blocks } = article;
  if (text.length <= analysedLength) return article;
  const whole = blocks.filter((block) => block.end <= analysedLength);
  const [first] = blocks;
  // All in one line: up to a blank.
  const start = first && whole.length === 0 ? [{ ...first, end: text.lastIndexOf(' ', analysedLength) }] : [];
  return { ...article, blocks: whole.length > 0 ? whole : start.filter((block) => block.start < block.end) };
}
