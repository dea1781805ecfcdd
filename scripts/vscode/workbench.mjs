/** A real workbench to drive with Playwright: for the interface tests and the README's pictures. */
import { mkdir, readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../tools/paths.mjs';
import { browserFlags, ensureBrowser } from './browser.mjs';
import { Driver, patience, untilAgain } from './driver.mjs';
import { hasStarted, placeAtRest, speaks } from './inPage.mjs';
import { startServer, workbenchUrl } from './server.mjs';
import { quietSettings } from './settings.mjs';
import { versionNamed } from './versions.mjs';
import { copyOfSeeds } from './workspace.mjs';

/** VS Code's themes as its menu calls them, by what the README's pictures call them. */
const themes = { light: 'Light Modern', dark: 'Dark Modern' };

/** A text editor, and not one of the workbench's small input fields. */
const editor = '.editor-instance .monaco-editor';

/** VS Code draws blanks as no-break spaces. */
const withBlanks = (text) => text.replaceAll('\u00a0', ' ');

/** What a test or a picture does with a workbench; `page` is there for everything else. */
export class Workbench extends Driver {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string} folder the workspace's folder: a copy, free to be changed
   * @param {import('./server.mjs').Server} server
   * @param {() => Promise<void>} close
   */
  constructor(page, folder, server, close) {
    super(page);
    this.folder = folder;
    this.server = server;
    /** Ends the browser and the server, and removes the workspace. */
    this.close = close;
  }

  /**
   * Closes the window and opens it again, with the same user's data. The server starts anew, too: an extension host
   * lives on for a while without its window, and would see what happens to the folder.
   * @param {() => Promise<void>} [between] what happens to the folder meanwhile
   */
  async reopen(between = async () => undefined) {
    const address = this.page.url();
    await this.page.goto('about:blank');
    await this.server.restart(between);
    await this.page.goto(address);
    await this.started();
  }

  /** Waits until VS Code has started: before, it opens views and takes the focus. */
  async started() {
    await this.page.waitForFunction(hasStarted, undefined, { timeout: 2 * patience });
  }

  /** Opens a file of the workspace by its name. @param {string} name */
  async openFile(name) {
    await this.until(this.tab(name), async () => {
      // A list that is left open from the last try knows no file that came later.
      if (await this.input.isVisible()) await this.closeQuickPick();
      await this.press('Mod+p');
      await this.typeInQuickPick(name);
      // Enter takes the focused row: not yet the file's while the list is still that of what was typed before.
      await this.page
        .locator('.quick-input-list .monaco-list-row.focused', { hasText: name })
        .waitFor({ timeout: untilAgain });
      await this.press('Enter');
    });
    await this.page.locator(`${editor} .view-line`).first().waitFor();
  }

  /** The tab of the file that is open in front. @param {string} name */
  tab(name) {
    return this.page.locator(`.tab.active[data-resource-name="${name}"]`);
  }

  /** Opens a view of the activity bar by its name. @param {string} name */
  async openView(name) {
    const title = this.page.locator('.part.sidebar .composite.title', { hasText: new RegExp(name, 'i') }).first();
    const icon = this.page.locator(
      `.activitybar .action-item[aria-label^="${name}"], .activitybar .action-item:has([aria-label^="${name}"])`,
    );
    // A click on the icon of the view that is open would close it.
    await this.click(icon.first(), title);
  }

  /** The rows of the view in the side bar, as far as they are on the screen. @returns {Promise<string[]>} */
  async treeRows() {
    return this.page.locator('.sidebar .monaco-list-row').allInnerTexts();
  }

  /** A row of the view in the side bar. @param {string | RegExp} text */
  treeRow(text) {
    return this.page.locator('.sidebar .monaco-list-row', { hasText: text }).first();
  }

  /**
   * Opens what is below a row of the view in the side bar.
   * @param {import('playwright-core').Locator} row
   */
  async expand(row) {
    const isExpanded = async () => (await row.getAttribute('aria-expanded', { timeout: untilAgain })) === 'true';
    await this.click(row.locator('.monaco-tl-twistie'), isExpanded);
  }

  /**
   * Scrolls the editor to some words, with VS Code’s own search in the file. A click on the text, below the headings
   * that stick to its top, takes the focus.
   * @param {string} words
   */
  async scrollTo(words) {
    const hasFocus = this.page.locator(`${editor}.focused`).first();
    const find = this.page.locator('.find-widget.visible');
    const text = this.page.locator(editor).first();
    await this.until(hasFocus, () => text.click({ position: { x: 200, y: 300 }, timeout: untilAgain }));
    await this.press('Mod+f');
    await find.locator('textarea').first().fill(words);
    await find.locator('.matchesCount', { hasText: /^\d+ of \d+/ }).waitFor();
    await this.press('Enter');
    await this.press('Escape');
    await find.waitFor({ state: 'detached' });
    await hasFocus.waitFor();
    await this.press('ArrowRight');
  }

  /**
   * Where words are on the screen; waits until the editor shows them and has come to rest.
   * @param {string} words
   * @param {number} [nth] which occurrence on the screen, from 0
   */
  async placeOf(words, nth = 0) {
    const handle = await this.page.waitForFunction(placeAtRest, { words, nth, selector: editor });
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
    const hover = this.page.locator('.monaco-editor .monaco-hover:visible').first();
    const find = () => (within === undefined ? this.placeOf(words, nth) : this.placeInside(words, within));
    let said = '';
    await this.until(
      async () => said !== '',
      async () => {
        await this.hideHover();
        const place = await find();
        await this.page.mouse.move(place.x, place.y, { steps: 4 });
        await this.eventually(async () => !/^(?:Loading\.\.\.)?$/.test((await hover.innerText()).trim()), untilAgain);
        const now = await find();
        if (now.x === place.x && now.y === place.y) said = withBlanks(await hover.innerText());
      },
    );
    return said;
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
    await this.placeOf(within);
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

  /**
   * Runs a command that asks for a folder, and goes to one in VS Code's own dialog: its button takes the folder that
   * the dialog has come to; what it lists lags behind what is typed, and the button does nothing until it follows.
   * @param {string} title of the command
   * @param {string} button what the dialog's button says
   * @param {string} folder an absolute path
   */
  async chooseFolder(title, button, folder) {
    await this.runCommand(title);
    const path = () => this.input.inputValue({ timeout: untilAgain });
    // It says where it begins, over what is typed by then.
    await this.eventually(async () => (await path()).endsWith('/'));
    const entries = await readdir(folder, { withFileTypes: true });
    const below = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    await this.until(
      async () => (await path()) === `${folder}/` && (await this.quickPickRows()).length === 1 + below.length,
      async () => {
        await this.input.fill(`${dirname(folder)}/`);
        await this.quickPickRow(basename(folder)).click({ timeout: untilAgain });
      },
    );
    const take = this.page.locator('.quick-input-widget:visible .monaco-button', { hasText: button });
    await this.click(take, async () => !(await take.isVisible()));
  }

  /** Closes the notifications that are up, and waits until they have gone. */
  async clearNotifications() {
    await this.runCommand('Notifications: Clear All Notifications');
    await this.page.locator('.notifications-toasts.visible').waitFor({ state: 'detached' });
  }

  /** Closes the editors, and waits until they have gone: what is opened next would be closed with them. */
  async closeAllEditors() {
    await this.runCommand('View: Close All Editors');
    await this.page.locator('.editor-instance').first().waitFor({ state: 'detached' });
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
 * @param {string} [options.extension] the extension's folder; the project's otherwise
 * @param {string} [options.language] the language of the extension's texts; VS Code's own stay English
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench({
  folder,
  settings = {},
  theme = 'light',
  version = 'oldest',
  size = { width: 1280, height: 800 },
  extension = root,
  language,
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
    context.setDefaultTimeout(patience);
    if (language !== undefined) await context.addInitScript(speaks, language);
    const page = await context.newPage();
    await page.goto(workbenchUrl(server, { folder: workspace.folder, extension }));
    const workbench = new Workbench(page, workspace.folder, server, close);
    await workbench.started();
    // While an extension is being developed, the web workbench starts without looking at the theme settings.
    await workbench.choose('Preferences: Color Theme', themes[theme]);
    await workbench.choose('Preferences: File Icon Theme', 'Seti (Visual Studio Code)');
    return workbench;
  } catch (error) {
    await close();
    throw error;
  }
}
