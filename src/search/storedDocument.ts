import { noTerm, type TermId } from './dictionary';
import { Weighing, type ReadDocument } from './documentReader';
import { addPosting, heaviest, postingOf, slotOf, weightOf, type Postings } from './postings';
import { ByteWriter, type ByteReader } from './storedBytes';

// Indexed documents outside their index. They are numbered as they come, and so are their terms, from 1 on, in a list of
// their own; 0 is `noTerm`. What takes an index time to work out is ready made: the postings of each term.

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

/** A document as it comes back. */
export interface StoredDocument extends ReadDocument {
  /** What the postings call it. */
  readonly number: number;
  /** The sum of the field weights of all words. */
  readonly length: number;
}

/** In which documents each term stands, with what weight. */
export interface StoredPostings {
  /** How many documents there are. */
  readonly documents: number;
  readonly terms: Int32Array;
  /** The postings of all terms, one list after the other. */
  readonly postings: Int32Array;
  /** Where the list of each of `terms` ends. */
  readonly ends: Int32Array;
}

/** Puts documents together with the terms of one index. */
export class DocumentWriter {
  private readonly numbers = new Map<TermId, number>([[noTerm, 0]]);
  private readonly postings: Postings[] = [[]];
  private readonly documents = new ByteWriter();
  private readonly weighing = new Weighing();
  private count = 0;

  constructor(private readonly dictionary: TermNumbers) {}

  /** @returns the document's number */
  add(document: ReadDocument): number {
    const { terms, weights, length } = this.weighing.weigh(document);
    terms.forEach((term, index) => addPosting(this.postings[this.numberOf(term)], this.count, weights[index]));
    this.documents.number(length);
    this.documents.number(document.headings);
    this.documents.number(document.wholes.length);
    for (const position of document.wholes) this.documents.number(position);
    this.documents.number(document.tokens.length);
    for (const token of document.tokens) this.documents.number(this.numberOf(token));
    return this.count++;
  }

  /** The terms of all documents so far. */
  get terms(): StoredTerms {
    const ids = [...this.numbers.keys()].slice(1);
    const texts = ids.map((id) => this.dictionary.text(id));
    const stems = ids.map((id, index) => {
      const stem = this.dictionary.stem(id);
      return texts[index].startsWith(stem) ? stem.length : stem;
    });
    return { texts, stems };
  }

  /** All documents so far, then their postings: for each term how many, and each as the step from the last document and the weight. */
  write(to: ByteWriter): void {
    to.number(this.count);
    to.append(this.documents.written());
    to.number(this.postings.reduce((sum, { length }) => sum + length, 0));
    for (const postings of this.postings) {
      to.number(postings.length);
      let last = 0;
      for (const posting of postings) {
        to.number(slotOf(posting) - last);
        to.number(weightOf(posting));
        last = slotOf(posting);
      }
    }
  }

  private numberOf(term: TermId): number {
    let number = this.numbers.get(term);
    if (number === undefined) {
      number = this.postings.push([]) - 1;
      this.numbers.set(term, number);
    }
    return number;
  }
}

/** Enters the terms of a list. Gives the number of each in the dictionary, by its number in the list. */
export function enterTerms({ texts, stems }: StoredTerms, dictionary: TermNumbers): Int32Array {
  const ids = new Int32Array(texts.length + 1);
  ids[0] = noTerm;
  texts.forEach((text, index) => {
    const stem = stems[index];
    ids[index + 1] = dictionary.enterTerm(text, typeof stem === 'number' ? text.slice(0, stem) : stem);
  });
  return ids;
}

/**
 * Reads documents into the terms of one index.
 * @throws RangeError when the bytes are no documents
 */
export function readDocuments(from: ByteReader, terms: Int32Array): StoredDocument[] {
  return Array.from({ length: from.count() }, (_, number) => {
    const length = from.number();
    const headings = from.number();
    const wholes = Array.from({ length: from.count() }, () => from.number());
    const tokens = new Int32Array(from.count());
    for (let at = 0; at < tokens.length; at++) tokens[at] = termAt(terms, from.number());
    return { number, length, headings, wholes, tokens };
  });
}

function termAt(terms: Int32Array, number: number): TermId {
  if (number >= terms.length) throw new RangeError('A document has a term that the list lacks.');
  return terms[number];
}

/** Reads what follows the documents. Throws as `readDocuments` does. */
export function readPostings(from: ByteReader, terms: Int32Array, documents: number): StoredPostings {
  const postings = new Int32Array(from.count());
  let end = 0;
  const ends = terms.map(() => {
    let document = 0;
    for (let left = from.number(); left > 0; left--) {
      document += from.number();
      const weight = from.number();
      if (document >= documents || weight > heaviest || end === postings.length) throw new RangeError('What comes after the documents are no postings of theirs.');
      postings[end++] = postingOf(document, weight);
    }
    return end;
  });
  return { documents, terms, postings, ends };
}
