import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';

const active = '.tab.active';

describe('Search Seeds', () => {
  let workbench: Workbench | undefined;
  const open = () => {
    assert.ok(workbench);
    return workbench;
  };
  const tab = (name: string) => open().page.locator(`${active}[data-resource-name="${name}"]`);
  const row = (text: string) => open().page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();

  /** Waits until the input holds a query. */
  const typed = (query: string) =>
    open().page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('.quick-input-widget input.input')?.value === wanted,
      query,
    );

  before(async () => (workbench = await openWorkbench()));
  after(() => workbench?.close());

  it('finds as a person types, with a passage that marks the hit', async () => {
    await open().openFile('keepers-of-the-tide-bell.txt');
    await open().runCommand('Search Seeds');
    await open().typeInQuickPick('verbal guarant');
    await row('While the ceasefire').waitFor();
    const [first] = await open().quickPickRows();
    assert.match(first?.replace(/\s+/g, ' ') ?? '', /8 Nov 2025.*‹verbal› ‹guarantees›/);
  });

  it('shows the article at the hit while a person looks through the results', async () => {
    await tab('000_228d1633368e1209.txt').waitFor();
    await open().page.locator('.editor-instance .view-lines', { hasText: 'verbal' }).waitFor();
  });

  it('goes back to where the person was on Escape', async () => {
    await open().press('Escape');
    await tab('keepers-of-the-tide-bell.txt').waitFor();
    await open().page.locator('.tab[data-resource-name="000_228d1633368e1209.txt"]').waitFor({ state: 'detached' });
  });

  it('forgives a slip, and opens with Enter', async () => {
    await open().runCommand('Search Seeds');
    await open().typeInQuickPick('cesefire negotiatons');
    await row('While the ceasefire').waitFor();
    await open().press('Enter');
    await tab('000_228d1633368e1209.txt').waitFor();
    await open().page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
    await tab('000_228d1633368e1209.txt').waitFor();
  });

  it('says who says it, and how the query was understood', async () => {
    await open().page.waitForTimeout(3000);
    await open().runCommand('Search Seeds');
    await open().typeInQuickPick('ferry speaker:vestergard ');
    await row('Ingrid Vestergard, indirect').waitFor();
    assert.match(
      await open().page.locator('.quick-input-title').innerText(),
      /^Articles with “ferry” in what Vestergard said/,
    );
  });

  it('completes fields and their values', async () => {
    await open().typeInQuickPick('ferry spea');
    await row('speaker:').click();
    await typed('ferry speaker:');
    await open().typeInQuickPick('ferry speaker:hir');
    await row('Hiroshi Nakabayashi').click();
    await typed('ferry speaker:"Hiroshi Nakabayashi" ');
    await row('Hiroshi Nakabayashi, direct').waitFor();
  });

  it('says what it does not understand, and finds something all the same', async () => {
    await open().typeInQuickPick('ferry date:soon ');
    await row('date: takes').waitFor();
    await row('‹ferr').waitFor();
  });

  it('offers what was searched before when nothing is typed', async () => {
    await open().typeInQuickPick('');
    await row('cesefire negotiatons').waitFor();
    await open().press('Escape');
  });

  it('says when nothing is found', async () => {
    await open().runCommand('Search Seeds');
    await open().typeInQuickPick('zyzzyvas');
    await row('Nothing found').waitFor();
    await open().press('Escape');
  });
});
