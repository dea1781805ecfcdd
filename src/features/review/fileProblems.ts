import * as vscode from 'vscode';
import { withBothSides } from '../../review/decisionFormat';
import type { Services } from '../services';
import { createAction, createProblem } from '../showInEditors';
import type { UnreadFile } from './desks';
import { folderName } from './folderDesk';

/** Changes are collected for this long. In ms. */
const showAfter = 100;

/** Names in the Problems panel what could not be read of the files that people's decisions are kept in. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const shown = vscode.languages.createDiagnosticCollection('seedReview.decisions');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    waiting = undefined;
    shown.clear();
    for (const file of services.desks.unread) shown.set(file.uri, problemsOf(file));
  };
  context.subscriptions.push(
    shown,
    services.desks.unreadChanged.listen(() => (waiting ??= setTimeout(show, showAfter))),
    { dispose: () => clearTimeout(waiting) },
    vscode.languages.registerCodeActionsProvider(
      { pattern: `**/${folderName}/**/*.json` },
      {
        provideCodeActions: (document, _range, { diagnostics }) =>
          fixesFor(document, shown.get(document.uri), diagnostics),
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
  show();
}

function problemsOf({ problems, isReadInPart }: UnreadFile): vscode.Diagnostic[] {
  return problems.map(({ text, line }) => {
    const range = new vscode.Range(line, 0, line, 200);
    const message = isReadInPart
      ? vscode.l10n.t('This file {0}. The rest of it counts, and nothing is written to it.', text)
      : vscode.l10n.t('This file {0}. What it says does not count, and nothing is written to it.', text);
    return createProblem(range, message, vscode.DiagnosticSeverity.Error);
  });
}

/** Where a person's decisions in two branches meet, none has to be given up. */
function fixesFor(
  document: vscode.TextDocument,
  own: readonly vscode.Diagnostic[] | undefined,
  pointed: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const diagnostics = pointed.filter((each) => own?.some(({ message }) => message === each.message));
  const text = diagnostics.length > 0 ? withBothSides(document.getText()) : null;
  if (text === null) return [];
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  const title = vscode.l10n.t('Keep What Both Sides Decided');
  return [createAction(title, vscode.CodeActionKind.QuickFix, { edit, diagnostics, isPreferred: true })];
}
