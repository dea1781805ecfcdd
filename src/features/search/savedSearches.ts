import * as vscode from 'vscode';
import { Emitter } from '../../corpus/emitter';
import { UnsafePath, type FileStore } from '../../corpus/store';
import {
  isSameName,
  readSavedSearches,
  withoutSearch,
  withSearch,
  writeSavedSearches,
  type SavedSearch,
} from '../../review/savedSearches';
import { FileLocks } from '../../review/fileLock';
import { commands, views } from '../contributions';
import { fieldsOf, textIn } from '../given';
import type { LiveResults } from './liveResults';
import type { Services } from '../services';
import { askFor, pickOne, showError, showInformation, showStatus, showWarning } from '../show';

const folderName = '.seed-review';
const path = `${folderName}/searches.json`;
const longestName = 80;
const noneYet = vscode.l10n.t('There are no saved searches in this workspace yet.');

/** Searches with a name, kept in the workspace for everybody who works in it: save, run, rename, delete. */
export function register(context: vscode.ExtensionContext, services: Services, results: LiveResults): SavedSearches {
  const saved = new SavedSearches(services);
  const named = (search: unknown) =>
    saved.searches.find(({ name }) => typeof search === 'string' && isSameName(name, search));
  /** What the context menu of a view hands over. */
  const savedIn = (node: unknown) => named(textIn(fieldsOf(node)['search'], 'name'));
  context.subscriptions.push(
    saved,
    vscode.commands.registerCommand(commands.saveSearch, (query?: unknown) =>
      save(saved, typeof query === 'string' ? query : results.query),
    ),
    services.registerCommand(commands.runSavedSearch, async (name?: unknown) => {
      const search = named(name) ?? (await choose(saved));
      if (!search) return;
      results.show(search.query);
      await vscode.commands.executeCommand(`${views.results}.focus`);
    }),
    vscode.commands.registerCommand(commands.renameSavedSearch, async (node?: unknown) => {
      const search = savedIn(node) ?? (await choose(saved));
      if (search) await rename(saved, search);
    }),
    vscode.commands.registerCommand(commands.deleteSavedSearch, async (node?: unknown) => {
      const search = savedIn(node) ?? (await choose(saved));
      if (search) await saved.change((searches) => withoutSearch(searches, search.name));
    }),
    vscode.commands.registerCommand(commands.openSavedSearches, () => saved.openFile()),
  );
  return saved;
}

async function save(saved: SavedSearches, query: string): Promise<void> {
  if (!query.trim()) return void showInformation(vscode.l10n.t('There is no search to save yet.'));
  if (!saved.file)
    return void showInformation(vscode.l10n.t('Searches are saved in the workspace. Open a folder first.'));
  const name = await askForName(vscode.l10n.t('Save Search'), query.trim(), (typed) =>
    saved.searches.some((each) => isSameName(each.name, typed))
      ? vscode.l10n.t('Press Enter to replace the saved search of that name.')
      : undefined,
  );
  if (name && (await saved.change((searches) => withSearch(searches, { name, query: query.trim() })))) {
    showStatus(vscode.l10n.t('Saved in {0}', path), 5000);
  }
}

async function rename(saved: SavedSearches, search: SavedSearch): Promise<void> {
  const name = await askForName(vscode.l10n.t('Rename Saved Search'), search.name, () => undefined);
  if (!name || name === search.name) return;
  const others = withoutSearch(saved.searches, search.name);
  if (others.some((each) => isSameName(each.name, name)))
    return void showWarning(vscode.l10n.t('There is already a saved search called “{0}”.', name));
  await saved.change((searches) => withSearch(withoutSearch(searches, search.name), { name, query: search.query }));
}

async function askForName(
  title: string,
  value: string,
  hint: (name: string) => string | undefined,
): Promise<string | undefined> {
  const name = await askFor({
    title,
    value: value.slice(0, longestName),
    prompt: vscode.l10n.t('A name for this search'),
    validateInput: (typed) => {
      if (!typed.trim()) return vscode.l10n.t('Type a name.');
      if (typed.length > longestName) return vscode.l10n.t('A name can have {0} characters at most.', longestName);
      const message = hint(typed);
      return message && { message, severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
  return name?.trim();
}

async function choose(saved: SavedSearches): Promise<SavedSearch | undefined> {
  if (saved.problem !== null) return void saved.showProblem();
  if (saved.searches.length === 0) return void showInformation(noneYet);
  const chosen = await pickOne(
    saved.searches.map((search) => ({ label: search.name, description: search.query, search })),
    vscode.l10n.t('Choose a saved search'),
  );
  return chosen?.search;
}

/** The saved searches of the workspace: those in its first folder's file, whoever writes it. */
export class SavedSearches implements vscode.Disposable {
  readonly changed = new Emitter<void>();
  /** In alphabetical order. */
  searches: readonly SavedSearch[] = [];
  /** What is wrong with the file, as a phrase that follows its name; null when nothing is. */
  problem: string | null = null;
  private watcher: vscode.Disposable = vscode.Disposable.from();
  private readonly listening = vscode.workspace.onDidChangeWorkspaceFolders(() => this.watch());
  /** Changes are made one after the other. */
  private writing: Promise<unknown> = Promise.resolve();

  constructor(private readonly services: Services) {
    this.watch();
  }

  dispose(): void {
    this.watcher.dispose();
    this.listening.dispose();
  }

  /** Null when no folder is open. */
  get file(): vscode.Uri | null {
    const [first] = vscode.workspace.workspaceFolders ?? [];
    return first ? vscode.Uri.joinPath(first.uri, path) : null;
  }

  private get store(): FileStore | null {
    const [first] = vscode.workspace.workspaceFolders ?? [];
    return first ? this.services.storeIn(first.uri) : null;
  }

  /** Another window may change the file at the same time. */
  private get locks(): FileLocks | null {
    return this.store && new FileLocks(this.store, { now: () => Date.now(), wait });
  }

  async openFile(): Promise<void> {
    const { file } = this;
    try {
      if (file) await vscode.window.showTextDocument(file);
      else void showInformation(vscode.l10n.t('Searches are saved in the workspace. Open a folder first.'));
    } catch {
      if (this.problem !== null) this.showProblem();
      else void showInformation(noneYet);
    }
  }

  showProblem(consequence = ''): void {
    const chosen = showError(`${path} ${this.problem}. ${consequence}`, vscode.l10n.t('Open File'));
    void chosen.then((button) => (button ? this.openFile() : undefined));
  }

  /**
   * Changes what is in the file now, and writes it whole. A file that cannot be read is left as it is, and the person
   * is told.
   * @returns whether it was written
   */
  async change(edit: (searches: readonly SavedSearch[]) => readonly SavedSearch[]): Promise<boolean> {
    const changing = this.writing.then(() => this.readAndWrite(edit));
    this.writing = changing.catch(() => undefined);
    try {
      return await changing;
    } catch (error) {
      return this.tellAndRetry(error, edit);
    }
  }

  private async readAndWrite(edit: (searches: readonly SavedSearch[]) => readonly SavedSearch[]): Promise<boolean> {
    const { store, locks } = this;
    return store && locks ? locks.locked(path, () => this.writeTo(store, edit)) : false;
  }

  private async writeTo(
    store: FileStore,
    edit: (searches: readonly SavedSearch[]) => readonly SavedSearch[],
  ): Promise<boolean> {
    await this.load();
    if (this.problem !== null) {
      this.showProblem(vscode.l10n.t('Nothing was changed.'));
      return false;
    }
    await store.write(path, new TextEncoder().encode(writeSavedSearches(edit(this.searches))));
    await this.load();
    return true;
  }

  /** Nothing that was typed is lost: it can be written again from the message. */
  private async tellAndRetry(error: unknown, edit: Parameters<SavedSearches['change']>[0]): Promise<boolean> {
    if (this.file) this.services.report(this.file.toString(), error);
    const again = vscode.l10n.t('Try Again');
    const message = vscode.l10n.t('{0} {1}. The log says more.', path, problemOf(error));
    return (await showError(message, again)) === again && this.change(edit);
  }

  private watch(): void {
    this.watcher.dispose();
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    if (folder) {
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, path));
      this.watcher = vscode.Disposable.from(
        watcher,
        ...[watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete].map((event) =>
          event(() => void this.load()),
        ),
      );
    }
    this.writing = this.writing.then(() => this.recover()).then(() => this.load());
  }

  private async load(): Promise<void> {
    const read = await this.read();
    this.problem = 'problem' in read ? read.problem : null;
    this.searches = 'searches' in read ? read.searches : [];
    this.changed.fire();
  }

  private async read(): Promise<ReturnType<typeof readSavedSearches>> {
    try {
      const bytes = await this.store?.read(path);
      return bytes ? readSavedSearches(decode(bytes)) : { searches: [] };
    } catch (error) {
      if (error instanceof TypeError) return { problem: vscode.l10n.t('is not valid UTF-8') };
      if (this.file) this.services.report(this.file.toString(), error);
      return { problem: error instanceof UnsafePath ? error.message : vscode.l10n.t('cannot be opened') };
    }
  }

  /** A session that was killed while it saved may have left the file under another name. */
  private async recover(): Promise<void> {
    try {
      await this.store?.recover(folderName, (_, bytes) => 'searches' in readSavedSearches(decode(bytes)));
      await this.locks?.deleteIfLeft(path);
    } catch (error) {
      if (this.file) this.services.report(this.file.toString(), error);
    }
  }
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** @throws TypeError when it is not UTF-8 */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Why the file could not be written: a phrase that follows its name. */
function problemOf(error: unknown): string {
  if (error instanceof UnsafePath) return error.message;
  return vscode.l10n.t('cannot be written: {0}', error instanceof Error ? error.message : String(error));
}
