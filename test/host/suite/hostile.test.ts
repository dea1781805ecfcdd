import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SeedReview } from '../../../src/extension';
import { sample, seedReview, uriOf } from '../support';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (found: Uint8Array | null) => found && new TextDecoder().decode(found);

/** A folder that came from somebody else. */
describe('what a folder says', () => {
  let api: SeedReview;

  before(async () => {
    api = await seedReview();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  const active = () => vscode.window.activeTextEditor?.document.uri.toString();
  const reveal = (...args: unknown[]) => vscode.commands.executeCommand('seedReview.reveal', ...args);

  it('opens no file but articles', async () => {
    const secret = uriOf('secret.json');
    await vscode.workspace.fs.writeFile(secret, bytes('{}'));
    try {
      for (const id of [secret.toString(), 'command:workbench.action.quit', 'https://example.org/a.txt', 7, null])
        await reveal(id, 0, 1);
      for (const target of [secret, secret.toString(), { id: secret.toString() }, {}, null]) {
        await vscode.commands.executeCommand('seedReview.setDate', target, '2025-01-01');
        await vscode.commands.executeCommand('seedReview.editArticle', target);
      }
      await vscode.commands
        .executeCommand('seedReview.renameSavedSearch', { search: 7 })
        .then(undefined, () => undefined);
      assert.equal(active(), undefined);
    } finally {
      await vscode.workspace.fs.delete(secret);
    }
  });

  it('opens an article where a link says, and nowhere else', async () => {
    const id = uriOf(sample).toString();
    for (const [start, end] of [
      [-1, 2],
      [0.5, 2],
      [0, 'x'],
      [NaN, 1],
    ])
      await reveal(id, start, end);
    assert.equal(active(), undefined);
    await reveal(id, 3, 9);
    assert.equal(active(), id);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('is written whole, in this host as well', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const store = api.services.storeIn(folder.uri);
    const path = 'made-by-a-test/kept.json';
    assert.equal(await store.read(path), null);
    try {
      await store.write(path, bytes('one'));
      await store.write(path, bytes('two'));
      assert.equal(text(await store.read(path)), 'two');
      const names = await vscode.workspace.fs.readDirectory(uriOf('made-by-a-test'));
      assert.deepEqual(names, [['kept.json', vscode.FileType.File]]);
      await vscode.workspace.fs.rename(uriOf(path), uriOf(`${path}.0123456789abcdef.new`));
      await store.recover('made-by-a-test', () => true);
      assert.equal(text(await store.read(path)), 'two');
      await assert.rejects(store.write('../outside.json', bytes('no')));
    } finally {
      await vscode.workspace.fs.delete(uriOf('made-by-a-test'), { recursive: true });
    }
  });
});
