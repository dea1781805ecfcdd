import * as vscode from 'vscode';
import { decodeArticle } from '../../article/decode';
import { digestOf } from '../../corpus/digest';
import type { FileStore } from '../../corpus/store';
import type { ArticleList } from '../articles/articlesView';
import { commands } from '../contributions';
import { displayPath, type Services } from '../services';
import { showStatus } from '../show';
import { shortDay } from '../dates/calendar';

const scheme = 'seed-review-reviewed';
const messageFor = 8000;
/** So many versions of an article are looked at in its history. */
const mostVersions = 200;

/** Part of what VS Code's own Git extension offers (its git.d.ts, version 1). */
interface Repository {
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly { readonly hash: string }[]>;
  show(ref: string, path: string): Promise<string>;
}

interface GitExtension {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): Repository | null };
}

/** What has changed in an article since it was reviewed: its text of then beside that of now. */
export function register(context: vscode.ExtensionContext, services: Services, list: ArticleList): void {
  const copies = new ReviewedCopies(services, context.storageUri ? services.storageIn(context.storageUri) : null);
  context.subscriptions.push(
    services.desks.marked.listen((id) => void copies.keep(id)),
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: ({ query }) => copies.shown.get(query) ?? '',
    }),
    services.registerCommand(commands.showChanges, (target?: unknown) => {
      const [id] =
        target === undefined ? [vscode.window.activeTextEditor?.document.uri.toString()] : list.articlesOf(target);
      return id === undefined ? undefined : showChanges(services, copies, id);
    }),
  );
}

async function showChanges(services: Services, copies: ReviewedCopies, id: string): Promise<void> {
  const uri = services.uriOf(id);
  const review = services.desks.reviewOf(id);
  if (!uri || review?.state !== 'reviewed')
    return showStatus(vscode.l10n.t('This article has not been reviewed'), messageFor);
  if (services.desks.statusOf(id) !== 'changed')
    return showStatus(vscode.l10n.t('It has not changed since it was reviewed'), messageFor);
  const text = await copies.textOf(uri, review.digest);
  if (text === null)
    return showStatus(vscode.l10n.t('The text of then is neither here nor in Git’s history'), messageFor, 'warning');
  copies.shown.set(review.digest, text);
  const then = uri.with({ scheme, query: review.digest, authority: '' });
  await vscode.commands.executeCommand(
    'vscode.diff',
    then,
    uri,
    vscode.l10n.t('{0} since {1}', displayPath(id), shortDay(review.when.slice(0, 10))),
  );
}

/** The texts of articles as they were when this person marked them as reviewed. */
class ReviewedCopies {
  /** Those that editors show, by their digests. */
  readonly shown = new Map<string, string>();

  /** @param store null where nothing can be kept */
  constructor(
    private readonly services: Services,
    private readonly store: FileStore | null,
  ) {}

  async keep(id: string): Promise<void> {
    const article = await this.services.library.articleOf(id);
    if (!article || !this.store) return;
    try {
      await this.store.sweep(reviewedFolder);
      await this.store.write(pathOf(digestText(article.text)), new TextEncoder().encode(article.text));
    } catch (error) {
      this.services.report(id, error);
    }
  }

  /** From the copy that was kept, else from Git's history; null when neither has it. */
  async textOf(uri: vscode.Uri, digest: string): Promise<string | null> {
    const bytes = /^[0-9a-f]{1,14}$/.test(digest) ? await this.store?.read(pathOf(digest)) : null;
    if (bytes) return new TextDecoder().decode(bytes);
    return textInGit(uri, digest).catch(() => null);
  }
}

async function textInGit(uri: vscode.Uri, digest: string): Promise<string | null> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  const repository = extension?.isActive ? extension.exports.getAPI(1).getRepository(uri) : null;
  for (const { hash } of (await repository?.log({ maxEntries: mostVersions, path: uri.fsPath })) ?? []) {
    const content = await repository?.show(hash, uri.fsPath);
    const decoded = content === undefined ? null : decodeArticle(new TextEncoder().encode(content));
    if (decoded && 'text' in decoded && digestText(decoded.text) === digest) return decoded.text;
  }
  return null;
}

/** In the extension's storage. */
const reviewedFolder = 'reviewed';
const pathOf = (digest: string) => `${reviewedFolder}/${digest}.txt`;

function digestText(text: string): string {
  return digestOf(text).toString(16);
}
