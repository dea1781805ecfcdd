import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';
import { SeedSearch } from './seedSearch';

describe('a folder that is opened', () => {
  const undated = 'keepers-of-the-tide-bell.txt';
  /** Whoever was to show something would have begun by then. In ms. */
  const aWhile = 3000;
  let workbench: Workbench | undefined;
  const open = () => {
    assert.ok(workbench);
    return workbench;
  };
  const status = (text: string) => open().page.locator('.statusbar-item', { hasText: text }).first();
  /** Loads the window again, with one file in front and a view of VS Code's own, or ours, beside it. */
  const loadAgainWith = async (file: string, view: 'Explorer' | 'Seeds') => {
    await open().closeAllEditors();
    await open().openFile(file);
    await open().openView(view);
    const loaded = open().page.waitForEvent('load');
    await open().runCommand('Developer: Reload Window');
    await loaded;
    await open().started();
    await open().tab(file).waitFor();
  };

  before(async () => {
    workbench = await openWorkbench();
    await writeFile(join(open().folder, 'README.md'), '# Quays\n\n“It leaks,” Ada Quist said on Friday.\n');
    // Whoever tries the extension out is shown the articles by itself the first time, and only then.
    await open().openView('Seeds');
    await open().treeRow('November 2025').waitFor();
  });
  after(() => workbench?.close());

  it('is left alone when it shows no article, until somebody searches it', async () => {
    await loadAgainWith('README.md', 'Explorer');
    await status('Markdown').waitFor();
    await open().page.waitForTimeout(aWhile);
    for (const text of ['Read-Only', 'Unread', 'Seed Article']) assert.equal(await status(text).count(), 0);
    const search = new SeedSearch(open());
    await search.find('verbal guarantees');
    // It fills up while the articles are being read.
    await search.row('While the ceasefire').waitFor();
    const [first] = await open().quickPickRows();
    assert.match(first?.replace(/\s+/g, ' ') ?? '', /8 Nov 2025.*‹verbal› ‹guarantees›/);
    await open().closeQuickPick();
    await open().tab('README.md').waitFor();
    await open().page.locator('.editor-instance .monaco-editor.focused').waitFor();
  });

  it('shows an article that was open as one before, which is locked again', async () => {
    await open().openFile(undated);
    await status('Seed Article').waitFor();
    await loadAgainWith(undated, 'Explorer');
    await status('Seed Article').waitFor();
    await status('Read-Only').waitFor();
  });

  it('has its articles listed when the view was left open', async () => {
    await loadAgainWith('README.md', 'Seeds');
    await open().treeRow('November 2025').waitFor();
    assert.equal(await status('Read-Only').count(), 0);
  });
});
