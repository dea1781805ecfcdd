import type { NoteMark, PageBreak } from '../importer';

/** Text of a block as it is put together, white space folded. */
export class TextBuilder {
  private written = '';
  private readonly notes: NoteMark[] = [];
  private readonly pages: PageBreak[] = [];

  get isEmpty(): boolean {
    return this.written.trim() === '';
  }

  add(text: string): void {
    const folded = text.replace(/[\s\p{Cc}]+/gu, ' ');
    this.written += /(?:^| )$/.test(this.written) && folded.startsWith(' ') ? folded.slice(1) : folded;
  }

  /** The text refers to a note here. */
  mark(mark: string): void {
    this.notes.push({ at: this.written.trimEnd().length, mark });
  }

  /** A page begins here. */
  page(page: number): void {
    const at = this.written.length;
    if (this.pages.at(-1)?.at === at) this.pages.pop();
    this.pages.push({ at, page, label: null });
  }

  finish(): { text: string; notes?: NoteMark[]; pages?: PageBreak[] } {
    const text = this.written.trim();
    const within = <T extends { at: number }>(things: readonly T[]): T[] =>
      things.map((thing) => ({ ...thing, at: Math.min(text.length, thing.at) }));
    return {
      text,
      ...(this.notes.length > 0 ? { notes: within(this.notes) } : {}),
      ...(this.pages.length > 0 ? { pages: within(this.pages) } : {}),
    };
  }
}
