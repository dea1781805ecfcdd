import { Weighing } from './documentReader';
import { postingOf, type StoredPostings } from './postings';
import type { ByteReader, ByteWriter } from './storedBytes';
import { type DocumentTerms, noTerm, type TermId } from './types';

// Indexed documents outside their index. They are numbered as they come, and so are their terms, from 1 on, in a list
// of their own; 0 is `noTerm`. What takes an index time to work out is ready made: the postings of each term.

/** Of a document: its length, and how many headings, compounds and tokens it has. */
const headLength = 4;
/** With so many terms at most, their numbers fit into 16 bits. */
const mostNarrow = 2 ** 16;

/** What documents need to know of an index's dictionary. */
export interface TermNumbers {
  text(term: TermId): string;
  stem(term: TermId): string;
  /** The number of a term, entered when it is new. */
  enterTerm(text: string, stem: string): TermId;
}

/** Terms by number, but for 0: each text, and its stem as the length of the beginning that it is, or in full. */
interface StoredTerms {
  readonly texts: readonly string[];
  readonly stems: readonly (number | string)[];
}

/** A document as it comes back. */
export interface StoredDocument extends DocumentTerms {
  /** What the postings call it. */
  readonly number: number;
  /** The sum of the field weights of all words. */
  readonly length: number;
}

/** Puts documents together with the terms of one index. */
export class DocumentWriter {
  private readonly numbers = new Map<TermId, number>([[noTerm, 0]]);
  /**
   * Of each posting its term and itself, in the order of the documents: long arrays, which the collection of garbage
   * need not copy.
   */
  private readonly postingTerms: number[] = [];
  private readonly postings: number[] = [];
  private readonly heads: number[] = [];
  private readonly compounds: number[] = [];
  private readonly tokens: number[] = [];
  private readonly weighing = new Weighing();
  private count = 0;

  constructor(private readonly dictionary: TermNumbers) {}

  /** @returns the document's number */
  add(document: DocumentTerms): number {
    const { terms, weights, length } = this.weighing.weigh(document);
    const number = this.count++;
    terms.forEach((term, index) => {
      this.postingTerms.push(this.numberOf(term));
      this.postings.push(postingOf(number, weights[index]!));
    });
    this.heads.push(length, document.headings, document.compounds.length, document.tokens.length);
    for (const position of document.compounds) this.compounds.push(position);
    for (const token of document.tokens) this.tokens.push(this.numberOf(token));
    return number;
  }

  /** The terms of all documents so far. */
  writeTerms(to: ByteWriter): void {
    const ids = [...this.numbers.keys()].slice(1);
    const texts = ids.map((id) => this.dictionary.text(id));
    const stems = ids.map((id, index) => {
      const stem = this.dictionary.stem(id);
      return texts[index]!.startsWith(stem) ? stem.length : stem;
    });
    to.text(JSON.stringify({ texts, stems } satisfies StoredTerms));
  }

  /** All documents so far: four numbers for each, then the positions and terms of all. */
  writeDocuments(to: ByteWriter): void {
    to.array(Int32Array.from(this.heads));
    to.array(Int32Array.from(this.compounds));
    to.array(this.numbers.size <= mostNarrow ? Uint16Array.from(this.tokens) : Int32Array.from(this.tokens));
  }

  /** Where the list of each term ends, then all lists. */
  writePostings(to: ByteWriter): void {
    const ends = new Int32Array(this.numbers.size);
    for (const term of this.postingTerms) ends[term]!++;
    for (let term = 1; term < ends.length; term++) ends[term]! += ends[term - 1]!;
    const next = Int32Array.from(ends, (_, term) => ends[term - 1] ?? 0);
    const postings = new Int32Array(this.postings.length);
    this.postings.forEach((posting, index) => (postings[next[this.postingTerms[index]!]!++] = posting));
    to.array(ends);
    to.array(postings);
  }

  private numberOf(term: TermId): number {
    let number = this.numbers.get(term);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(term, number);
    }
    return number;
  }
}

/**
 * Enters the terms that `writeTerms` wrote. Gives the number of each in the dictionary, by its number among them.
 * @throws RangeError when the bytes end too early
 */
export function enterTerms(from: ByteReader, dictionary: TermNumbers): Int32Array {
  const { texts, stems } = JSON.parse(from.text()) as StoredTerms;
  const ids = new Int32Array(texts.length + 1);
  ids[0] = noTerm;
  texts.forEach((text, index) => {
    const stem = stems[index]!;
    ids[index + 1] = dictionary.enterTerm(text, typeof stem === 'number' ? text.slice(0, stem) : stem);
  });
  return ids;
}

/** Reads documents into the terms of one index. Throws as `enterTerms` does. */
export function readDocuments(from: ByteReader, terms: Int32Array): StoredDocument[] {
  const heads = from.int32Array();
  const compounds = from.int32Array();
  const numbers = terms.length <= mostNarrow ? from.uint16Array() : from.int32Array();
  const tokens = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) tokens[at] = terms[numbers[at]!]!;
  const documents: StoredDocument[] = [];
  let compound = 0;
  let token = 0;
  for (let at = 0; at < heads.length; at += headLength) {
    const length = heads[at]!;
    const headings = heads[at + 1]!;
    const compoundCount = heads[at + 2]!;
    const tokenCount = heads[at + 3]!;
    documents.push({
      number: documents.length,
      length,
      headings,
      compounds: [...compounds.subarray(compound, (compound += compoundCount))],
      tokens: tokens.subarray(token, (token += tokenCount)),
    });
  }
  return documents;
}

/** Reads what follows the documents. Throws as `enterTerms` does. */
export function readPostings(from: ByteReader, terms: Int32Array, documents: number): StoredPostings {
  return { documents, terms, ends: from.int32Array(), postings: from.int32Array() };
}
