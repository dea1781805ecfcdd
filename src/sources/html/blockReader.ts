import type { SourceBlock } from '../importer';
import { isBylineOf } from './authors';
import { isDateLine } from './dates';
import type { Draft, ReadingRules } from './draft';
import { type Line, LineBuffer } from './lineBuffer';
import type { Noise } from './noise';
import { isCaption, isSection } from './partsOfText';
import { pullQuoteWords } from './noiseWords';
import { cellsOf, isDataTable, isHeadRow, rowsOf } from './tables';
import { blockTags } from './tags';
import { childrenOf, foldSpace, isElement, isText, nameOf, textIn } from './tree';

interface Item {
  readonly mark: string;
  readonly level: number;
}

/** What holds for all blocks in an element. */
interface BlockState {
  readonly quoteLevel: number;
  /** 0 outside of headings. */
  readonly heading: number;
  readonly isCaption: boolean;
  readonly isPullQuote: boolean;
  /** The mark of the footnote; null outside of footnotes. */
  readonly note: string | null;
}

/** In characters: a longer term is no name of a speaker. */
const longestTerm = 80;
const shortLine = 56;
/** In UTF-16 code units: a longer heading with a full stop is a lead in large letters. */
const longestSentence = 50;
/** The head of an article is among so many of the first blocks, and lines within them. */
const headBlocks = 12;
const longestHeadLine = 120;

/** How lines are set in where a paragraph begins, in pages that have only line breaks. */
const indented = /^[ \t\r\n]{0,20}(?:[\u00A0\u2003]{2}|\u3000)/;

const quotationMarks: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  fr: ['« ', ' »'],
  ru: ['«', '»'],
};

/**
 * Reads the blocks of a tree in one walk. It recurses as deep as the tree, which is bounded (see `tame`).
 */
export class BlockReader {
  /** What was read so far. */
  readonly drafts: Draft[] = [];
  private readonly line = new LineBuffer();
  private breaks = 0;
  /** Single breaks that were looked at. */
  private headBreaks = 0;
  private linkDepth = 0;
  private state: BlockState = { quoteLevel: 0, heading: 0, isCaption: false, isPullQuote: false, note: null };
  private listLevel = 0;
  private item: Item | null = null;
  /** A term or a label stands in the line, and what follows belongs to it, although it is a block. */
  private isGlued = false;

  constructor(private readonly rules: ReadingRules) {}

  read(root: Element): void {
    const name = nameOf(root);
    if (name === 'pre' || name === 'ul' || name === 'ol') this.readBlock(root, name);
    else this.readChildren(root);
    this.flush();
  }

  /** Reads a footnote that lies outside of what is read. */
  readNoteApart(note: Element): void {
    this.readNote(note, this.rules.footnotes.notes.get(note) ?? '');
  }

  private readChildren(parent: Node): void {
    for (const child of childrenOf(parent)) {
      if (isText(child)) this.addText(child.data);
      else if (isElement(child)) this.readElement(child);
    }
  }

  private addText(text: string): void {
    if (!/\S/.test(text)) return this.line.add(' ', false);
    if (this.breaks > 1 || (this.breaks === 1 && this.isHeadLine(text))) this.flush();
    else if (this.breaks === 1 && indented.test(text)) this.flush();
    else if (this.breaks === 1) this.line.add(' ', false);
    this.breaks = 0;
    this.isGlued = false;
    this.line.add(text, this.linkDepth > 0);
  }

  private readElement(element: Element): void {
    const { footnotes } = this.rules;
    const name = nameOf(element);
    const mark = footnotes.marks.get(element);
    if (mark !== undefined) return this.line.addNote(mark);
    if (footnotes.backLinks.has(element)) return;
    if (name === 'br') return this.addBreak(element);
    const noteMark = footnotes.notes.get(element);
    if (noteMark !== undefined) return this.readNote(element, noteMark);
    const noise = this.rules.noiseOf(element);
    const isData = name === 'table' && noise !== 'page' && isDataTable(element);
    if (noise !== null && !isData) return this.leaveOut(name, noise);
    if (isData) return this.readTable(element);
    if (isCaption(element, name)) return this.within({ isCaption: true }, element);
    if (name === 'q') return this.readQuotation(element);
    // Side by side on the page, although nothing stands between them in the file.
    if (/^(?:a|button|time)$/.test(name) && isAnother(element, name)) this.line.add(' ', false);
    if (name === 'a') {
      this.linkDepth++;
      this.readChildren(element);
      this.linkDepth--;
    } else if (!blockTags.has(name) && !name.includes('-') && name !== 'pre') this.readChildren(element);
    else this.readBlock(element, name);
  }

  private readBlock(element: Element, name: string): void {
    const { quoteLevel } = this.state;
    if (pullQuoteWords.test(element.getAttribute('class') ?? '')) {
      this.within({ isPullQuote: true, quoteLevel: Math.max(1, quoteLevel) }, element);
    } else if (/^h[1-6]$/.test(name)) this.within({ heading: Number(name[1]) }, element);
    else if (name === 'blockquote') this.within({ quoteLevel: quoteLevel + 1 }, element);
    else if (name === 'ul' || name === 'ol') this.readList(element, name === 'ol');
    else if (name === 'dt') this.readTerm(element);
    else if (name === 'pre') this.readPreformatted(element);
    else this.asBlock(element);
  }

  private asBlock(element: Element): void {
    this.begin();
    this.readChildren(element);
    this.flush();
  }

  /** Reads an element as a block for which something else holds than around it. */
  private within(change: Partial<BlockState>, element: Element): void {
    this.flush();
    const before = this.state;
    this.state = { ...before, ...change };
    this.readChildren(element);
    this.flush();
    this.state = before;
  }

  private begin(): void {
    if (!this.isGlued) this.flush();
  }

  private addBreak(element: Element): void {
    this.breaks++;
    let next = element.nextSibling;
    while (next && isText(next) && !/\S/.test(next.data)) next = next.nextSibling;
    // "<br><b>Q:</b> What now?": the next who speaks.
    if (next && isElement(next) && /^(?:b|strong)$/.test(nameOf(next))) this.breaks++;
  }

  /**
   * Whether a byline or a date stands before or behind a single break at the head of an article: "The title<br>By Ann
   * Moore<br>4 February 2025".
   */
  private isHeadLine(next: string): boolean {
    const { heading, isCaption, note, quoteLevel } = this.state;
    const isPlain = heading === 0 && !isCaption && note === null && quoteLevel === 0 && this.item === null;
    if (!isPlain || this.drafts.length >= headBlocks || this.headBreaks++ >= headBlocks) return false;
    const isOne = (line: string) => line.length <= longestHeadLine && (isBylineOf(line) || isDateLine(line));
    return isOne(this.line.words.trim()) || isOne(foldSpace(next).trim());
  }

  private leaveOut(name: string, noise: Noise): void {
    if (!blockTags.has(name)) return;
    this.flush();
    if (noise === 'links') this.drafts.push({ block: null, linkShare: 1, isPullQuote: false });
  }

  private readNote(element: Element, mark: string): void {
    const outer = this.item;
    this.item = null;
    this.within({ note: mark }, element);
    this.item = outer;
  }

  private readQuotation(element: Element): void {
    const [open, close] = quotationMarks[this.rules.language?.slice(0, 2).toLowerCase() ?? ''] ?? ['“', '”'];
    const isMarked = /^["“„«]/.test(textIn(element));
    if (!isMarked) this.addText(open);
    this.readChildren(element);
    if (!isMarked) this.addText(close);
  }

  private readList(list: Element, isOrdered: boolean): void {
    this.flush();
    const outer = this.item;
    this.listLevel++;
    let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
    for (const child of childrenOf(list)) {
      if (!isElement(child) || nameOf(child) !== 'li') {
        if (isElement(child)) this.readElement(child);
        continue;
      }
      if (isOrdered) number = Number.parseInt(child.getAttribute('value') ?? '', 10) || number;
      const isWhole = this.rules.footnotes.notes.has(child) || this.rules.noiseOf(child) === 'page';
      this.item = isWhole || isSection(child) ? null : { mark: isOrdered ? `${number}.` : '•', level: this.listLevel };
      if (isWhole) this.readElement(child);
      else this.asBlock(child);
      number++;
    }
    this.listLevel--;
    this.item = outer;
  }

  /** A term, or who speaks: one line with the first that is said of it. */
  private readTerm(term: Element): void {
    this.flush();
    this.readChildren(term);
    const words = textIn(term);
    if (words === '' || words.length > longestTerm) return this.flush();
    this.line.add(/[.:!?—–-]$/.test(words) ? ' ' : ': ', false);
    this.isGlued = true;
  }

  private readPreformatted(element: Element): void {
    this.flush();
    for (const paragraph of (element.textContent ?? '').split(/\n[\t \r]{0,100}\n/)) {
      const lines = paragraph.trim().split('\n');
      // Lines of prose are of one length; headings, bylines and dates are short.
      const areApart = lines.length <= 4 && lines.every((line) => line.length <= shortLine);
      for (const line of areApart ? lines : [paragraph]) {
        this.line.add(line, false);
        this.flush();
      }
    }
  }

  private readTable(table: Element): void {
    this.flush();
    const rows = rowsOf(table);
    for (const child of childrenOf(table)) {
      if (isElement(child) && nameOf(child) === 'caption') this.within({ isCaption: true }, child);
    }
    const texts = rows.map((row) => cellsOf(row).map((cell) => this.cellText(cell)));
    const filled = texts.filter((cells) => cells.some((cell) => cell !== ''));
    if (filled.length === 0) return;
    const hasHead = rows[0] !== undefined && filled[0] === texts[0] && isHeadRow(rows[0]);
    this.drafts.push({ block: { kind: 'table', rows: filled, hasHead }, linkShare: 0, isPullQuote: false });
  }

  private cellText(cell: Element): string {
    const reader = new BlockReader(this.rules);
    reader.read(cell);
    return reader.drafts.flatMap(({ block }) => (block && 'text' in block ? [block.text] : [])).join(' ');
  }

  private flush(): void {
    const line = this.line.take();
    this.breaks = 0;
    this.isGlued = false;
    if (!line) return;
    this.drafts.push({ block: this.blockOf(line), linkShare: line.linkShare, isPullQuote: this.state.isPullQuote });
    this.item = null;
  }

  private blockOf({ text, notes }: Line): SourceBlock {
    const said = { text, ...(notes.length > 0 ? { notes } : {}) };
    const { note, isCaption, quoteLevel, heading } = this.state;
    if (note !== null) return { kind: 'note', mark: note, ...said };
    if (isCaption) return { kind: 'caption', ...said };
    if (quoteLevel > 0) return { kind: 'quote', level: quoteLevel, ...said };
    const isLead = text.length > longestSentence && /[^.][.。]$/.test(text);
    if (heading > 0 && !isLead) return { kind: 'heading', level: heading, ...said };
    if (this.item) return { kind: 'item', ...this.item, ...said };
    return { kind: 'paragraph', ...said };
  }
}

function isAnother(element: Element, name: string): boolean {
  const before = element.previousSibling;
  return before !== null && isElement(before) && nameOf(before) === name;
}
