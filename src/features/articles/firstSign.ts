import * as vscode from 'vscode';
import { isSurelySeed } from '../../article/seedSign';
import { originIn } from '../../sources/articleFile/origin';
import { languageId, settings } from '../contributions';
import { folderName } from '../review/folderDesk';
import type { Services } from '../services';

/** Headers and front matter have ended by this line. */
const mostLines = 1000;
const openKey = 'articles.open';

/**
 * Asks for the articles with the first sign that this workspace holds any. Every text file wakes the extension, since
 * VS Code does not look into files; a workspace with nothing but a README is then neither listed nor read. A sign is:
 *
 * - an open file that the settings count as an article and that says what it is: by its beginning (`isSurelySeed`), as
 *   the article of an imported document, or by a language that is set to Seed Article;
 * - one that was open as an article when the window was closed: after a restart it is one again, header or not;
 * - a folder `.seed-review` in a folder of the workspace, also when it comes later;
 * - a setting `seedReview.include` that is not the default.
 *
 * Whoever needs the articles asks for them without any sign (`Services.load`): views that a person sees, commands,
 * chats, links, and tabs of the last session.
 */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const { workspaceState } = context;
  const signs = new Signs(services, new Set(workspaceState.get<readonly string[]>(openKey, [])));
  const remember = () => {
    // While articles are being read, nobody knows which tabs show some.
    if (services.isAwake && !services.isLoading) void workspaceState.update(openKey, openArticles(services));
  };
  context.subscriptions.push(
    signs,
    services.library.loading.ended.listen(() => void services.load().then(remember)),
    vscode.window.tabGroups.onDidChangeTabs(remember),
  );
  signs.look();
}

/** The ids of the articles that tabs show. */
function openArticles({ library }: Services): string[] {
  const ids = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri.toString()] : []));
  return [...new Set(ids)].filter((id) => library.corpus.get(id)?.summary);
}

/** Looks out for signs until the articles are asked for, by itself or by others. */
export class Signs implements vscode.Disposable {
  private readonly listening: vscode.Disposable;
  private watching = vscode.Disposable.from();

  /** @param wasOpen the ids of the articles that were open when the window was closed */
  constructor(
    private readonly services: Services,
    private readonly wasOpen: ReadonlySet<string>,
  ) {
    this.listening = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => this.lookAt(document)),
      vscode.workspace.onDidSaveTextDocument((document) => this.lookAt(document)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.look()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(settings.include)) this.look();
      }),
      services.library.loading.began.listen(() => this.dispose()),
    );
  }

  dispose(): void {
    this.listening.dispose();
    this.watching.dispose();
  }

  /** Looks for all that may be there already. @param open what editors show, or have shown a moment ago */
  look(open = vscode.workspace.textDocuments): void {
    this.watching.dispose();
    const folders = vscode.workspace.workspaceFolders ?? [];
    this.watching = vscode.Disposable.from(...folders.map((folder) => this.watch(folder)));
    if (folders.some(hasOwnGlobs)) this.found();
    for (const document of open) this.lookAt(document);
    for (const folder of folders) void this.lookIn(folder);
  }

  private found(): void {
    this.dispose();
    void this.services.load();
  }

  private lookAt(document: vscode.TextDocument): void {
    if (!this.services.isAwake && this.services.workspace.counts(document.uri) && this.isSeed(document)) this.found();
  }

  private isSeed(document: vscode.TextDocument): boolean {
    const id = document.uri.toString();
    if (document.languageId === languageId || this.wasOpen.has(id)) return true;
    const beginning = document.getText(new vscode.Range(0, 0, mostLines, 0));
    return isSurelySeed(beginning, id) || originIn(beginning) !== null;
  }

  private async lookIn({ uri }: vscode.WorkspaceFolder): Promise<void> {
    const decided = vscode.Uri.joinPath(uri, folderName);
    const isThere = await vscode.workspace.fs.stat(decided).then(
      ({ type }) => (type & vscode.FileType.Directory) !== 0,
      () => false,
    );
    if (isThere) this.found();
  }

  private watch(folder: vscode.WorkspaceFolder): vscode.Disposable {
    const pattern = new vscode.RelativePattern(folder, folderName);
    const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, true, true);
    watcher.onDidCreate(() => void this.lookIn(folder));
    return watcher;
  }
}

/** Whether somebody has said which files of a folder are articles. */
function hasOwnGlobs({ uri }: vscode.WorkspaceFolder): boolean {
  const configuration = vscode.workspace.getConfiguration(undefined, uri);
  const usual = configuration.inspect(settings.include)?.defaultValue;
  return JSON.stringify(configuration.get(settings.include)) !== JSON.stringify(usual);
}
