import { ancestorsOf, elementsBelow, nameOf, textIn } from './tree';

/** Footnotes of a page, and where its text refers to them. */
export interface Footnotes {
  /** The links to footnotes, or the raised figures that hold nothing else; and their marks. */
  readonly marks: ReadonlyMap<Element, string>;
  /** The footnotes, and their marks. */
  readonly notes: ReadonlyMap<Element, string>;
  /** Links from a footnote back into the text. */
  readonly backLinks: ReadonlySet<Element>;
}

const mark = /^[[(]?(\d{1,3}|[*†‡§]{1,3}|[a-z]|[ivx]{1,5})[\])]?$/i;
const arrow = /^[↩⤴↑^⬆]/;
const noteLike = /(?:foot|end|side)?note|_ftn|cite|noteref|fn/i;

/** Looks for short links to something further down that is a note. */
export function footnotesIn(root: Element): Footnotes {
  const byId = new Map<string, Element>();
  const links: { link: Element; id: string }[] = [];
  const order = new Map<Element, number>();
  for (const element of elementsBelow(root)) {
    order.set(element, order.size);
    const id = element.getAttribute('id');
    if (id && !byId.has(id)) byId.set(id, element);
    const href = nameOf(element) === 'a' ? element.getAttribute('href') : null;
    if (href && /^#./.test(href)) links.push({ link: element, id: href.slice(1) });
  }
  const [marks, notes, backLinks] = [new Map<Element, string>(), new Map<Element, string>(), new Set<Element>()];
  for (const { link, id } of links) {
    const target = byId.get(id);
    const words = textIn(link);
    if (arrow.test(words)) backLinks.add(link);
    if (!target || words.length > 8) continue;
    const isDown = (order.get(target) ?? 0) > (order.get(link) ?? 0);
    const found = mark.exec(words)?.[1];
    if (!isDown && noteLike.test(`${link.getAttribute('href')} ${link.getAttribute('class')}`)) backLinks.add(link);
    if (!isDown || found === undefined || !isReference(link, id)) continue;
    marks.set(wholeMark(link), found);
    const note = wholeNote(target);
    if (note && !notes.has(note)) notes.set(note, found);
  }
  return { marks, notes, backLinks };
}

function isReference(link: Element, id: string): boolean {
  const role = `${link.getAttribute('role')} ${link.getAttribute('epub:type')} ${link.getAttribute('class')}`;
  return noteLike.test(id) || noteLike.test(role) || link.parentElement?.localName === 'sup';
}

/** The raised figure around a link: "[" and "]" in it belong to the mark. */
function wholeMark(link: Element): Element {
  const parent = link.parentElement;
  return parent && nameOf(parent) === 'sup' && mark.test(textIn(parent)) ? parent : link;
}

/** The paragraph or item that an anchor stands in. */
function wholeNote(target: Element): Element | null {
  const isWhole = (element: Element): boolean => /^(?:li|p|div|dd|td|aside|section)$/.test(nameOf(element));
  if (isWhole(target)) return target;
  for (const ancestor of ancestorsOf(target)) if (isWhole(ancestor)) return ancestor;
  return null;
}
