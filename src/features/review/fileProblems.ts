import * as vscode from 'vscode';
import type { Services } from '../services';

/** Changes are collected for this long. In ms. */
const showAfter = 100;

/** Names in the Problems panel what could not be read of the files that people's decisions are kept in. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const shown = vscode.languages.createDiagnosticCollection('seedReview.decisions');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    waiting = undefined;
    shown.clear();
    for (const [file, problems] of services.desks.unread)
      shown.set(
        vscode.Uri.parse(file),
        problems.map(({ text, line }) => {
          const range = new vscode.Range(line, 0, line, 200);
          const message = `This file ${text}. What it says does not count, and nothing is written to it.`;
          const problem = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error);
          problem.source = 'Seed Review';
          return problem;
        }),
      );
  };
  context.subscriptions.push(
    shown,
    services.desks.unreadChanged.listen(() => (waiting ??= setTimeout(show, showAfter))),
    { dispose: () => clearTimeout(waiting) },
  );
  show();
}
