import type { Span } from '../../article/article';
import { lowerBound } from '../../article/lowerBound';
import { noTerm, type TermId } from '../index/dictionary';
import { Row } from './rows';
import type { Entry } from '../searchIndex';

/** Terms that stand in a row; the last one may be one of several. */
export interface TermRow {
  readonly first: readonly TermId[];
  readonly last: ReadonlySet<TermId>;
}

export function rowOf({ first, last }: TermRow): Row<TermId> {
  return new Row(first, (term) => last.has(term));
}

/** Terms, or rows of them, any of which counts. */
export interface TermPattern {
  readonly singles: ReadonlySet<TermId>;
  readonly rows: readonly TermRow[];
}

/** Is told where patterns stand. */
export interface WalkVisitor {
  /** By their end: pattern, first position, and the position after it. Wholes stand where their parts do. */
  found(pattern: number, start: number, end: number): void;
  /** A heading or paragraph ends. */
  apart(): void;
}

/** How many terms a hyphenated word taken as one stands for: the index does not keep whether there are more. */
const wholeLength = 2;

/**
 * Marks of terms: the lower bits are 0 for a term that is no single, 1 + the only pattern that has it, or `inSeveral`.
 */
const inRow = 128;
const inSeveral = 127;

/**
 * Looks for patterns in articles of the index, at one look for each word that is in none of them: nearly all words of
 * all articles pass here.
 */
export class TermWalk {
  /** By term. */
  private readonly marks: Uint8Array;
  private readonly rows: { readonly pattern: number; readonly row: Row<TermId> }[] = [];

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
    patterns.forEach(({ rows }, pattern) => {
      for (const row of rows) {
        for (const term of [...row.first, ...row.last]) this.marks[term]! |= inRow;
        this.rows.push({ pattern, row: rowOf(row) });
      }
    });
  }

  /** Walks through a stretch of an article. */
  walk(entry: Entry, { start, end }: Span, visitor: WalkVisitor): void {
    const { marks } = this;
    const { tokens, wholes } = entry;
    const tail = spanOfFields(entry).end;
    let whole = wholes.length === 0 ? 0 : lowerBound(wholes, (position) => position < start);
    let wholeEnd = whole < wholes.length ? wholes[whole]! + wholeLength : end + 1;
    this.resetRows();
    let begun = false;
    for (let at = start; at < end; at++) {
      const term = tokens[at]!;
      const mark = term === noTerm ? 0 : marks[term];
      if (mark! >= inRow) {
        this.stepRows(term, at + 1, visitor);
        begun = true;
      } else if (begun) {
        this.resetRows();
        begun = false;
      }
      while (wholeEnd <= at + 1) {
        const wholeTerm = tokens[tail + 2 * whole++]!;
        this.single(wholeTerm, marks[wholeTerm]! % inRow, at + 1 - wholeLength, at + 1, visitor);
        wholeEnd = whole < wholes.length ? wholes[whole]! + wholeLength : end + 1;
      }
      if (mark !== 0) this.single(term, mark! % inRow, at, at + 1, visitor);
      else if (term === noTerm) visitor.apart();
    }
  }

  /** How often any pattern stands in a stretch of an article. */
  count(entry: Entry, place: Span): number {
    let count = 0;
    this.walk(entry, place, { found: () => count++, apart: () => undefined });
    return count;
  }

  private single(term: TermId, mark: number, start: number, end: number, visitor: WalkVisitor): void {
    if (mark === 0) return;
    if (mark !== inSeveral) return visitor.found(mark - 1, start, end);
    this.patterns.forEach(({ singles }, pattern) => singles.has(term) && visitor.found(pattern, start, end));
  }

  private stepRows(term: TermId, end: number, visitor: WalkVisitor): void {
    for (const { pattern, row } of this.rows) if (row.step(term)) visitor.found(pattern, end - row.length, end);
  }

  private resetRows(): void {
    for (const { row } of this.rows) row.reset();
  }
}

/** Where an article's headings and paragraphs stand: before its hyphenated words taken as one. */
export function spanOfFields({ tokens, wholes }: Pick<Entry, 'tokens' | 'wholes'>): Span {
  return { start: 0, end: tokens.length - 2 * wholes.length };
}
