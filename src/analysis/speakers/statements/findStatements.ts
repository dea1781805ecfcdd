import type { Article, Span } from '../../../article/article';
import type { Reading } from '../../../language/reading';
import type { FoundStatement } from '../foundStatement';
import type { CrfWeights } from './crf';
import { TokenProperties } from './tokenFeatures';
import type { LinkedStatement } from './link';
import { linkChunks } from './link';
import { statementModel } from './model';
import { quotationType } from './quotationType';
import { isSpeechWord } from './speechVerbs';
import type { FoundChunk } from './tagArticle';
import { tagArticle } from './tagArticle';

/**
 * Who is said to have said what: the statements of an article, in order of their first content. Linear in the article's length.
 * @param reading the article's tokens and sentences
 */
export function findStatements(article: Article, reading: Reading): FoundStatement[] {
  return findStatementsWith(statementModel(), article, reading);
}

/** As `findStatements`, with weights of one's own (training). */
export function findStatementsWith(weights: CrfWeights, _article: Article, reading: Reading): FoundStatement[] {
  const properties = new TokenProperties(reading);
  const linked = linkChunks(tagArticle(reading, properties, weights), reading);
  return linked.map((each) => asStatement(each, reading, properties)).sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ content }: FoundStatement): number {
  return content[0]?.start ?? 0;
}

function spanOf(reading: Reading, { first, last }: FoundChunk): Span {
  return { start: reading.tokens[first]?.start ?? 0, end: reading.tokens[last - 1]?.end ?? 0 };
}

function asStatement({ source, cue, content }: LinkedStatement, reading: Reading, properties: TokenProperties): FoundStatement {
  const words = cue ? reading.tokens.slice(cue.first, cue.last) : [];
  const size = content.reduce((sum, { first, last }) => sum + last - first, 0);
  const probability = content.reduce((sum, chunk) => sum + chunk.probability * (chunk.last - chunk.first), 0) / size;
  const type = quotationType(content, properties.quoted);
  return {
    type,
    content: content.map((chunk) => spanOf(reading, chunk)),
    cue: cue && spanOf(reading, cue),
    source: source && spanOf(reading, source),
    confidence: Math.round(probability * (cue?.probability ?? 1) * 100) / 100,
    speech: words.some(({ lower }) => isSpeechWord(lower)) || (cue === null && type !== 'indirect'),
  };
}
