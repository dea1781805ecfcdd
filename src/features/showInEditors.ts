import * as vscode from 'vscode';
import { forIconLabel, forLabel, forTooltip } from '../article/untrusted';
import { plain } from './markdown';

/**
 * What show.ts is for windows, for what VS Code shows in and about editors: problems, what is done about them, symbols
 * and notes. Words in them may come from anybody, and are made harmless here.
 */

/** A line in the Problems panel, and below a pointer. */
export function createProblem(
  range: vscode.Range,
  message: string,
  severity = vscode.DiagnosticSeverity.Warning,
): vscode.Diagnostic {
  const problem = new vscode.Diagnostic(range, forTooltip(message), severity);
  problem.source = 'Seed Review';
  return problem;
}

/** What the light bulb offers. */
export function createAction(
  title: string,
  kind: vscode.CodeActionKind,
  more: Pick<vscode.CodeAction, 'edit' | 'command' | 'diagnostics' | 'isPreferred'>,
): vscode.CodeAction {
  return Object.assign(new vscode.CodeAction(forLabel(title), kind), more);
}

/** A symbol of the outline. "Go to Symbol" lists it as well, where `$(trash)` becomes an icon. @param name not empty */
export function createSymbol(
  name: string,
  kind: vscode.SymbolKind,
  range: vscode.Range,
  selected: vscode.Range,
): vscode.DocumentSymbol {
  return new vscode.DocumentSymbol(forIconLabel(name), '', kind, range, selected);
}

/** A symbol of the workspace. @param container what stands beside it */
export function createWorkspaceSymbol(
  name: string,
  kind: vscode.SymbolKind,
  container: string,
  location: vscode.Location,
): vscode.SymbolInformation {
  return new vscode.SymbolInformation(forIconLabel(name), kind, forIconLabel(container), location);
}

/**
 * Words in an editor that lead somewhere. VS Code makes trusted Markdown of a link's tooltip and escapes its brackets
 * only, and of these not the ones behind a backslash: "a\\](command:b)" would run a command.
 */
export function createLink(range: vscode.Range, target: vscode.Uri, tooltip: string): vscode.DocumentLink {
  return Object.assign(new vscode.DocumentLink(range, target), { tooltip: plain(tooltip) });
}

/** Who wrote a remark. */
export function authorNamed(name: string): vscode.CommentAuthorInformation {
  return { name: forLabel(name) };
}

/** What stands above the remarks of a note; nothing when empty. */
export function setLabel(thread: vscode.CommentThread, label: string): void {
  thread.label = label === '' ? undefined : forLabel(label);
}
