import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';

describe('reading an article', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench?.close());

  it('wraps its paragraphs at the width of the window', async () => {
    await workbench.openFile('000_228d1633368e1209.txt');
    const editor = await workbench.page.locator('.editor-instance .monaco-editor').first().boundingBox();
    const lines = await workbench.page.locator('.editor-instance .view-line > span').evaluateAll((spans) => spans.map((span) => span.getBoundingClientRect().width));
    assert.ok(editor !== null && lines.length > 3);
    assert.ok(Math.max(...lines) <= editor.width, 'a line is wider than the editor');
  });

  it('explains a date expression in a hover', async () => {
    const text = await workbench.hover('today', { within: 'today (Saturday)' });
    assert.match(text, /8 November 2025/);
  });
});
