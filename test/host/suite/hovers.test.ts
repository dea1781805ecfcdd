import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { parseArticle } from '../../../src/article/parse';
import { ReaderPool } from '../../../src/corpus/readerPool';
import type { SeedReview } from '../../../src/extension';
import { startHere } from '../../../src/features/host';
import { hoverOn, openArticle, sample, seedReview, until, uriOf } from '../support';

const mujahid = /^\*\*Zabihullah Mujahid\*\*, spokesperson for the Afghan Taliban/;
const asif = /^(?:Said by )?\*\*Khawaja Asif\*\*, Pakistani Defense Minister/;
const tarar = /^(?:Said by )?\*\*Attaullah Tarar\*\*, Pakistani Information Minister/;

/** Words, the words around them, and how the hover begins. */
const people: readonly [string, string, RegExp][] = [
  ['Mujahid', 'Mujahid stated in remarks today', mujahid],
  ['He', 'He added that the ceasefire', mujahid],
  ['He', 'He reported that', mujahid],
  ['He', 'He stated that Pakistan will only accept', asif],
  ['Asif', 'Asif added', asif],
  ['did their utmost', 'The mediators did their utmost', asif],
  ['Defense', 'the Pakistani Defense Minister announced', asif],
  ['He', 'He emphasized that', tarar],
  ['harbors no animosity', 'Pakistan harbors no animosity', tarar],
  ['added', 'Asif added', asif],
];

const dates: readonly [string, string, RegExp][] = [
  ['today', 'today (Saturday)', /^\*\*Saturday, 8 November 2025\*\*[^]*agrees/],
  ['last Friday', 'announced last Friday', /^\*\*Friday, 7 November 2025\*\* · the day before publication/],
  ['October', 'on October 19', /^\*\*Sunday, 19 October 2025\*\*/],
  ['October', 'on October 25', /^\*\*Saturday, 25 October 2025\*\*/],
];

describe('hovers', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await seedReview();
    document = await openArticle(sample);
  });

  for (const [words, context, expected] of [...people, ...dates]) {
    it(`on “${words}” in “${context}”`, async () => {
      const { text } = await hoverOn(document, words, context);
      assert.match(text, expected);
      assert.ok(text.split('\n').filter(Boolean).length <= 12, text);
    });
  }

  it('come from another thread, which keeps this one free', async () => {
    await hoverOn(document, 'Mujahid', 'Mujahid stated in remarks today');
    assert.ok((await seedReview()).services.library.readers.threads > 0);
  });

  it('could come from this thread as well, where no other can begin', async () => {
    const extension = vscode.extensions.getExtension('seed-review.seed-review');
    assert.ok(extension);
    const script = vscode.Uri.joinPath(extension.extensionUri, 'dist', 'reader.js');
    const refused = () => {
      throw new Error('no threads here');
    };
    const pool = new ReaderPool(refused, 2, () => startHere(script));
    const { entities } = await pool.read('analysis', parseArticle(document.getText(), sample));
    assert.ok(entities.some(({ name }) => name === 'Zabihullah Mujahid'));
    pool.dispose();
  });

  it('cover exactly the words they are about', async () => {
    assert.equal((await hoverOn(document, 'He', 'He added that')).covers, 'He');
    assert.equal((await hoverOn(document, 'today', 'today (Saturday)')).covers, 'today (Saturday)');
  });

  it('say nothing on other words', async () => {
    assert.equal((await hoverOn(document, 'clashes', 'after clashes erupted')).text, '');
  });
});

/** An article of these tests alone; its only woman is named once. */
const brief =
  ' date 2024-05-06 Ada Quist opened the lock on Monday. “The tide is high,” she said.\n\nA keeper said that the lamp was out.';
const quist = /^\*\*Ada Quist\*\*/;

describe('hovers while articles come and go', () => {
  const uri = uriOf('brief.txt');
  let api: SeedReview;

  before(async () => (api = await seedReview()));
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    if (api.services.library.corpus.get(uri.toString())) await vscode.workspace.fs.delete(uri);
    await until('the file is gone', () => !api.services.library.corpus.get(uri.toString()));
  });

  async function openText(text: string): Promise<vscode.TextDocument> {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await until('the file is read', () => api.services.library.corpus.recentArticle(uri.toString())?.text === text);
    const document = await openArticle('brief.txt');
    await until('the language is set', () => document.languageId === 'seed-article');
    return document;
  }

  it('give the words for a source that has no name', async () => {
    const document = await openText(brief);
    for (const words of ['keeper', 'said that'])
      assert.match((await hoverOn(document, words)).text, /^\*\*“A keeper”\*\*[^]*- said: that the lamp was out/);
    assert.equal((await hoverOn(document, 'keeper')).covers, 'A keeper');
  });

  it('are right, or nothing, when the article is deleted meanwhile', async () => {
    const document = await openText(brief);
    const asked = hoverOn(document, 'she');
    await vscode.workspace.fs.delete(uri);
    assert.match((await asked).text || '**Ada Quist**', quist);
    await until('the file is gone', () => !api.services.library.corpus.get(uri.toString()));
    assert.match((await hoverOn(document, 'she')).text || '**Ada Quist**', quist);
  });

  it('are about the text of before or after, when it is edited meanwhile', async () => {
    const document = await openText(brief);
    const asked = hoverOn(document, 'she');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(
      uri,
      new vscode.Range(0, 0, 1, 0),
      ' date 2024-05-06 Ada Quist, 44, has opened the lock. “The tide is high,” she said.\n',
    );
    await vscode.workspace.applyEdit(edit);
    assert.match((await asked).text || '**Ada Quist**', quist);
    const after = await hoverOn(document, 'she');
    assert.match(after.text, quist);
    assert.equal(after.covers, 'she');
    edit.delete(uri, new vscode.Range(0, 0, 10, 0));
    await vscode.workspace.applyEdit(edit);
    assert.equal((await hoverOn(document, '')).text, '');
  });

  it('say nothing at the ends of an article, and in an empty one', async () => {
    const document = await openText(brief);
    for (const offset of [0, brief.length]) assert.deepEqual(await hoversAt(uri, document.positionAt(offset)), []);
    assert.deepEqual(await hoversAt(uri, new vscode.Position(1000, 1000)), []);
    const empty = await vscode.workspace.openTextDocument({ language: 'seed-article', content: '' });
    assert.deepEqual(await hoversAt(empty.uri, new vscode.Position(0, 0)), []);
  });

  it('are there in an article of two megabytes, at its start and at its end', async () => {
    const paragraph =
      'The lock keeper wrote down the height of the water at noon, and nobody read what he had written.\n\n';
    const document = await openText(`${brief}\n\n${paragraph.repeat(Math.ceil(2_000_000 / paragraph.length))}`);
    const isRead = async () => quist.test((await hoverOn(document, 'she')).text);
    const first = await hoverOn(document, 'she');
    assert.ok(quist.test(first.text) || first.text === 'Seed Review is still reading this article.', first.text);
    await until('the article is read', isRead);
    await hoversAt(uri, document.positionAt(document.getText().length - 10));
    // Until it has been read anew, by what it said before.
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, document.positionAt(document.getText().length), 'So it goes.');
    await vscode.workspace.applyEdit(edit);
    assert.match((await hoverOn(document, 'she')).text, quist);
  });
});

function hoversAt(uri: vscode.Uri, position: vscode.Position): Thenable<vscode.Hover[]> {
  return vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
}
