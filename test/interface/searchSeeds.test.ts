import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';
import { SeedSearch } from './seedSearch';

describe('Search Seeds', () => {
  let workbench: Workbench | undefined;
  const open = () => {
    assert.ok(workbench);
    return workbench;
  };
  const seedSearch = () => new SeedSearch(open());
  const row = (text: string) => seedSearch().row(text);

  before(async () => (workbench = await openWorkbench()));
  after(() => workbench?.close());

  it('finds as a person types, with a passage that marks the hit', async () => {
    await open().openFile('keepers-of-the-tide-bell.txt');
    await seedSearch().find('verbal guarant');
    await row('While the ceasefire').waitFor();
    const [first] = await open().quickPickRows();
    assert.match(first?.replace(/\s+/g, ' ') ?? '', /8 Nov 2025.*‹verbal› ‹guarantees›/);
  });

  it('shows the article at the hit while a person looks through the results', async () => {
    await open().tab('000_228d1633368e1209.txt').waitFor();
    await open().page.locator('.editor-instance .view-lines', { hasText: 'verbal' }).waitFor();
  });

  it('goes back to where the person was on Escape', async () => {
    await open().closeQuickPick();
    await open().tab('keepers-of-the-tide-bell.txt').waitFor();
    await open().page.locator('.tab[data-resource-name="000_228d1633368e1209.txt"]').waitFor({ state: 'detached' });
    await open().page.locator('.editor-instance .monaco-editor.focused').waitFor();
  });

  it('forgives a slip, and opens with Enter', async () => {
    await seedSearch().find('cesefire negotiatons');
    await seedSearch().activeRow('While the ceasefire').waitFor();
    await open().press('Enter');
    await open().quickPickIsClosed();
    await open().tab('000_228d1633368e1209.txt').waitFor();
  });

  it('says who says it, and how the query was understood', async () => {
    await seedSearch().untilRead();
    await seedSearch().find('ferry speaker:vestergard ');
    await row('Ingrid Vestergard, indirect').waitFor();
    assert.match(await seedSearch().title.innerText(), /^Articles with “ferry” in what Vestergard said/);
  });

  it('completes fields and their values', async () => {
    await seedSearch().type('ferry spea');
    await open().click(row('speaker:'), () => seedSearch().holds('ferry speaker:'));
    await open().typeInQuickPick('ferry speaker:hir');
    await open().click(row('Hiroshi Nakabayashi'), () => seedSearch().holds('ferry speaker:"Hiroshi Nakabayashi" '));
    await row('Hiroshi Nakabayashi, direct').waitFor();
  });

  it('says what it does not understand, and finds something all the same', async () => {
    await seedSearch().type('ferry date:soon ');
    await row('date: takes').waitFor();
    await row('‹ferr').waitFor();
  });

  it('offers what was searched before when nothing is typed', async () => {
    await open().typeInQuickPick('');
    await row('cesefire negotiatons').waitFor();
    await open().closeQuickPick();
  });

  it('says when nothing is found', async () => {
    await seedSearch().find('zyzzyvas');
    await row('Nothing found').waitFor();
    await open().closeQuickPick();
  });
});
