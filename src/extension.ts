import type { ExtensionContext } from 'vscode';
import { sayIn } from './article/wording';
import type { ArticleCache } from './corpus/cache/articleCache';
import * as checkQuotations from './features/agents/checkQuotations';
import * as languageModelTools from './features/agents/languageModelTools';
import * as mcpServers from './features/agents/mcpServers';
import * as participant from './features/agents/participant';
import * as archiveFiles from './features/archive/archiveFiles';
import * as connectArchive from './features/archive/connect';
import * as openedArticles from './features/archive/openedArticles';
import { wayOut } from './features/archive/wayOut';
import * as articleDate from './features/articles/articleDate';
import * as articleLanguage from './features/articles/articleLanguage';
import * as editorLanguage from './features/articles/editorLanguage';
import * as articlesView from './features/articles/articlesView';
import * as dateChecks from './features/dates/dateChecks';
import * as copyResults from './features/search/copyResults';
import * as changedSince from './features/review/changedSince';
import * as fileDecorations from './features/review/fileDecorations';
import * as reviewMarks from './features/review/reviewMarks';
import * as decisionsView from './features/review/decisionsView';
import { DroppedDocuments } from './features/sources/droppedDocuments';
import * as importDocuments from './features/sources/importDocuments';
import * as originals from './features/sources/originals';
import * as compareCommands from './features/ledger/compare/compareCommands';
import * as exportStatements from './features/ledger/exportStatements';
import * as openLedger from './features/ledger/openLedger';
import * as rowCommands from './features/articles/rowCommands';
import * as openLinks from './features/ledger/openLinks';
import * as goToPerson from './features/people/goToPerson';
import * as peopleView from './features/people/peopleView';
import * as fileProblems from './features/review/fileProblems';
import * as references from './features/people/references';
import * as notes from './features/review/notes';
import * as correctionCommands from './features/review/correctionCommands';
import * as contextCommands from './features/reading/contextCommands';
import * as datesView from './features/dates/datesView';
import * as hovers from './features/reading/hovers';
import { LiveResults } from './features/search/liveResults';
import { wording } from './features/locale';
import * as firstSign from './features/articles/firstSign';
import * as loadArticles from './features/articles/loadArticles';
import * as protectFolder from './features/reading/protectFolder';
import * as outline from './features/reading/outline';
import * as resultHits from './features/search/resultHits';
import * as resultsView from './features/search/resultsView';
import * as readingLayout from './features/reading/readingLayout';
import * as readOnly from './features/reading/readOnly';
import * as reveal from './features/reading/reveal';
import * as savedSearches from './features/search/savedSearches';
import * as searchSeeds from './features/search/searchSeeds';
import * as semanticColours from './features/reading/semanticColours';
import { Services } from './features/services';
import { createLog } from './features/show';
import * as statementNavigation from './features/reading/statementNavigation';
import * as undatedArticles from './features/articles/undatedArticles';
import * as underlines from './features/reading/underlines';
import * as welcome from './features/articles/welcome';
import { webHost, type Host } from './features/host';

/** What other extensions, and the tests inside VS Code, may use. */
export interface SeedReview {
  readonly services: Services;
}

let cache: ArticleCache | null = null;

/** VS Code waits a few seconds for this. */
export async function deactivate(): Promise<void> {
  await cache?.save();
}

/**
 * The composition root: builds the corpus and registers every feature. Any text file wakes the extension, so nothing is
 * listed or read before there is a sign of seeds.
 * @param host what the entry for the Node host hands over; VS Code itself hands over nothing
 */
export function activate(context: ExtensionContext, host: Host = webHost): SeedReview {
  sayIn(wording());
  const log = createLog('Seed Review');
  const services = new Services(log, context, host);
  const results = new LiveResults(services, context.workspaceState);
  cache = services.library.cache;
  context.subscriptions.push(log, services, results);

  const wire = wayOut(context, services);
  context.subscriptions.push(wire);
  connectArchive.register(context, services, wire.send);
  archiveFiles.register(context, services);
  openedArticles.register(context, services);
  const imports = importDocuments.register(context, services);
  const list = articlesView.register(context, services, new DroppedDocuments(services, imports));
  originals.register(context, services, list);
  reviewMarks.register(context, services, list);
  fileDecorations.register(context, services);
  changedSince.register(context, services, list);
  articleLanguage.register(context, services);
  editorLanguage.register(context, services);
  readOnly.register(context, services);
  protectFolder.register(context);
  readingLayout.register(context);
  reveal.register(context, services);
  hovers.register(context, services);
  const saved = savedSearches.register(context, services, results);
  searchSeeds.register(context, services, results, saved);
  resultsView.register(context, services, results, saved);
  resultHits.register(context, services, results);
  copyResults.register(context, services, results);
  outline.register(context, services);
  semanticColours.register(context, services);
  underlines.register(context, services);
  contextCommands.register(context, services);
  correctionCommands.register(context, services);
  notes.register(context, services);
  decisionsView.register(context, services);
  statementNavigation.register(context, services);
  articleDate.register(context, services);
  undatedArticles.register(context, services);
  dateChecks.register(context, services);
  peopleView.register(context, services);
  goToPerson.register(context, services);
  references.register(context, services);
  fileProblems.register(context, services);
  datesView.register(context, services);
  welcome.register(context, services);
  const exporter = exportStatements.register(context, services, list, results);
  openLedger.register(context, services, list, results, exporter);
  loadArticles.register(context, services);
  compareCommands.register(context, services, list);
  checkQuotations.register(context, services);
  languageModelTools.register(context, services);
  mcpServers.register(context, services);
  participant.register(context, services);
  openLinks.register(context, services);
  rowCommands.register(context, services);
  // Last, when all others listen to what becomes known.
  firstSign.register(context, services);

  return { services };
}
