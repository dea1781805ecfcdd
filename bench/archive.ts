/** What the benchmark of the archive measures, bundled just as the product is. */
export { Archive } from '../src/archive/archive';
export { ArchiveClient } from '../src/archive/client';
export { archiveDocument } from '../src/archive/document';
export { indexBody } from '../src/archive/mapping';
export { wireOver } from '../src/archive/wireOver';
export { parseArticle } from '../src/article/parse';
export { readAhead } from '../src/corpus/ahead';
export { ReaderPool } from '../src/corpus/readerPool';
export { putArticles } from '../src/node/archive';
export { Progress } from '../src/node/progress';
export { threadsFrom } from '../src/node/threads';
export { statementsIn } from '../src/search/index/facts';
export { parseQuery } from '../src/search/query/parser';
export { SearchIndex, toSearchDocument } from '../src/search/searchIndex';
