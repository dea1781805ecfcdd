import * as vscode from 'vscode';
import { commands, contextKeys, settings } from '../contributions';
import type { Services } from '../services';
import { createStatus, setStatus } from '../show';

/** VS Code's own commands; they act on the active editor, and VS Code forgets them with the window. */
const lockActive = 'workbench.action.files.setActiveEditorReadonlyInSession';
const unlockActive = 'workbench.action.files.setActiveEditorWriteableInSession';
const resetActive = 'workbench.action.files.resetActiveEditorReadonlyInSession';

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
    corpus.changed.listen(({ id }) => {
      if (id === activeId()) void locks.settle();
    }),
    loading.ended.listen(() => void locks.settle()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settings.readOnly)) void locks.settle();
    }),
    vscode.commands.registerCommand(commands.editArticle, (id?: unknown) =>
      locks.unlock(id === undefined ? vscode.window.activeTextEditor?.document.uri : services.uriOf(id)),
    ),
    vscode.commands.registerCommand(commands.lockArticle, () => locks.lock()),
  );
  void locks.settle();
}

function activeId(): string | undefined {
  return vscode.window.activeTextEditor?.document.uri.toString();
}

class Locks implements vscode.Disposable {
  private readonly item = createStatus('seedReview.readOnly', 'Seed Review: Read-Only', 101);
  /** What the person chose to edit, and what was opened with unsaved changes. */
  private readonly edited = new Set<string>();
  private readonly locked = new Set<string>();

  constructor(private readonly services: Services) {}

  dispose(): void {
    this.item.dispose();
  }

  /** Brings the active editor into the state its article is to have. */
  async settle(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const id = editor?.document.uri.toString() ?? '';
    const isArticle = editor !== undefined && Boolean(this.services.library.corpus.get(id)?.summary);
    if (isArticle && editor.document.isDirty && !this.locked.has(id)) this.edited.add(id);
    const wanted = isArticle && !this.edited.has(id) && this.isOn(editor.document);
    this.show(isArticle ? wanted : undefined);
    if (wanted === this.locked.has(id)) return;
    await this.run(id, wanted ? lockActive : resetActive);
    if (wanted) this.locked.add(id);
    else this.locked.delete(id);
  }

  async lock(): Promise<void> {
    const id = activeId();
    if (id === undefined) return;
    this.edited.delete(id);
    await this.settle();
  }

  /** Shows the article, because VS Code unlocks only the active editor. */
  async unlock(uri: vscode.Uri | null | undefined): Promise<void> {
    const id = uri?.toString();
    if (!uri || id === undefined || !this.services.library.corpus.get(id)) return;
    this.edited.add(id);
    if (!this.locked.has(id)) return this.settle();
    if (activeId() !== id) await vscode.window.showTextDocument(uri);
    await this.run(id, unlockActive);
    this.locked.delete(id);
    await this.settle();
  }

  /** The commands have no arguments: an editor that has come to the front meanwhile is given back its state. */
  private async run(id: string, command: string): Promise<void> {
    if (activeId() !== id) return;
    await vscode.commands.executeCommand(command);
    const now = activeId();
    if (now === id || now === undefined) return;
    await vscode.commands.executeCommand(this.locked.has(now) ? lockActive : resetActive);
  }

  private isOn({ uri }: vscode.TextDocument): boolean {
    return vscode.workspace.getConfiguration(undefined, uri).get(settings.readOnly, true);
  }

  /** @param isLocked undefined when the active editor shows no article */
  private show(isLocked: boolean | undefined): void {
    void vscode.commands.executeCommand('setContext', contextKeys.readOnly, isLocked === true);
    if (isLocked === undefined) return this.item.hide();
    setStatus(
      this.item,
      isLocked
        ? {
            icon: 'lock',
            text: 'Read-Only',
            tooltip: 'No key changes this article by accident. Select to edit it (F2).',
            command: commands.editArticle,
          }
        : {
            icon: 'edit',
            text: 'Editing',
            tooltip: 'This article can be changed. Select to make it read-only again (F2).',
            command: commands.lockArticle,
          },
    );
  }
}
