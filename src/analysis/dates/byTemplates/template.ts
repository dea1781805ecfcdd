import { ONCE } from '../../../language/once';
import { WS, type Match } from '../pattern';
import { isLetter } from '../scan';

// Templates: `(hace|desde) {count} {units}[ atrás]`. A blank is white space, `[…]` may be missing, `(…|…)` are
// alternatives, `{…}` is one of the words of a slot, or a number; a backslash takes what follows literally.

type Node =
  | { readonly text: string }
  | { readonly slot: string }
  | { readonly options: readonly (readonly Node[])[]; readonly optional: boolean };

/** What a slot matches: the spellings of a table, or numbers. */
export interface Slot {
  readonly source: string;
  /** Its spellings in lower case; none for numbers. */
  readonly spellings: readonly string[];
}

/** No letter or number follows, nor the rest of a compound: "Mai-Verlag". */
const END = '(?![\\p{L}\\p{M}\\p{N}]|-\\p{L})';
/** Behind a full stop: no number follows. */
const END_OF_STOP = '(?![\\p{N}])';
const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/** A spelling as a regular expression. */
export function literal(spelling: string): string {
  return spelling.replace(SPECIAL, '\\$&').replace(/'/g, "['’]").replace(/ /g, WS);
}

/** A template's regular expression, sticky, and the words with which it may begin, as `Pattern` has them. */
export function compile(
  template: string,
  slots: ReadonlyMap<string, Slot>,
): { readonly regExp: RegExp; readonly firstWords: readonly string[] } {
  const nodes = parse(template);
  const end = template.endsWith('.') ? END_OF_STOP : END;
  return { regExp: new RegExp(sourceOf(nodes, slots, new Map()) + end, 'iyu'), firstWords: firstWordsOf(nodes, slots) };
}

function parse(template: string): readonly Node[] {
  let at = 0;
  const sequence = (): readonly Node[] => {
    const nodes: Node[] = [];
    while (at < template.length && !'|)]'.includes(template[at]!)) {
      const c = template[at]!;
      if (c === '{') {
        const close = template.indexOf('}', at);
        nodes.push({ slot: template.slice(at + 1, close) });
        at = close + 1;
      } else if (c === '(' || c === '[') {
        const options: (readonly Node[])[] = [];
        do {
          at++;
          options.push(sequence());
        } while (template[at] === '|');
        at++;
        nodes.push({ options, optional: c === '[' });
      } else {
        if (c === '\\') at++;
        nodes.push({ text: template[at]! });
        at++;
      }
    }
    return nodes;
  };
  return sequence();
}

/** @param counts how often each slot has been met: groups of one name are numbered from the second on */
function sourceOf(nodes: readonly Node[], slots: ReadonlyMap<string, Slot>, counts: Map<string, number>): string {
  return nodes
    .map((node) => {
      if ('text' in node) return literal(node.text);
      if ('slot' in node) {
        const count = (counts.get(node.slot) ?? 0) + 1;
        counts.set(node.slot, count);
        return `(?<${numbered(node.slot, count)}>${slotOf(node.slot, slots).source})`;
      }
      const options = node.options.map((option) => sourceOf(option, slots, counts)).join('|');
      return `(?:${options})${node.optional ? `?${ONCE}` : ''}`;
    })
    .join('');
}

const numbered = (slot: string, count: number): string => (count === 1 ? slot : `${slot}${count}`);
/** The most that a template has of one slot. */
const MOST = 3;

/** What a slot has matched, in whichever of its places. */
export function slotText(match: Match, slot: string): string {
  for (let count = 1; count <= MOST; count++) {
    const text = match.group(numbered(slot, count));
    if (text !== '') return text;
  }
  return '';
}

function slotOf(name: string, slots: ReadonlyMap<string, Slot>): Slot {
  const slot = slots.get(name);
  if (!slot) throw new Error(`A template of dates asks for {${name}}, and the table has no such words.`);
  return slot;
}

/** Beginnings that may go on, and those that are a whole word. */
interface Beginnings {
  readonly open: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
}

function firstWordsOf(nodes: readonly Node[], slots: ReadonlyMap<string, Slot>): string[] {
  const { open, whole } = goOn(new Set(['']), nodes, slots);
  return [...new Set([...open, ...whole])].filter((word) => word !== '');
}

function goOn(from: ReadonlySet<string>, nodes: readonly Node[], slots: ReadonlyMap<string, Slot>): Beginnings {
  let open = from;
  const whole = new Set<string>();
  for (const node of nodes) {
    const next = new Set<string>();
    for (const { open: more, whole: ended } of branches(open, node, slots)) {
      for (const word of more) next.add(word);
      for (const word of ended) whole.add(word);
    }
    open = next;
    if (open.size === 0) break;
  }
  return { open, whole };
}

function branches(open: ReadonlySet<string>, node: Node, slots: ReadonlyMap<string, Slot>): readonly Beginnings[] {
  if ('text' in node) return [extended(open, node.text.toLowerCase())];
  if ('options' in node) {
    const ways = node.options.map((option) => goOn(open, option, slots));
    return node.optional ? [...ways, { open, whole: new Set() }] : ways;
  }
  const { spellings } = slotOf(node.slot, slots);
  return spellings.length === 0 ? [extended(open, '0')] : spellings.map((spelling) => extended(open, spelling));
}

/** Each beginning with a spelling behind it; `#` stands for a number. */
function extended(open: ReadonlySet<string>, spelling: string): Beginnings {
  const letters = leadingLetters(spelling);
  if (letters === spelling) return { open: new Set([...open].map((word) => word + letters)), whole: new Set() };
  const whole = [...open].map((word) => word + letters || (/^\d/.test(spelling) ? '#' : ''));
  return { open: new Set(), whole: new Set(whole) };
}

function leadingLetters(text: string): string {
  let end = 0;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return text.slice(0, end);
}
