import * as vscode from 'vscode';
import { readAhead } from '../../corpus/ahead';
import type { FoundHit } from '../../corpus/results';
import { Slices } from '../../corpus/slices';
import { commands } from '../contributions';
import { plural } from '../../article/wording';
import type { LiveResults } from './liveResults';
import { exportRows, toCsv, toMarkdown, toTable, type ExportRow } from './resultExport';
import { fieldsOf, itemsMeant, spanIn, textIn } from '../given';
import { displayPath, type Services } from '../services';
import { showStatus } from '../show';

/** How long the status bar says what was copied. In ms. */
const messageFor = 5000;

/** Copies search results with their exact places: all of them, or those selected in the view. */
export function register(context: vscode.ExtensionContext, services: Services, results: LiveResults): void {
  const copy = (write: (rows: readonly ExportRow[]) => string) => async (node?: unknown, selected?: unknown) => {
    const nodes = itemsMeant(node, selected);
    const hits = nodes.length > 0 ? hitsOf(nodes) : results.ordered;
    const rows = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Copying search results'),
        cancellable: true,
      },
      (progress, token) => rowsOf(results, hits, progress, token),
    );
    if (!rows) return;
    if (rows.length > 0) await vscode.env.clipboard.writeText(write(rows));
    const copied = plural(rows.length, (n) => ({
      one: vscode.l10n.t('{0} hit copied', n),
      other: vscode.l10n.t('{0} hits copied', n),
    }));
    // Of an archive, the best are listed; whoever copies all should know.
    showStatus([copied, ...(nodes.length > 0 ? [] : results.archive.notes())].join(' · '), messageFor);
  };
  context.subscriptions.push(
    services.registerCommand(
      commands.copyAsMarkdown,
      copy((rows) => toMarkdown(results.query, rows)),
    ),
    services.registerCommand(commands.copyAsTable, copy(toTable)),
    services.registerCommand(commands.copyAsCsv, copy(toCsv)),
  );
}

/** The selected hits, each one once. */
function hitsOf(nodes: readonly unknown[]): FoundHit[] {
  const given = nodes.flatMap((node) => {
    const { hit, group } = fieldsOf(node);
    const { hits } = fieldsOf(group);
    return [hit, ...(Array.isArray(hits) ? (hits as readonly unknown[]) : [])];
  });
  return [...new Set(given.filter(isHit))];
}

function isHit(given: unknown): given is FoundHit {
  return spanIn(given) !== null && textIn(fieldsOf(given)['article'], 'id') !== undefined;
}

/** Null when the person cancels. */
async function rowsOf(
  results: LiveResults,
  hits: readonly FoundHit[],
  progress: vscode.Progress<{ increment: number }>,
  token: vscode.CancellationToken,
): Promise<ExportRow[] | null> {
  const rows: ExportRow[] = [];
  const slices = new Slices();
  const runs = runsOf(hits);
  for await (const { article, run } of readAhead(runs, async (each) => ({
    run: each,
    article: await results.articleOf(each[0]!.article.id),
  }))) {
    if (article) for (const row of exportRows(article, displayPath(article.id), run)) rows.push(row);
    progress.report({ increment: 100 / runs.length });
    if (slices.isOver) await slices.pause();
    if (token.isCancellationRequested) return null;
  }
  return rows;
}

/** Groups neighbouring hits of one article, so that it is read once. */
function runsOf(hits: readonly FoundHit[]): FoundHit[][] {
  const runs: FoundHit[][] = [];
  for (const hit of hits) {
    const last = runs.at(-1);
    if (last?.[0]!.article.id === hit.article.id) last.push(hit);
    else runs.push([hit]);
  }
  return runs;
}
