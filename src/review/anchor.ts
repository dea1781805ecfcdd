import { leastOf, mostOf } from '../article/lists';
import search from 'approx-string-match';
import type { Span } from '../article/article';

/**
 * Words of an article that somebody decided something about, and enough around them to find them again when the article
 * has been edited (the quote and the position selector of the W3C's Web Annotation Data Model).
 */
export interface Anchor extends Span {
  /** The words themselves. */
  readonly exact: string;
  /** What stood right before and behind them. */
  readonly before: string;
  readonly after: string;
  /** How often the words stood in the article, when they stood there more than once. */
  readonly among?: number;
}

/** In UTF-16 code units. */
const contextLength = 48;
/** Shorter words say too little by themselves: some of what stood around them must be there, too. */
const shortestAlone = 12;
const shortestSimilar = 16;
/** Longer quotations are not looked for approximately: it takes time in proportion to both lengths. */
const longestSimilar = 2000;
/**
 * So much is looked through for words that were edited, however many there are: further ones are lost. For each place
 * it takes as many steps as the words have times this many letters.
 */
const mostSearched = 100_000_000;
const lettersAtOnce = 32;
/** Longer words are found by runs of so many letters. */
const runLength = 8;
/** How much of the surroundings must be left. */
const someContext = 0.3;
const mostContext = 0.5;
/** Of short words, at either side. */
const fewestAtShort = 0.2;
/** By how much the surroundings of one place must be more alike than those of every other. */
const clearMargin = 0.2;
/** Of words that were edited, so many letters may differ. */
const mostDifferent = 0.2;
/** So many letters more must differ elsewhere. */
const similarMargin = 0.1;
/** More occurrences than this are not weighed: the words are too common to be told apart. */
const mostOccurrences = 500;

export function anchorAt(text: string, { start, end }: Span): Anchor {
  const exact = text.slice(start, end);
  const among = new AnchorFinder(text).count(exact);
  return {
    start,
    end,
    exact,
    before: text.slice(Math.max(0, start - contextLength), start),
    after: text.slice(end, end + contextLength),
    ...(among > 1 && { among }),
  };
}

/** Finds anchors in one text. A place is found when it clearly is the right one; never a mere lookalike. */
export class AnchorFinder {
  private known: PlainText | null = null;
  private runs: Runs | null = null;
  /** How much was looked through for what differs, in UTF-16 code units. */
  private searched = 0;

  constructor(private readonly text: string) {}

  /** Made when words are not where they were. */
  private get plain(): PlainText {
    this.known ??= plainText(this.text);
    return this.known;
  }

  /** How often words stand in the text, blanks and kinds of quotation marks aside. */
  count(exact: string): number {
    return this.occurrences(plainText(exact).text.trim()).length;
  }

  /** Where the anchor's words are now, or null. */
  find(anchor: Anchor): Span | null {
    const { text } = this;
    const { start, end, exact, before, after } = anchor;
    const isUntouched =
      text.slice(start, end) === exact && text.slice(Math.max(0, start - before.length), start) === before;
    if (isUntouched && text.slice(end, end + after.length) === after) return { start, end };
    const wanted = plainText(exact).text.trim();
    if (wanted === '') return null;
    const around = { before: plainText(before).text.trimStart(), after: plainText(after).text.trimEnd() };
    const place = this.findExactly(wanted, around, anchor.among ?? 1) ?? this.findSimilar(wanted, around);
    return place && { start: this.plain.starts[place.start]!, end: this.plain.starts[place.end - 1]! + 1 };
  }

  private findExactly(wanted: string, around: Around, among: number): Span | null {
    const places = this.occurrences(wanted);
    if (places.length === 0 || places.length >= mostOccurrences) return null;
    const rated = places
      .map((start) => ({ start, likeness: this.likeness({ start, end: start + wanted.length }, around) }))
      .sort((a, b) => b.likeness - a.likeness);
    const [best, second] = rated;
    if (!best) return null;
    const isAlone = !second && among === 1 && (wanted.length >= shortestAlone || best.likeness >= someContext);
    const isClear = best.likeness >= mostContext && best.likeness - (second?.likeness ?? 0) >= clearMargin;
    return isAlone || isClear ? { start: best.start, end: best.start + wanted.length } : null;
  }

  private findSimilar(wanted: string, around: Around): Span | null {
    if (wanted.length < shortestSimilar || wanted.length > longestSimilar) return null;
    if (this.occurrences(wanted).length > 0) return null;
    this.searched += this.plain.text.length * Math.ceil(wanted.length / lettersAtOnce);
    if (this.searched > mostSearched) return null;
    const found = search(this.plain.text, wanted, Math.floor(wanted.length * mostDifferent));
    const rated = found
      .map(({ start, end, errors }) => ({ start, end, errors, likeness: this.likeness({ start, end }, around) }))
      .sort((a, b) => a.errors - b.errors || b.likeness - a.likeness);
    const [best] = rated;
    if (!best || best.likeness < someContext) return null;
    const rival = rated.find(({ start, end }) => end <= best.start || start >= best.end);
    const isClear =
      !rival ||
      rival.errors - best.errors >= wanted.length * similarMargin ||
      best.likeness - rival.likeness >= clearMargin;
    return isClear ? { start: best.start, end: best.end } : null;
  }

  private occurrences(wanted: string): number[] {
    const found: number[] = [];
    if (wanted === '') return found;
    const { text } = this.plain;
    if (wanted.length < runLength) {
      for (let at = text.indexOf(wanted); at >= 0 && found.length < mostOccurrences; at = text.indexOf(wanted, at + 1))
        found.push(at);
      return found;
    }
    this.runs ??= new Runs(text);
    for (const at of this.runs.likely(wanted)) {
      if (text.startsWith(wanted, at)) found.push(at);
      if (found.length === mostOccurrences) break;
    }
    return found;
  }

  /**
   * How much of what stood around the words stands around this place, from 0 to 1. At one of its sides a place is often
   * edited; what is left whole counts for both, unless the words say little by themselves.
   */
  private likeness({ start, end }: Span, { before, after }: Around): number {
    const { text } = this.plain;
    if (before.length + after.length === 0) return 0;
    let left = 0;
    while (left < before.length && text[start - 1 - left] === before[before.length - 1 - left]) left++;
    let right = 0;
    while (right < after.length && text[end + right] === after[right]) right++;
    const shares = [left / Math.max(1, before.length), right / Math.max(1, after.length)] as const;
    const isShort = end - start < shortestAlone && before !== '' && after !== '';
    if (isShort && leastOf(shares) < fewestAtShort) return 0;
    return Math.max((shares[0] + shares[1]) / 2, mostOf(shares) * 0.8);
  }
}

/** Where a text has each run of letters: who looks for very many words need not go through the text for each. */
class Runs {
  /** How many runs have each hash, the last of them, and before each place the one with the same hash. */
  private readonly counts: Int32Array;
  private readonly lasts: Int32Array;
  private readonly before: Int32Array;

  constructor(text: string) {
    const hashes = 2 ** Math.min(20, Math.max(8, Math.ceil(Math.log2(text.length + 1))));
    this.counts = new Int32Array(hashes);
    this.lasts = new Int32Array(hashes).fill(-1);
    this.before = new Int32Array(text.length);
    for (let at = 0; at + runLength <= text.length; at++) {
      const hash = this.hashAt(text, at);
      this.counts[hash]!++;
      this.before[at] = this.lasts[hash]!;
      this.lasts[hash] = at;
    }
  }

  /** Where words may stand, ascending: where the rarest of their runs, or one with its hash, stands. */
  likely(wanted: string): number[] {
    let [rarest, offset] = [0, -1];
    for (let at = 0; at + runLength <= wanted.length; at++) {
      const hash = this.hashAt(wanted, at);
      if (offset < 0 || this.counts[hash]! < this.counts[rarest]!) [rarest, offset] = [hash, at];
    }
    const places: number[] = [];
    for (let at = this.lasts[rarest]!; at >= 0; at = this.before[at]!) if (at >= offset) places.push(at - offset);
    return places.reverse();
  }

  private hashAt(text: string, at: number): number {
    let hash = 0;
    for (let index = at; index < at + runLength; index++) hash = Math.imul(hash, 31) + text.charCodeAt(index);
    return (hash ^ (hash >>> 15)) & (this.counts.length - 1);
  }
}

interface Around {
  readonly before: string;
  readonly after: string;
}

/** A text in which runs of white space are one blank and all quotation marks straight, and where its letters stood. */
interface PlainText {
  readonly text: string;
  readonly starts: Int32Array;
}

const marks: ReadonlyMap<string, string> = new Map([
  ...['“', '”', '„', '«', '»', '‟'].map((mark): [string, string] => [mark, '"']),
  ...['‘', '’', '‚', '‛', 'ʼ'].map((mark): [string, string] => [mark, "'"]),
  ...['–', '—', '‐', '‑', '−'].map((mark): [string, string] => [mark, '-']),
]);
const unseen = new Set(['\u00ad', '\u200b', '\u2060', '\ufeff']);

function plainText(source: string): PlainText {
  const starts = new Int32Array(source.length);
  const parts: string[] = [];
  let inBlank = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (unseen.has(character)) continue;
    const isBlank = /\s/.test(character);
    if (isBlank && inBlank) continue;
    inBlank = isBlank;
    starts[parts.length] = at;
    parts.push(isBlank ? ' ' : (marks.get(character) ?? character));
  }
  return { text: parts.join(''), starts: starts.subarray(0, parts.length) };
}
