import * as vscode from 'vscode';
import { commands, languageId } from '../contributions';
import { showStatus } from '../show';

/** How long the status bar says what has changed. In ms. */
const messageFor = 8000;

/** Prose as a page has it: a proportional font, short lines, room between them. */
const layout: Readonly<Record<string, unknown>> = {
  fontFamily: "Charter, Georgia, 'Noto Serif', 'Liberation Serif', serif",
  fontLigatures: true,
  lineHeight: 1.8,
  wordWrapColumn: 75,
  // VS Code's quick way of wrapping takes all letters for equally wide.
  wrappingStrategy: 'advanced',
};

/**
 * Turns the reading layout on or off. It is kept in the person's own settings for articles, where it can be seen and
 * changed; nothing is written into the folder.
 */
export function register(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.commands.registerCommand(commands.toggleReadingLayout, toggle));
}

async function toggle(): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('editor', { languageId });
  const isOn = configuration.inspect('wrappingStrategy')?.globalLanguageValue === layout['wrappingStrategy'];
  for (const [key, value] of Object.entries(layout))
    await configuration.update(key, isOn ? undefined : value, vscode.ConfigurationTarget.Global, true);
  showStatus(
    isOn ? vscode.l10n.t('Reading layout off') : vscode.l10n.t('Reading layout on: a book’s font and short lines'),
    messageFor,
    'book',
  );
}
