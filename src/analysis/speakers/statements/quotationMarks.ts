import type { Token } from '../../../language/tokens';

/** The state of a token with regard to quotation marks. */
export const Quoted = { outside: 0, opening: 1, inside: 2, closing: 3 } as const;

type Family = 'double' | 'single';

/** Writers mix the marks of one family: a straight mark may close what “ opens. */
const families: ReadonlyMap<string, Family> = new Map([
  ['“', 'double'],
  ['”', 'double'],
  ['"', 'double'],
  ["''", 'double'],
  ['``', 'double'],
  ['«', 'double'],
  ['»', 'double'],
  ['„', 'double'],
  ['‘', 'single'],
  ['’', 'single'],
  ["'", 'single'],
  ['`', 'single'],
]);

/** Marks that can only open, even right after a word. */
const openers: ReadonlySet<string> = new Set(['“', '«', '„']);

/** A single mark without a partner within this many tokens is an apostrophe. */
const longestSingle = 60;

/** The quotation mark that begins at a token; '' and `` are two adjacent tokens. */
function markAt(tokens: readonly Token[], at: number, last: number): string | null {
  const token = tokens[at]!;
  if (token.text.length > 2) return null;
  if ((token.text === "'" || token.text === '`') && at + 1 < last) {
    const next = tokens[at + 1]!;
    if (next.text === token.text && next.start === token.end) return token.text + next.text;
  }
  return families.has(token.text) ? token.text : null;
}

/** A quotation may go on through this many paragraphs without a mark. */
const mostUnmarkedBlocks = 8;

/**
 * The state of each token: outside, opening mark, inside, closing mark. A quotation ends with its paragraph, unless a
 * later one closes it without having opened one: “We slept.¶ We ate.¶ We left.” A paragraph that opens its quotation
 * anew, as is the custom, begins another.
 * @param blocks the tokens of each block, in order
 */
export function quotationStates(
  tokens: readonly Token[],
  blocks: readonly { readonly first: number; readonly last: number }[],
): Uint8Array {
  const states = new Uint8Array(tokens.length);
  let open: Family | null = null;
  blocks.forEach(({ first, last }, index) => {
    const carried = open === 'double' && isClosedLater(tokens, blocks, index) ? open : null;
    open = readBlock(tokens, first, last, carried, states);
  });
  return states;
}

/** Whether the first double mark from a block on is a closing one. */
function isClosedLater(
  tokens: readonly Token[],
  blocks: readonly { readonly first: number; readonly last: number }[],
  index: number,
): boolean {
  for (const { first, last } of blocks.slice(index, index + mostUnmarkedBlocks)) {
    for (let at = first; at < last; at++) {
      const mark = markAt(tokens, at, last);
      if (mark === null || families.get(mark) !== 'double') continue;
      const width = widthOf(mark);
      return (
        !opensHere(tokens, at, width, first, last, mark) &&
        closesHere(tokens, at, width, first, last, mark) &&
        /[\p{L}.,!?…’')]$/u.test(tokens[at - 1]?.text ?? '')
      );
    }
  }
  return false;
}

/**
 * Writes the states of a block's tokens. @param open what is open at its beginning
 * @returns what is left open at its end: a mark without a partner
 */
function readBlock(
  tokens: readonly Token[],
  first: number,
  last: number,
  open: Family | null,
  into: Uint8Array,
): Family | null {
  for (let at = first; at < last;) {
    const mark = markAt(tokens, at, last);
    const width = widthOf(mark);
    let state: number = open ? Quoted.inside : Quoted.outside;
    if (mark !== null) {
      const family = families.get(mark)!;
      if (open === null && opensHere(tokens, at, width, first, last, mark)) {
        state = Quoted.opening;
        open = family;
      } else if (open === family && closesHere(tokens, at, width, first, last, mark)) {
        state = Quoted.closing;
        open = null;
      }
    }
    for (const end = at + width; at < end; at++) into[at] = state;
  }
  return open;
}

function widthOf(mark: string | null): number {
  return mark === "''" || mark === '``' ? 2 : 1;
}

function touchesBefore(tokens: readonly Token[], at: number, first: number): boolean {
  return at > first && tokens[at - 1]?.end === tokens[at]?.start;
}

function touchesAfter(tokens: readonly Token[], at: number, width: number, last: number): boolean {
  return at + width < last && tokens[at + width]?.start === tokens[at + width - 1]?.end;
}

function opensHere(
  tokens: readonly Token[],
  at: number,
  width: number,
  first: number,
  last: number,
  mark: string,
): boolean {
  if (mark === '”' || mark === '’' || !touchesAfter(tokens, at, width, last)) return false;
  if (touchesBefore(tokens, at, first) && !openers.has(mark) && !/^[([{—–/-]/u.test(tokens[at - 1]?.text ?? ''))
    return false;
  return families.get(mark) === 'double' || answered(tokens, at, last);
}

function closesHere(
  tokens: readonly Token[],
  at: number,
  width: number,
  first: number,
  last: number,
  mark: string,
): boolean {
  if (mark === '”' || mark === '»') return true;
  if (!touchesBefore(tokens, at, first)) return !touchesAfter(tokens, at, width, last);
  return (
    families.get(mark) === 'double' ||
    !/^\p{L}/u.test(touchesAfter(tokens, at, width, last) ? (tokens[at + width]?.text ?? '') : '')
  );
}

/** Whether a single mark has a partner within reach: one that ends a word. */
function answered(tokens: readonly Token[], at: number, last: number): boolean {
  for (let ahead = at + 2; ahead < Math.min(last, at + longestSingle); ahead++) {
    const text = tokens[ahead]?.text;
    if ((text === '’' || text === "'") && touchesBefore(tokens, ahead, at) && !touchesAfter(tokens, ahead, 1, last))
      return true;
  }
  return false;
}
