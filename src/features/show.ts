import * as vscode from 'vscode';
import { isolated, withoutIsolates } from '../article/direction';
import { forIconLabel, forLabel, forLog, forNotification, forTooltip } from '../article/untrusted';

/**
 * The only way to show a person words that may come from an article, a file's name or a shared file: notifications,
 * input boxes, Quick Picks, the status bar, trees, tabs, hovers and the log, each with its marks made harmless; what
 * stands in editors is in showInEditors.ts. The linter sees to it that nothing goes round these two files.
 */

export function showInformation(message: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showInformationMessage(forNotification(message), ...buttons);
}

export function showWarning(message: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showWarningMessage(forNotification(message), ...buttons);
}

export function showError(message: string, ...buttons: readonly string[]): Thenable<string | undefined> {
  return vscode.window.showErrorMessage(forNotification(message), ...buttons);
}

/** Asks before something is done; whether the person wants it. @param yes what the button says */
export async function confirm(question: string, yes: string): Promise<boolean> {
  return (await vscode.window.showWarningMessage(forNotification(question), { modal: true }, yes)) === yes;
}

/** @param duration in ms @param icon the name of an icon to stand before it */
export function showStatus(message: string, duration: number, icon?: string): void {
  vscode.window.setStatusBarMessage(withIcon(message, icon), duration);
}

/** What an item of the status bar shows. */
export interface StatusText {
  readonly icon: string;
  readonly text: string;
  readonly tooltip: string;
  readonly command: string;
}

/** An item that stays in the status bar, at its right; shown once `setStatus` has been called. */
export function createStatus(id: string, name: string, priority: number): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Right, priority);
  item.name = name;
  return item;
}

export function setStatus(item: vscode.StatusBarItem, { icon, text, tooltip, command }: StatusText): void {
  item.text = withIcon(text, icon);
  item.tooltip = forTooltip(tooltip);
  item.accessibilityInformation = { label: `${text}. ${tooltip}` };
  item.command = command;
  item.show();
}

/** Asks for one line. */
export function askFor(options: vscode.InputBoxOptions): Thenable<string | undefined> {
  const { title, prompt, placeHolder } = options;
  return vscode.window.showInputBox({
    ...options,
    title: title && forLabel(title),
    prompt: prompt && forNotification(prompt),
    placeHolder: placeHolder && forLabel(placeHolder),
    validateInput: async (value) => shownValidation(await options.validateInput?.(value)),
  });
}

type Validation = string | vscode.InputBoxValidationMessage | undefined | null;

function shownValidation(validation: Validation): Validation {
  if (typeof validation === 'string') return forNotification(validation);
  return validation && { ...validation, message: forNotification(validation.message) };
}

/** A line that a person goes on changing. */
export function createInput(title: string, placeholder: string): vscode.InputBox {
  return Object.assign(vscode.window.createInputBox(), {
    title: forLabel(title),
    placeholder: forLabel(placeholder),
  });
}

/** An item of a Quick Pick; its icon is named apart, because in its texts no icon is shown. */
export interface PickItem extends Omit<vscode.QuickPickItem, 'iconPath'> {
  readonly icon?: string;
}

/** Lets a person choose one of some items. */
export function pickOne<T extends PickItem>(items: readonly T[], placeHolder: string): Thenable<T | undefined> {
  return vscode.window.showQuickPick(items.map(shownItem), { placeHolder: forLabel(placeHolder) });
}

/** One of several questions, which a click elsewhere does not end. @param title of all of them */
export function pickInStep<T extends PickItem>(
  items: readonly T[],
  title: string,
  placeHolder: string,
): Thenable<T | undefined> {
  const options = { title: forLabel(title), placeHolder: forLabel(placeHolder), ignoreFocusOut: true };
  return vscode.window.showQuickPick(items.map(shownItem), options);
}

/** Lets a person choose several of some items; those with `picked` are chosen at first. */
export function pickSeveral<T extends PickItem>(
  items: readonly T[],
  title: string,
  placeHolder: string,
): Thenable<T[] | undefined> {
  const shown = { title: forLabel(title), placeHolder: forLabel(placeHolder) };
  const options = { ...shown, canPickMany: true, matchOnDescription: true, matchOnDetail: true } as const;
  return vscode.window.showQuickPick(items.map(shownItem), options);
}

/**
 * Shows that something is being done, once it takes a while, and lets the person end it.
 * @param work may tell how far it is
 */
export function whileShowing<T>(
  title: string,
  work: (token: vscode.CancellationToken, tell: (message: string) => void) => Promise<T>,
): Thenable<T> {
  const shown = forNotification(title);
  const options = { location: vscode.ProgressLocation.Notification, title: shown, cancellable: true };
  return vscode.window.withProgress(options, (progress, token) =>
    work(token, (message) => progress.report({ message: forNotification(message) })),
  );
}

/** A Quick Pick whose items are set with `setItems`, and another title with `setTitle`. */
export function createPick<T extends PickItem>(title: string, placeholder: string): vscode.QuickPick<T> {
  const pick = vscode.window.createQuickPick<T>();
  pick.placeholder = forLabel(placeholder);
  setTitle(pick, title);
  return pick;
}

export function setTitle<T extends PickItem>(pick: vscode.QuickPick<T>, title: string): void {
  pick.title = forLabel(title);
}

/** @returns the items as they are shown, which is how the Quick Pick names them from now on */
export function setItems<T extends PickItem>(pick: vscode.QuickPick<T>, items: readonly T[]): readonly T[] {
  const shown = items.map(shownItem);
  pick.items = shown;
  return shown;
}

function shownItem<T extends PickItem>(item: T): T {
  const { label, description, detail, icon } = item;
  return {
    ...item,
    label: withIcon(label, icon),
    description: description && isolated(forIconLabel(description)),
    detail: detail && isolated(forIconLabel(detail)),
  };
}

function withIcon(text: string, icon: string | undefined): string {
  const shown = isolated(forIconLabel(text));
  return icon ? `$(${icon}) ${shown}` : shown;
}

/**
 * A tree; its items are made harmless as they are shown.
 * @param onVisible called whenever a person gets to see it, also when VS Code shows it as it was in the last session
 */
export function createTree<T>(
  id: string,
  onVisible: () => unknown,
  options: vscode.TreeViewOptions<T>,
): vscode.TreeView<T> {
  const tree = options.treeDataProvider;
  const view = vscode.window.createTreeView(id, {
    ...options,
    treeDataProvider: {
      onDidChangeTreeData: tree.onDidChangeTreeData,
      getChildren: (node) => tree.getChildren(node),
      getTreeItem(node) {
        const item = tree.getTreeItem(node);
        return 'then' in item ? item.then(shownTreeItem) : shownTreeItem(item);
      },
      getParent: tree.getParent && ((node) => tree.getParent?.(node)),
      resolveTreeItem:
        tree.resolveTreeItem &&
        (async (item, node, token) => shownTreeItem((await tree.resolveTreeItem?.(item, node, token)) ?? item)),
    },
  });
  // Nothing is visible yet: VS Code tells that later. The listener goes with the view.
  view.onDidChangeVisibility(({ visible }) => visible && onVisible());
  return view;
}

/** A tab with a page of ours, in front. */
export function createTab(
  kind: string,
  title: string,
  options: vscode.WebviewPanelOptions & vscode.WebviewOptions,
): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(kind, forLabel(title), vscode.ViewColumn.Active, options);
}

/** What stands above a tree's items; nothing when empty. */
export function setMessage<T>(view: vscode.TreeView<T>, message: string): void {
  view.message = message ? forNotification(message) : undefined;
}

function shownTreeItem(item: vscode.TreeItem): vscode.TreeItem {
  const { label, description, tooltip } = item;
  item.accessibilityInformation ??= { label: spoken(item) };
  if (typeof label === 'string') item.label = isolated(forLabel(label));
  else if (label) item.label = shownTreeLabel(label);
  if (typeof description === 'string') item.description = isolated(forLabel(description));
  if (typeof tooltip === 'string') item.tooltip = forTooltip(tooltip).split('\n').map(isolated).join('\n');
  return item;
}

/** What a screen reader says of a row: signs between its parts are pauses. */
function spoken({ label = '', description }: vscode.TreeItem): string {
  const words = [typeof label === 'string' ? label : label.label, typeof description === 'string' ? description : ''];
  return withoutIsolates(words.filter(Boolean).join(', ')).replaceAll(' · ', ', ');
}

function shownTreeLabel({ label, highlights = [] }: vscode.TreeItemLabel): vscode.TreeItemLabel {
  const words = forLabel(label);
  const shown = isolated(words);
  const by = shown.indexOf(words);
  return { label: shown, highlights: highlights.map(([start, end]) => [start + by, end + by]) };
}

/**
 * A hover or tooltip.
 * @param text Markdown in which words of articles are escaped with `plain`
 * @param commands which commands its links may run
 */
export function markdown(text: string, commands: readonly string[] = []): vscode.MarkdownString {
  const result = new vscode.MarkdownString(text);
  result.isTrusted = { enabledCommands: commands };
  return result;
}

/** Where we say what a person need not know, but may want to. */
export interface Log extends vscode.Disposable {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
  show(): void;
}

export function createLog(name: string): Log {
  const channel = vscode.window.createOutputChannel(name, { log: true });
  return {
    info: (message) => channel.info(forLog(message)),
    warn: (message) => channel.warn(forLog(message)),
    error: (message) => channel.error(forLog(message)),
    show: () => channel.show(),
    dispose: () => channel.dispose(),
  };
}
