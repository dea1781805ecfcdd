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
