import * as vscode from 'vscode';
import { proposeDay } from '../../analysis/dates/proposeDay';
import type { Day } from '../../article/article';
import { entryLabel } from '../../corpus/grouping';
import { readArchivedId } from '../archive/archivedId';
import { commands } from '../contributions';
import { longDay } from '../dates/calendar';
import { displayPath, type Services } from '../services';
import { type PickItem, pickSeveral, showInformation, showWarning, whileShowing } from '../show';
import { plural } from '../../article/wording';
import { putDate } from './articleDate';

const labelLength = 80;

interface Proposal extends PickItem {
  readonly id: string;
  readonly day: Day;
}

/** Dates many articles at once: what their beginnings, file names and folders say, for the person to look through. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(services.registerCommand(commands.dateUndated, () => dateUndated(services)));
}

async function dateUndated(services: Services): Promise<void> {
  const proposals = await whileShowing(vscode.l10n.t('Looking for the days of undated articles'), (token) =>
    proposalsFor(services, token),
  );
  if (!proposals) return;
  if (proposals.length === 0) {
    void showInformation(
      vscode.l10n.t(
        'No undated article says when it was published: not in its first words, its file name or its folders.',
      ),
    );
    return;
  }
  const chosen = await pickSeveral(
    proposals.map((proposal) => ({ ...proposal, picked: true })),
    vscode.l10n.t('Date Undated Articles'),
    vscode.l10n.t('Which of these dates are right? They are written into the articles, which are saved.'),
  );
  if (!chosen || chosen.length === 0) return;
  const failed: string[] = [];
  for (const { id, day } of chosen) if (!(await giveDate(services, id, day))) failed.push(displayPath(id));
  const done = chosen.length - failed.length;
  const saved = plural(done, (n) => ({
    one: vscode.l10n.t('{0} article dated and saved.', n),
    other: vscode.l10n.t('{0} articles dated and saved.', n),
  }));
  if (failed.length === 0) void showInformation(saved);
  else void showWarning(vscode.l10n.t('{0} These could not be: {1}.', saved, failed.join(', ')));
}

/** @returns null when the person has cancelled */
async function proposalsFor(services: Services, token: vscode.CancellationToken): Promise<Proposal[] | null> {
  await services.load();
  const proposals: Proposal[] = [];
  const { corpus } = services.library;
  for (const entry of [...corpus.entries()]) {
    if (token.isCancellationRequested) return null;
    // What is in an archive is not written to.
    if (!entry.summary || entry.summary.date !== null || readArchivedId(entry.id)) continue;
    const article = await services.library.articleOf(entry.id);
    // A header that cannot be read, or an impossible date, is to be mended first.
    if (!article || article.headerProblem || article.dateLine) continue;
    const { dates } = await services.library.analysisOf(article);
    const proposed = proposeDay(article, displayPath(entry.id), dates);
    if (proposed)
      proposals.push({
        id: entry.id,
        day: proposed.day,
        label: entryLabel(entry, labelLength),
        description: longDay(proposed.day),
        detail: `${displayPath(entry.id)} · ${proposed.from}`,
      });
  }
  return proposals.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** @returns whether the article has the date now, on its disk, too */
async function giveDate(services: Services, id: string, day: Day): Promise<boolean> {
  try {
    const uri = vscode.Uri.parse(id, true);
    const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.toString() === id);
    const document = await vscode.workspace.openTextDocument(uri);
    const article = services.articleIn(document);
    if (!article || article.date !== null || document.isDirty) return false;
    if (isOpen) await vscode.commands.executeCommand(commands.editArticle, id);
    return (await vscode.workspace.applyEdit(putDate(document, article, day))) && (await document.save());
  } catch (error) {
    services.report(id, error);
    return false;
  }
}
