import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';

describe('the sources are safe', () => {
  const name = '000_228d1633368e1209.txt';
  let workbench: Workbench | undefined;
  let untouched: string;
  const open = () => {
    assert.ok(workbench);
    return workbench;
  };
  const status = (text: string) => open().page.locator('.statusbar-item', { hasText: text }).first();
  /** The digest of every file in the folder. */
  const digest = async () => {
    const files = (await readdir(open().folder, { recursive: true, withFileTypes: true })).filter((each) =>
      each.isFile(),
    );
    const hash = createHash('sha256');
    for (const { parentPath, name: file } of files) hash.update(file).update(await readFile(join(parentPath, file)));
    return hash.digest('hex');
  };
  const type = async (keys: string) => {
    for (const key of keys) await open().press(key);
  };
  const clickText = () =>
    open()
      .page.locator('.editor-instance .monaco-editor')
      .first()
      .click({ position: { x: 200, y: 300 } });
  /** Nothing is typed into the article, so its tab has no mark for unsaved changes. */
  const isClean = async () => (await open().page.locator('.tab.active.dirty').count()) === 0;

  before(async () => {
    workbench = await openWorkbench({ settings: { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 100 } });
    untouched = await digest();
    await open().openView('Seeds');
    await open().treeRow('November 2025').waitFor();
  });
  after(() => workbench?.close());

  it('from keys meant for the tree', async () => {
    await open().expand(open().treeRow('While the ceasefire'));
    await open().expand(open().treeRow('Unnamed sources'));
    const statement = open().treeRow('illogical arguments');
    await open().click(statement, open().tab(name));
    await open().press('Space');
    await type('xyz');
    await status('Read-Only').waitFor();
    assert.ok(await isClean());
    assert.equal(await digest(), untouched);
  });

  it('from keys that reach the text', async () => {
    await open().openFile(name);
    await status('Read-Only').waitFor();
    await open().scrollTo('Asif added');
    await type('xyz');
    await open().press('Delete');
    assert.ok(await isClean());
    assert.equal(await digest(), untouched);
  });

  it('after the window is loaded again, with wrapped lines and the same lock', async () => {
    const loaded = open().page.waitForEvent('load');
    await open().runCommand('Developer: Reload Window');
    await loaded;
    await open().started();
    await open().tab(name).waitFor();
    await status('Read-Only').waitFor();
    await status('Seed Article').waitFor();
    await open().scrollTo('Asif added');
    await type('xyz');
    assert.ok(await isClean());
    assert.equal(await digest(), untouched);
  });

  it('until a person wants to edit one, and again after that', async () => {
    await open().scrollTo('Asif added');
    await open().press('F2');
    await status('Editing').waitFor();
    await open().press('x');
    await open().page.locator('.tab.active.dirty').waitFor();
    await open().press('Mod+z');
    await open().press('F2');
    await status('Read-Only').waitFor();
    assert.equal(await digest(), untouched);
  });

  it('however fast a person goes from one to the next, and files that are no articles stay writable', async () => {
    const articles = ['keepers-of-the-tide-bell.txt', '2025-09-11-lindmark-trial-opens.txt', name];
    const other = 'notes.json';
    await writeFile(join(open().folder, other), '{}\n');
    for (const each of [...articles, other]) await open().openFile(each);
    // Faster than VS Code says which editor is in front.
    for (let round = 0; round < 6; round++)
      for (let step = 0; step < articles.length + 1; step++) await open().press('Mod+PageDown');
    for (const each of articles) {
      await open().openFile(each);
      await status('Read-Only').waitFor();
      await clickText();
      await type('xyz');
      assert.ok(await isClean(), each);
    }
    await open().openFile(other);
    await status('Read-Only').waitFor({ state: 'hidden' });
    await clickText();
    await open().press('x');
    await open().eventually(async () => assert.match(await readFile(join(open().folder, other), 'utf8'), /x/));
    await open().closeAllEditors();
    await rm(join(open().folder, other));
    assert.equal(await digest(), untouched);
  });

  it('in every window of a protected folder, until that is ended', async () => {
    const settings = join(open().folder, '.vscode', 'settings.json');
    await mkdir(join(open().folder, '.vscode'), { recursive: true });
    await writeFile(settings, '{ "seedReview.readOnly": false }');
    await open().openFile(name);
    await status('Editing').waitFor();
    await open().runCommand('Seed Review: Protect This Folder');
    await open().page.locator('.notifications-toasts', { hasText: 'read-only in every window' }).waitFor();
    await open().clearNotifications();
    await clickText();
    await type('xyz');
    assert.ok(await isClean());
    await open().runCommand('Seed Review: Stop Protecting This Folder');
    await open().page.locator('.notifications-toasts', { hasText: 'can be edited again' }).waitFor();
    await open().clearNotifications();
    await clickText();
    await open().press('x');
    await open().page.locator('.tab.active.dirty').waitFor();
    await open().press('Mod+z');
    await rm(join(open().folder, '.vscode'), { recursive: true });
    assert.equal(await digest(), untouched);
  });

  it('in every editor that shows one, and when it is moved or deleted under the lock', async () => {
    const errors = open().page.locator('.notifications-toasts .codicon-error');
    const other = '2025-09-11-lindmark-trial-opens.txt';
    await open().openFile(other);
    await status('Read-Only').waitFor();
    // twice
    await open().runCommand('View: Split Editor Right');
    await open().page.locator('.editor-group-container').nth(1).waitFor();
    await status('Read-Only').waitFor();
    await type('xyz');
    assert.ok(await isClean());
    await open().closeAllEditors();
    // against what is saved
    await open().openFile(other);
    await status('Read-Only').waitFor();
    await open().runCommand('File: Compare Active File with Saved');
    await open().page.locator('.monaco-diff-editor .modified .view-line').first().waitFor();
    await type('xyz');
    assert.equal(await digest(), untouched);
    await open().closeAllEditors();
    // moved, and gone
    const text = await readFile(join(open().folder, other));
    await open().openFile(other);
    await status('Read-Only').waitFor();
    await rename(join(open().folder, other), join(open().folder, 'moved.txt'));
    await open().page.locator('.tab.active .strikethrough').first().waitFor();
    await type('xyz');
    await open().openFile('moved.txt');
    await status('Read-Only').waitFor();
    await clickText();
    await type('xyz');
    await rm(join(open().folder, 'moved.txt'));
    await type('xyz');
    await open().closeAllEditors();
    await writeFile(join(open().folder, other), text);
    assert.equal(await errors.count(), 0);
    assert.equal(await digest(), untouched);
  });
});
