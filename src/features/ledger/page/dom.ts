import { sayIn, type Wording } from '../../../article/wording';
import type { Shape } from '../../../ledger/pictures/shape';

/** Elements of the ledger's page. Words of articles are text in them, never HTML. */

export function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

export function make(
  tag: keyof HTMLElementTagNameMap,
  classes: string,
  text: string,
  ...children: Node[]
): HTMLElement {
  const made = document.createElement(tag);
  if (classes) made.className = classes;
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

export function drawn({ tag, attributes, children }: Shape): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) if (name !== 'xmlns') made.setAttribute(name, String(value));
  made.append(...children.map((child) => (typeof child === 'string' ? child : drawn(child))));
  return made;
}

/** Once something has not happened for a while, in ms. */
export function later(pause: number, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  };
}

/** Has the page say what it says in the language of VS Code: the extension hands the texts over with the page. */
export function sayAsTold(): void {
  const { wording } = document.body.dataset;
  if (wording !== undefined) sayIn(JSON.parse(wording) as Wording);
}
