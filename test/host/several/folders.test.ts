import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SeedReview } from '../../../src/extension';
import { displayPath } from '../../../src/features/services';
import { sample, seedReview, until } from '../support';

/** Of the same name, and with an article of the same name in each. */
describe('several folders', () => {
  let api: SeedReview;
  const folders = () => vscode.workspace.workspaceFolders ?? [];
  const idIn = (folder: number, name: string) => {
    const { uri } = folders()[folder] ?? assert.fail(`there is no folder ${folder}`);
    return vscode.Uri.joinPath(uri, name).toString();
  };
  const dateOf = (id: string) => api.services.library.corpus.get(id)?.summary?.date;

  before(async () => {
    api = await seedReview();
    await vscode.workspace.getConfiguration().update('seedReview.reviewer', 'Ada', vscode.ConfigurationTarget.Global);
  });

  it('have their articles side by side', () => {
    assert.equal(folders().length, 2);
    assert.equal(dateOf(idIn(0, 'same.txt')), '2025-11-08');
    assert.equal(dateOf(idIn(1, 'same.txt')), '2025-12-24');
    assert.equal(dateOf(idIn(0, sample)), '2025-11-08');
    assert.notEqual(displayPath(idIn(0, sample)), sample);
  });

  it('may link to each other', () => {
    const linked = idIn(1, 'other.txt');
    // A browser does not know where a link leads.
    const isKnown = api.services.host.localFiles !== undefined;
    assert.equal(dateOf(linked), isKnown ? '2025-11-08' : undefined);
    assert.deepEqual([...api.services.workspace.outside], isKnown ? [] : [linked]);
  });

  it('keep what was decided apart', async () => {
    const { desks } = api.services;
    await desks.mark(idIn(1, 'same.txt'), 'reviewed');
    assert.equal(desks.statusOf(idIn(1, 'same.txt')), 'reviewed');
    assert.equal(desks.statusOf(idIn(0, 'same.txt')), 'unread');
    await assert.rejects(async () => vscode.workspace.fs.stat(vscode.Uri.parse(idIn(0, '.seed-review'))));
    await vscode.workspace.fs.stat(vscode.Uri.parse(idIn(1, '.seed-review')));
  });

  it('come and go while the window is open', async () => {
    const { corpus } = api.services.library;
    const { desks } = api.services;
    const third = vscode.Uri.joinPath(folders()[0]!.uri, '..', 'third');
    const article = vscode.Uri.joinPath(third, 'same.txt').toString();
    const second = idIn(1, 'same.txt');
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 0, { uri: third }));
    await until('the new folder is read', () => dateOf(article) === '2025-12-31');
    assert.ok(await desks.mark(article, 'second look'));
    assert.equal(desks.statusOf(article), 'second-look');
    assert.equal(desks.statusOf(second), 'reviewed');
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 1));
    await until('its articles are gone', () => !corpus.get(article));
    assert.equal(dateOf(second), '2025-12-24');
    await until('what was decided in another stays', () => desks.statusOf(second) === 'reviewed');
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 0, { uri: third }));
    await until('the folder is back', () => dateOf(article) === '2025-12-31');
    await until('with what was decided in it', () => desks.statusOf(article) === 'second-look');
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 1));
    await until('its articles are gone again', () => !corpus.get(article));
  });
});
