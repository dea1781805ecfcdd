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

  describe('have a menu of their own', () => {
    const goTo = async (words: string) => {
      const editor = await vscode.window.showTextDocument(document);
      const place = document.positionAt(document.getText().indexOf(words) + 1);
      editor.selection = new vscode.Selection(place, place);
    };

    it('that copies the words with their source', async () => {
      await goTo('The mediators did their utmost');
      await vscode.commands.executeCommand('seedReview.copyStatement');
      const copied = await vscode.env.clipboard.readText();
      assert.match(copied, /The mediators did their utmost/);
      assert.match(copied, / — Khawaja Asif, .*\(Saturday, 8 November 2025\), 000_228d1633368e1209\.txt, line \d+$/);
    });

    it('that copies nothing where nothing is said', async () => {
      await vscode.env.clipboard.writeText('as it was');
      await goTo('A Written Official Agreement');
      await vscode.commands.executeCommand('seedReview.copyStatement');
      assert.equal(await vscode.env.clipboard.readText(), 'as it was');
    });

    it('that takes only ids and numbers of an item', async () => {
      const article = { id: document.uri.toString(), text: 'forged' };
      await vscode.commands.executeCommand('seedReview.copyStatement', { kind: 'statement', article, index: 0 });
      assert.doesNotMatch(await vscode.env.clipboard.readText(), /forged/);
      await vscode.env.clipboard.writeText('as it was');
      for (const item of [{ kind: 'statement', article: { id: 'file:///etc/passwd' }, index: 0 }, { kind: 1 }, 7, null])
        await vscode.commands.executeCommand('seedReview.copyStatement', item);
      await vscode.commands.executeCommand('seedReview.copyStatement', { kind: 'statement', article, index: 9999 });
    });
  });
});
