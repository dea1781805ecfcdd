import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';

describe('the Articles view', () => {
  let workbench: Workbench | undefined;
  const view = () => {
    assert.ok(workbench);
    return workbench;
  };
  /** Label and description stand together without a blank: "November 20251". */
  const rows = async () => (await view().treeRows()).map((row) => row.replace(/\s+/g, ' ').trim());

  before(async () => {
    workbench = await openWorkbench({ size: { width: 1280, height: 1200 } });
  });
  after(() => workbench?.close());

  it('is what somebody sees first who tries the extension out', async () => {
    await view().treeRow('November 2025').waitFor();
  });

  it('names the day first, and the whole title to those who listen', async () => {
    const row = view().treeRow('While the ceasefire');
    assert.match(await row.innerText(), /^8 Nov · While the ceasefire/);
    assert.match((await row.getAttribute('aria-label')) ?? '', /While the ceasefire.*, Saturday, 8 November 2025/);
  });

  it('lists the articles by month, newest first, with their number in the title', async () => {
    await view().eventually(async () => {
      const months = (await rows()).filter((row) => /^[A-Z][a-z]+ 2025\d+$/.test(row));
      assert.deepEqual(months.slice(0, 3), ['November 20251', 'October 20252', 'September 20252']);
    });
    await view()
      .page.locator('.sidebar .pane-header', { hasText: /articles \(\d+\)/i })
      .first()
      .waitFor();
  });

  it('shows headings and speakers, and opens the article at what is clicked', async () => {
    await view().expand(view().treeRow('While the ceasefire'));
    await view()
      .treeRow(/Khawaja Asif\s*\d+ statements?/)
      .waitFor();
    await view().expand(view().treeRow('Unnamed sources'));
    await view().treeRow('illogical arguments').waitFor();
    await view().click(view().treeRow('A Written Official Agreement'), view().tab('000_228d1633368e1209.txt'));
    await view().page.locator('.view-lines', { hasText: 'Official' }).waitFor();
  });

  it('filters while a person types, and takes the filter back', async () => {
    await view().runCommand('Seed Review: Filter Articles');
    await view().typeInQuickPick('ceasefire');
    await view().treeRow('October 2025').waitFor({ state: 'detached' });
    await view().treeRow('November 2025').waitFor();
    await view().closeQuickPick();
    await view().treeRow('October 2025').waitFor();
  });

  it('filters by people and their roles', async () => {
    for (const [words, month] of [
      ['asif', 'November 2025'],
      ['defense minister', 'November 2025'],
    ] as const) {
      await view().runCommand('Seed Review: Filter Articles');
      await view().typeInQuickPick(words);
      await view().treeRow('October 2025').waitFor({ state: 'detached' });
      await view().treeRow(month).waitFor();
      await view().closeQuickPick();
      await view().treeRow('October 2025').waitFor();
    }
  });

  it('follows settings that are changed on the disk', async () => {
    const settings = join(view().folder, '.vscode', 'settings.json');
    await mkdir(join(view().folder, '.vscode'), { recursive: true });
    await writeFile(settings, '{ "seedReview.exclude": ["**/2025-10*"] }');
    await view().treeRow('October 2025').waitFor({ state: 'detached' });
    await rm(settings);
    await view().treeRow('October 2025').waitFor();
  });

  it('dates many articles at once, as far as the person says', async () => {
    const year = join(view().folder, '2025');
    const [mill, ulm] = [join(year, '03', '04', 'mill.txt'), join(view().folder, 'ulm.txt')];
    await mkdir(join(mill, '..'), { recursive: true });
    await writeFile(mill, 'The old mill burned down.\n');
    await writeFile(ulm, 'Ulm, on 5 March 2025, saw its dam break.\n');
    await view()
      .page.locator('.sidebar .pane-header', { hasText: /articles \(14\)/i })
      .first()
      .waitFor();
    await view().runCommand('Seed Review: Date Undated Articles');
    const offered = view().page.locator('.quick-input-list .monaco-list-row');
    await offered.filter({ hasText: 'Tuesday, 4 March 2025' }).first().waitFor();
    await offered.filter({ hasText: 'it opens with “5 March 2025”' }).first().click();
    await view().press('Enter');
    await view().page.locator('.notifications-toasts', { hasText: '1 article dated and saved' }).waitFor();
    await view().eventually(async () =>
      assert.equal(await readFile(mill, 'utf8'), 'date 2025-03-04 The old mill burned down.\n'),
    );
    assert.equal(await readFile(ulm, 'utf8'), 'Ulm, on 5 March 2025, saw its dam break.\n');
    for (const path of [year, ulm]) await rm(path, { recursive: true });
  });

  it('groups by folder and as a flat list, too', async () => {
    await view().runCommand('Seed Review: Show as Flat List');
    await view().treeRow('November 2025').waitFor({ state: 'detached' });
    await view().runCommand('Seed Review: Group by Folder');
    await view().treeRow('Top level').waitFor();
    await view().runCommand('Seed Review: Group by Month');
    await view().treeRow('November 2025').waitFor();
  });
});

describe('the Articles view without articles', () => {
  let workbench: Workbench | undefined;
  let folder = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seed-review-'));
    await writeFile(join(folder, 'table.csv'), 'a,b\n');
    workbench = await openWorkbench({ folder });
  });
  after(async () => {
    await workbench?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('says what to do', async () => {
    assert.ok(workbench);
    await workbench.openView('Seeds');
    for (const offer of ['Choose Another Folder', 'others can be chosen', 'sample seeds', 'What is a seed?']) {
      await workbench.page.locator('.sidebar').getByText(offer).waitFor();
    }
  });
});
