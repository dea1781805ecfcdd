import * as vscode from 'vscode';
import { commands, contextKeys, settings, views, type WorkspaceState } from '../contributions';
import type { Services } from '../services';

/**
 * Keeps the library the same as the workspace: loads it at the start, and anew when folders or settings change.
 * @returns what resolves when the articles that were there at the start have been read
 */
export function register(context: vscode.ExtensionContext, services: Services): Promise<void> {
  const { corpus, loading } = services.library;
  const reload = () => void loading.reload();
  context.subscriptions.push(
    loading.began.listen((end) => {
      if (corpus.size === 0) setState('loading');
      void vscode.window.withProgress({ location: { viewId: views.articles } }, () => end);
    }),
    loading.ended.listen(() => {
      for (const problem of services.workspace.problems) services.log.error(problem);
      if (loading.problem) services.log.error(`The articles could not be listed: ${loading.problem.message}`);
      setState(stateOf(services));
      services.desks.relocate(Array.from(corpus.entries(), ({ id }) => id));
    }),
    vscode.commands.registerCommand(commands.refresh, () => loading.reload()),
    vscode.workspace.onDidChangeWorkspaceFolders(reload),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settings.include) || event.affectsConfiguration(settings.exclude)) reload();
    }),
  );
  // What people decided wins over what an earlier session knew, so it comes first.
  return services.desks
    .load()
    .then(() => loading.start())
    .then(() => services.newArticles.see(Array.from(corpus.entries(), ({ id }) => id)));
}

/** What the Articles view is to say when it is empty. */
function stateOf({ library, workspace }: Services): WorkspaceState {
  if (library.loading.problem) return 'badGlob';
  if (!vscode.workspace.workspaceFolders?.length) return 'noFolder';
  if (library.corpus.size > 0) return 'ready';
  return workspace.problems.length > 0 ? 'badGlob' : 'empty';
}

function setState(state: WorkspaceState): void {
  void vscode.commands.executeCommand('setContext', contextKeys.state, state);
}
