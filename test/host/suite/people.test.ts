import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SeedReview } from '../../../src/extension';
import { openArticle, sample, seedReview, until, uriOf } from '../support';

describe('people', () => {
  let api: SeedReview;
  let document: vscode.TextDocument;
  const at = (context: string, words = context) => {
    const start = document.getText().indexOf(context) + context.indexOf(words);
    return document.positionAt(start + 1);
  };

  before(async () => {
    api = await seedReview();
    await vscode.workspace
      .getConfiguration()
      .update('seedReview.reviewer', 'Ada Quist', vscode.ConfigurationTarget.Global);
    document = await openArticle(sample);
    await until('the language is set', () => document.languageId === 'seed-article');
    await api.services.library.reading.whenIdle();
  });
  after(async () => {
    await vscode.workspace
      .getConfiguration()
      .update('seedReview.reviewer', undefined, vscode.ConfigurationTarget.Global);
  });

  it('are gone to from a pronoun, at their fullest first mention', async () => {
    const [place] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at('He stated that Pakistan', 'He'),
    );
    assert.ok(place);
    assert.equal(document.getText(place.range), 'Khawaja Asif');
  });

  it('have all their mentions marked, pronouns too', async () => {
    const marked = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at('Asif added', 'Asif'),
    );
    const words = marked.map(({ range }) => document.getText(range));
    for (const each of ['Khawaja Asif', 'Asif', 'He']) assert.ok(words.includes(each), words.join());
  });

  it('are referred to in all articles', async () => {
    const other = await openArticle('2025-09-11-lindmark-trial-opens.txt');
    const start = other.getText().indexOf('Gareth Lindmark') + 1;
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      other.uri,
      other.positionAt(start),
    );
    assert.ok(new Set(places.map(({ uri }) => uri.toString())).size > 1);
  });

  it('are among the symbols of the workspace', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'mujahid',
    );
    assert.ok(symbols.some(({ name }) => name === 'Zabihullah Mujahid'));
  });

  it('are merged, with all their counts, and split again', async () => {
    const { people, directory } = api.services.library;
    const before = [people.person('khawaja asif'), people.person('attaullah tarar')];
    assert.ok(before[0] && before[1]);
    await vscode.commands.executeCommand('seedReview.openPerson', 'khawaja asif');
    const made = await api.services.desks.decideEverywhere(document.uri.toString(), {
      kind: 'is called',
      name: 'Attaullah Tarar',
      as: 'Khawaja Asif',
    });
    assert.ok(made);
    await until('they are one', () => people.person('attaullah tarar') === undefined);
    assert.equal(people.person('khawaja asif')?.statements, before[0].statements + before[1].statements);
    await directory.whenListed();
    assert.equal(directory.findPeople('tarar', 1)[0]?.name, 'Khawaja Asif');
    await vscode.commands.executeCommand('seedReview.undoDecision');
    await until('they are two', () => people.person('attaullah tarar') !== undefined);
    assert.deepEqual([people.person('khawaja asif'), people.person('attaullah tarar')], before);
    await vscode.workspace.fs.delete(uriOf('.seed-review'), { recursive: true });
  });
});
