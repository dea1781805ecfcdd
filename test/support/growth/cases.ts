import { agentCases } from './agents';
import { analysisCases } from './analysis';
import { articleCases } from './articles';
import { commandLineCases } from './commandLine';
import { corpusCases } from './corpus';
import type { GrowthCase } from './growth';
import { ledgerCases } from './ledger';
import { reviewCases } from './review';
import { searchCases } from './search';
import { sourceCases } from './sources';

export { timeOf } from './growth';

/** All that has to take linear time, floor by floor. */
export const growthCases: readonly GrowthCase[] = [
  ...articleCases,
  ...analysisCases,
  ...searchCases,
  ...corpusCases,
  ...reviewCases,
  ...ledgerCases,
  ...sourceCases,
  ...agentCases,
  ...commandLineCases,
];
