import type { SourceBlock } from '../importer';
import { TableBuilder } from '../office/tableBuilder';
import { TextBuilder } from '../office/textBuilder';
import type { XmlHandler } from '../office/xml';
import { type Numbering, written } from './numbering';
import { isOn, type ParagraphStyle, type Styles } from './styles';

/** What was found, and what was left out, in all parts of a document. */
export class Findings {
  readonly insertions = new Map<string, number>();
  readonly deletions = new Map<string, number>();
  /** By their ids, in the order in which the text refers to them. */
  readonly footnotes: string[] = [];
  readonly endnotes: string[] = [];
  readonly comments: string[] = [];
  hidden = 0;
  contents = 0;
  pictures = 0;
}

export interface StoryContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly findings: Findings;
  /** Pages begin where Word last had them begin; otherwise where the writer broke them. Null: not told. */
  readonly pageBreaks: 'rendered' | 'explicit' | null;
}

/** Notes and comments. */
export interface Aside {
  readonly author: string | null;
  readonly blocks: readonly SourceBlock[];
}

interface Paragraph {
  readonly builder: TextBuilder;
  style: string | null;
  list: string | null;
  listLevel: number;
  outline: number | null;
  /** Somebody deleted its end, so that it goes on in the next. */
  joinsNext: boolean;
  /** Some of its words are not bold. */
  hasPlain: boolean;
  /** What text boxes within it say. */
  readonly after: SourceBlock[];
}

/** Elements whose content is no part of the text; deleted and moved words are counted. */
const skipped = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:rt']);
const longestBold = 120;
/** Tables within tables; what is deeper is text of the cell around it. */
const deepestTable = 12;

/** Reads the body of a document, or one of its other stories: notes, comments. */
export class StoryReader implements XmlHandler {
  readonly blocks: SourceBlock[] = [];
  readonly asides = new Map<string, Aside>();
  private readonly paragraphs: Paragraph[] = [];
  private readonly tables: TableBuilder[] = [];
  /** Tables that are open within the deepest that counts. */
  private deeper = 0;
  private carried: Paragraph | null = null;
  private skipping = 0;
  private properties: 'paragraph' | 'run' | 'row' | null = null;
  private inParagraphProperties = false;
  private isText = false;
  private isHidden = false;
  private isBold = false;
  private changes: Map<string, number> | null = null;
  private changedBy = '';
  /** Within a deletion that is not counted yet. */
  private isDeleting = false;
  private aside: { id: string; author: string | null; from: number } | null = null;
  private page = 1;

  constructor(private readonly context: StoryContext) {}

  open(name: string, attribute: (name: string) => string | null): void {
    if (this.skipping > 0) {
      if (skipped.has(name)) this.skipping++;
      if (name === 'w:delText' && this.isDeleting) this.count(this.context.findings.deletions);
      if (name === 'w:delText') this.isDeleting = false;
      return;
    }
    if (this.properties !== null || this.inParagraphProperties) return this.openProperty(name, attribute);
    if (skipped.has(name)) {
      this.skipping = 1;
      this.isDeleting = name === 'w:del';
      this.changedBy = attribute('w:author') ?? '';
      return;
    }
    this.openContent(name, attribute);
  }

  private openContent(name: string, attribute: (name: string) => string | null): void {
    const { findings, pageBreaks } = this.context;
    const paragraph = this.paragraphs.at(-1);
    switch (name) {
      case 'w:p': return this.openParagraph();
      case 'w:pPr': this.inParagraphProperties = true; return;
      case 'w:rPr': this.properties = 'run'; return;
      case 'w:trPr': this.properties = 'row'; return;
      case 'w:r': this.isHidden = false; this.isBold = this.styleOf(paragraph).bold; return;
      case 'w:t': case 'm:t': this.isText = true; return;
      case 'w:ins': this.changes = findings.insertions; this.changedBy = attribute('w:author') ?? ''; return;
      case 'w:tab': case 'w:ptab': case 'w:cr': this.say(' '); return;
      case 'w:noBreakHyphen': this.say('-'); return;
      case 'w:br':
        if (attribute('w:type') === 'page' && pageBreaks === 'explicit') paragraph?.builder.page(++this.page);
        this.say(' ');
        return;
      case 'w:lastRenderedPageBreak':
        if (pageBreaks === 'rendered') paragraph?.builder.page(++this.page);
        return;
      case 'w:sym': this.say(symbol(attribute('w:char'))); return;
      case 'w:drawing': case 'w:pict': findings.pictures++; return;
      case 'w:footnoteReference': this.refer(findings.footnotes, attribute('w:id'), (count) => String(count)); return;
      case 'w:endnoteReference': this.refer(findings.endnotes, attribute('w:id'), endnoteMark); return;
      case 'w:commentReference': this.refer(findings.comments, attribute('w:id'), commentMark); return;
      case 'w:tbl': return this.openTable();
      case 'w:tr': if (this.deeper === 0) this.tables.at(-1)?.openRow(); return;
      case 'w:tc': if (this.deeper === 0) this.tables.at(-1)?.openCell(); return;
      case 'w:gridSpan': this.tables.at(-1)?.span(Number(attribute('w:val'))); return;
      case 'w:tblLook':
        if (attribute('w:firstRow') === '1' || (parseInt(attribute('w:val') ?? '0', 16) & 0x20) !== 0) this.markHead();
        return;
      case 'w:footnote': case 'w:endnote': case 'w:comment':
        this.aside = { id: attribute('w:id') ?? '', author: attribute('w:author'), from: this.blocks.length };
        if (attribute('w:type') !== null) this.aside.id = '';
        return;
    } // prettier-ignore
  }

  private openProperty(name: string, attribute: (name: string) => string | null): void {
    const [paragraph, value] = [this.paragraphs.at(-1), attribute('w:val')];
    if (this.properties === 'row') {
      if (name === 'w:tblHeader') this.markHead();
      if (name === 'w:del') this.tables.at(-1)?.dropRow();
    } else if (this.properties === 'run') {
      if (name === 'w:b') this.isBold = isOn(value);
      if (name === 'w:vanish') this.isHidden = isOn(value);
    } else if (paragraph) {
      if (name === 'w:rPr') this.properties = 'paragraph';
      if (this.properties === 'paragraph') {
        if (name === 'w:del' || name === 'w:moveFrom') paragraph.joinsNext = true;
      } else if (name === 'w:pStyle') paragraph.style = value;
      else if (name === 'w:numId') paragraph.list = value;
      else if (name === 'w:ilvl') paragraph.listLevel = Number(value) || 0;
      else if (name === 'w:outlineLvl') paragraph.outline = Number(value);
      else if (name === 'w:pageBreakBefore' && isOn(value) && this.context.pageBreaks === 'explicit')
        paragraph.builder.page(++this.page);
    }
    if (name === 'w:rPr' && this.properties === null) this.properties = 'paragraph';
  }

  close(name: string): void {
    if (this.skipping > 0) {
      if (skipped.has(name)) this.skipping--;
      return;
    }
    switch (name) {
      case 'w:p': return this.closeParagraph();
      case 'w:pPr': this.inParagraphProperties = false; this.properties = null; return;
      case 'w:rPr': case 'w:trPr': this.properties = null; return;
      case 'w:t': case 'm:t': this.isText = false; return;
      case 'w:ins': this.changes = null; return;
      case 'w:tc': if (this.deeper === 0) this.tables.at(-1)?.closeCell(); return;
      case 'w:tbl': return this.closeTable();
      case 'w:footnote': case 'w:endnote': case 'w:comment': return this.closeAside();
    } // prettier-ignore
  }

  text(text: string): void {
    if (this.isText && this.skipping === 0) this.say(text);
  }

  /** Ends what a damaged document left open. */
  finish(): readonly SourceBlock[] {
    while (this.paragraphs.length > 0) this.closeParagraph();
    if (this.carried) for (const block of this.blocksOf(this.carried)) this.emit(block);
    this.deeper = 0;
    while (this.tables.length > 0) this.closeTable();
    return this.blocks;
  }

  private say(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    if (this.isHidden) {
      this.context.findings.hidden++;
      return;
    }
    if (this.changes) this.count(this.changes);
    if (!this.isBold && /[\p{L}\p{N}]/u.test(text)) paragraph.hasPlain = true;
    paragraph.builder.add(text.replaceAll('\u00ad', ''));
  }

  /** Counted once for each change, not for each of its pieces. */
  private count(changes: Map<string, number>): void {
    changes.set(this.changedBy, (changes.get(this.changedBy) ?? 0) + 1);
    if (changes === this.changes) this.changes = null;
  }

  private refer(known: string[], id: string | null, markOf: (count: number) => string): void {
    if (id === null) return;
    known.push(id);
    this.paragraphs.at(-1)?.builder.mark(markOf(known.length));
  }

  private openParagraph(): void {
    const builder = new TextBuilder();
    if (this.blocks.length === 0 && this.paragraphs.length === 0 && this.context.pageBreaks !== null && this.page === 1)
      builder.page(1);
    const fresh: Paragraph = {
      ...{ builder, style: null, list: null, listLevel: 0, outline: null, after: [] },
      ...{ joinsNext: false, hasPlain: false },
    };
    // What had its end deleted takes on the looks of the next, but keeps its words.
    this.paragraphs.push(this.carried ? { ...fresh, builder: this.carried.builder, after: this.carried.after } : fresh);
    this.carried = null;
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    if (paragraph.joinsNext && this.paragraphs.length === 0) {
      this.carried = paragraph;
      return;
    }
    for (const block of [...this.blocksOf(paragraph), ...paragraph.after]) this.emit(block);
  }

  private emit(block: SourceBlock): void {
    const [outer, table] = [this.paragraphs[0], this.tables.at(-1)];
    if (outer) outer.after.push(block);
    else if (table) table.add(block);
    else this.blocks.push(block);
  }

  private blocksOf(paragraph: Paragraph): SourceBlock[] {
    const style = this.styleOf(paragraph);
    const list = paragraph.list ?? style.list;
    const parts = paragraph.builder.finish();
    if (parts.text === '' && !parts.pages) return [];
    if (style.kind === 'contents') {
      this.context.findings.contents++;
      return [];
    }
    if (style.kind === 'title') return [{ kind: 'heading', level: 1, ...parts }];
    if (paragraph.outline !== null && paragraph.outline < 9 && style.kind === 'paragraph')
      return [{ kind: 'heading', level: Math.min(6, paragraph.outline + 1), ...parts }];
    if (style.kind === 'heading') return [{ kind: 'heading', level: style.level, ...parts }];
    if (style.kind === 'quote') return [{ kind: 'quote', level: 1, ...parts }];
    if (style.kind === 'caption') return [{ kind: 'caption', ...parts }];
    const mark = list === null || list === '0' ? '' : this.context.numbering.next(list, paragraph.listLevel);
    if (mark !== '') return [{ kind: 'item', mark, level: paragraph.listLevel + 1, ...parts }];
    const isBoldLine = !paragraph.hasPlain && parts.text.length <= longestBold && !/[.,;:!?…]["”’]?$/.test(parts.text);
    if (isBoldLine && this.tables.length === 0 && /\p{L}/u.test(parts.text))
      return [{ kind: 'heading', level: 3, ...parts }];
    return [{ kind: 'paragraph', ...parts }];
  }

  private styleOf(paragraph: Paragraph | undefined): ParagraphStyle {
    return this.context.styles.paragraph(paragraph?.style ?? null);
  }

  private markHead(): void {
    this.tables.at(-1)?.markHead();
  }

  private openTable(): void {
    if (this.tables.length < deepestTable) this.tables.push(new TableBuilder());
    else this.deeper++;
  }

  private closeTable(): void {
    if (this.deeper > 0) {
      this.deeper--;
      return;
    }
    for (const block of this.tables.pop()?.finish() ?? []) this.emit(block);
  }

  private closeAside(): void {
    if (this.aside && this.aside.id !== '')
      this.asides.set(this.aside.id, { author: this.aside.author, blocks: this.blocks.slice(this.aside.from) });
    this.aside = null;
  }
}

export const commentMark = (count: number): string => `c${count}`;
export const endnoteMark = (count: number): string => written(count, 'lowerRoman');

/** Characters of symbol fonts have no meaning outside of them. */
function symbol(code: string | null): string {
  const value = parseInt(code ?? '', 16);
  return value >= 0x20 && value < 0xe000 ? String.fromCharCode(value) : '';
}
