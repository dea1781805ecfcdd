import { analysedArticles, analysesInAnyOrder, anyBytes, editedFiles, parsedArticles } from './articles';
import { askedQuestions, calledTools } from './agents';
import { eventOrders } from './events';
import { exportedCells, exportedMarkdown, exportedPages, exportedRows } from './exports';
import { imports } from './imports';
import { answeredQueries, foundByMeaning, printedQueries } from './queries';
import { appliedDecisions, badAmongGood, damagedDecisions, keptDecisions, savedSearches } from './decisions';
import type { Target } from './target';

export { tryBatch } from './target';

/** All that is fuzzed. A new target is a line here. */
export const targets: readonly Target[] = [
  parsedArticles,
  analysedArticles,
  editedFiles,
  analysesInAnyOrder,
  anyBytes,
  printedQueries,
  foundByMeaning,
  answeredQueries,
  keptDecisions,
  damagedDecisions,
  badAmongGood,
  appliedDecisions,
  savedSearches,
  ...imports,
  eventOrders,
  calledTools,
  askedQuestions,
  exportedCells,
  exportedRows,
  exportedPages,
  exportedMarkdown,
];
