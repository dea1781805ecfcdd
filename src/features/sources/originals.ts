import * as vscode from 'vscode';
import { pageAt, pageName, pagesIn } from '../../article/pageMarks';
import { originIn, type Origin } from '../../sources/articleFile/origin';
import { formats } from '../../sources/formats';
import { isAddress } from '../../sources/importing';
import type { ArticleList } from '../articles/articlesView';
import { isArchived } from '../archive/archivedId';
import { commands } from '../contributions';
import { isOffset } from '../given';
import { displayPath, type Services } from '../services';
import { confirm, showError, showStatus } from '../show';
import { openDocument } from './openDocument';

const messageFor = 10_000;

/** Opens the document that an article was made of, and says which page to look at. */
export function register(context: vscode.ExtensionContext, services: Services, list: ArticleList): void {
  context.subscriptions.push(
    services.registerCommand(commands.openOriginal, async (target?: unknown, offset?: unknown) => {
      const [id] =
        target === undefined ? [vscode.window.activeTextEditor?.document.uri.toString()] : list.articlesOf(target);
      const uri = id === undefined ? null : services.uriOf(id);
      if (uri) await openOriginal(uri, isOffset(offset) ? offset : null);
    }),
  );
}

/** @param offset what the page is asked for; null for where the cursor is */
async function openOriginal(article: vscode.Uri, offset: number | null): Promise<void> {
  const document = await vscode.workspace.openTextDocument(article);
  const text = document.getText();
  const origin = originIn(text);
  if (!origin) return showStatus(vscode.l10n.t('This article was not imported from a document'), messageFor);
  if (isArchived(article))
    return showStatus(vscode.l10n.t('The originals of an archive’s articles are not in the archive'), messageFor);
  const original = placeOf(article, origin);
  if (original === null || !(await isThere(original)))
    return void showError(vscode.l10n.t('The original is not where the article says: {0}', origin.from));
  if (!(await isWanted(original))) return;
  await openDocument(original);
  const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
  const at = offset ?? (editor && document.offsetAt(editor.selection.active));
  const page = at === undefined ? null : pageAt(pagesIn(text), at);
  const inside = origin.attached.length > 0 ? ` ${vscode.l10n.t('Attached: {0}.', origin.attached.join(' › '))}` : '';
  if (page) {
    await vscode.env.clipboard.writeText(pageName(page));
    showStatus(vscode.l10n.t('It is on page {0} (copied).', pageName(page)) + inside, messageFor, 'file');
  } else if (inside !== '') showStatus(inside.trim(), messageFor, 'file');
}

/**
 * Where the original is; null for what no import can have written: a file of another kind, which opening might run, or
 * one on another computer, which asking for would tell who asks.
 */
function placeOf(article: vscode.Uri, { from }: Origin): vscode.Uri | null {
  try {
    const uri = isAddress(from) ? vscode.Uri.parse(from, true) : vscode.Uri.joinPath(article, '..', from);
    const ending = /\.([a-z\d]{1,10})$/i.exec(uri.path)?.[1]?.toLowerCase() ?? '';
    const isOurs = formats.some(({ extensions }) => extensions.includes(ending));
    const isNear = uri.scheme === article.scheme && uri.authority === article.authority;
    return isOurs && isNear && !from.includes('\\') ? uri : null;
  } catch {
    return null;
  }
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.File;
  } catch {
    return false;
  }
}

/** Whoever wrote the article may have chosen the file: what lies outside the workspace is opened only when wanted. */
async function isWanted(original: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.getWorkspaceFolder(original)) return true;
  return confirm(
    vscode.l10n.t('Open {0}? It is outside this workspace.', displayPath(original.toString())),
    vscode.l10n.t('Open'),
  );
}
