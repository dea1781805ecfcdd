/** Keys, commands, lists and input fields of a workbench, each step waiting until it has had its effect. */
import { setTimeout as pause } from 'node:timers/promises';
import { inputIsReady, paletteIsOpen } from './inPage.mjs';

/** The key that VS Code calls Ctrl on Linux and Windows and Cmd on a Mac, as the browser sees it. */
const mod = process.platform === 'darwin' ? 'Meta' : 'Control';

/** How long a test waits for anything, in ms: long, because a machine may be busy with many other things. */
export const patience = 60_000;

/** How long something that was done may take to have its effect before it is done again, in ms. */
export const untilAgain = 10_000;

/** The same for what VS Code does by itself, without an extension: open its palette, list its commands, close it. */
const untilPaletteAgain = 3_000;

/** How long to wait before a check that did not pass is made again, in ms. */
const betweenChecks = 50;

/** What tests and pictures have in common. */
export class Driver {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /**
   * Waits until a check passes: it returns anything but false and does not throw.
   * @template T
   * @param {() => Promise<T>} check
   * @param {number} [timeout] in ms
   * @returns {Promise<T>} what it returned
   */
  async eventually(check, timeout = patience) {
    const deadline = Date.now() + timeout;
    for (;;) {
      try {
        const result = await check();
        if (result !== false) return result;
        throw new Error('The check did not pass in time.');
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await pause(betweenChecks);
      }
    }
  }

  /**
   * Does something until it has had its effect. VS Code loses a click on a row that is just being drawn anew, and
   * closes a list when anything else takes the focus.
   * @param {import('playwright-core').Locator | (() => Promise<boolean>)} effect what becomes visible or true;
   * nothing is done when it already is, so wait first until it is not
   * @param {() => Promise<unknown>} act may fail, since what it touches may just have gone
   */
  async until(effect, act) {
    const holds = typeof effect === 'function' ? effect : () => effect.isVisible();
    const holdsAlready = () => holds().catch(() => false);
    const deadline = Date.now() + 2 * patience;
    /** @type {unknown} */
    let problem;
    while (!(await holdsAlready())) {
      if (Date.now() > deadline) throw new Error(`It had no effect: ${act}`, { cause: problem });
      try {
        await act();
        await this.eventually(holds, untilAgain);
      } catch (error) {
        problem = error;
      }
    }
  }

  /**
   * Clicks something until that has its effect.
   * @param {import('playwright-core').Locator} target
   * @param {import('playwright-core').Locator | (() => Promise<boolean>)} effect
   */
  async click(target, effect) {
    await this.until(effect, () => target.click({ timeout: untilAgain }));
  }

  /** Presses keys in a row, as Playwright names them: "Mod+k q". "Mod" is Ctrl or Cmd. @param {string} keys */
  async press(keys) {
    for (const key of keys.split(' ')) await this.page.keyboard.press(key.replace('Mod', mod));
  }

  /**
   * Runs a command by the title the Command Palette shows, and waits until the palette has gone, so that what is typed
   * next does not go there. Does it again when the palette closes by itself, because something took the focus, or does
   * not know the command yet.
   * @param {string} title
   */
  async runCommand(title) {
    const row = this.quickPickRow(title);
    const isOpen = () => this.page.evaluate(paletteIsOpen);
    const deadline = Date.now() + 2 * patience;
    for (;;) {
      try {
        await this.press('F1');
        await this.eventually(isOpen, untilPaletteAgain);
        await this.input.fill(`>${title}`, { timeout: untilPaletteAgain });
        await row.click({ timeout: untilPaletteAgain });
        await this.eventually(async () => !(await isOpen()), untilPaletteAgain);
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        if (await isOpen()) await this.closeQuickPick();
      }
    }
  }

  /** The input field of the Quick Pick or input box that is open. */
  get input() {
    return this.page.locator('.quick-input-widget:visible input.input').first();
  }

  /** The line of the open Quick Pick with exactly this label. @param {string} label */
  quickPickRow(label) {
    return this.page
      .locator('.quick-input-list .monaco-list-row', { has: this.page.getByText(label, { exact: true }) })
      .first();
  }

  /**
   * Runs a command that offers choices, and takes one; again while the choice is missing, because VS Code fills some
   * lists while it starts.
   * @param {string} title
   * @param {string} choice
   */
  async choose(title, choice) {
    let isChosen = false;
    await this.until(
      async () => isChosen,
      async () => {
        await this.runCommand(title);
        await this.typeInQuickPick(choice);
        await this.quickPickRow(choice)
          .click({ timeout: untilAgain })
          .then(
            () => (isChosen = true),
            () => this.press('Escape'),
          );
        await this.quickPickIsClosed();
      },
    );
  }

  /**
   * Types into the Quick Pick or input box that is open, once it takes what is typed; not into a Command Palette that
   * is just closing.
   * @param {string} text
   * @param {number} [timeout] in ms
   */
  async typeInQuickPick(text, timeout = patience) {
    await this.page.waitForFunction(inputIsReady, undefined, { timeout });
    await this.input.fill(text);
  }

  /** Closes the Quick Pick or input box that is open. */
  async closeQuickPick() {
    await this.press('Escape');
    await this.quickPickIsClosed();
  }

  /** Waits until no Quick Pick and no input box is open. */
  async quickPickIsClosed() {
    await this.page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
  }

  /** The lines of the open Quick Pick, as far as they are on the screen. @returns {Promise<string[]>} */
  async quickPickRows() {
    return this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row').allInnerTexts();
  }
}
