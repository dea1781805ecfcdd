import * as vscode from 'vscode';
import { commands, contextKeys, settings, views, type WorkspaceState } from '../contributions';
import type { Services } from '../services';

/** Says in the Articles view how far loading is, and loads anew when folders or settings change. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const { corpus, loading } = services.library;
  const reload = () => {
    if (services.isAwake) void loading.reload();
  };
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
    // Those of an archive come without a loading.
    corpus.changed.listen(({ kind }) => {
      if ((kind === 'put' || kind === 'removed') && corpus.size <= 1 && !loading.isLoading) setState(stateOf(services));
    }),
    vscode.commands.registerCommand(commands.refresh, () => (services.isAwake ? loading.reload() : services.load())),
    vscode.workspace.onDidChangeWorkspaceFolders(reload),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (services.isAwake && event.affectsConfiguration(settings.followLinksOutside)) void services.desks.load();
      if (whatIsRead.some((each) => event.affectsConfiguration(each))) reload();
    }),
  );
}

const whatIsRead = [settings.include, settings.exclude, settings.followLinksOutside];

/** What the Articles view is to say when it is empty. */
function stateOf({ library, workspace }: Services): WorkspaceState {
  if (library.loading.problem) return 'badGlob';
  if (library.corpus.size > 0) return 'ready';
  if (!vscode.workspace.workspaceFolders?.length) return 'noFolder';
  return workspace.problems.length > 0 ? 'badGlob' : 'empty';
}

function setState(state: WorkspaceState): void {
  void vscode.commands.executeCommand('setContext', contextKeys.state, state);
}
