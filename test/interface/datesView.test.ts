import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';

describe('the Dates view', () => {
  let workbench: Workbench | undefined;
  const open = () => {
    assert.ok(workbench);
    return workbench;
  };
  const pane = () =>
    open().page.locator('.sidebar .pane', { has: open().page.locator('.pane-header[aria-label^="Dates"]') });
  const row = (text: string) => pane().locator('.monaco-list-row', { hasText: text }).first();

  before(async () => {
    workbench = await openWorkbench({ size: { width: 1280, height: 1000 } });
    await workbench.openView('Seeds');
    await workbench.treeRow('November 2025').waitFor();
    await row('2025').waitFor();
  });
  after(() => workbench?.close());

  it('lists years, months, days and the sentences that speak of them, newest first', async () => {
    for (const each of ['2025', 'November 2025', 'Saturday 8 November']) await open().expand(row(each));
    await row('Mujahid stated in remarks').waitFor();
    await open().eventually(async () => {
      const rows = (await pane().locator('.monaco-list-row').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
      assert.ok(
        rows.findIndex((each) => each.startsWith('Saturday 8 November')) <
          rows.findIndex((each) => each.startsWith('Friday 7 November')),
        rows.join('\n'),
      );
    });
  });

  it('opens an article at the sentence', async () => {
    await open().click(row('Mujahid stated in remarks'), open().tab('000_228d1633368e1209.txt'));
    await open().page.locator('.view-lines', { hasText: 'Mujahid' }).waitFor();
  });

  it('goes to the day under the cursor', async () => {
    await open().scrollTo('October 19');
    await open().until(pane().locator('.monaco-list-row.selected', { hasText: 'Sunday 19 October' }), async () => {
      const { x, y } = await open().placeOf('October 19');
      await open().page.mouse.click(x, y);
    });
  });
});
