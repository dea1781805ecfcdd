import type { Article, Span } from '../../article/article';
import { isNegation, wordsOf } from './words';

/** What stands in quotation marks, without the marks. “We will,” she said, “pay the ransom.” is one quotation. */
export interface Quotation extends Span {
  /** Each between marks of its own. */
  readonly parts: readonly Span[];
}

/** Fewer words in quotation marks are a title or a way of speaking. */
const fewestWords = 3;
/** In UTF-16 code units: what closes it is not looked for any farther. */
const longest = 5000;
/** In UTF-16 code units: who says it, between two parts of a quotation. */
const longestBetween = 150;

/** What closes a quotation, by the mark that opens it, as the languages have them; writers mix “ and ". */
const closings: Readonly<Record<string, RegExp>> = {
  '“': /[”"]/,
  '„': /[“”"]/,
  '"': /["”]/,
  '«': /»/,
  '»': /[«»]/,
  '‹': /›/,
  '›': /[‹›]/,
  '‘': /’(?!\p{L})/u,
  '‚': /[‘’](?!\p{L})/u,
  // An apostrophe looks the same: only beside another mark, or at the end, is it none.
  "'": /(?<=[.,!?…–—])'(?![\p{L}\p{N}])|'(?=[.,;:!?)\s]*$|[.,;:!?)])/u,
};
const opening = /[“„"«»‹›‘‚']/g;
/** Single marks are not nested: what closes one stands before the next that opens. */
const nextOpening: Readonly<Record<string, RegExp>> = { '‘': /‘/, "'": /(?<=[\s([{])'(?=\p{L})/u };
/** Marks that a word may hold or end with. */
const single = /[‘‚']/;
/** What stands before a mark that opens, unless it can do nothing else. */
const before = /^$|[\s([{—–:/*_>-]/;
/** "'90s", "'tis" */
const shortened = /^(?:\d|tis\b|twas\b|em\b|til\b|cause\b|n\b)/i;
/** “The workers’ boat is gone”, in single marks: here, the mark behind "workers" closes nothing. */
const possessive = /(?<=s)['’](?=\s\p{Ll})/gu;

/** What stands in quotation marks in a text, in its order. In any language that uses them. */
export function quotationsIn({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Quotation[] {
  const wordsIn = ({ start, end }: Span) => wordsOf(text.slice(start, end)).length;
  return blocks
    .flatMap((block) => joined(text, inBlock(text.slice(block.start, block.end), block.start)))
    .filter(({ parts }) => parts.reduce((sum, part) => sum + wordsIn(part), 0) >= fewestWords);
}

/**
 * Who says it, where that stands between two quotations of a paragraph: `,” she said. “`. What denies something is no
 * aside: it may belong to the words beside it.
 */
export function asidesIn({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Span[] {
  return blocks.flatMap((block) => {
    const parts = inBlock(text.slice(block.start, block.end), block.start);
    return parts.slice(1).flatMap((part, index) => {
      const aside = { start: parts[index]!.end, end: part.start };
      if (aside.end - aside.start > longestBetween) return [];
      return wordsOf(text.slice(aside.start, aside.end)).some(isNegation) ? [] : [aside];
    });
  });
}

/** A quotation ends with its paragraph: the next one opens it anew. */
function inBlock(text: string, offset: number): Span[] {
  const found: Span[] = [];
  opening.lastIndex = 0;
  for (let open = opening.exec(text); open; open = opening.exec(text)) {
    const start = open.index + 1;
    const [mark] = open;
    if (!before.test(text.charAt(open.index - 1)) && !/[“„«‹‘]/.test(mark)) continue;
    if (mark === "'" && shortened.test(text.slice(start, start + 6))) continue;
    const close = closingIn(text.slice(start, start + longest), mark);
    // A single mark that nothing closes is an apostrophe.
    if (close < 0 && single.test(mark)) continue;
    const end = close < 0 ? Math.min(text.length, start + longest) : start + close;
    const inner = text.slice(start, end);
    const lead = inner.length - inner.trimStart().length;
    if (inner.trim() !== '') found.push({ start: offset + start + lead, end: offset + start + inner.trimEnd().length });
    opening.lastIndex = end + 1;
  }
  return found;
}

function closingIn(text: string, mark: string): number {
  const closing = closings[mark]!;
  const next = nextOpening[mark];
  if (!next) return text.search(closing);
  const until = text.search(next);
  const near = until < 0 ? text : text.slice(0, until);
  const close = near.replace(possessive, ' ').search(closing);
  return close < 0 ? near.search(closing) : close;
}

function joined(text: string, parts: readonly Span[]): Quotation[] {
  const quotations: { start: number; end: number; parts: Span[] }[] = [];
  for (const part of parts) {
    const last = quotations.at(-1);
    if (last && goesOn(text, last.parts.at(-1)!, part)) {
      last.parts.push(part);
      last.end = part.end;
    } else quotations.push({ ...part, parts: [part] });
  }
  return quotations;
}

/** Whether the same sentence goes on behind who says it, set between commas: “We will,” she said, “pay.” */
function goesOn(text: string, before: Span, next: Span): boolean {
  if (next.start - before.end > longestBetween || !/^\p{Ll}/u.test(text.slice(next.start, next.start + 2)))
    return false;
  // Without the marks.
  const between = text.slice(before.end + 1, next.start - 1).trim();
  const isBroken = /[,–—-]$/.test(text.slice(before.start, before.end)) || between.startsWith(',');
  return isBroken && between.endsWith(',') && wordsOf(between).length >= 2;
}
