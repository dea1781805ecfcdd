import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { untilAgain } from '../../scripts/vscode/driver.mjs';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';
import { SeedSearch } from './seedSearch';

describe('the Search Results view', () => {
  let workbench: Workbench | undefined;
  const open = () => {
    assert.ok(workbench);
    return workbench;
  };
  const pane = () =>
    open().page.locator('.sidebar .pane', { has: open().page.locator('.pane-header[aria-label^="Search Results"]') });
  const row = (text: string) => pane().locator('.monaco-list-row', { hasText: text }).first();
  const message = () => pane().locator('.message');
  const status = (text: string) => open().page.locator('.statusbar-item', { hasText: text }).first();
  const file = () => join(open().folder, '.seed-review', 'searches.json');
  /** Searches and keeps what was found; waits until the view with it has the focus, as it takes it at last. */
  const search = async (query: string) => {
    await new SeedSearch(open()).find(query);
    await open().press('Mod+k q');
    await open().quickPickIsClosed();
    await pane().locator(':focus').first().waitFor();
  };
  /** Presses a button of a row, which it shows below the mouse. */
  const pressButton = async (target: Locator, name: string) => {
    await target.hover({ timeout: untilAgain });
    await target.getByLabel(name).click({ timeout: untilAgain });
  };
  const fileHolds = (searches: readonly { name: string; query: string }[]) =>
    open().eventually(async () =>
      assert.deepEqual(JSON.parse(await readFile(file(), 'utf8')), { version: 1, searches }),
    );
  const clipboard = () => open().page.evaluate(() => navigator.clipboard.readText());

  before(async () => {
    workbench = await openWorkbench({ size: { width: 1280, height: 1000 } });
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.openView('Seeds');
    // Who says it is known when the articles have been read for people, too.
    await new SeedSearch(workbench).untilRead();
    // Room for the results.
    for (const name of ['Articles', 'Dates']) {
      const header = workbench.page.locator(`.sidebar .pane-header[aria-label^="${name}"]`);
      await workbench.click(
        header.locator('.title'),
        async () => (await header.getAttribute('aria-expanded')) === 'false',
      );
    }
  });
  after(() => workbench?.close());

  it('keeps what a search found, by article', async () => {
    await search('mediator');
    await row('While the ceasefire').waitFor();
    await pane()
      .locator('.monaco-list-row .monaco-highlighted-label .highlight', { hasText: 'mediator' })
      .first()
      .waitFor();
    // While articles are still read, it says so, too.
    await message()
      .filter({ hasText: /^mediator · \d+ hits in \d+ articles$/ })
      .waitFor();
    // A person with the keyboard only is where the results are.
    await pane().locator('.monaco-list:focus').waitFor();
  });

  it('says what was found for the beginning of a word', async () => {
    await search('guarant');
    await message().filter({ hasText: 'guarant*' }).waitFor();
    await row('While the ceasefire').waitFor();
  });

  it('goes from hit to hit and article to article by key', async () => {
    await search('ferry');
    await message().filter({ hasText: 'ferry · 15 hits in 7 articles' }).waitFor();
    await open().press('F4');
    await open().tab('2025-07-15-tarle-marine-second-quarter.txt').waitFor();
    await status('hit 1 of 15').waitFor();
    await open().press('F4');
    await status('hit 2 of 15 · Tomás Beltrane, indirect').waitFor();
    await open().press('Shift+F4');
    await status('hit 1 of 15').waitFor();
    await open().press('Shift+F4');
    await status('hit 15 of 15').waitFor();
    await pane().locator('.monaco-list-row.selected .highlight').waitFor();
    await open().press('F4');
    await status('hit 1 of 15').waitFor();
  });

  it('ends where a key that was held down is let go', async () => {
    for (let presses = 0; presses < 5; presses += 1) await open().press('F4');
    await status('hit 6 of 15').waitFor();
  });

  it('opens an article at a hit, with all its hits marked', async () => {
    await open().click(
      row('orders for nine'),
      pane().locator('.monaco-list-row.selected', { hasText: 'orders for nine' }),
    );
    await open().tab('2025-07-15-tarle-marine-second-quarter.txt').waitFor();
    await open().page.waitForFunction(
      () => [...document.querySelectorAll('.editor-instance [class*="ced-"]')].length > 0,
    );
  });

  it('groups by who says it', async () => {
    await open().runCommand('Seed Review: Group Results by Speaker');
    await row('Tomás Beltrane').waitFor();
    // The hit where the person is stays in sight.
    await pane().locator('.monaco-list-row.selected .highlight').waitFor();
    await open().runCommand('Seed Review: Group Results by Article');
    await pane().locator('.monaco-list-row[aria-label^="Tarle Marine Works"]').waitFor();
  });

  it('narrows down, and back', async () => {
    await open().click(row('Narrow Down'), row('Speakers'));
    await open().click(
      pane().locator('.monaco-list-row[aria-label^="Ingrid Vestergard, 1 hit"]'),
      message().filter({ hasText: 'ferry speaker:"Ingrid Vestergard" · 1 hit in 1 article' }),
    );
    await open().runCommand('Seed Review: Back to Wider Search');
    await message().filter({ hasText: 'ferry · 15 hits in 7 articles' }).waitFor();
  });

  it('copies results with their exact places', async () => {
    await open().runCommand('Seed Review: Copy Results as CSV');
    await status('15 hits copied').waitFor();
    const csv = await clipboard();
    assert.match(csv, /^path,line,column,start,end,date,title,speaker,type,words,sentence\r\n/);
    assert.match(
      csv,
      /2025-07-15-tarle-marine-second-quarter\.txt,17,\d+,\d+,\d+,2025-07-15,,Tomás Beltrane,indirect,ferries,/,
    );
    await open().runCommand('Seed Review: Copy Results for a Spreadsheet');
    await open().eventually(async () => assert.match(await clipboard(), /^path\tline\tcolumn\t/));
    await open().runCommand('Seed Review: Copy Results as Markdown');
    await open().eventually(async () =>
      assert.match(
        await clipboard(),
        /^## ferry\n\n### 2025-07-15, .*\n\n- Line \d+, column \d+, characters \d+ to \d+: .*\*\*ferries\*\*/,
      ),
    );
  });

  it('follows the articles', async () => {
    await writeFile(join(open().folder, 'new.txt'), ' date 2025-11-20 The new ferry is late, Ada Quist said.\n');
    await message().filter({ hasText: '16 hits in 8 articles' }).waitFor();
  });

  it('selects the first of what a new search finds, and has it in sight', async () => {
    await open().press('Shift+F4');
    await pane().locator('.monaco-list-row.selected .highlight').waitFor();
    await search('mediator');
    const selected = pane().locator('.monaco-list-row.selected');
    await selected.filter({ hasText: 'While the ceasefire' }).waitFor();
    assert.equal(await selected.count(), 1);
    await search('ferry');
    await message().filter({ hasText: 'ferry · 16 hits' }).waitFor();
  });

  it('saves a search in the workspace', async () => {
    await open().runCommand('Seed Review: Save Search');
    await open().typeInQuickPick('Boats');
    await open().press('Enter');
    await row('Saved Searches').waitFor();
    await fileHolds([{ name: 'Boats', query: 'ferry' }]);
  });

  it('runs, renames and deletes saved searches', async () => {
    const clear = async () => {
      await open().runCommand('Seed Review: Clear Search Results');
      await message().waitFor({ state: 'hidden' });
    };
    await clear();
    await open().click(row('Boats'), message().filter({ hasText: 'ferry · 16 hits' }));
    await clear();
    await open().until(open().input, () => pressButton(row('Boats'), 'Rename Saved Search'));
    await open().typeInQuickPick('Ships');
    await open().press('Enter');
    await row('Ships').waitFor();
    await open().until(
      async () => (await row('Ships').count()) === 0,
      () => pressButton(row('Ships'), 'Delete Saved Search'),
    );
    await fileHolds([]);
  });

  it('takes in what others change, and leaves a broken file alone', async () => {
    await mkdir(join(open().folder, '.seed-review'), { recursive: true });
    await writeFile(file(), '{"version": 1, "searches": [{"name": "From git", "query": "bridge"}]}');
    await row('From git').waitFor();
    await writeFile(file(), '{"version": 1, "searches": [');
    await row('searches.json is not valid JSON').waitFor();
    await search('ferry');
    await message().filter({ hasText: 'ferry' }).waitFor();
    await open().runCommand('Seed Review: Save Search');
    await open().typeInQuickPick('Boats');
    await open().press('Enter');
    await open()
      .page.locator('.notifications-toasts', { hasText: 'is not valid JSON. Nothing was changed.' })
      .waitFor();
    assert.equal(await readFile(file(), 'utf8'), '{"version": 1, "searches": [');
  });

  it('says when nothing is found, and is empty when it is cleared', async () => {
    await search('zyzzyvas');
    await message().filter({ hasText: 'zyzzyvas · nothing found' }).waitFor();
    await open().runCommand('Seed Review: Clear Search Results');
    await message().waitFor({ state: 'hidden' });
  });
});
