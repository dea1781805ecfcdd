import * as vscode from 'vscode';
import { entityById } from '../../analysis/lookup';
import { forLabel } from '../../article/untrusted';
import { summaryLabel } from '../../corpus/summary';
import type { ArticleList } from '../articles/articlesView';
import { groupings } from '../../ledger/columns';
import { commands, ledgerTab } from '../contributions';
import { counted } from '../../article/counted';
import { pointedAt } from '../reading/pointedAt';
import type { LiveResults } from '../search/liveResults';
import type { Services } from '../services';
import { showStatus } from '../show';
import type { StatementExport } from './exportStatements';
import { LedgerPanel } from './ledgerPanel';
import { fillPage, type Page } from './webviewPage';
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
    fillPage(panel, context.extensionUri, page);
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
      vscode.window.createWebviewPanel(ledgerTab, forLabel(title), vscode.ViewColumn.Active, {
        retainContextWhenHidden: true,
      }),
      state,
    );
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.openLedger, (target?: unknown, all?: unknown) => {
      const given = Array.isArray(all) && all.length > 0 ? all : target === undefined ? [] : [target];
      const articles = [...new Set(given.flatMap((each) => list.articlesOf(each)))];
      const scope = articles.length > 0 ? ({ kind: 'articles', articles } as const) : firstState.scope;
      open({ ...fresh(), scope }, titleOf(services, articles));
    }),
    vscode.commands.registerCommand(commands.resultsInLedger, () =>
      open({ ...fresh(), query: results.query }, `Statements: ${results.query.slice(0, titleLength)}`),
    ),
    vscode.commands.registerCommand(commands.personInLedger, async (target: unknown) => {
      const name = await speakerMeant(services, target);
      if (name === undefined) showStatus('No person or body is meant here', messageFor);
      else open({ ...fresh(), query: `speaker:"${name.replace(/"/g, ' ')}"` }, `Statements: ${name}`);
    }),
    vscode.window.registerWebviewPanelSerializer(ledgerTab, {
      deserializeWebviewPanel: (panel, kept) => Promise.resolve(fill(panel, readState(kept))),
    }),
  );
}

/** A person of the People view, a speaker or a statement of an article, or who is named at the cursor. */
async function speakerMeant(services: Services, target: unknown): Promise<string | undefined> {
  const key = typeof target === 'object' && target !== null && 'key' in target ? target.key : undefined;
  if (typeof key === 'string') return services.library.people.person(key)?.name;
  const pointed = await pointedAt(services, target);
  const speaker = pointed?.statement?.speaker;
  const entity = pointed?.entity ?? (speaker ? entityById(pointed.analysis, speaker) : undefined);
  return entity?.name;
}

function titleOf({ library }: Services, articles: readonly string[]): string {
  const summary = library.corpus.get(articles[0] ?? '')?.summary;
  if (articles.length === 1 && summary) return `Statements: ${summaryLabel(summary, titleLength)}`;
  return articles.length > 0 ? `Statements in ${counted(articles.length, 'article')}` : 'Statements';
}

const groupOptions = groupings.map(({ key, title }) => `<option value="${key}">${title}</option>`).join('');

const page: Page = {
  title: 'Statements',
  script: 'ledger.js',
  style: 'ledger.css',
  body: `<div id="bar">
<input id="query" type="search" placeholder="Search: words, speaker:name, on:2025-11" aria-label="Search the statements">
<span title="Said on, or speaks of, a day between these: 2025-11-08, 2025-11 or 2025"><label>From <input id="from" placeholder="2025-11-08"></label> <label>to <input id="to" placeholder="2025-11-08"></label></span>
<label>Group by <select id="group"><option value="">nothing</option>${groupOptions}</select></label>
<label>Picture <select id="pictured"><option value="">none</option><option value="timeline">Timeline</option><option value="network">Who speaks of whom</option></select></label>
<label title="A story that several papers have is shown as it was published first"><input id="reprints" type="checkbox"> Reprints once</label>
<button id="clear" hidden>Clear Filters</button>
<button id="columns">Columns…</button>
<button id="export">Export…</button>
<span id="count" role="status"></span>
</div>
<div id="picture" hidden>
<div id="tools">
<span id="timelineKey" aria-hidden="true"><i class="said">●</i> published <i class="day">◆</i> speaks of a day <i class="period">▬</i> of a month or year <i>◂ ▸</i> more this way · drag to choose a time</span>
<span id="networkKey" aria-hidden="true"><i class="said">●</i> speaks of others <i class="said">○</i> is spoken of · choose a name or an arrow to see the statements</span>
<label id="lanesLabel">Lanes by <select id="lanes"><option value="speaker">speaker</option><option value="article">article</option></select></label>
<button id="saveSvg">Save as SVG…</button>
<button id="savePng">Save as PNG…</button>
</div>
<div id="drawing"></div>
<div id="caption"></div>
<details><summary>As a table</summary><table id="behind"></table></details>
</div>
<div id="grid" role="grid" aria-label="Statements" aria-multiselectable="true" tabindex="0">
<div id="head" role="rowgroup"></div>
<div id="space"><div id="rows" role="rowgroup"></div></div>
</div>
<div id="detail">
<blockquote id="words"></blockquote>
<div id="who"></div>
<div id="where"></div>
<div id="acts">
<button data-act="open">Open <kbd>Enter</kbd></button>
<button data-act="saidBy">Said by… <kbd>S</kbd></button>
<button data-act="notAStatement">Not a Statement <kbd>X</kbd></button>
<button data-act="compare">Compare <kbd>C</kbd></button>
<button data-act="copy">Copy <kbd>Ctrl+C</kbd></button>
</div>
</div>`,
};
