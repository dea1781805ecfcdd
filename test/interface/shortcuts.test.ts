import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Driver, untilAgain } from '../../scripts/vscode/driver.mjs';
import { openWorkbench, type Workbench } from '../../scripts/vscode/workbench.mjs';

/** VS Code decides by what the browser says which computer's keys it has. */
const computers = {
  Linux: 'X11; Linux x86_64',
  Windows: 'Windows NT 10.0; Win64; x64',
  Mac: 'Macintosh; Intel Mac OS X 10_15_7',
};

interface Shortcut {
  readonly key: string;
  readonly command: string;
  /** Alternatives, each of conditions that must all hold. */
  readonly when: readonly (readonly string[])[];
}

/** What has the focus when these hold: neither an article's text nor a list of ours. */
const elsewhere =
  /^(terminal\w*Focus|terminalFocusInAny|problemFocus|notificationFocus|filesExplorerFocus|fileMatchOrMatchFocus|breakpointsFocused|watchExpressionsFocused|variablesFocused|tunnelViewFocus|inKeybindings|inSettingsEditor|inChat(Input)?|inlineChatVisible|inlineChatHasStashedSession|accessibleViewIsShown|notebook\w*Focused|isNotebookMultiSelect|disassemblyViewFocus|focusedView == '(?!seedReview).*)$/;
const inSearch = /^seedReview\.searching$/;
const inText = /^(editorTextFocus|editorFocus|textInputFocus)$/;
const inList = /^(listFocus|focusedView (==|=~) .*seedReview.*)$/;
/** What only comes up in a text that can be changed. */
const onlyWritable = /^((drop|paste)Widget|codeActionMenu)Visible$/;

/** What of VS Code has one of our keys where both could be meant, and why it is ours all the same. */
const ours: Readonly<Record<string, string>> = {
  undo: 'there is nothing to undo in a read-only text, and a list would undo what another tab’s text has gone through',
  'editor.debug.action.toggleBreakpoint': 'no debugger stops in an article',
  'editor.debug.action.toggleInlineBreakpoint': 'no debugger stops in an article',
  'editor.action.rename': 'nothing in an article is renamed as code is',
};

describe('shortcuts', () => {
  let workbench: Workbench | undefined;
  const open = () => {
    assert.ok(workbench);
    return workbench;
  };
  const article = '2025-09-11-lindmark-trial-opens.txt';

  before(async () => {
    workbench = await openWorkbench();
    await open().openView('Seeds');
    await open().treeRow('November 2025').waitFor();
  });
  after(() => workbench?.close());

  for (const [name, computer] of Object.entries(computers))
    it(`take nothing from VS Code on ${name}`, async () => {
      const browser = open().page.context().browser();
      assert.ok(browser);
      const userAgent = `Mozilla/5.0 (${computer}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36`;
      const context = await browser.newContext({
        userAgent,
        permissions: ['clipboard-read', 'clipboard-write'],
        viewport: { width: 1280, height: 800 },
      });
      try {
        const page = await context.newPage();
        await page.goto(open().page.url());
        const shortcuts = await defaultShortcuts(new Driver(page), name === 'Mac' ? 'Meta+a' : 'Control+a');
        const isOurs = ({ command }: Shortcut) => command.startsWith('seedReview.');
        const mine = shortcuts.filter(isOurs);
        assert.ok(mine.length >= 20);
        const taken = mine.flatMap((own) =>
          shortcuts
            .filter((other) => !isOurs(other) && !(other.command in ours))
            .filter((other) => isSameOrBegins(own.key, other.key) || isSameOrBegins(other.key, own.key))
            .filter((other) => canBoth(own, other))
            .map((other) => `${own.key}: ${own.command} takes it from ${other.command}`),
        );
        assert.deepEqual(taken, []);
      } finally {
        await context.close();
      }
    });

  it('leave what is typed with AltGr, and the search in a list, alone', async () => {
    const file = join(open().folder, 'notes.csv');
    await writeFile(file, '');
    await open().openFile('notes.csv');
    await open().page.locator('.editor-instance .monaco-editor').first().click();
    // As Windows sends AltGr with a letter.
    for (const letter of ['f', 's', 'c']) await open().press(`Control+Alt+${letter}`);
    await open().page.keyboard.insertText('ńćś');
    await open().press('Mod+s');
    await open().eventually(async () => assert.equal(await readFile(file, 'utf8'), 'ńćś'));
    assert.equal(await open().input.isVisible(), false);
    await open().treeRow('November 2025').click();
    await open().press('Control+Alt+f');
    const find = open().page.locator('.sidebar .monaco-tree-type-filter input').first();
    await find.waitFor();
    await find.fill('lindmarkz');
    await open().press('Mod+z');
    await open().eventually(async () => (await find.inputValue()) !== 'lindmarkz');
    await open().press('Escape');
  });

  it('open the search, keep its results, and go from hit to hit', async () => {
    await open().openFile(article);
    await open().press('Mod+k q');
    await open().typeInQuickPick('ferry');
    await open().page.locator('.quick-input-list .monaco-list-row', { hasText: 'ferry' }).first().waitFor();
    await open().press('Mod+k q');
    await open().quickPickIsClosed();
    await open()
      .page.locator('.sidebar', { hasText: /\d+ hits in/ })
      .waitFor();
    await open().press('F4');
    await open()
      .page.locator('.statusbar-item', { hasText: /1 of \d+/ })
      .first()
      .waitFor();
  });

  it('correct and go from statement to statement in an article, and to the next article to review', async () => {
    await open().openFile(article);
    await open().scrollTo('Lindmark');
    await open().press('F9');
    await open().press('Mod+.');
    await open().quickPickRow('Not a statement').or(open().page.locator('.quick-input-list-row')).first().waitFor();
    await open().closeQuickPick();
    const tab = open().tab(article);
    await open().until(
      async () => !(await tab.isVisible()),
      () => open().press('Mod+k l'),
    );
  });
});

/** Whether pressing `keys` first presses `first`. */
function isSameOrBegins(first: string, keys: string): boolean {
  return keys === first || keys.startsWith(`${first} `);
}

/** Whether there is a moment at which both would be meant, as far as their conditions tell. */
function canBoth(own: Shortcut, other: Shortcut): boolean {
  return own.when.some((mine) => other.when.some((theirs) => canAllHold(mine, theirs)));
}

function canAllHold(mine: readonly string[], theirs: readonly string[]): boolean {
  const place = [inText, inList, inSearch].find((focus) => mine.some((each) => focus.test(each)));
  return !theirs.some(
    (theirCondition) =>
      (place && elsewhere.test(theirCondition)) ||
      (place === inText && inList.test(theirCondition)) ||
      (place === inList && inText.test(theirCondition)) ||
      (mine.includes('editorReadonly') && onlyWritable.test(theirCondition)) ||
      mine.some((myCondition) => contradict(myCondition, theirCondition)),
  );
}

function contradict(one: string, other: string): boolean {
  if (one === `!${other}` || other === `!${one}`) return true;
  const [, key, equal, value] = /^(\S+) (==|!=) (.*)$/.exec(one) ?? [];
  const [, otherKey, otherEqual, otherValue] = /^(\S+) (==|!=) (.*)$/.exec(other) ?? [];
  if (key === undefined || key !== otherKey) return false;
  return equal === otherEqual ? equal === '==' && value !== otherValue : value === otherValue;
}

/** All that VS Code and its extensions have on keys, as its own list says it. */
async function defaultShortcuts(driver: Driver, selectAll: string): Promise<Shortcut[]> {
  await driver.runCommand('Preferences: Open Default Keyboard Shortcuts (JSON)');
  const text = driver.page.locator('.editor-instance .monaco-editor').first();
  let json = '';
  await driver.until(
    async () => json.includes('seedReview.searchSeeds') && json.includes('workbench.action.showCommands'),
    async () => {
      await text.click({ position: { x: 200, y: 300 }, timeout: untilAgain });
      await driver.page.keyboard.press(selectAll);
      json = await driver.page.evaluate(() => {
        document.execCommand('copy');
        return navigator.clipboard.readText();
      });
    },
  );
  const list = json.slice(json.indexOf('['), json.lastIndexOf('\n]') + 2);
  const entries = JSON.parse(list) as { key: string; command: string; when?: string }[];
  return entries.map(({ key, command, when = '' }) => ({
    key,
    command,
    when: when.split(' || ').map((each) => each.split(' && ')),
  }));
}
