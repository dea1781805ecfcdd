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

  const goToPerson = async (typed: string, name: string) => {
    await open().press('Mod+k g');
    await open().typeInQuickPick(typed);
    await open().quickPickRow(name).waitFor();
    await open().press('Enter');
    await open()
      .page.locator('.sidebar .monaco-list:focus-within .monaco-list-row.focused', { hasText: name })
      .waitFor();
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
  after(async () => {
    await workbench?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('corrects who said it', async () => {
    for (let index = 0; index < 5; index++) {
      await open().openFile(fileOf(index));
      await status('Read-Only').waitFor();
      await cursorAt('The water is low');
      await open().press('Mod+k b');
      await open().typeInQuickPick('Zora Neal');
      await open().page.locator('.quick-input-list .monaco-list-row', { hasText: 'Zora Neal' }).first().waitFor();
      await open().press('Enter');
      const file = join(open().folder, `.seed-review/decisions/ada-quist/${fileOf(index)}.json`);
      await open().eventually(async () => assert.match(await readFile(file, 'utf8'), /"speaker": "Zora Neal"/));
    }
    await status('Decided: said by Zora Neal').waitFor();
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
      await open().press('Mod+k y');
      await status(`${index + 1} of ${count} reviewed`).waitFor();
      await open().press('Mod+k l');
      await open().page.locator('.statusbar-item', { hasText: 'Unread' }).first().waitFor();
    }
    await open()
      .page.locator('.pane-header', { hasText: `20 of ${count} reviewed` })
      .waitFor();
  });

  it('writes notes, which move with their words', async () => {
    await open().openFile(fileOf(2));
    await status('Seed Article').waitFor();
    await cursorAt('The water is low');
    await open().press('Mod+k a');
    await open().page.locator('.review-widget textarea, .review-widget .monaco-editor').first().waitFor();
    await type('Who measured this? #check');
    await open().press('Mod+Enter');
    const note = open().page.locator('.panel', { hasText: 'Who measured this?' });
    await note.getByText('[Ln 3]').first().waitFor();
    const path = join(open().folder, fileOf(2));
    await writeFile(path, (await readFile(path, 'utf8')).replace('\n\n', '\n\nIt rained for a week.\n\n'));
    await note.getByText('[Ln 5]').first().waitFor();
  });

  it('makes one person of two', async () => {
    await open().runCommand('Seed Review: Review Likely Duplicates');
    const pair = open().page.locator('.sidebar .monaco-list:focus-within .monaco-list-row.focused', {
      hasText: 'Carl Stone = Karl Stone?',
    });
    await pair.waitFor();
    await open().press('s');
    await status('are one person now').waitFor();
    await open().treeRow('Karl Stone').waitFor({ state: 'detached' });
  });

  it('takes out who is no person', async () => {
    await goToPerson('emil roth', 'Emil Roth');
    await open().press('Delete');
    await status('No person: Emil Roth').waitFor();
  });

  it('is there again after a restart, and goes on', async () => {
    await open().reopen();
    await open().openView('Seeds');
    await open()
      .page.locator('.pane-header', { hasText: `20 of ${count} reviewed` })
      .waitFor();
    await open().runCommand('Seed Review: Go to Person…');
    await open().typeInQuickPick('karl stone');
    await open().quickPickRow('Carl Stone').waitFor();
    await open().closeQuickPick();
    await open().runCommand('Seed Review: Take Back My Last Decision');
    await status('Taken back: Emil Roth is no name').waitFor();
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
