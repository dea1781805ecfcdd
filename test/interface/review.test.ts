import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';

const count = 50;
const people = ['Ann Moore', 'Bo Lind', 'Carl Stone', 'Dora Feld', 'Emil Roth'];
const number = (index: number) => String(index + 1).padStart(2, '0');
const fileOf = (index: number) => `dam-${number(index)}.txt`;

/** Fifty articles about one dam. In the first, a man has another first name than elsewhere. */
function textOf(index: number): string {
  const [speaker = '', other = ''] = [people[index % people.length], people[(index + 1) % people.length]];
  const engineer = index === 0 ? 'Karl Stone' : 'Carl Stone';
  return (
    ` date 2025-10-${String(1 + (index % 28)).padStart(2, '0')} Article ${number(index)}: the dam above Ulm holds, ` +
    `${speaker} said.\n\n“The water is low in valley ${number(index)},” ${other} added on Friday.\n\n` +
    `Engineer ${engineer} looked at the wall. The report was late.\n`
  );
}

/** A review of fifty articles, with the keyboard only. */
describe('a review', () => {
  let workbench: Workbench | undefined;
  let folder = '';
  const open = () => {
    assert.ok(workbench);
    return workbench;
  };
  const status = (text: string) => open().page.locator('.statusbar-item', { hasText: text }).first();
  const type = async (words: string) => open().page.keyboard.type(words);
  /** Puts the cursor into words of the article in front. */
  const cursorAt = async (words: string) => {
    await open().press('Mod+f');
    const find = open().page.locator('.find-widget.visible');
    await find.locator('textarea').first().fill(words);
    await find.locator('.matchesCount', { hasText: /1 of 1|\? of 1/ }).waitFor();
    await open().press('Enter');
    await open().press('Escape');
    await open().press('ArrowLeft');
    await open().press('ArrowRight');
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seed-review-walk-'));
    for (let index = 0; index < count; index++) await writeFile(join(folder, fileOf(index)), textOf(index));
    workbench = await openWorkbench({ folder, settings: { 'seedReview.reviewer': 'Ada Quist' } });
    await open().openView('Seeds');
    await open()
      .treeRow(`Articles (${count})`)
      .or(open().page.getByText(`Articles (${count})`))
      .first()
      .waitFor();
  });
  afterEach(async function () { if (this.currentTest?.state === 'failed') await open().screenshot(`/tmp/fail-${this.currentTest.title.slice(0,8)}.png`); });
  after(async () => {
    await workbench?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('corrects who said it', async () => {
    for (let index = 0; index < 5; index++) {
      await open().openFile(fileOf(index));
      await status('Read-Only').waitFor();
      await cursorAt('The water is low');
      await open().press('Mod+Alt+s');
      await open().typeInQuickPick('Zora Neal');
      await open().page.locator('.quick-input-list .monaco-list-row', { hasText: 'Zora Neal' }).first().waitFor();
      await open().press('Enter');
      await status('Decided: said by Zora Neal').waitFor();
    }
    const read = await readFile(join(open().folder, `.seed-review/decisions/ada-quist/${fileOf(4)}.json`), 'utf8');
    assert.match(read, /"speaker": "Zora Neal"/);
  });

  it('takes one back', async () => {
    await open().press('Mod+z');
    await status('Taken back: said by Zora Neal').waitFor();
  });

  it('marks twenty as reviewed', async () => {
    await open().openFile(fileOf(27));
    await status('Read-Only').waitFor();
    await status('Seed Article').waitFor();
    for (let index = 0; index < 20; index++) {
      await open().press('Mod+Alt+r');
      await status(`${index + 1} of ${count} reviewed`).waitFor();
      await open().press('Mod+Alt+n');
      await open()
        .page.locator('.statusbar-item', { hasText: 'Unread' })
        .first()
        .waitFor();
    }
    await open()
      .page.locator('.pane-header', { hasText: `20 of ${count} reviewed` })
      .waitFor();
  });

  it('writes notes, which move with their words', async () => {
    await open().openFile(fileOf(2));
    await status('Seed Article').waitFor();
    await cursorAt('The water is low');
    await open().press('Mod+Alt+m');
    await open().page.locator('.review-widget textarea, .review-widget .monaco-editor').first().waitFor();
    await type('Who measured this? #check');
    await open().press('Mod+Enter');
    await open().page.locator('.review-widget .comment-body', { hasText: 'Who measured this?' }).waitFor();
    const path = join(open().folder, fileOf(2));
    await writeFile(path, (await readFile(path, 'utf8')).replace('\n\n', '\n\nIt rained for a week.\n\n'));
    const note = open().page.locator('.comments-panel-container', { hasText: 'Who measured this?' });
    await note.getByText('[Ln 5]').first().waitFor();
  });

  it('makes one person of two, and keeps all of it', async () => {
    await open().press('Mod+Alt+p');
    await open().typeInQuickPick('karl stone');
    await open().quickPickRow('Karl Stone').waitFor();
    await open().closeQuickPick();
    await open().reopen();
    await open().openView('Seeds');
    await open()
      .page.locator('.pane-header', { hasText: `20 of ${count} reviewed` })
      .waitFor();
  });

  it('reads well in Git', async () => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: open().folder, encoding: 'utf8' });
    git('init', '--quiet');
    git('add', '--intent-to-add', '.seed-review');
    const diff = git('diff', '--no-color', '.seed-review');
    assert.ok(diff.split('\n').every((line) => line.length < 400));
    assert.match(diff, /\+ {6}"kind": "said by",/);
  });
});
