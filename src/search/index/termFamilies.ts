import { TextTable } from './textTable';
import type { TermId } from './types';
import { withRoom } from './withRoom';

/** The terms of a dictionary by their stem in one language: all of them, or some. */
export class TermFamilies {
  private readonly stems = new TextTable();
  /** By term, 1 + the number of its stem; 0 for a term that is not here. */
  private stemOfTerm = new Int32Array(64);
  // The latest term of a stem, and for each term the one before it. Both are 1 + the number of a term, so that 0 says
  // that there is none.
  private latestOfStem = new Int32Array(64);
  private beforeOfTerm = new Int32Array(64);

  has(id: TermId): boolean {
    return (this.stemOfTerm[id] ?? 0) !== 0;
  }

  /** Takes a term in that is not here. */
  enter(id: TermId, stemText: string): void {
    const stem = this.stems.enter(stemText);
    this.stemOfTerm = withRoom(this.stemOfTerm, id + 1);
    this.beforeOfTerm = withRoom(this.beforeOfTerm, id + 1);
    this.latestOfStem = withRoom(this.latestOfStem, stem + 1);
    this.stemOfTerm[id] = stem + 1;
    this.beforeOfTerm[id] = this.latestOfStem[stem]!;
    this.latestOfStem[stem] = id + 1;
  }

  /** The stem of a term that is here. */
  stem(id: TermId): string {
    return this.stems.text(this.stemOfTerm[id]! - 1);
  }

  /** The terms of a stem, the latest first. */
  of(stemText: string): TermId[] {
    const stem = this.stems.find(stemText);
    const found: TermId[] = [];
    if (stem !== undefined)
      for (let next = this.latestOfStem[stem]!; next !== 0; next = this.beforeOfTerm[next - 1]!) found.push(next - 1);
    return found;
  }
}
