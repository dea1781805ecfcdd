import type { NoteMark, PageBreak } from '../importer';

/** Text of a block as it is put together, white space folded. */
export class TextBuilder {
  /** Put together at the end only: a paragraph may consist of a million pieces. */
  private readonly pieces: string[] = [];
  private length = 0;
  private endsInSpace = true;
  private readonly notes: NoteMark[] = [];
  private readonly pages: PageBreak[] = [];

  add(text: string): void {
    const folded = text.replace(/[\s\p{Cc}]+/gu, ' ');
    const piece = this.endsInSpace && folded.startsWith(' ') ? folded.slice(1) : folded;
    if (piece === '') return;
    this.pieces.push(piece);
    this.length += piece.length;
    this.endsInSpace = piece.endsWith(' ');
  }

  /** The text refers to a note here. */
  mark(mark: string): void {
    this.notes.push({ at: this.endsInSpace ? Math.max(0, this.length - 1) : this.length, mark });
  }

  /** A page begins here. */
  page(page: number): void {
    const at = this.length;
    if (this.pages.at(-1)?.at === at) this.pages.pop();
    this.pages.push({ at, page, label: null });
  }

  finish(): { text: string; notes?: NoteMark[]; pages?: PageBreak[] } {
    const text = this.pieces.join('').trim();
    const within = <T extends { at: number }>(things: readonly T[]): T[] =>
      things.map((thing) => ({ ...thing, at: Math.min(text.length, thing.at) }));
    return {
      text,
      ...(this.notes.length > 0 ? { notes: within(this.notes) } : {}),
      ...(this.pages.length > 0 ? { pages: within(this.pages) } : {}),
    };
  }
}
