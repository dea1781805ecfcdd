import * as vscode from 'vscode';
import { shownText } from '../../article/shownText';
import { linkTo } from '../../ledger/link';
import { isArchived } from '../archive/archivedId';
import { commands } from '../contributions';
import { textIn } from '../given';
import { pointedAt } from '../reading/pointedAt';
import { showSpan } from '../reading/reveal';
import { displayPath, type Services } from '../services';
import { showStatus } from '../show';
import { placeOfRow } from './rows';

const messageFor = 5000;

/** What the Explorer offers for a file, for the rows of all views that stand for an article or for words in one. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const uriOf = (row: unknown) => services.uriOf(placeOfRow(row)?.id);
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.openToSide, async (row: unknown) => {
      const uri = uriOf(row);
      const words = await wordsOf(services, row);
      const options = { viewColumn: vscode.ViewColumn.Beside, preview: true };
      if (uri && words) await showSpan(services, uri, words, options);
      else if (uri) await vscode.commands.executeCommand('vscode.open', uri, options);
    }),
    vscode.commands.registerCommand(commands.revealInExplorer, async (row: unknown) => {
      const uri = uriOf(row);
      if (uri && isArchived(uri))
        showStatus(vscode.l10n.t('An archive’s articles are not in the Explorer'), messageFor);
      else if (uri) await vscode.commands.executeCommand('revealInExplorer', uri);
    }),
    vscode.commands.registerCommand(commands.copyPath, async (row: unknown, rows?: unknown) => {
      const uris = (Array.isArray(rows) && rows.length > 0 ? rows : [row]).flatMap((each) => uriOf(each) ?? []);
      const paths = uris.map((uri) => (uri.scheme === 'file' ? uri.fsPath : uri.toString(true)));
      if (paths.length > 0) await vscode.env.clipboard.writeText([...new Set(paths)].join('\n'));
    }),
    vscode.commands.registerCommand(commands.copyLink, async (row?: unknown) => {
      const pointed = await pointedAt(services, row);
      const words = (await wordsOf(services, row)) ?? pointed?.statement?.content[0];
      if (!pointed || !words) return showStatus(vscode.l10n.t('No statement is made here'), messageFor);
      const { article } = pointed;
      const from = { path: displayPath(article.id), content: [words], words: shownText(article, words) };
      await vscode.env.clipboard.writeText(linkTo(from, vscode.env.uriScheme));
      showStatus(vscode.l10n.t('Link copied, for whoever has the same folder'), messageFor, 'link');
    }),
  );
}

/** The words that a row is about: those it names, or those of its statement. */
async function wordsOf(services: Services, row: unknown) {
  const place = placeOfRow(row);
  if (!place || place.words) return place?.words ?? null;
  return textIn(row, 'kind') === 'statement' ? ((await pointedAt(services, row))?.statement?.content[0] ?? null) : null;
}
