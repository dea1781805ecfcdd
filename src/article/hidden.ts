import type { Span } from './article';

/** What a text holds without showing it: a comment, a script or style sheet, or a fence of code. */
export interface Hidden extends Span {
  /** A fence of code parts the paragraphs around it; a comment may stand within one. */
  readonly kind: 'comment' | 'element' | 'fence';
}

/** Longer fences are no fences. This also bounds how often the end of one can be sought in vain. */
const longestFence = 20;

/** What may hide something, or protect it from that: an escape, or code within a line. */
const begins =
  /<!--|<(script|style)(?=[\s>])|(?<=^ {0,3})(`{3,20}|~{3,20})(?![`~])[^`\n]{0,200}$|(\\[!-/:-@[-`{-~]|(?<!`)(`{1,3})(?!`)[^`\n]{1,500}\4(?!`))/gim;
const fenceEnds = /(?<=^ {0,3})(`{3,20}|~{3,20})[ \t]{0,20}\r?$/gm;
const blankLine = /\n[ \t]{0,100}\r?\n/g;

/**
 * What is hidden in a text from an offset on, in order. An opening without its end hides nothing: it is text. A comment
 * that begins within a line ends before the next blank line, or is none. Linear in the text's length.
 * @param isMarkdown whether fences, code and escapes are known
 */
export function hiddenIn(text: string, from: number, isMarkdown: boolean): Hidden[] {
  const found: Hidden[] = [];
  const seek = new Seeker(text);
  begins.lastIndex = from;
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const start = match.index;
    const [whole, element, fence, shielded] = match;
    if (shielded !== undefined) {
      if (!isMarkdown) begins.lastIndex = start + 1;
      continue;
    }
    const end = element
      ? seek.endOfElement(start, element.toLowerCase())
      : fence === undefined
        ? seek.endOfComment(start)
        : isMarkdown
          ? seek.endOfFence(start + whole.length, fence)
          : null;
    if (end !== null) found.push({ kind: element ? 'element' : fence ? 'fence' : 'comment', start, end });
    begins.lastIndex = end ?? start + (fence ?? whole).length;
  }
  return found;
}

/** Finds ends. What was found is kept, as offsets only grow: each end is sought once. */
class Seeker {
  private readonly next = new Map<string, number>();
  private blank = -1;
  private fences: readonly { readonly mark: string; readonly start: number; readonly end: number }[] | null = null;
  private fence = 0;
  /** By its character, from which length on a fence has no end in what is left. */
  private readonly endless = new Map<string, number>();

  constructor(private readonly text: string) {}

  endOfComment(start: number): number | null {
    // "<!-->" is a whole comment, as browsers and CommonMark have it.
    const close = this.after('-->', start + 2);
    if (close === null) return null;
    const line = this.text.slice(Math.max(0, start - 200), start);
    return /(?:^|\n)[ \t]*$/.test(line) || close <= this.blankAfter(start) ? close + 3 : null;
  }

  endOfElement(start: number, name: string): number | null {
    const close = this.after(`</${name}>`, start);
    return close === null ? null : close + name.length + 3;
  }

  endOfFence(from: number, mark: string): number | null {
    const character = mark.charAt(0);
    if (mark.length >= (this.endless.get(character) ?? longestFence + 1)) return null;
    this.fences ??= Array.from(this.text.matchAll(fenceEnds), (match) => ({
      mark: match[1]!,
      start: match.index,
      end: match.index + match[0].length,
    }));
    while (this.fence < this.fences.length && this.fences[this.fence]!.start < from) this.fence++;
    for (let at = this.fence; at < this.fences.length; at++) {
      const fence = this.fences[at]!;
      if (fence.mark.startsWith(mark)) return fence.end;
    }
    this.endless.set(character, mark.length);
    return null;
  }

  private after(words: string, from: number): number | null {
    let at = this.next.get(words) ?? -1;
    if (at < from) {
      at = this.text.indexOf(words, from);
      if (at < 0) at = Infinity;
      this.next.set(words, at);
    }
    return at === Infinity ? null : at;
  }

  private blankAfter(from: number): number {
    if (this.blank < from) {
      blankLine.lastIndex = from;
      this.blank = blankLine.exec(this.text)?.index ?? Infinity;
    }
    return this.blank;
  }
}
