/** Where a neighbour stands: positions of terms in one heading or paragraph, `end` exclusive. */
export interface Occurrence {
  /** Which of the neighbours. */
  readonly neighbour: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Tells which of the occurrences in one heading or paragraph stand together: all neighbours, with at most `words` other
 * words among them. Takes them by their end, in one walk: each is seen with the latest of the others. Two neighbours in
 * one place are not together.
 */
export class NearMatcher<T extends Occurrence> {
  /** The latest occurrence of each neighbour, by their end. */
  private readonly latest: T[] = [];
  /** So many of them, at the end, have not been told yet. */
  private untold = 0;

  /** @param tell is told each occurrence that stands together with others, once */
  constructor(
    private readonly neighbours: number,
    private readonly words: number,
    private readonly tell: (occurrence: T) => void,
  ) {}

  /** Forgets what came before: another heading or paragraph begins. */
  reset(): void {
    this.latest.length = 0;
    this.untold = 0;
  }

  add(occurrence: T): void {
    const { latest } = this;
    let before = latest.length - 1;
    while (before >= 0 && latest[before]!.neighbour !== occurrence.neighbour) before--;
    if (before < latest.length - this.untold) this.untold++;
    if (before < 0) before = latest.push(occurrence) - 1;
    for (; before + 1 < latest.length; before++) latest[before] = latest[before + 1]!;
    latest[before] = occurrence;
    if (latest.length < this.neighbours || !this.areClose()) return;
    for (let index = latest.length - this.untold; index < latest.length; index++) this.tell(latest[index]!);
    this.untold = 0;
  }

  private areClose(): boolean {
    const { latest } = this;
    let others = 0;
    for (let index = latest.length - 1; index > 0; index--) {
      const gap = latest[index]!.start - latest[index - 1]!.end;
      others += gap;
      if (gap < 0 || others > this.words) return false;
    }
    return true;
  }
}
