import { untilAgain } from '../../scripts/vscode/driver.mjs';
import type { Workbench } from '../../scripts/vscode/workbench.mjs';

/** A line that is not listed for an empty query: VS Code reads a line's icon, and these begin with one of those. */
const notBeforeTyping = ['symbol-field', 'history', 'bookmark'].map((icon) => `:not([aria-label^="${icon}"])`).join('');

/** Search Seeds in a workbench. Each step waits for the list that belongs to its query, not to the one before. */
export class SeedSearch {
  constructor(private readonly workbench: Workbench) {}

  /** A line of the list by a part of what it says: not by its elements, which may still hold an older line's words. */
  row(text: string) {
    return this.workbench.page
      .locator(`.quick-input-list .monaco-list-row[aria-label*=${JSON.stringify(text)}]`)
      .first();
  }

  /** The line where the person is, which Enter takes. */
  activeRow(text: string) {
    return this.row(text).and(this.workbench.page.locator('.focused'));
  }

  get title() {
    return this.workbench.page.locator('.quick-input-title');
  }

  /**
   * Opens Search Seeds and types a query; waits until it lists what the query finds. Once more when the list closes by
   * itself, because the editor takes the focus again after a search that was given up.
   */
  async find(query: string): Promise<void> {
    let isListed = false;
    await this.workbench.until(
      async () => isListed,
      async () => {
        await this.workbench.runCommand('Search Seeds');
        await this.workbench.typeInQuickPick('', untilAgain);
        await this.type(query);
        isListed = true;
      },
    );
  }

  /** Types a query into Search Seeds and waits until it lists what the query finds. */
  async type(query: string): Promise<void> {
    const found = this.workbench.page.locator(`.quick-input-list .monaco-list-row${notBeforeTyping}`).first();
    // The list for an empty query finds nothing: what is found after it belongs to this query.
    await this.workbench.typeInQuickPick('');
    await found.waitFor({ state: 'detached' });
    await this.workbench.typeInQuickPick(query);
    await found.waitFor();
  }

  /** Whether the input holds a query. */
  async holds(query: string): Promise<boolean> {
    return (await this.workbench.input.inputValue()) === query;
  }

  /** Waits until all articles have been read for people and dates: until then, the title of such a query says so. */
  async untilRead(): Promise<void> {
    let query = 'speaker:nobody';
    await this.find(query);
    await this.workbench.until(
      async () => /said(?!.*so far)/i.test(await this.title.innerText()),
      // Another blank is another query, with a title of its own.
      async () => this.type((query += ' ')),
    );
    await this.workbench.closeQuickPick();
  }
}
