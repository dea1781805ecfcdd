import * as vscode from 'vscode';
import { isArchived } from '../archive/archivedId';
import { commands, contextKeys, settings } from '../contributions';
import { isGone } from '../places';
import type { Services } from '../services';
import { createStatus, setStatus, showStatus, type StatusText } from '../show';

/** VS Code's own commands; they act on the active editor, and VS Code forgets them with the window. */
const lockActive = 'workbench.action.files.setActiveEditorReadonlyInSession';
const unlockActive = 'workbench.action.files.setActiveEditorWriteableInSession';
const resetActive = 'workbench.action.files.resetActiveEditorReadonlyInSession';

/** How long the status bar says why an article cannot be locked. In ms. */
const messageFor = 8000;

/**
 * Articles open read-only, so that no stray key changes a source. Whoever wants to edit one says so, for that article
 * and for as long as the window is open.
 */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const locks = new Locks(services);
  const { corpus, loading } = services.library;
  context.subscriptions.push(
    locks,
    vscode.window.onDidChangeActiveTextEditor(() => locks.settle()),
    vscode.window.tabGroups.onDidChangeTabs(() => locks.settle()),
    corpus.changed.listen(({ id }) => {
      if (id === activeId()) void locks.settle();
    }),
    loading.ended.listen(() => void locks.settle()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settings.readOnly)) void locks.settle();
    }),
    services.registerCommand(commands.editArticle, (id?: unknown) =>
      locks.unlock(id === undefined ? vscode.window.activeTextEditor?.document.uri : services.uriOf(id)),
    ),
    services.registerCommand(commands.lockArticle, () => locks.lock()),
  );
  void locks.settle();
}

function activeId(): string | undefined {
  return vscode.window.activeTextEditor?.document.uri.toString();
}

/** Whether an article is in front for VS Code, too: a tab comes to the front a moment before its editor does. */
function isInFront(id: string): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (activeId() !== id) return false;
  if (input instanceof vscode.TabInputText) return input.uri.toString() === id;
  return !(input instanceof vscode.TabInputTextDiff) || input.modified.toString() === id;
}

class Locks implements vscode.Disposable {
  private readonly item = createStatus('seedReview.readOnly', vscode.l10n.t('Seed Review: Read-Only'), 101);
  /** What the person chose to edit, and what was opened with unsaved changes. */
  private readonly edited = new Set<string>();
  private readonly locked = new Set<string>();
  private settling = Promise.resolve();

  constructor(private readonly services: Services) {}

  dispose(): void {
    this.item.dispose();
  }

  /** Brings the active editor into the state its article is to have; one change after the other. */
  settle(): Promise<void> {
    this.settling = this.settling
      .then(() => this.settleNow())
      .catch((error: unknown) => this.services.report(activeId() ?? '', error));
    return this.settling;
  }

  private async settleNow(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor && isArchived(editor.document.uri)) return this.show('always');
    const id = editor?.document.uri.toString() ?? '';
    const isArticle = editor !== undefined && Boolean(this.services.library.corpus.get(id)?.summary);
    // What is left of an article whose file was moved or deleted must not be saved by a stray key.
    if (editor && !isArticle && this.locked.has(id) && (await isGone(editor.document.uri))) return;
    if (isArticle && editor.document.isDirty && !this.locked.has(id)) this.edited.add(id);
    const wanted = isArticle && !this.edited.has(id) && this.isOn(editor.document);
    this.show(isArticle ? (wanted ? 'locked' : 'edited') : null);
    if (wanted === this.locked.has(id) || !(await this.run(id, this.commandFor(id, wanted)))) return;
    if (wanted) this.locked.add(id);
    else this.locked.delete(id);
  }

  /** What a person edits is made writable, whatever VS Code's settings say; what is no article any more is reset. */
  private commandFor(id: string, isLocked: boolean): string {
    return isLocked ? lockActive : this.edited.has(id) ? unlockActive : resetActive;
  }

  async lock(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    // What is read-only cannot be saved.
    if (document.isDirty)
      return showStatus(vscode.l10n.t('Save the article, or undo its changes, to make it read-only'), messageFor);
    this.edited.delete(document.uri.toString());
    await this.settle();
  }

  /** Shows the article, because VS Code unlocks only the active editor. */
  async unlock(uri: vscode.Uri | null | undefined): Promise<void> {
    if (uri && isArchived(uri)) return showStatus(inArchive(), messageFor);
    const id = uri?.toString();
    if (!uri || id === undefined || !this.services.library.corpus.get(id)) return;
    this.edited.add(id);
    if (this.locked.has(id) && !isInFront(id)) await vscode.window.showTextDocument(uri);
    await this.settle();
  }

  /**
   * The commands have no arguments: what has come to the front meanwhile is given back its state, and the article gets
   * its own when it is in front again.
   * @returns whether it was the article in front that the command was for
   */
  private async run(id: string, command: string): Promise<boolean> {
    if (!isInFront(id)) return false;
    await vscode.commands.executeCommand(command);
    if (isInFront(id)) return true;
    const now = activeId() ?? '';
    await vscode.commands.executeCommand(this.locked.has(now) ? lockActive : resetActive);
    return false;
  }

  private isOn({ uri }: vscode.TextDocument): boolean {
    return vscode.workspace.getConfiguration(undefined, uri).get(settings.readOnly, true);
  }

  /** @param look null when the active editor shows no article */
  private show(look: keyof typeof looks | null): void {
    void vscode.commands.executeCommand('setContext', contextKeys.readOnly, look === 'locked' || look === 'always');
    if (look === null) this.item.hide();
    else setStatus(this.item, looks[look]);
  }
}

function inArchive(): string {
  return vscode.l10n.t('The archive’s articles are read here, and never changed');
}

const looks = {
  locked: {
    icon: 'lock',
    text: vscode.l10n.t('Read-Only'),
    tooltip: vscode.l10n.t('No key changes this article by accident. Select to edit it (F2).'),
    command: commands.editArticle,
  },
  edited: {
    icon: 'edit',
    text: vscode.l10n.t('Editing'),
    tooltip: vscode.l10n.t('This article can be changed. Select to make it read-only again (F2).'),
    command: commands.lockArticle,
  },
  /** An article of the archive. */
  always: {
    icon: 'lock',
    text: vscode.l10n.t('Read-Only'),
    tooltip: inArchive(),
    command: commands.archiveStatus,
  },
} satisfies Record<string, StatusText>;
