/**
 * Finds terms in a row while walking through a text, in time linear in the text whatever the row repeats (Knuth, Morris
 * and Pratt, "Fast Pattern Matching in Strings", 1977). All but the last are given; the last may be one of several.
 */
export class PhraseMatcher<T> {
  private readonly fallback: readonly number[];
  private matched = 0;

  constructor(
    private readonly first: readonly T[],
    private readonly isLast: (term: T) => boolean,
  ) {
    this.fallback = fallbacks(first);
  }

  get length(): number {
    return this.first.length + 1;
  }

  /** Whether what came last is a beginning of the row. */
  get isBegun(): boolean {
    return this.matched > 0;
  }

  /** Forgets what came before: another paragraph begins. */
  reset(): void {
    this.matched = 0;
  }

  /** Takes the next term of the text. @returns whether the row ends with it */
  step(term: T): boolean {
    const ends = this.matched === this.first.length && this.isLast(term);
    while (this.matched > 0 && (this.matched === this.first.length || this.first[this.matched] !== term))
      this.matched = this.fallback[this.matched - 1]!;
    if (this.matched < this.first.length && this.first[this.matched] === term) this.matched++;
    return ends;
  }
}

/** For each beginning of a row, the length of its longest proper beginning that is also its end. */
function fallbacks<T>(phrase: readonly T[]): number[] {
  const lengths: number[] = phrase.length > 0 ? [0] : [];
  for (let at = 1, matched = 0; at < phrase.length; at++) {
    while (matched > 0 && phrase[matched] !== phrase[at]) matched = lengths[matched - 1]!;
    if (phrase[matched] === phrase[at]) matched++;
    lengths.push(matched);
  }
  return lengths;
}

/** Single terms and phrases, any of which counts. */
export interface Pattern<T> {
  readonly isSingle: (term: T) => boolean;
  readonly phrases: readonly PhraseMatcher<T>[];
}

/** Takes the next term of a text. `found` is told the number of terms of each match that ends with it. */
export function stepPattern<T>({ isSingle, phrases }: Pattern<T>, term: T, found: (length: number) => void): void {
  if (isSingle(term)) found(1);
  for (const phrase of phrases) if (phrase.step(term)) found(phrase.length);
}
