/** What is looked up in the workbench's page. Each function runs there, so it may use nothing from outside itself. */

/** Whether the Command Palette is open. */
export function paletteIsOpen() {
  const input = document.querySelector('.quick-input-widget:not([style*="display: none"]) input.input');
  return input !== null && /** @type {HTMLInputElement} */ (input).value.startsWith('>');
}

/** Whether a Quick Pick or an input box other than the Command Palette is open and takes what is typed. */
export function inputIsReady() {
  const input = document.querySelector('.quick-input-widget:not([style*="display: none"]) input.input');
  return (
    input !== null &&
    input === document.activeElement &&
    !(/** @type {HTMLInputElement} */ (input).value.startsWith('>'))
  );
}

/** Whether the workbench has done everything it does at its start: before, it opens views and takes the focus. */
export function hasStarted() {
  return performance.getEntriesByName('code/LifecyclePhase/Eventually').length > 0;
}

/**
 * Makes the workbench hold a language for its own, and hand it to the extensions. Its own texts would come with a
 * language pack; without one they stay English. To be run before the page's scripts.
 * @param {string} language as VS Code names it
 */
export function speaks(language) {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
}

/**
 * All that elements say to somebody who sees them, points at them or has them read out, each piece once; but addresses
 * of links.
 * @param {Element[]} elements
 * @returns {string[]}
 */
export function textsOf(elements) {
  /** @type {Set<string>} */
  const texts = new Set();
  const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt'];
  for (const element of elements.flatMap((each) => [each, ...each.querySelectorAll('*')])) {
    if (!element.checkVisibility() || /^(?:SCRIPT|STYLE)$/i.test(element.tagName)) continue;
    for (const name of spoken) texts.add(element.getAttribute(name) ?? '');
    for (const child of element.childNodes) if (child.nodeType === 3) texts.add(child.textContent ?? '');
  }
  return [...texts]
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !/^(?:command|https):/.test(text));
}

/**
 * Where the nth occurrence of some words is on the screen, within the lines the editor shows, once it stays there for
 * two frames; nothing while it is not shown or moves, as when the text is wrapped anew.
 * @param {{ words: string, nth: number, selector: string }} what
 * @returns {Promise<{ x: number, y: number } | undefined>}
 */
export async function placeAtRest({ words, nth, selector }) {
  const blanks = /\u00a0/g;

  function place() {
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

  const before = place();
  for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => window.requestAnimationFrame(done));
  const after = place();
  return before !== undefined && after !== undefined && before.x === after.x && before.y === after.y
    ? after
    : undefined;
}
