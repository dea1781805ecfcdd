import { DOMParser } from 'linkedom';
import { blockTags, nameAttributes } from './tags';
import type { TamePage } from './tame';

/** Node.ELEMENT_NODE and Node.TEXT_NODE, which workers lack. */
const elementNode = 1;
const textNode = 3;

/** @returns a document whose body holds the page's body; nothing in it is run or fetched */
export function treeOf(page: TamePage): Document {
  const html = `<!doctype html><html><head></head><body>${page.body}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  // The parser cuts texts at each `&amp;`.
  document.body.normalize();
  return document;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === elementNode;
}

export function isText(node: Node): node is Text {
  return node.nodeType === textNode;
}

/** In lower case. */
export function nameOf(element: Element): string {
  return element.localName.toLowerCase();
}

export function* childrenOf(node: Node): Generator<Node> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

/** All elements below one, in the page's order. */
export function* elementsBelow(root: Element): Generator<Element> {
  for (let node = root.firstChild; node; node = nextNode(node, root)) if (isElement(node)) yield node;
}

/** The next in the page's order; null behind the last below `root`. */
function nextNode(node: ChildNode, root: Element): ChildNode | null {
  if (node.firstChild) return node.firstChild;
  let here: Node | null = node;
  while (here && here !== root && !here.nextSibling) here = here.parentNode;
  return here && here !== root ? here.nextSibling : null;
}

/** Below the body, from an element outwards. */
export function* ancestorsOf(element: Element): Generator<Element> {
  for (let node = element.parentElement; node && nameOf(node) !== 'body'; node = node.parentElement) yield node;
}

/** What an element says, on one line. */
export function textIn(element: Element): string {
  return foldSpace(element.textContent ?? '').trim();
}

/** What an element says, a line of the page each: `<br>` and blocks end one. */
export function linesIn(element: Element): string[] {
  return linedText(element)
    .split('\n')
    .map((line) => foldSpace(line).trim())
    .filter((line) => line !== '');
}

function linedText(node: Node): string {
  const pieces: string[] = [];
  for (const child of childrenOf(node)) {
    if (isText(child)) pieces.push(child.data.replace(/\s+/g, ' '));
    else if (isElement(child)) {
      const isBreak = nameOf(child) === 'br' || blockTags.has(nameOf(child));
      pieces.push(isBreak ? `\n${linedText(child)}\n` : linedText(child));
    }
  }
  return pieces.join('');
}

/** Soft hyphens, zero-width spaces, marks of direction: nobody sees them, and no search expects them. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFB]/g;
// eslint-disable-next-line no-control-regex -- windows-1252 pages have such by mistake
const space = /[\s\u0000-\u001F\u0080-\u009F]+/g;

export function foldSpace(text: string): string {
  return text.replace(invisible, '').replace(space, ' ');
}

/** The words of the names of an element: "article__body--wide" has three, "relatedLinks" two. In lower case. */
export function classWordsOf(element: Element): string[] {
  return nameAttributes
    .map((name) => (element.getAttribute(name) ?? '').slice(0, 300))
    .join(' ')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .split(/[\s_:-]+/)
    .filter((word) => word !== '');
}
