import { PackedLists } from './packedLists';
import { decodeTerms, encodeTerm, isNarrow, termAt } from './tokenCode';
import type { DocumentTerms } from './types';

/**
 * The words of all articles, by slot, in a quarter of the memory that numbers take: the number of headings and of
 * compounds, the positions of these, and the terms, as `tokenCode.ts` writes them.
 */
export class DocumentWords {
  private readonly packed = new PackedLists((length) => new Uint16Array(length));
  /** Working memory, kept from one call to the next. */
  private units = new Uint16Array(1024);
  private terms = new Int32Array(1024);
  /** What was scanned last: where words are looked for and whether they stand there are often asked in turn. */
  private scanned: { readonly slot: number; readonly words: DocumentTerms } | null = null;

  set(slot: number, { tokens, compounds, headings }: DocumentTerms): void {
    const most = 2 * (2 + compounds.length + tokens.length);
    if (most > this.units.length) this.units = new Uint16Array(2 * most);
    const { units } = this;
    let end = encodeTerm(headings, units, 0);
    end = encodeTerm(compounds.length, units, end);
    for (const position of compounds) end = encodeTerm(position, units, end);
    for (let at = 0; at < tokens.length; at++) end = encodeTerm(tokens[at]!, units, end);
    this.packed.set(slot, units.subarray(0, end));
    this.scanned = null;
  }

  remove(slot: number): void {
    this.packed.set(slot, new Uint16Array(0));
    this.scanned = null;
  }

  /** The words of an article that is there, in memory of their own. */
  read(slot: number): DocumentTerms {
    const words = this.scan(slot);
    return { ...words, tokens: words.tokens.slice() };
  }

  /** The words of an article that is there, for looking through those of many: they stand until the next call. */
  scan(slot: number): DocumentTerms {
    if (this.scanned?.slot === slot) return this.scanned.words;
    const { head, start, units } = this.open(slot);
    if (units.length > this.terms.length) this.terms = new Int32Array(2 * units.length);
    const count = decodeTerms(units, start, this.terms);
    const words = { headings: head[0]!, compounds: head.slice(2), tokens: this.terms.subarray(0, count) };
    this.scanned = { slot, words };
    return words;
  }

  /** The terms of an article that is there as `tokenCode.ts` writes them, where they lie; until it changes. */
  unitsOf(slot: number): Uint16Array {
    const { start, units } = this.open(slot);
    return units.subarray(start);
  }

  private open(slot: number): {
    readonly head: readonly number[];
    readonly start: number;
    readonly units: Uint16Array;
  } {
    const units = this.packed.of(slot);
    const head: number[] = [];
    let start = 0;
    while (head.length < 2 || head.length < 2 + head[1]!) {
      const number = termAt(units, start);
      head.push(number);
      start += isNarrow(number) ? 1 : 2;
    }
    return { head, start, units };
  }
}
