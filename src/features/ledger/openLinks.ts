import * as vscode from 'vscode';
import { placeOf, readLink } from '../../ledger/link';
import { showSpan } from '../reading/reveal';
import { displayPath, type Services } from '../services';
import { showWarning } from '../show';

/** Follows the links of exported statements. They may come from anybody, and open articles of this folder alone. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    vscode.window.registerUriHandler({
      async handleUri({ path, query }) {
        await services.load();
        await follow(services, path, query);
      },
    }),
  );
}

export async function follow(services: Services, path: string, query: string): Promise<void> {
  const target = readLink(path, query);
  if (!target) return void showWarning(vscode.l10n.t('This link does not lead to an article.'));
  const id = articleAt(services, target.path);
  const article = id === null ? null : await services.library.articleOf(id);
  if (!article)
    return void showWarning(
      vscode.l10n.t('No article “{0}” is open here. Open its folder, then follow the link again.', target.path),
    );
  const place = placeOf(article, target);
  await showSpan(services, vscode.Uri.parse(article.id), place ?? { start: 0, end: 0 }, { preview: true });
  if (!place) void showWarning(vscode.l10n.t('The words that the link leads to are not in this article any more.'));
}

/**
 * The article of that path. Who made the link may have had a folder above or below this one open; then one article
 * alone must fit.
 */
function articleAt({ library }: Services, path: string): string | null {
  const ids = Array.from(library.corpus.entries(), ({ id }) => id);
  const paths = ids.map((id) => ({ id, here: displayPath(id) }));
  const same = paths.find(({ here }) => here === path);
  if (same) return same.id;
  const alike = paths.filter(({ here }) => path.endsWith(`/${here}`) || here.endsWith(`/${path}`));
  return alike.length === 1 ? alike[0]!.id : null;
}
