import type { SourceBlock } from '../importer';
import { TableBuilder } from '../office/tableBuilder';
import { TextBuilder } from '../office/textBuilder';

/** How the paragraph that is being read looks. */
export interface ParagraphLook {
  style: string;
  outline: number | null;
  inTable: boolean;
  /** The mark of its list. */
  mark: string;
  hasPlain: boolean;
}

const longestBold = 120;

/** Puts the paragraphs of rich text together, and the rows of its tables. */
export class RtfStory {
  readonly blocks: SourceBlock[] = [];
  builder = new TextBuilder();
  look: ParagraphLook = { style: '', outline: null, inTable: false, mark: '', hasPlain: false };
  private table: TableBuilder | null = null;
  private cellIsOpen = false;
  private page = 1;

  constructor(private readonly countsPages: boolean) {
    if (countsPages) this.builder.page(1);
  }

  /** `\pard`: the look of what follows, and of what was said since the last paragraph. */
  reset(): void {
    this.look = { ...this.look, style: '', outline: null, inTable: false };
  }

  breakPage(): void {
    if (this.countsPages) this.builder.page(++this.page);
  }

  endParagraph(): void {
    const parts = this.builder.finish();
    if (!this.look.inTable) this.endTable();
    if (parts.text !== '' || parts.pages) this.emit(this.blockOf(parts));
    this.builder = new TextBuilder();
    this.look = { ...this.look, mark: '', hasPlain: false };
  }

  endCell(): void {
    this.look.inTable = true;
    this.endParagraph();
    this.openCell();
    this.table?.closeCell();
    this.cellIsOpen = false;
  }

  endRow(): void {
    if (this.table) this.table.openRow();
  }

  finish(): readonly SourceBlock[] {
    this.endParagraph();
    this.endTable();
    return this.blocks;
  }

  private emit(block: SourceBlock): void {
    if (!this.look.inTable) {
      this.blocks.push(block);
      return;
    }
    this.openCell();
    this.table?.add(block);
  }

  private openCell(): void {
    if (!this.table) {
      this.table = new TableBuilder();
      this.table.openRow();
    }
    if (!this.cellIsOpen) this.table.openCell();
    this.cellIsOpen = true;
  }

  private endTable(): void {
    if (this.cellIsOpen) this.table?.closeCell();
    for (const block of this.table?.finish() ?? []) this.blocks.push(block);
    this.table = null;
    this.cellIsOpen = false;
  }

  private blockOf(parts: ReturnType<TextBuilder['finish']>): SourceBlock {
    const { style, outline, mark, hasPlain, inTable } = this.look;
    const heading = /^heading ([1-9])$/.exec(style);
    if (heading) return { kind: 'heading', level: Math.min(6, Number(heading[1])), ...parts };
    if (style === 'title') return { kind: 'heading', level: 1, ...parts };
    if (outline !== null && outline < 9) return { kind: 'heading', level: Math.min(6, outline + 1), ...parts };
    if (/^(?:intense )?quote$|^quotations$|^block text$/.test(style)) return { kind: 'quote', level: 1, ...parts };
    if (style === 'caption') return { kind: 'caption', ...parts };
    if (mark !== '') return { kind: 'item', mark, level: 1, ...parts };
    const isBold = !hasPlain && parts.text.length <= longestBold && !/[.,;:!?…]["”’]?$/.test(parts.text);
    if (isBold && !inTable && /\p{L}/u.test(parts.text)) return { kind: 'heading', level: 3, ...parts };
    return { kind: 'paragraph', ...parts };
  }
}
