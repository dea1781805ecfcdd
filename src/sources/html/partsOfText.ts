import { classWordsOf, elementsBelow, nameOf, textIn } from './tree';

/** Whether an element says what a picture shows. */
export function isCaption(element: Element, name: string): boolean {
  if (name === 'figcaption') return true;
  return /^(?:div|p|span|small|dd)$/.test(name) && classWordsOf(element).includes('caption');
}

/** An item with a heading or several paragraphs is a part of the page, like a post of a live blog. */
export function isSection(item: Element): boolean {
  let paragraphs = 0;
  for (const element of elementsBelow(item)) {
    const name = nameOf(element);
    if (/^(?:ul|ol|table)$/.test(name)) break;
    if (/^(?:h[1-6]|article|blockquote)$/.test(name)) return true;
    if (name === 'p' && textIn(element) !== '') paragraphs++;
  }
  return paragraphs > 1;
}
