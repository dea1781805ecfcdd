import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SeedReview } from '../../src/extension';

/** What the suites in VS Code share. */

export const sample = '000_228d1633368e1209.txt';

/** The running extension, with the workspace's articles read and indexed. */
export async function seedReview(): Promise<SeedReview> {
  const extension = vscode.extensions.getExtension<SeedReview>('seed-review.seed-review');
  assert.ok(extension);
  const api = await extension.activate();
  await api.services.load();
  await api.services.library.indexing.whenIdle();
  return api;
}

export function uriOf(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function openArticle(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/**
 * Waits until something holds; fails with its name when it does not, long before Mocha would end the test without one.
 */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await holds()); waited += 50) {
    assert.ok(waited < 28_000, `waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Our hover on some words, as a person reads it: Markdown's escapes taken off.
 * @param context words of the article in which `words` stand; `words` themselves when they are plain enough
 */
export async function hoverOn(
  document: vscode.TextDocument,
  words: string,
  context = words,
): Promise<{ readonly text: string; readonly covers: string }> {
  const start = document.getText().indexOf(context);
  assert.ok(start >= 0, `the article does not say “${context}”`);
  const offset = start + context.indexOf(words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset),
  );
  const [hover] = hovers;
  if (!hover) return { text: '', covers: '' };
  const text = hover.contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
  return {
    text: text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replace(/&nbsp;/g, ' '),
    covers: document.getText(hover.range),
  };
}
