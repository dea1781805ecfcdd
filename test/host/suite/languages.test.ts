import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SeedReview } from '../../../src/extension';
import { hoverOn, openArticle, seedReview, until, uriOf } from '../support';

const short = 'kurz.txt';
const long = 'sperrung.txt';
const english = 'letter.md';
const texts = {
  [short]: 'Anna Berg sagte, dass es regne.',
  [long]:
    ' date 2025-11-08 Die Bürgermeisterin Anna Berg sagte am Freitag, dass die Brücke noch zwei Wochen gesperrt ' +
    'bleibe.\n\n„Sie ist alt“, sagte Berg. Die Stadt will die Fähre fahren lassen, weil viele Menschen damit zur ' +
    'Arbeit kommen.',
  [english]:
    '---\nlang: de\n---\n\nThe mayor, Anna Berg, said on Friday that the bridge would stay shut for two weeks. “It is ' +
    'old,” Berg said. The ferry will sail until the winter, because most of the people of the valley need it on their ' +
    'way to work, and the road over the hill is closed until the spring of next year. Nobody knows when the work will end.',
};

describe('an article in another language', () => {
  const reviewer = 'seedReview.reviewer';
  let api: SeedReview;
  const configuration = () => vscode.workspace.getConfiguration();
  const idOf = (name: string) => uriOf(name).toString();
  const languageOf = (name: string) => api.services.library.corpus.get(idOf(name))?.summary?.language;
  const statements = async (name: string) => {
    const article = await api.services.library.articleOf(idOf(name));
    assert.ok(article);
    return (await api.services.library.analysisOf(article)).statements.length;
  };

  before(async () => {
    api = await seedReview();
    await configuration().update(reviewer, 'Ada Quist', vscode.ConfigurationTarget.Global);
    for (const [name, text] of Object.entries(texts))
      await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
    await until('the articles are read', () => Object.keys(texts).every((name) => languageOf(name) !== undefined));
  });

  after(async () => {
    await configuration().update(reviewer, undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of Object.keys(texts)) await vscode.workspace.fs.delete(uriOf(name));
    await vscode.workspace.fs.delete(uriOf('.seed-review'), { recursive: true });
  });

  it('is read in it, and its hovers say so', async () => {
    assert.equal(languageOf(long), 'de');
    const { text } = await hoverOn(await openArticle(long), 'sagte', 'Berg sagte am Freitag');
    assert.match(text, /Anna Berg/);
    assert.match(text, /In German: quotations, reported speech, people and dates are read/);
  });

  it('is what its text is in, though its header lies', async () => {
    assert.equal(languageOf(english), 'en');
    const { text } = await hoverOn(await openArticle(english), 'said', 'Berg, said');
    assert.match(text, /The header or the settings say German; the text is in English/);
  });

  it('is in the language that a person decides on, until that is taken back', async () => {
    assert.deepEqual([languageOf(short), await statements(short)], ['en', 0]);
    await vscode.commands.executeCommand('seedReview.setLanguage', idOf(short), 'de');
    await until('it is German', () => languageOf(short) === 'de');
    assert.equal(await statements(short), 1);
    await vscode.commands.executeCommand('seedReview.undoDecision');
    await until('it is English', () => languageOf(short) === 'en');
    assert.equal(await statements(short), 0);
  });

  it('is in that of the settings, where nothing else says anything', async () => {
    await configuration().update('seedReview.language', 'de', vscode.ConfigurationTarget.Workspace);
    await until('it is German', () => languageOf(short) === 'de');
    assert.deepEqual([await statements(short), languageOf(english)], [1, 'en']);
    await configuration().update('seedReview.language', undefined, vscode.ConfigurationTarget.Workspace);
    await until('it is English', () => languageOf(short) === 'en');
  });
});
