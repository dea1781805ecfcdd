import { atOnce } from '../../article/steps';
import { elidedIn, partsOf, visitTerms, type TermVisitor } from '../text/terms';
import { type Dictionary } from './dictionary';
import type { SearchDocument } from './searchDocument';
import { type DocumentTerms, noTerm, type TermId } from './types';
import { withRoom } from './withRoom';

/**
 * How often a word counts where it stands; the lead is as good as any paragraph. Whole numbers, because postings keep
 * their sum.
 */
const fieldWeights = { title: 3, heading: 2, body: 1 } as const;

/** So much is read in one step, in UTF-16 code units: it takes a few milliseconds. */
const stepLength = 50_000;

/** Turns documents into terms. Keeps its working memory from one document to the next. */
export class DocumentReader {
  private tokens = new Int32Array(1024);
  private count = 0;
  private compounds: { readonly term: TermId; readonly position: number }[] = [];

  constructor(private readonly dictionary: Dictionary) {}

  read(document: SearchDocument): DocumentTerms {
    return atOnce(this.reading(document));
  }

  /** Reads in steps, for documents that take long. One at a time. */
  *reading({ title, headings, lead, body, language }: SearchDocument): Generator<undefined, DocumentTerms> {
    this.count = 0;
    this.compounds = [];
    let unread = stepLength;
    for (const fields of [[title], headings, [lead], body])
      for (const text of fields) {
        for (let at = 0; at < text.length;) {
          const before = at;
          at = this.readTerms(text, at, Math.min(text.length, at + unread), language);
          unread -= at - before;
          if (unread > 0) continue;
          yield;
          unread = stepLength;
        }
        this.append(noTerm);
      }
    for (const { term } of this.compounds) {
      this.append(term);
      this.append(noTerm);
    }
    return {
      tokens: this.tokens.slice(0, this.count),
      compounds: this.compounds.map(({ position }) => position),
      headings: headings.length,
    };
  }

  private readTerms(text: string, from: number, to: number, language: string | null): number {
    const visit: TermVisitor = (_start, _end, compound, word) => {
      const term = this.dictionary.enter(word.slice(elidedIn(word, language)));
      if (term === noTerm) return;
      // Of a word with empty parts, the position may lie before the text.
      if (compound) this.compounds.push({ term, position: Math.max(0, this.count - partsOf(word)) });
      else this.append(term);
    };
    return visitTerms(text, visit, from, to);
  }

  private append(term: TermId): void {
    this.tokens = withRoom(this.tokens, this.count + 1);
    this.tokens[this.count++] = term;
  }
}

/** What the words of a document count for. */
export interface WeighedTerms {
  /** Each distinct term, and the sum of the field weights where it stands. */
  readonly terms: readonly TermId[];
  readonly weights: readonly number[];
  /** The sum of the field weights of all words. */
  readonly length: number;
}

/** Weighs the words of documents. Keeps its working memory from one document to the next. */
export class Weighing {
  private weightOf = new Int32Array(1024);
  private terms: TermId[] = [];

  weigh({ tokens, compounds, headings }: DocumentTerms): WeighedTerms {
    this.terms = [];
    let length = 0;
    let field = 0;
    let weight: number = fieldWeights.title;
    let compound = 0;
    const tail = tokens.length - 2 * compounds.length;
    for (let at = 0; at < tail; at++) {
      while (compounds[compound]! <= at) this.add(tokens[tail + 2 * compound++]!, weight);
      const term = tokens[at]!;
      if (term === noTerm) {
        weight = ++field <= headings ? fieldWeights.heading : fieldWeights.body;
      } else {
        this.add(term, weight);
        length += weight;
      }
    }
    const weights = this.terms.map((term) => this.weightOf[term]!);
    for (const term of this.terms) this.weightOf[term] = 0;
    return { terms: this.terms, weights, length };
  }

  private add(term: TermId, weight: number): void {
    this.weightOf = withRoom(this.weightOf, term + 1);
    if (this.weightOf[term] === 0) this.terms.push(term);
    this.weightOf[term]! += weight;
  }
}
