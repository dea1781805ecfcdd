import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';
import { SeedSearch } from './seedSearch';

describe('the statements ledger', () => {
  let workbench: Workbench | undefined;
  const open = () => {
    assert.ok(workbench);
    return workbench;
  };
  /** Webviews are pages inside pages. */
  const page = () => open().page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  const line = (text: string) => page().locator('#rows .line', { hasText: text }).first();
  const count = (text: RegExp) => page().locator('#count', { hasText: text }).waitFor();
  const firstCell = () => page().locator('#rows .line .cell').first().innerText();

  before(async () => {
    workbench = await openWorkbench({ size: { width: 1400, height: 900 } });
    await workbench.openView('Seeds');
    await new SeedSearch(workbench).untilRead();
    await workbench.runCommand('Open Statements Ledger');
    await line('Piotr Wenzel').waitFor();
  });
  after(() => workbench?.close());

  it('shows who said what, in order of time', async () => {
    await count(/^\d{3} statements$/);
    assert.equal(await page().locator('[role=columnheader]').first().innerText(), 'Speaker');
    assert.ok((await page().locator('#rows .line').count()) < 80, 'only the lines in sight are there');
  });

  it('goes to the words beside it, while the keyboard stays in the table', async () => {
    await line('Piotr Wenzel').click();
    await open().page.locator('.tab', { hasText: 'saltgate-bridge-closed' }).waitFor();
    await page().locator('#words', { hasText: 'painter' }).waitFor();
    await open().page.keyboard.press('ArrowDown');
    await page().locator('#words', { hasText: 'He thought it was a stain' }).waitFor();
    await open().eventually(async () =>
      assert.match(await page().locator('#rows .current').innerText(), /He thought it was/),
    );
    assert.equal(await page().locator('#grid').getAttribute('aria-activedescendant'), await currentId());
  });
  const currentId = () => page().locator('#rows .current').getAttribute('id');

  it('sorts by a column, and keeps the cursor on its statement', async () => {
    await page().locator('[data-key=speaker]').click();
    await page().locator('[data-key=speaker][aria-sort=ascending]').waitFor();
    await open().eventually(async () =>
      assert.match(await page().locator('#words').innerText(), /He thought it was a stain/),
    );
    await page().locator('#grid').focus();
    await open().page.keyboard.press('Home');
    await open().eventually(async () => assert.equal(await firstCell(), 'Abdul-Karim Nasseri'));
  });

  it('is filtered by columns and by a query', async () => {
    await page().getByLabel('Filter Speaker').fill('wenzel');
    await count(/^[1-9] of \d{3} statements$/);
    await page().getByLabel('Filter Speaker').fill('');
    await page().locator('#query').fill('speaker:mujahid ceasefire');
    await count(/^[1-9]\d? of \d{3} statements$/);
    await open().eventually(async () => assert.match(await firstCell(), /Mujahid/));
  });
});
