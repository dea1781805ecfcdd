import { noTerm, type Dictionary, type TermId } from './dictionary';
import type { SearchDocument } from './searchDocument';
import { partsOf, visitTerms } from './terms';

/** How often a word counts where it stands. Whole numbers, because postings keep their sum. */
const fieldWeights = { title: 3, heading: 2, lead: 1, body: 1 } as const;

/** An article as the index keeps it. */
export interface ReadDocument {
  /** The terms in reading order; `noTerm` between fields. Hyphenated words taken as one follow at the end, each for itself. */
  readonly tokens: Int32Array;
  /** For each hyphenated word taken as one, in the order in which they follow at the end, the position of its first part. */
  readonly wholes: readonly number[];
  /** How many headings come after the title, and before the paragraphs. */
  readonly headings: number;
  /** The sum of the field weights of all words. */
  readonly length: number;
  /** Each distinct term, and the sum of the field weights where it stands. */
  readonly terms: readonly TermId[];
  readonly weights: readonly number[];
}

/** Turns documents into terms. Keeps its working memory from one document to the next. */
export class DocumentReader {
  private tokens = new Int32Array(1024);
  private count = 0;
  private weightOf = new Int32Array(1024);
  private distinct: TermId[] = [];
  private wholes: { readonly term: TermId; readonly position: number }[] = [];
  private length = 0;

  constructor(private readonly dictionary: Dictionary) {}

  read(document: SearchDocument): ReadDocument {
    this.count = 0;
    this.length = 0;
    this.distinct = [];
    this.wholes = [];
    this.readField(document.title, fieldWeights.title);
    for (const heading of document.headings) this.readField(heading, fieldWeights.heading);
    this.readField(document.lead, fieldWeights.lead);
    for (const paragraph of document.body) this.readField(paragraph, fieldWeights.body);
    for (const { term } of this.wholes) {
      this.append(term);
      this.append(noTerm);
    }
    const weights = this.distinct.map((term) => this.weightOf[term]);
    for (const term of this.distinct) this.weightOf[term] = 0;
    return {
      tokens: this.tokens.slice(0, this.count),
      wholes: this.wholes.map(({ position }) => position),
      headings: document.headings.length,
      length: this.length,
      terms: this.distinct,
      weights,
    };
  }

  private readField(text: string, weight: number): void {
    visitTerms(text, (_start, _end, whole, word) => {
      const term = this.dictionary.enter(word);
      if (term === noTerm) return;
      this.weigh(term, weight);
      if (whole) {
        this.wholes.push({ term, position: this.count - partsOf(word) });
      } else {
        this.append(term);
        this.length += weight;
      }
    });
    this.append(noTerm);
  }

  private append(term: TermId): void {
    if (this.count === this.tokens.length) this.tokens = grown(this.tokens, this.count + 1);
    this.tokens[this.count++] = term;
  }

  private weigh(term: TermId, weight: number): void {
    if (term >= this.weightOf.length) this.weightOf = grown(this.weightOf, term + 1);
    if (this.weightOf[term] === 0) this.distinct.push(term);
    this.weightOf[term] += weight;
  }
}

function grown(array: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, array.length * 2));
  larger.set(array);
  return larger;
}
