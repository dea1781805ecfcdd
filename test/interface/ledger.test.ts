import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';
import { SeedSearch } from './seedSearch';

describe('the statements ledger', () => {
  let workbench: Workbench | undefined;
  const open = () => {
    assert.ok(workbench);
    return workbench;
  };
  /** Webviews are pages inside pages; those of tabs behind others are there, too. */
  const page = () =>
    open()
      .page.locator('iframe.webview.ready')
      .filter({ visible: true })
      .contentFrame()
      .frameLocator('iframe#active-frame');
  const line = (text: string) => page().locator('#rows .line', { hasText: text }).first();
  const count = (text: RegExp) => page().locator('#count', { hasText: text }).waitFor();
  const firstCell = () => page().locator('#rows .line .cell').first().innerText();

  before(async () => {
    workbench = await openWorkbench({
      size: { width: 1400, height: 900 },
      settings: { 'seedReview.reviewer': 'Ada Quist' },
    });
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
    await page().locator('[aria-sort=ascending] > [data-key=speaker]').waitFor();
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
    await page().locator('#query').fill('');
    await count(/^\d{3} statements$/);
  });

  it('is as it was after the window is loaded again', async () => {
    await page().getByLabel('Filter Speaker').fill('mujahid');
    await count(/^[1-9] of \d{3} statements$/);
    const loaded = open().page.waitForEvent('load');
    await open().runCommand('Developer: Reload Window');
    await loaded;
    await open().started();
    await open().eventually(async () =>
      assert.equal(await page().getByLabel('Filter Speaker').inputValue(), 'mujahid'),
    );
    await page().locator('[aria-sort=ascending] > [data-key=speaker]').waitFor();
    await count(/^[1-9] of \d{3} statements$/);
    await page().getByLabel('Filter Speaker').fill('');
    await count(/^\d{3} statements$/);
  });

  it('is where a row is corrected, and follows', async () => {
    const text = (await page().locator('#count').innerText()).trim();
    const all = Number(/^\d+/.exec(text)?.[0]);
    await line('Abdul-Karim Nasseri').click();
    await page().locator('#words', { hasText: /./ }).waitFor();
    await page().locator('#grid').focus();
    await open().page.keyboard.press('x');
    await count(new RegExp(`^${all - 1} statements$`));
    await open().runCommand('Seed Review: Take Back My Last Decision');
    await count(new RegExp(`^${all} statements$`));
  });

  it('moves a column by key', async () => {
    await page().locator('[data-key=role]').focus();
    await open().page.keyboard.press('Alt+ArrowLeft');
    await open().eventually(async () =>
      assert.equal(await page().locator('[role=columnheader]').first().innerText(), 'Role'),
    );
    assert.equal(await page().locator(':focus').getAttribute('data-key'), 'role', 'the keyboard stays on it');
    await open().page.keyboard.press('Alt+ArrowRight');
    await open().eventually(async () => assert.equal(await firstCell(), 'Abdul-Karim Nasseri'));
  });

  it('has a timeline whose parts filter it, by key as well', async () => {
    await page().locator('#pictured').selectOption('timeline');
    const lane = page().locator('.lane', { hasText: 'Helena Brandt-Okoye' });
    await lane.locator('.choice').first().click();
    await count(/^21 of \d{3} statements$/);
    await page().locator('.choice.chosen').first().waitFor();
    await open().eventually(async () => {
      // On a busy machine the picture may be drawn anew just now.
      await lane.locator('.choice').first().focus();
      await open().page.keyboard.press('ArrowRight');
      const label = (await page().locator(':focus').getAttribute('aria-label', { timeout: 2000 })) ?? '';
      const statements = /^Helena Brandt-Okoye: (\d+) statements? (?:about|published) /.exec(label)?.[1];
      assert.ok(statements, label);
    });
    await open().page.keyboard.press('Enter');
    await page().locator('#clear').click();
    await count(/^\d{3} statements$/);
  });

  it('takes a time from the pointer', async () => {
    const box = await page().locator('#drawing svg').last().boundingBox();
    assert.ok(box);
    const { mouse } = open().page;
    await mouse.move(box.x + box.width * 0.6, box.y + 30);
    await mouse.down();
    await mouse.move(box.x + box.width * 0.8, box.y + 34, { steps: 4 });
    await mouse.up();
    await page().locator('#clear').waitFor();
    assert.match(await page().locator('#from').inputValue(), /^\d{4}-\d\d-\d\d$/);
    await page().locator('#clear').click();
    await count(/^\d{3} statements$/);
  });

  it('shows who speaks of whom, and what they say', async () => {
    await page().locator('#pictured').selectOption('network');
    const arrow = page().locator('.choice[aria-label^="Helena Brandt-Okoye speaks of Piotr Wenzel"]');
    await arrow.focus();
    await open().page.keyboard.press('Enter');
    await count(/^[1-9] of \d{3} statements · Speaks of: Piotr Wenzel$/);
    await page().locator('summary').click();
    await page().locator('#behind tr', { hasText: 'Piotr Wenzel' }).first().waitFor();
    await page().locator('#clear').click();
    await page().locator('#pictured').selectOption('');
  });

  it('compares statements that are selected', async () => {
    await page().locator('#grid').focus();
    await open().page.keyboard.press('Home');
    await open().page.keyboard.press('Shift+ArrowDown');
    await open().eventually(async () => assert.equal(await page().locator('#rows .selected').count(), 2));
    await open().page.keyboard.press('c');
    await open().page.locator('.tab.active', { hasText: 'Compare 2 statements' }).waitFor();
    await page().locator('#sides h2').first().waitFor();
    assert.equal(await page().locator('#sides h2').count(), 2);
    await page().locator('.entry').first().click();
    await open().page.locator('.tab', { hasText: '.txt' }).first().waitFor();
    await open().runCommand('View: Close All Editors');
  });

  it('compares people whom somebody chooses', async () => {
    await open().runCommand('Seed Review: Compare People…');
    for (const name of ['Helena Brandt', 'Ingrid Vest']) {
      await open().typeInQuickPick(name);
      await open().quickPickRow(name).click();
    }
    await open().page.keyboard.press('Enter');
    await page().locator('#parts button', { hasText: 'The same day' }).waitFor();
    assert.deepEqual(await page().locator('#sides h2').allInnerTexts(), ['Helena Brandt-Okoye', 'Ingrid Vestergard']);
  });
});
