import type { Article, Span } from '../../../article/article';
import { atOnce } from '../../../article/steps';
import type { TokenizedArticle } from '../../../language/tokens';
import type { FoundStatement } from '../foundStatement';
import type { ScoredAttribution } from './attribution';
import { TokenProperties } from './tokenProperties';
import { continueQuotations } from './continuedQuotations';
import { withoutEchoes } from './echoes';
import { correctAttribution } from './corrections';
import { withLayouts } from './layouts';
import { datelineCutter } from './layouts/datelines';
import { saysNothing } from './emptyContents';
import type { StatementModels } from './model';
import { statementModels } from './model';
import { nestedReports } from './nestedReports';
import { quotationType } from './quotationType';
import { readStatements } from './readStatements';
import { asShout, isSpeechWord } from '../../../language/speechVerbs';
import type { FoundChunk } from './tagArticle';
import { thatClauses } from './thatClauses';
import { trailingAttributions } from './trailingAttributions';

/**
 * Who is said to have said what: the statements of an article, in order of their first content. Linear in the article's
 * length.
 * @param tokenized the article's tokens and sentences
 */
export function findStatements(article: Article, tokenized: TokenizedArticle): FoundStatement[] {
  return findStatementsWith(statementModels(), article, tokenized);
}

/** The same in steps of a few ms. */
export function findStatementsInSteps(
  article: Article,
  tokenized: TokenizedArticle,
): Generator<undefined, FoundStatement[]> {
  return findInStepsWith(statementModels(), article, tokenized);
}

/**
 * Statements below these confidences are more often wrong than useful: the first for speech, the second for quotations
 * that nothing attributes, thoughts, intentions and acts. Chosen on held-out articles, the second with a look at
 * PolNeAR’s development part, where a lower one finds more at equal accuracy.
 */
const leastConfidence = 0.2;
const leastOfThought = 0.34;

/** Like `findStatements`, with the given weights (for training). */
export function findStatementsWith(
  models: StatementModels,
  article: Article,
  tokenized: TokenizedArticle,
): FoundStatement[] {
  return atOnce(findInStepsWith(models, article, tokenized));
}

function* findInStepsWith(
  models: StatementModels,
  article: Article,
  tokenized: TokenizedArticle,
): Generator<undefined, FoundStatement[]> {
  const properties = new TokenProperties(tokenized);
  yield;
  const cut = datelineCutter(article);
  const corrected: ScoredAttribution[] = [];
  for (const each of yield* readStatements(models, properties)) {
    yield;
    const attribution = correctAttribution(each, tokenized);
    if (attribution) corrected.push(attribution);
  }
  const tagged = withoutEchoes(corrected, tokenized);
  yield;
  const nested = nestedReports(tagged, tokenized);
  yield;
  const found = [...tagged, ...nested, ...trailingAttributions(tagged, tokenized), ...thatClauses(tagged, tokenized)];
  yield;
  const read: FoundStatement[] = [];
  for (const each of continueQuotations(found, tokenized, properties.quoted)) {
    yield;
    const statement = asStatement(each, tokenized, properties, cut);
    const { confidence, speech, content } = statement;
    if (confidence >= (speech ? leastConfidence : leastOfThought) && !saysNothing(article.text, content))
      read.push(statement);
  }
  yield;
  return withLayouts(article, read);
}

function spanOf(tokenized: TokenizedArticle, { first, last }: FoundChunk): Span {
  return { start: tokenized.tokens[first]?.start ?? 0, end: tokenized.tokens[last - 1]?.end ?? 0 };
}

function asStatement(
  { source, cue, content, probability }: ScoredAttribution,
  tokenized: TokenizedArticle,
  properties: TokenProperties,
  cut: (span: Span) => Span,
): FoundStatement {
  const words = cue ? tokenized.tokens.slice(cue.first, cue.last) : [];
  const type = quotationType(content, properties.quoted);
  return {
    type,
    content: content.map((chunk) => cut(spanOf(tokenized, chunk))),
    cue: cue && spanOf(tokenized, cue),
    source: source && cut(spanOf(tokenized, source)),
    confidence: Math.round(probability * 100) / 100,
    speech:
      words.some(({ lower }) => isSpeechWord(lower) || (type !== 'indirect' && asShout(lower) !== null)) ||
      (cue === null && type !== 'indirect'),
  };
}
