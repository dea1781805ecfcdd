import * as vscode from 'vscode';
import type { Statement } from '../../analysis/analysis';
import { statementAt } from '../../analysis/lookup';
import { entryLabel } from '../../corpus/grouping';
import { describeDecision } from './describe';
import { commands, languageId } from '../contributions';
import { pointedAt, type Pointed } from '../reading/pointedAt';
import type { Services } from '../services';
import { showStatus } from '../show';
import { createAction } from '../showInEditors';
import { chooseCorrection } from './correctionChoice';
import { Corrections } from './corrections';

/** How long the status bar says what was decided. In ms. */
const messageFor = 10_000;

/** Corrections: what the person decides about who says what, who is who, and when. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const corrections = new Corrections(services);
  const about = (act: (pointed: Pointed) => Promise<unknown> | undefined, otherwise: string) => {
    return async (target?: unknown, offset?: unknown) => {
      const pointed = await pointedAt(services, target, offset);
      if (!pointed) return showStatus(vscode.l10n.t('Open an article first'), messageFor);
      await (act(pointed) ?? showStatus(otherwise, messageFor));
    };
  };
  const ofStatement = (act: (pointed: Pointed, statement: Statement) => Promise<unknown>) =>
    about(
      (pointed) => pointed.statement && act(pointed, pointed.statement),
      vscode.l10n.t('No statement is made here'),
    );
  context.subscriptions.push(
    services.registerCommand(
      commands.correct,
      about((pointed) => chooseCorrection(corrections, pointed), vscode.l10n.t('There is nothing to correct here')),
    ),
    services.registerCommand(
      commands.saidBy,
      about((pointed) => {
        if (pointed.selected) return corrections.markStatement(pointed, pointed.selected);
        return pointed.statement && corrections.setSpeaker(pointed, pointed.statement);
      }, vscode.l10n.t('No statement is made here. Select the words that somebody says')),
    ),
    services.registerCommand(
      commands.notAStatement,
      ofStatement((pointed, statement) => corrections.dropStatement(pointed, statement)),
    ),
    services.registerCommand(commands.undoDecision, () => undo(services)),
    vscode.languages.registerCodeActionsProvider(
      { language: languageId },
      { provideCodeActions: (document, range) => actionsAt(services, document, range) },
      { providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite] },
    ),
  );
}

/** What the light bulb offers in an article that is being edited; VS Code shows none in one that is read-only. */
async function actionsAt(
  services: Services,
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<vscode.CodeAction[]> {
  const article = services.articleIn(document);
  if (!article) return [];
  const offset = document.offsetAt(range.start);
  const isStatement = statementAt(await services.library.analysisOf(article), offset) !== undefined;
  const offered = [
    { title: vscode.l10n.t('Correct…'), command: commands.correct },
    ...(isStatement
      ? [
          { title: vscode.l10n.t('Said by…'), command: commands.saidBy },
          { title: vscode.l10n.t('Not a Statement'), command: commands.notAStatement },
        ]
      : []),
  ];
  return offered.map(({ title, command }) =>
    createAction(title, vscode.CodeActionKind.RefactorRewrite, {
      command: { command, title, arguments: [article.id, offset] },
    }),
  );
}

async function undo({ desks, library }: Services): Promise<void> {
  const undone = await desks.undo();
  if (!undone) return showStatus(vscode.l10n.t('You have decided nothing that could be taken back'), messageFor);
  const entry = undone.id === null ? undefined : library.corpus.get(undone.id);
  const where = entry ? ` (${entryLabel(entry)})` : '';
  showStatus(vscode.l10n.t('Taken back: {0}', describeDecision(undone.decision) + where), messageFor, 'discard');
}
