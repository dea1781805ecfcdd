import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openArticle, sample, seedReview, until } from '../support';

describe('statements', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await seedReview();
    document = await openArticle(sample);
    await until('the language is set', () => document.languageId === 'seed-article');
  });

  it('stand in the outline under their headings, with their speakers', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const section = symbols.find(({ name }) => name === 'A Written Official Agreement');
    assert.ok(section);
    assert.ok(section.children.length >= 3);
    assert.ok(
      section.children.every(({ name }) => name.startsWith('Khawaja Asif: ')),
      section.children.map(({ name }) => name).join(),
    );
    assert.ok(section.children.some(({ name }) => name.includes('The mediators did their utmost')));
  });

  it('are gone through by key, round and round', async () => {
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const seen: number[] = [];
    do {
      await vscode.commands.executeCommand('seedReview.nextStatement');
      seen.push(document.offsetAt(editor.selection.start));
      assert.ok(editor.selection.isEmpty, 'what is gone to is marked, not selected');
    } while (seen.length < 100 && seen.filter((offset) => offset === seen[0]).length < 2);
    assert.ok(seen.length > 8);
    assert.deepEqual(
      [...seen.slice(0, -1)].sort((a, b) => a - b),
      seen.slice(0, -1),
    );
    await vscode.commands.executeCommand('seedReview.previousStatement');
    assert.equal(document.offsetAt(editor.selection.start), seen.at(-2));
  });

  it('colour the article', async () => {
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.ok(tokens.data.length > 50);
  });
});
