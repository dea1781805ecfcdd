/** What the benchmark of the ledger measures, bundled just as the product is. */
export { analyze } from '../src/analysis/analyze';
export { parseArticle } from '../src/article/parse';
export { atOnce } from '../src/article/steps';
export { sketchOf } from '../src/corpus/sketch';
export { statementFactsOf, statementsKept } from '../src/corpus/statementFacts';
export { usualColumns } from '../src/ledger/columns';
export { Reprints } from '../src/ledger/compare/reprints';
export { SameQuotations } from '../src/ledger/compare/sameQuotations';
export { inPieces } from '../src/ledger/export/format';
export { formats } from '../src/ledger/export/formats';
export { linkTo } from '../src/ledger/link';
export { NetworkCount } from '../src/ledger/pictures/network';
export { NetworkLayout } from '../src/ledger/pictures/networkLayout';
export { TimelineCount } from '../src/ledger/pictures/timeline';
export { rowOf, rowsOf, unreviewed } from '../src/ledger/row';
export { labelOf, LedgerTable } from '../src/ledger/table';
