import type { Article, Span } from '../../../article/article';
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
  const properties = new TokenProperties(tokenized);
  const cut = datelineCutter(article);
  const tagged = withoutEchoes(
    readStatements(models, properties).flatMap((each) => correctAttribution(each, tokenized) ?? []),
    tokenized,
  );
  const found = [
    ...tagged,
    ...nestedReports(tagged, tokenized),
    ...trailingAttributions(tagged, tokenized),
    ...thatClauses(tagged, tokenized),
  ];
  const read = continueQuotations(found, tokenized, properties.quoted)
    .map((each) => asStatement(each, tokenized, properties, cut))
    .filter(
      ({ confidence, speech, content }) =>
        confidence >= (speech ? leastConfidence : leastOfThought) && !saysNothing(article.text, content),
    );
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
