import type { PageBreak, SourceBlock } from '../importer';

/** Cells that span others, at most so many. */
const widest = 60;

/** A table as it is put together. What stands in its cells is text, also tables within them. */
export class TableBuilder {
  private readonly rows: string[][] = [];
  private readonly pages: PageBreak[] = [];
  private cell: SourceBlock[] | null = null;
  /** All that stands in it, for a table that is none: a frame around text. */
  private readonly content: SourceBlock[] = [];
  private spanned = 1;
  private isDropped = false;
  private hasHead = false;

  openRow(): void {
    this.isDropped = false;
    this.rows.push([]);
  }

  /** The row that is open was deleted. */
  dropRow(): void {
    this.isDropped = true;
    this.rows.pop();
  }

  openCell(): void {
    this.cell = [];
    this.spanned = 1;
  }

  /** The open cell reaches over so many columns. */
  span(columns: number): void {
    if (columns > 1) this.spanned = Math.min(widest, columns);
  }

  add(block: SourceBlock): void {
    if (this.isDropped) return;
    this.cell?.push(block);
    this.content.push(block);
    const last = block.pages?.at(-1);
    if (last) this.pages.push({ ...last, at: 0 });
  }

  closeCell(): void {
    const row = this.rows.at(-1);
    if (row && this.cell && !this.isDropped) {
      row.push(this.cell.map(wordsOf).filter(Boolean).join(' '));
      for (let more = 1; more < this.spanned; more++) row.push('');
    }
    this.cell = null;
  }

  markHead(): void {
    this.hasHead = true;
  }

  /** What the table is; the content of its cells where it only frames text. */
  finish(): readonly SourceBlock[] {
    const rows = this.rows.filter((row) => row.some((cell) => cell !== ''));
    const isFrame = rows.every((row) => row.length < 2) || rows.length === 0;
    if (isFrame) return this.content;
    const [page] = this.pages;
    return [{ kind: 'table', rows, hasHead: this.hasHead && rows.length > 1, ...(page ? { pages: [page] } : {}) }];
  }
}

function wordsOf(block: SourceBlock): string {
  if (block.kind === 'table') return block.rows.map((row) => row.filter(Boolean).join(' ')).join(' ');
  return block.kind === 'item' ? `${block.mark} ${block.text}` : block.text;
}
