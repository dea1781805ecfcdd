import { childrenOf, isElement, isText, nameOf } from './tree';

/** How much text an element holds, and of what kind. */
export interface TextStats {
  /** Characters other than white space. */
  readonly size: number;
  /** Of these, those in links. */
  readonly linked: number;
  /** Ends of sentences, of at least some words. */
  readonly sentences: number;
}

const none: TextStats = { size: 0, linked: 0, sentences: 0 };

/** Five words and the end of a sentence; or as much in a script without spaces. */
const sentence =
  /(?:\S{1,60}\s{1,20}){4}\S{0,60}[.!?…؟]["”’»)]?(?=\s|$)|[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}]{8}[^。]{0,200}。/gu;

/** The figures of each element below `root`, and of itself; found in one walk. */
export function textStatsOf(root: Element): ReadonlyMap<Element, TextStats> {
  const stats = new Map<Element, TextStats>();
  measure(root, false, stats);
  return stats;
}

function measure(element: Element, isInLink: boolean, stats: Map<Element, TextStats>): TextStats {
  const isLinked = isInLink || (nameOf(element) === 'a' && element.getAttribute('href') !== null);
  let [size, linked, sentences] = [0, 0, 0];
  let run = '';
  for (const child of childrenOf(element)) {
    if (isText(child)) {
      const length = child.data.replace(/\s+/g, '').length;
      size += length;
      if (isLinked) linked += length;
      run += child.data;
    } else if (isElement(child)) {
      const inner = measure(child, isLinked, stats);
      size += inner.size;
      linked += inner.linked;
      sentences += inner.sentences;
      // A sentence may begin before a link and end behind it.
      run += inner.sentences === 0 && inner.size < 200 ? (child.textContent ?? '') : ' ';
    }
  }
  sentences += run.match(sentence)?.length ?? 0;
  const result = size === 0 ? none : { size, linked, sentences };
  stats.set(element, result);
  return result;
}
