import type { SourceBlock } from '../importer';
import { TableBuilder } from '../office/tableBuilder';
import { TextBuilder } from '../office/textBuilder';
import type { XmlHandler } from '../office/xml';
import type { OdtStyles } from './styles';

/** What was found beside the text, and what was left out. */
export class OdtFindings {
  readonly insertions = new Map<string, number>();
  readonly deletions = new Map<string, number>();
  comments = 0;
  contents = 0;
  hidden = 0;
}

interface Paragraph {
  readonly builder: TextBuilder;
  readonly heading: number | null;
  readonly style: string | null;
  readonly item: string | null;
  readonly level: number;
}

/** A note or a comment that is being read, and where its blocks begin. */
interface OpenNote {
  mark: string;
  by: string;
  readonly paragraphs: Paragraph[];
  text: string;
}

/** Their content is no part of the text. */
const left = new Set([
  ...['text:tracked-changes', 'text:table-of-content', 'text:alphabetical-index', 'text:illustration-index'],
  ...['text:hidden-text', 'text:hidden-paragraph', 'office:forms', 'svg:title', 'svg:desc', 'text:ruby-text'],
  ...[
    'text:bibliography',
    'text:sequence-decls',
    'text:variable-decls',
    'script:event-listener',
    'office:event-listeners',
  ],
]);
const deepest = 12;

/** Reads the text of an OpenDocument file: content.xml. */
export class OdtReader implements XmlHandler {
  readonly blocks: SourceBlock[] = [];
  readonly notes: SourceBlock[] = [];
  private paragraphs: Paragraph[] = [];
  private readonly tables: TableBuilder[] = [];
  private deeper = 0;
  private skipping = 0;
  private inBody = false;
  private page = 1;
  private lists: { level: number; count: number; isNew: boolean }[] = [];
  private note: OpenNote | null = null;
  private field: 'citation' | 'creator' | 'date' | null = null;
  private changes: Map<string, number> | null = null;
  private hasPages = false;

  constructor(
    private readonly styles: OdtStyles,
    private readonly findings: OdtFindings,
    private readonly countsPages: boolean,
  ) {}

  open(name: string, attribute: (name: string) => string | null): void {
    if (name === 'text:insertion') this.changes = this.findings.insertions;
    if (name === 'text:deletion') this.changes = this.findings.deletions;
    if (name === 'dc:creator') this.field = 'creator';
    if (name === 'dc:date') this.field = 'date';
    if (left.has(name)) {
      if (name === 'text:table-of-content') this.findings.contents++;
      if (name.startsWith('text:hidden')) this.findings.hidden++;
      this.skipping++;
    }
    if (this.skipping > 0) return;
    if (name === 'office:text') this.inBody = true;
    if (this.inBody) this.openContent(name, attribute);
  }

  private openContent(name: string, attribute: (name: string) => string | null): void {
    const builder = this.paragraphs.at(-1)?.builder;
    switch (name) {
      case 'text:p': return this.openParagraph(attribute('text:style-name'), null);
      case 'text:h': return this.openParagraph(attribute('text:style-name'), Number(attribute('text:outline-level')) || 1);
      case 'text:s': case 'text:tab': case 'text:line-break': builder?.add(' '); return;
      case 'text:soft-page-break': this.page++; builder?.page(this.page); return;
      case 'text:list': this.lists.push({ level: this.lists.length + 1, count: 0, isNew: false }); return;
      case 'text:list-item': { const list = this.lists.at(-1); if (list) [list.count, list.isNew] = [list.count + 1, true]; return; }
      case 'text:note': this.note ??= { mark: '', by: '', paragraphs: this.paragraphs, text: '' }; return;
      case 'text:note-citation': this.field = 'citation'; return;
      case 'text:note-body': if (this.note) this.openNote(this.note); return;
      case 'office:annotation':
        if (this.note) return;
        this.note = { mark: `c${++this.findings.comments}`, by: '', paragraphs: this.paragraphs, text: '' };
        return this.openNote(this.note);
      case 'table:table': if (this.tables.length < deepest) this.tables.push(new TableBuilder()); else this.deeper++; return;
    } // prettier-ignore
    if (this.deeper > 0) return;
    if (name === 'table:table-row') this.tables.at(-1)?.openRow();
    if (name === 'table:table-header-rows') this.tables.at(-1)?.markHead();
    if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.tables.at(-1)?.openCell();
  }

  close(name: string): void {
    if (name === 'dc:creator' || name === 'dc:date' || name === 'text:note-citation') this.field = null;
    if (name === 'text:insertion' || name === 'text:deletion') this.changes = null;
    if (left.has(name)) this.skipping--;
    if (this.skipping > 0 || !this.inBody) return;
    switch (name) {
      case 'office:text': this.inBody = false; return;
      case 'text:p': case 'text:h': return this.closeParagraph();
      case 'text:list': this.lists.pop(); return;
      case 'text:note': case 'office:annotation': return this.closeNote(name === 'text:note');
      case 'table:table': return this.closeTable();
    } // prettier-ignore
    if (this.deeper === 0 && /^table:(?:covered-)?table-cell$/.test(name)) this.tables.at(-1)?.closeCell();
  }

  text(text: string): void {
    if (this.field === 'creator') {
      if (this.changes) this.changes.set(text, (this.changes.get(text) ?? 0) + 1);
      else if (this.note) this.note.by += text;
    } else if (this.field === 'citation') {
      if (this.note) this.note.mark += text;
    } else if (this.skipping === 0 && this.field === null) {
      this.paragraphs.at(-1)?.builder.add(text.replaceAll('\u00ad', ''));
    }
  }

  /** Ends what a damaged document left open. */
  finish(): readonly SourceBlock[] {
    this.inBody = true;
    if (this.note) this.closeNote(false);
    while (this.paragraphs.length > 0) this.closeParagraph();
    this.deeper = 0;
    while (this.tables.length > 0) this.closeTable();
    return this.blocks;
  }

  private openParagraph(style: string | null, heading: number | null): void {
    const builder = new TextBuilder();
    if (this.countsPages && this.note === null) {
      if (this.hasPages && this.styles.style(style).breaksPage) builder.page(++this.page);
      else if (!this.hasPages) builder.page(this.page);
      this.hasPages = true;
    }
    const list = this.lists.at(-1);
    const item = list?.isNew ? '•' : null;
    if (list) list.isNew = false;
    this.paragraphs.push({ builder, heading, style, item, level: list?.level ?? 1 });
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const { builder, heading, style, item, level } = paragraph;
    const parts = builder.finish();
    if (this.note) {
      this.note.text += ` ${parts.text}`;
      return;
    }
    if (parts.text === '' && !parts.pages) return;
    const { kind } = this.styles.style(style);
    const isHeading = heading !== null || kind === 'title';
    if (isHeading) this.emit({ kind: 'heading', level: Math.min(6, Math.max(1, heading ?? 1)), ...parts });
    else if (item !== null) this.emit({ kind: 'item', mark: item, level, ...parts });
    else if (kind === 'quote') this.emit({ kind, level: 1, ...parts });
    else this.emit({ kind: kind === 'caption' ? kind : 'paragraph', ...parts });
  }

  private emit(block: SourceBlock): void {
    const table = this.tables.at(-1);
    if (table) table.add(block);
    else this.blocks.push(block);
  }

  private openNote(note: OpenNote): void {
    this.paragraphs.at(-1)?.builder.mark(note.mark.trim());
    this.paragraphs = [];
  }

  private closeNote(isNumbered: boolean): void {
    const note = this.note;
    if (!note) return;
    // A comment's end closes no note around it.
    if (isNumbered === /^c\d+$/.test(note.mark)) return;
    const by = note.by === '' ? '' : `${note.by}: `;
    const text = note.text.replace(/\s+/g, ' ').trim();
    if (text !== '') this.notes.push({ kind: 'note', mark: note.mark.trim(), text: by + text });
    this.paragraphs = note.paragraphs;
    this.note = null;
  }

  private closeTable(): void {
    if (this.deeper > 0) {
      this.deeper--;
      return;
    }
    for (const block of this.tables.pop()?.finish() ?? []) this.emit(block);
  }
}
