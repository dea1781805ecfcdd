import { noTerm, type TermId } from './dictionary';
import type { ReadDocument } from './documentReader';
import type { ByteReader, ByteWriter } from './storedBytes';

// An indexed document outside its index: terms are numbered anew, as they come, in a list of the file's own. A token is one
// number, 0 for `noTerm`; the first time a term comes in a document, its weight follows.

/** What documents need to know of an index's dictionary. */
export interface TermNumbers {
  text(term: TermId): string;
  stem(term: TermId): string;
  /** The number of a term, entered when it is new. */
  enterTerm(text: string, stem: string): TermId;
}

/** Terms by number, as JSON: each text, and its stem as the length of the beginning that it is, or in full. */
export interface StoredTerms {
  readonly texts: readonly string[];
  readonly stems: readonly (number | string)[];
}

/** Writes documents with the terms of one index. */
export class DocumentWriter {
  private readonly numbers = new Map<TermId, number>();

  constructor(private readonly dictionary: TermNumbers) {}

  /** The terms of all documents so far. */
  get terms(): StoredTerms {
    const ids = [...this.numbers.keys()];
    const texts = ids.map((id) => this.dictionary.text(id));
    const stems = ids.map((id, number) => {
      const stem = this.dictionary.stem(id);
      return texts[number].startsWith(stem) ? stem.length : stem;
    });
    return { texts, stems };
  }

  write(to: ByteWriter, { tokens, wholes, headings, length, terms, weights }: ReadDocument): void {
    const firstWeights = new Map(terms.map((term, index) => [term, weights[index]]));
    to.number(length);
    to.number(headings);
    to.number(wholes.length);
    // Of a word with empty parts, the position may lie before the text.
    for (const position of wholes) to.number(Math.max(0, position));
    to.number(tokens.length);
    for (const token of tokens) {
      to.number(token === noTerm ? 0 : this.numberOf(token) + 1);
      const weight = firstWeights.get(token);
      if (weight === undefined) continue;
      to.number(weight);
      firstWeights.delete(token);
    }
  }

  private numberOf(term: TermId): number {
    let number = this.numbers.get(term);
    if (number === undefined) this.numbers.set(term, (number = this.numbers.size));
    return number;
  }
}

/** Reads documents into the terms of one index. */
export class StoredDocumentReader {
  private readonly ids: Int32Array;
  /** By number, the last document that had the term. */
  private readonly lastSeen: Int32Array;
  private document = 0;

  constructor(
    private readonly terms: StoredTerms,
    private readonly dictionary: TermNumbers,
  ) {
    this.ids = new Int32Array(terms.texts.length).fill(noTerm);
    this.lastSeen = new Int32Array(terms.texts.length);
  }

  /** @throws RangeError when the bytes are no document */
  read(from: ByteReader): ReadDocument {
    const length = from.number();
    const headings = from.number();
    const wholes = Array.from({ length: countIn(from) }, () => from.number());
    const count = countIn(from);
    const tokens = new Int32Array(count);
    const terms: TermId[] = [];
    const weights: number[] = [];
    this.document++;
    for (let index = 0; index < count; index++) {
      const number = from.number() - 1;
      const term = number < 0 ? noTerm : this.idOf(number);
      tokens[index] = term;
      if (number < 0 || this.lastSeen[number] === this.document) continue;
      this.lastSeen[number] = this.document;
      terms.push(term);
      weights.push(from.number());
    }
    return { tokens, wholes, headings, length, terms, weights };
  }

  private idOf(number: number): TermId {
    if (number >= this.ids.length) throw new RangeError('A document has a term that the list lacks.');
    if (this.ids[number] === noTerm) {
      const text = this.terms.texts[number];
      const stem = this.terms.stems[number];
      this.ids[number] = this.dictionary.enterTerm(text, typeof stem === 'number' ? text.slice(0, stem) : stem);
    }
    return this.ids[number];
  }
}

/** A number of things that take a byte each at least. */
function countIn(from: ByteReader): number {
  const count = from.number();
  if (count > from.left) throw new RangeError('The bytes end within a document.');
  return count;
}
