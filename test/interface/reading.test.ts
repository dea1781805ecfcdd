import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';

describe('reading an article', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench?.close());

  it('wraps its paragraphs at the width of the window', async () => {
    await workbench.openFile('000_228d1633368e1209.txt');
    // The language that wraps is set a moment after the file is opened.
    await workbench.page.waitForFunction(() => {
      const editor = document.querySelector('.editor-instance .monaco-editor');
      const lines = [...document.querySelectorAll('.editor-instance .view-line > span')].map(
        (line) => line.getBoundingClientRect().width,
      );
      return editor !== null && lines.length > 3 && Math.max(...lines) <= editor.getBoundingClientRect().width;
    });
  });

  it('explains a date expression in a hover', async () => {
    const text = await workbench.hover('today', { within: 'today (Saturday)' });
    assert.match(text, /8 November 2025/);
  });

  it('shows the hover of the words at the cursor by key', async () => {
    await workbench.hideHover();
    await workbench.scrollTo('Asif added');
    const hover = workbench.page.locator('.monaco-editor .monaco-hover:visible', { hasText: 'Khawaja Asif' });
    await workbench.until(hover.first(), async () => {
      for (const key of ['Mod+k', 'Mod+i']) await workbench.press(key);
    });
  });

  it('goes to the evidence by a click in the hover, and marks it without selecting it', async () => {
    await workbench.scrollTo('He reported that');
    const place = workbench.page.locator('.statusbar-item', { hasText: /^Ln \d+/ }).first();
    const before = await place.innerText();
    const isElsewhere = async () => (await place.innerText()) !== before;
    await workbench.until(isElsewhere, async () => {
      await workbench.hover('He', { within: 'He reported that' });
      await workbench.page.locator('.monaco-editor .monaco-hover:visible a', { hasText: 'Show' }).first().click();
    });
    assert.doesNotMatch(await place.innerText(), /selected/);
  });

  it('draws a line below pronouns and roles when that is asked for', async () => {
    await mkdir(join(workbench.folder, '.vscode'), { recursive: true });
    await writeFile(join(workbench.folder, '.vscode', 'settings.json'), '{ "seedReview.underline": true }');
    await workbench.page.waitForFunction(() =>
      [...document.querySelectorAll('.editor-instance .view-overlays *, .editor-instance .view-lines *')].some(
        (each) => getComputedStyle(each).borderBottomStyle === 'dotted',
      ),
    );
  });
});
