/** A real workbench to drive with Playwright: for the interface tests and the README's pictures. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../tools/paths.mjs';
import { browserFlags, ensureBrowser } from './browser.mjs';
import { startServer, workbenchUrl } from './server.mjs';
import { quietSettings } from './settings.mjs';
import { versionNamed } from './versions.mjs';
import { copyOfSeeds } from './workspace.mjs';

/** VS Code's themes as its menu calls them, by what the README's pictures call them. */
const themes = { light: 'Light Modern', dark: 'Dark Modern' };

/** The key that VS Code calls Ctrl on Linux and Windows and Cmd on a Mac, as the browser sees it. */
const mod = process.platform === 'darwin' ? 'Meta' : 'Control';

/** A text editor, and not one of the workbench's small input fields. */
const editor = '.editor-instance .monaco-editor';

/** VS Code draws blanks as no-break spaces. */
const withBlanks = (text) => text.replaceAll('\u00a0', ' ');

/**
 * Where the nth occurrence of some words is on the screen, within the lines the editor shows. Runs in the page.
 * @param {{ words: string, nth: number, selector: string }} what
 */
function placeInPage({ words, nth, selector }) {
  const blanks = /\u00a0/g;
  const lines = [...document.querySelectorAll(`${selector} .view-line`)].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  /** @type {{ node: Text, offset: number }[]} */
  const characters = [];
  let text = '';
  for (const line of lines) {
    const walker = document.createTreeWalker(line, 4);
    while (walker.nextNode()) {
      const node = /** @type {Text} */ (walker.currentNode);
      for (let offset = 0; offset < node.data.length; offset += 1) characters.push({ node, offset });
      text += node.data;
    }
  }
  text = text.replace(blanks, ' ');
  let at = -1;
  for (let count = 0; count <= nth; count += 1) {
    at = text.indexOf(words, at + 1);
    if (at < 0) return undefined;
  }
  const middle = characters[at + Math.floor(words.length / 2)];
  if (middle === undefined) return undefined;
  const range = document.createRange();
  range.setStart(middle.node, middle.offset);
  range.setEnd(middle.node, middle.offset + 1);
  const box = range.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What a test or a picture does with a workbench; `page` is there for everything else. */
export class Workbench {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string} folder the workspace's folder: a copy, free to be changed
   * @param {string} dataDir where VS Code keeps the user's data
   * @param {() => Promise<void>} close
   */
  constructor(page, folder, dataDir, close) {
    this.page = page;
    this.folder = folder;
    this.dataDir = dataDir;
    /** Ends the browser and the server, and removes the workspace. */
    this.close = close;
  }

  /**
   * Closes the window and opens it again, with the same user's data.
   * @param {() => Promise<void>} [between] what happens to the folder meanwhile
   */
  async reopen(between = async () => undefined) {
    const address = this.page.url();
    await this.page.goto('about:blank');
    await between();
    await this.page.goto(address);
    await this.page.locator('.monaco-workbench .part.sidebar .monaco-list-row').first().waitFor({ timeout: 40_000 });
  }

  /** Presses a key, as Playwright names it; "Mod" is Ctrl or Cmd. @param {string} key */
  async press(key) {
    await this.page.keyboard.press(key.replace('Mod', mod));
  }

  /**
   * Runs a command by the title the Command Palette shows; again when the palette closes by itself, because something
   * took the focus.
   * @param {string} title
   */
  async runCommand(title) {
    const input = this.page.locator('.quick-input-widget:visible input.input').first();
    const exactly = this.page
      .locator('.quick-input-list .monaco-list-row', { has: this.page.getByText(title, { exact: true }) })
      .first();
    for (let attempt = 1; ; attempt += 1) {
      await this.press('F1');
      try {
        await input.fill(`>${title}`, { timeout: 5000 });
        await exactly.click({ timeout: 5000 });
        return;
      } catch (error) {
        if (attempt === 4) throw error;
        await this.press('Escape');
      }
    }
  }

  /**
   * Runs a command that offers choices, and takes one; again while the choice is missing, because VS Code fills some
   * lists while it starts.
   * @param {string} title
   * @param {string} choice
   */
  async choose(title, choice) {
    const row = this.page
      .locator('.quick-input-list .monaco-list-row', { has: this.page.getByText(choice, { exact: true }) })
      .first();
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await this.runCommand(title);
      await this.page.waitForTimeout(300);
      await this.typeInQuickPick(choice);
      const there = await row.waitFor({ timeout: 1500 }).then(
        () => true,
        () => false,
      );
      if (there) await row.click();
      else await this.press('Escape');
      await this.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
      if (there) return;
    }
    throw new Error(`"${title}" does not offer "${choice}".`);
  }

  /** Types into the Quick Pick or input box that is open. @param {string} text */
  async typeInQuickPick(text) {
    const input = this.page.locator('.quick-input-widget:visible input.input').first();
    await input.waitFor();
    await input.fill(text);
  }

  /** The lines of the open Quick Pick, as far as they are on the screen. @returns {Promise<string[]>} */
  async quickPickRows() {
    return this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row').allInnerTexts();
  }

  /** Opens a file of the workspace by its name. @param {string} name */
  async openFile(name) {
    await this.press('Mod+p');
    await this.typeInQuickPick(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await this.press('Enter');
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator(`${editor} .view-line`).first().waitFor();
  }

  /** Opens a view of the activity bar by its name. @param {string} name */
  async openView(name) {
    const tab = this.page
      .locator(
        `.activitybar .action-item[aria-label^="${name}"], .activitybar .action-item:has([aria-label^="${name}"])`,
      )
      .first();
    await tab.waitFor();
    if ((await tab.getAttribute('aria-selected')) !== 'true' && (await tab.getAttribute('aria-expanded')) !== 'true')
      await tab.click();
  }

  /** The rows of the view in the side bar, as far as they are on the screen. @returns {Promise<string[]>} */
  async treeRows() {
    return this.page.locator('.sidebar .monaco-list-row').allInnerTexts();
  }

  /** A row of the view in the side bar. @param {string} text */
  treeRow(text) {
    return this.page.locator('.sidebar .monaco-list-row', { hasText: text }).first();
  }

  /** Opens what is below a row of the view in the side bar. @param {string} text */
  async expand(text) {
    await this.treeRow(text).locator('.monaco-tl-twistie').click();
  }

  /** Scrolls the editor to some words, with VS Code's own search in the file. @param {string} words */
  async scrollTo(words) {
    await this.page
      .locator(editor)
      .first()
      .click({ position: { x: 5, y: 5 } });
    await this.press('Mod+f');
    await this.page.locator('.find-widget.visible textarea').first().fill(words);
    await this.press('Enter');
    await this.press('Escape');
    await this.press('ArrowRight');
  }

  /**
   * Where words are on the screen; waits until the editor shows them.
   * @param {string} words
   * @param {number} [nth] which occurrence on the screen, from 0
   */
  async placeOf(words, nth = 0) {
    const handle = await this.page.waitForFunction(placeInPage, { words, nth, selector: editor });
    return /** @type {{ x: number, y: number }} */ (await handle.jsonValue());
  }

  /**
   * Rests the mouse on words in the editor until a hover comes up.
   * @param {string} words as the article has them; the mouse rests in their middle
   * @param {{ within?: string, nth?: number }} [options] within: a longer piece of text that holds the words, to tell
   * occurrences apart
   * @returns {Promise<string>} what the hover says
   */
  async hover(words, { within, nth = 0 } = {}) {
    await this.hideHover();
    const { x, y } = within === undefined ? await this.placeOf(words, nth) : await this.placeInside(words, within);
    await this.page.mouse.move(x, y, { steps: 4 });
    const hover = this.page.locator('.monaco-hover:visible .hover-contents, .monaco-hover:visible .hover-row').first();
    await hover.waitFor();
    await this.page.waitForFunction(
      () => !/^Loading\.\.\.$/.test(document.querySelector('.monaco-hover:not(.hidden) .hover-row')?.textContent ?? ''),
    );
    return withBlanks(await this.page.locator('.monaco-hover:visible').first().innerText());
  }

  /** Takes the mouse off the text and waits until no hover is left. */
  async hideHover() {
    await this.page.mouse.move(640, 5);
    await this.press('Escape');
    await this.page.locator('.monaco-editor .monaco-hover:visible').first().waitFor({ state: 'hidden' });
  }

  /** Where `words` are inside `within`. @param {string} words @param {string} within */
  async placeInside(words, within) {
    const before = within.indexOf(words);
    if (before < 0) throw new Error(`"${within}" does not hold "${words}".`);
    const handle = await this.page.waitForFunction(placeInPage, { words: within, nth: 0, selector: editor });
    await handle.dispose();
    // The nth occurrence of the words among the lines shown is the one that lies inside.
    const shown = await this.editorText();
    const at = shown.indexOf(within) + before;
    return this.placeOf(words, shown.slice(0, at).split(words).length - 1);
  }

  /** What the editor shows of the text, line by drawn line without breaks. @returns {Promise<string>} */
  async editorText() {
    const text = await this.page.evaluate(
      (selector) =>
        [...document.querySelectorAll(`${selector} .view-line`)]
          .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map((line) => line.textContent ?? '')
          .join(''),
      editor,
    );
    return withBlanks(text);
  }

  /** Closes the notifications that are up, which would stand in the picture. */
  async clearNotifications() {
    await this.runCommand('Notifications: Clear All Notifications');
  }

  /** Takes a picture of the whole window. @param {string} path a PNG's */
  async screenshot(path) {
    await mkdir(dirname(path), { recursive: true });
    await this.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  }
}

/**
 * Opens the workbench with the extension on a copy of a folder.
 * @param {object} [options]
 * @param {string} [options.folder] the folder to copy; the sample articles otherwise
 * @param {Record<string, unknown>} [options.settings]
 * @param {'light' | 'dark'} [options.theme]
 * @param {'oldest' | 'newest'} [options.version]
 * @param {{ width: number, height: number }} [options.size] in pixels
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench({
  folder,
  settings = {},
  theme = 'light',
  version = 'oldest',
  size = { width: 1280, height: 800 },
} = {}) {
  const workspace = await copyOfSeeds(folder);
  const closers = [workspace.remove];
  const close = async () => {
    for (const each of closers.reverse()) await each();
  };
  try {
    const server = await startServer({
      version: versionNamed(version),
      settings: { ...quietSettings, ...settings },
    });
    closers.push(server.stop);
    const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
    closers.push(() => browser.close());
    const context = await browser.newContext({ viewport: size, colorScheme: theme });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    await page.goto(workbenchUrl(server, { folder: workspace.folder, extension: root }));
    await page
      .locator('.monaco-workbench .explorer-folders-view .monaco-list-row')
      .first()
      .waitFor({ timeout: 40_000 });
    const workbench = new Workbench(page, workspace.folder, server.dataDir, close);
    // While an extension is being developed, the web workbench starts without looking at the theme settings.
    await workbench.choose('Preferences: Color Theme', themes[theme]);
    await workbench.choose('Preferences: File Icon Theme', 'Seti (Visual Studio Code)');
    return workbench;
  } catch (error) {
    await close();
    throw error;
  }
}
