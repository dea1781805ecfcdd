import * as vscode from 'vscode';
import { commands } from '../contributions';
import { rangeOf } from '../places';
import type { Services } from '../services';
import { showStatus } from '../show';
import { termName } from '../../ledger/terms';
import { formatNumber } from '../../article/wording';
import { shownAnalysis } from './shownStatements';
import { sourceLabel } from './sourceLabel';

/** How long the status bar names the speaker. In ms. */
const messageFor = 8000;

/** Next and previous statement by key: marks what is said and names the source in the status bar. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    services.registerCommand(commands.nextStatement, () => go(services, 1)),
    services.registerCommand(commands.previousStatement, () => go(services, -1)),
  );
}

async function go(services: Services, direction: 1 | -1): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const article = editor && services.articleIn(editor.document);
  if (!editor || !article) return;
  const analysis = await shownAnalysis(services, article);
  const statements = analysis.statements.filter((statement) => statement.content.length > 0);
  const starts = statements.map((statement) => statement.content[0]!.start);
  const index = nextIndex(starts, editor.document.offsetAt(editor.selection.start), direction);
  const statement = statements[index];
  if (!statement) {
    showStatus(vscode.l10n.t('There are no statements in this article.'), messageFor);
    return;
  }
  const range = rangeOf(editor.document, statement.content[0]!);
  editor.selection = new vscode.Selection(range.start, range.start);
  services.jumpMark.show(editor.document.uri, statement.content[0]!);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const who = sourceLabel(article, analysis, statement) ?? vscode.l10n.t('unnamed source');
  const position = vscode.l10n.t('{0} of {1}', formatNumber(index + 1), formatNumber(statements.length));
  showStatus(`${who} · ${termName(statement.type)} · ${position}`, messageFor, 'quote');
}

/**
 * Which start to go to from an offset, wrapping around at the end.
 * @param starts ascending
 * @returns an index, or -1 when there are none
 */
function nextIndex(starts: readonly number[], offset: number, direction: 1 | -1): number {
  if (starts.length === 0) return -1;
  if (direction === 1) {
    const next = starts.findIndex((start) => start > offset);
    return next < 0 ? 0 : next;
  }
  let previous = -1;
  starts.forEach((start, index) => {
    if (start < offset) previous = index;
  });
  return previous < 0 ? starts.length - 1 : previous;
}
