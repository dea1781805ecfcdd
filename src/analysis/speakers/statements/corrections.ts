import type { TokenizedArticle } from '../../../language/tokens';
import type { ScoredAttribution } from './attribution';
import {
  withoutAntecedent,
  withoutAside,
  withoutComma,
  withoutCue,
  withoutSource,
  withWholeClause,
} from './corrections/contents';
import {
  isAddressee,
  isAgent,
  isCandidacy,
  isCounterfactual,
  isFiling,
  isLeftOut,
  isNothing,
  isPartOfName,
  isSoCalled,
  isTitled,
  isTitleOfWork,
  isUnknown,
} from './corrections/rejections';
import {
  accordingTo,
  behindQuotation,
  notTurnedRound,
  quotedAsSaying,
  quotedOne,
  quotedSubject,
  withItsRole,
  withinSentence,
  withWholeOwner,
  withoutAsked,
  withoutAdverbs,
  withoutAskedOne,
  withoutClause,
  withoutHearsay,
  withoutTime,
} from './corrections/sourceSpans';
import { turnedRound } from './corrections/turnedRound';

/** Rules that recognise what is no statement. */
const rejections = [
  isUnknown,
  isNothing,
  isPartOfName,
  isSoCalled,
  isTitled,
  isTitleOfWork,
  isAddressee,
  isAgent,
  isCandidacy,
  isCounterfactual,
  isFiling,
  isLeftOut,
];

/** Rules that correct a statement’s parts, in this order: each sees the result of those before it. */
const corrections = [
  withinSentence,
  turnedRound,
  notTurnedRound,
  accordingTo,
  withoutAsked,
  withoutAskedOne,
  withoutHearsay,
  quotedOne,
  quotedSubject,
  quotedAsSaying,
  behindQuotation,
  withoutClause,
  withoutSource,
  withoutCue,
  withoutAntecedent,
  withoutAside,
  withoutComma,
  withWholeClause,
  withWholeOwner,
  withItsRole,
  withoutTime,
  withoutAdverbs,
];

/**
 * Puts right what the models get wrong and the words themselves settle, one rule for each kind of mistake.
 * @returns the statement with its parts corrected, or null when it is no statement
 */
export function correctAttribution(
  statement: ScoredAttribution,
  tokenized: TokenizedArticle,
): ScoredAttribution | null {
  if (rejections.some((applies) => applies(statement, tokenized))) return null;
  return corrections.reduce((each, correct) => correct(each, tokenized), statement);
}
