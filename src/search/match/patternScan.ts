import type { Span } from '../../article/article';
import { lowerBound } from '../../article/lowerBound';
import { spanOfFields } from '../index/documentFields';
import { type DocumentTerms, noTerm, type TermId } from '../index/types';
import { PhraseMatcher } from './phraseMatcher';

/** Terms that stand in a row; the last one may be one of several. */
export interface TermPhrase {
  readonly first: readonly TermId[];
  readonly last: ReadonlySet<TermId>;
}

export function phraseMatcherOf({ first, last }: TermPhrase): PhraseMatcher<TermId> {
  return new PhraseMatcher(first, (term) => last.has(term));
}

/** Terms, or phrases, any of which counts. */
export interface TermPattern {
  readonly singles: ReadonlySet<TermId>;
  readonly phrases: readonly TermPhrase[];
}

/** Is told where patterns stand. */
export interface MatchVisitor {
  /** By their end: pattern, first position, and the position after it. Compounds stand where their parts do. */
  found(pattern: number, start: number, end: number): void;
  /** A heading or paragraph ends. */
  apart(): void;
}

/** How many terms a hyphenated word taken as one stands for: the index does not keep whether there are more. */
const compoundLength = 2;

/**
 * Marks of terms: the lower bits are 0 for a term that is no single, 1 + the only pattern that has it, or `inSeveral`.
 */
const inPhrase = 128;
const inSeveral = 127;

/**
 * Looks for patterns in articles of the index, at one look for each word that is in none of them: nearly all words of
 * all articles pass here.
 */
export class PatternScan {
  /** By term. */
  private readonly marks: Uint8Array;
  private readonly phrases: { readonly pattern: number; readonly phrase: PhraseMatcher<TermId> }[] = [];

  /** @param terms how many there are in the dictionary */
  constructor(
    private readonly patterns: readonly TermPattern[],
    terms: number,
  ) {
    this.marks = new Uint8Array(terms);
    patterns.forEach(({ singles }, pattern) => {
      for (const term of singles)
        this.marks[term] = this.marks[term] === 0 && pattern + 1 < inSeveral ? pattern + 1 : inSeveral;
    });
    patterns.forEach(({ phrases }, pattern) => {
      for (const phrase of phrases) {
        for (const term of [...phrase.first, ...phrase.last]) this.marks[term]! |= inPhrase;
        this.phrases.push({ pattern, phrase: phraseMatcherOf(phrase) });
      }
    });
  }

  /** Walks through a stretch of an article. */
  walk(document: DocumentTerms, { start, end }: Span, visitor: MatchVisitor): void {
    const { marks } = this;
    const { tokens, compounds } = document;
    const tail = spanOfFields(document).end;
    let compound = compounds.length === 0 ? 0 : lowerBound(compounds, (position) => position < start);
    let compoundEnd = compound < compounds.length ? compounds[compound]! + compoundLength : end + 1;
    this.resetPhrases();
    let begun = false;
    for (let at = start; at < end; at++) {
      const term = tokens[at]!;
      const mark = term === noTerm ? 0 : marks[term];
      if (mark! >= inPhrase) {
        this.stepPhrases(term, at + 1, visitor);
        begun = true;
      } else if (begun) {
        this.resetPhrases();
        begun = false;
      }
      while (compoundEnd <= at + 1) {
        const compoundTerm = tokens[tail + 2 * compound++]!;
        this.single(compoundTerm, marks[compoundTerm]! % inPhrase, at + 1 - compoundLength, at + 1, visitor);
        compoundEnd = compound < compounds.length ? compounds[compound]! + compoundLength : end + 1;
      }
      if (mark !== 0) this.single(term, mark! % inPhrase, at, at + 1, visitor);
      else if (term === noTerm) visitor.apart();
    }
  }

  /** How often any pattern stands in a stretch of an article. */
  count(document: DocumentTerms, place: Span): number {
    let count = 0;
    this.walk(document, place, { found: () => count++, apart: () => undefined });
    return count;
  }

  private single(term: TermId, mark: number, start: number, end: number, visitor: MatchVisitor): void {
    if (mark === 0) return;
    if (mark !== inSeveral) return visitor.found(mark - 1, start, end);
    this.patterns.forEach(({ singles }, pattern) => singles.has(term) && visitor.found(pattern, start, end));
  }

  private stepPhrases(term: TermId, end: number, visitor: MatchVisitor): void {
    for (const { pattern, phrase } of this.phrases)
      if (phrase.step(term)) visitor.found(pattern, end - phrase.length, end);
  }

  private resetPhrases(): void {
    for (const { phrase } of this.phrases) phrase.reset();
  }
}
