import * as vscode from 'vscode';
import { entityById } from '../../analysis/lookup';
import { summaryLabel } from '../../corpus/summary';
import { bringIn } from '../archive/openedArticles';
import type { ArticleList } from '../articles/articlesView';
import { commands, ledgerTab } from '../contributions';
import { pointedAt } from '../reading/pointedAt';
import type { LiveResults } from '../search/liveResults';
import { itemsMeant, textIn } from '../given';
import type { Services } from '../services';
import { createTab, showStatus } from '../show';
import { plural } from '../../article/wording';
import type { StatementExport } from './exportStatements';
import { LedgerPanel } from './ledgerPanel';
import { ledgerPage } from './ledgerPage';
import { fillPage } from './webviewPage';
import { firstState, readState, type LedgerState } from './ledgerState';

const columnsKey = 'ledger.columns';
const titleLength = 30;
const messageFor = 5000;

/** "Open Statements Ledger": who said what, as a table in a tab. */
export function register(
  context: vscode.ExtensionContext,
  services: Services,
  list: ArticleList,
  results: LiveResults,
  exporter: StatementExport,
): void {
  const memory = context.workspaceState;
  /** A new ledger has the columns that the person chose last. */
  const fresh = () => readState({ columns: memory.get(columnsKey) });
  const fill = (panel: vscode.WebviewPanel, state: LedgerState) => {
    fillPage(panel, context.extensionUri, ledgerPage());
    const ledger = new LedgerPanel(
      panel,
      services,
      state,
      exporter,
      (columns) => void memory.update(columnsKey, columns),
    );
    panel.onDidDispose(() => ledger.dispose());
  };
  const open = (state: LedgerState, title: string) =>
    fill(
      createTab(ledgerTab, title, {
        retainContextWhenHidden: true,
      }),
      state,
    );
  context.subscriptions.push(
    services.registerCommand(commands.openLedger, (target?: unknown, all?: unknown) => {
      const given = itemsMeant(target, all);
      const articles = [...new Set(given.flatMap((each) => list.articlesOf(each)))];
      const scope = articles.length > 0 ? ({ kind: 'articles', articles } as const) : firstState.scope;
      open({ ...fresh(), scope }, titleOf(services, articles));
    }),
    services.registerCommand(commands.resultsInLedger, async () => {
      const { archive, query } = results;
      open({ ...fresh(), query }, vscode.l10n.t('Statements: {0}', query.slice(0, titleLength)));
      if (archive.notes().length > 0) showStatus(archive.notes().join(' · '), messageFor);
      // A ledger has the library's articles. It follows as they come.
      for (const { id } of archive.found) if (!(await bringIn(services, id))) return;
    }),
    services.registerCommand(commands.personInLedger, async (target: unknown) => {
      const name = await speakerMeant(services, target);
      if (name === undefined) showStatus(vscode.l10n.t('No person or body is meant here'), messageFor);
      else open({ ...fresh(), query: `speaker:"${name.replace(/"/g, ' ')}"` }, vscode.l10n.t('Statements: {0}', name));
    }),
    vscode.window.registerWebviewPanelSerializer(ledgerTab, {
      deserializeWebviewPanel(panel, kept) {
        void services.load();
        return Promise.resolve(fill(panel, readState(kept)));
      },
    }),
  );
}

/** A person of the People view, a speaker or a statement of an article, or who is named at the cursor. */
async function speakerMeant(services: Services, target: unknown): Promise<string | undefined> {
  const key = textIn(target, 'key');
  if (key !== undefined) return services.library.people.person(key)?.name;
  const pointed = await pointedAt(services, target);
  const speaker = pointed?.statement?.speaker;
  const entity = pointed?.entity ?? (speaker ? entityById(pointed.analysis, speaker) : undefined);
  return entity?.name;
}

function titleOf({ library }: Services, articles: readonly string[]): string {
  const summary = library.corpus.get(articles[0] ?? '')?.summary;
  if (articles.length === 1 && summary) return vscode.l10n.t('Statements: {0}', summaryLabel(summary, titleLength));
  if (articles.length === 0) return vscode.l10n.t('Statements');
  return plural(articles.length, (n) => ({
    one: vscode.l10n.t('Statements in {0} article', n),
    other: vscode.l10n.t('Statements in {0} articles', n),
  }));
}
