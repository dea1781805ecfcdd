import * as vscode from 'vscode';
import type { Article, Day } from '../../article/article';
import { readDay } from '../../article/day';
import { dayInName } from '../../article/fileDay';
import { fileNameOf } from '../../corpus/grouping';
import { isArchived } from '../archive/archivedId';
import { commands } from '../contributions';
import { rangeOf } from '../places';
import type { Services } from '../services';
import { longDay } from '../dates/calendar';
import { askFor, pickOne, showInformation, showWarning, type PickItem } from '../show';

/** The command that gives an article its date. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(
    services.registerCommand(commands.setDate, (id?: unknown, day?: unknown) =>
      setDate(services, id === undefined ? vscode.window.activeTextEditor?.document.uri : services.uriOf(id), day),
    ),
  );
}

const places: readonly (PickItem & { readonly isDecision: boolean })[] = [
  {
    label: vscode.l10n.t('In the article’s text'),
    detail: vscode.l10n.t('The file is changed, and has to be saved'),
    icon: 'edit',
    isDecision: false,
  },
  {
    label: vscode.l10n.t('Beside the article, as a decision'),
    detail: vscode.l10n.t('The file stays as it is; colleagues have it too'),
    icon: 'law',
    isDecision: true,
  },
];

/** @param day the day, when it is not to be asked for */
async function setDate(services: Services, uri: vscode.Uri | null | undefined, day: unknown): Promise<void> {
  const document = uri && (await vscode.workspace.openTextDocument(uri));
  const article = document && services.articleIn(document);
  if (!document || !article) {
    void showInformation(vscode.l10n.t('Open an article first, then set its date.'));
    return;
  }
  if (article.headerProblem && !isArchived(document.uri)) {
    void showWarning(vscode.l10n.t('{0}. Mend it first; then the date can be set.', article.headerProblem.problem));
    return;
  }
  const typed =
    typeof day === 'string'
      ? day
      : await askFor({
          title: vscode.l10n.t('Set the Article’s Date'),
          prompt: vscode.l10n.t('When was the article published?'),
          value: article.date ?? dayInName(fileNameOf(document.uri.toString())) ?? '',
          placeHolder: '2025-11-08',
          validateInput: (value) => {
            const reading = readDay(value);
            return 'problem' in reading ? `${reading.problem}.` : undefined;
          },
        });
  const reading = typed === undefined ? null : readDay(typed);
  if (!reading || !('day' in reading)) return;
  if (isArchived(document.uri)) {
    await services.desks.decide(article.id, { kind: 'published', day: reading.day });
    return;
  }
  if (typeof day !== 'string') {
    const where = await pickOne(places, vscode.l10n.t('{0}: where is that to be kept?', longDay(reading.day)));
    if (!where) return;
    if (where.isDecision) {
      await services.desks.decide(article.id, { kind: 'published', day: reading.day });
      return;
    }
  }
  await vscode.commands.executeCommand(commands.editArticle, article.id);
  const isSet = await vscode.workspace.applyEdit(putDate(document, article, reading.day));
  if (!isSet) void showWarning(vscode.l10n.t('The date could not be set. The file may be read-only.'));
  else if (document.isDirty)
    void showInformation(vscode.l10n.t('The date is now {0}. Save the article to keep it.', reading.day));
}

/** An edit that makes a day the article's date: in place of the one it has, or where it belongs. */
export function putDate(document: vscode.TextDocument, article: Article, day: Day): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  if (article.dateLine) edit.replace(document.uri, rangeOf(document, article.dateLine), day);
  else edit.insert(document.uri, ...dateInsertion(document, day));
  return edit;
}

/** Where a missing date goes: into the front matter, a new one, or the header of the first line. */
function dateInsertion(document: vscode.TextDocument, day: string): [vscode.Position, string] {
  if (!/\.(?:md|markdown)$/i.test(document.uri.path)) return [new vscode.Position(0, 0), `date ${day} `];
  return document.lineAt(0).text.trimEnd() === '---'
    ? [new vscode.Position(1, 0), `date: ${day}\n`]
    : [new vscode.Position(0, 0), `---\ndate: ${day}\n---\n\n`];
}
