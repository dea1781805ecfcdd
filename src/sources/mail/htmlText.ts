import { parseHTML } from 'linkedom';
import { onOneLine } from './headers';
import { dataRowsOf } from './htmlTables';
import { isHidden, isQuote, roleOf } from './htmlMarks';
import { blankLine, maxQuoteLevel, type MailLine } from './lines';
import { shallowHtml } from './shallowHtml';

/** Elements without text for a reader. */
const skipped = new Set([
  'head',
  'script',
  'style',
  'title',
  'template',
  'svg',
  'math',
  'object',
  'select',
  'textarea',
]);

/** Elements that begin and end a paragraph. */
const blocks = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figcaption'],
  ...['figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'li', 'main', 'nav', 'ol', 'p', 'pre'],
  ...['section', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

/** Takes a mail's HTML apart: lines, with the quotes that they are part of. Nothing in it is run or fetched. */
export function linesOfHtml(html: string): MailLine[] {
  // A document with its type declared has a first child that knows no next one.
  const { document } = parseHTML(shallowHtml(html).replace(/<!doctype[^<>]{0,300}>/i, ''));
  return new LineWriter().read(document);
}

/** What holds for all lines within an element. */
interface Context {
  readonly level: number;
  readonly role: MailLine['role'] | null;
  /** 1 to 6 in a heading, else 0 */
  readonly heading: number;
  /** Lists within lists. */
  readonly lists: number;
  readonly isPre: boolean;
}

class LineWriter {
  private readonly lines: MailLine[] = [];
  private text: string[] = [];
  private context: Context = { level: 0, role: null, heading: 0, lists: 0, isPre: false };
  /** The contexts around the current one, and the elements that end them. */
  private readonly around: { element: Node; context: Context }[] = [];
  /** The mark of an item whose first line is still to come. */
  private mark: string | null = null;
  private readonly numbers = new Map<Node, number>();

  /** Goes through all nodes without recursion: documents choose their depth. */
  read(root: Node): MailLine[] {
    let node: Node | null = root.firstChild;
    while (node) {
      const inner: Node | null = this.enter(node) ? node.firstChild : null;
      let next = inner;
      while (!next && node && node !== root) {
        this.leave(node);
        next = node.nextSibling;
        if (!next) node = node.parentNode;
      }
      node = next;
    }
    this.endParagraph();
    return this.lines;
  }

  /** @returns whether to go through what is in the node */
  private enter(node: Node): boolean {
    if (node.nodeType === 3 || node.nodeType === 4) this.addText(node.nodeValue ?? '');
    if (node.nodeType !== 1) return false;
    const element = node as Element;
    const name = element.localName.toLowerCase();
    if (name === 'br') this.endLine();
    if (name === 'hr') this.addRule();
    if (skipped.has(name) || isHidden(element)) return false;
    if (!blocks.has(name)) {
      this.change(element, { role: roleOf(element) ?? this.context.role });
      return true;
    }
    this.endParagraph();
    const rows = name === 'table' ? dataRowsOf(element) : null;
    const role = roleOf(element) ?? this.context.role;
    if (rows) {
      this.lines.push({ kind: 'table', text: '', level: this.context.level, rows, ...(role && { role }) });
      return false;
    }
    if (isQuote(element)) {
      this.change(element, { level: Math.min(this.context.level + 1, maxQuoteLevel), role: null });
    } else {
      this.change(element, {
        role,
        heading: /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : this.context.heading,
        lists: this.context.lists + (name === 'ul' || name === 'ol' ? 1 : 0),
        isPre: this.context.isPre || name === 'pre',
      });
    }
    if (name === 'li') this.mark = this.markOf(element);
    return true;
  }

  private leave(node: Node): void {
    const name = node.nodeType === 1 ? (node as Element).localName.toLowerCase() : '';
    if (blocks.has(name)) this.endParagraph();
    if (name === 'li') this.mark = null;
    const last = this.around.at(-1);
    if (last?.element !== node) return;
    this.context = last.context;
    this.around.pop();
  }

  private change(element: Element, changed: Partial<Context>): void {
    this.around.push({ element, context: this.context });
    this.context = { ...this.context, ...changed };
  }

  private addText(text: string): void {
    if (!this.context.isPre) {
      this.text.push(text);
      return;
    }
    text.split(/\r?\n/).forEach((line, index) => {
      if (index > 0) this.endLine();
      this.text.push(line);
    });
  }

  private addRule(): void {
    this.endParagraph();
    this.lines.push({ kind: 'text', text: '_____', level: this.context.level });
  }

  private endLine(): void {
    const text = onOneLine(this.text.join(''));
    this.text = [];
    this.lines.push(text === '' ? blankLine(this.context.level) : this.lineOf(text));
  }

  private endParagraph(): void {
    if (this.text.some((part) => part.trim() !== '')) this.endLine();
    this.text = [];
    if (this.lines.at(-1)?.kind !== 'blank') this.lines.push(blankLine(this.context.level));
  }

  private lineOf(text: string): MailLine {
    const { level, role, heading, lists } = this.context;
    const { mark } = this;
    this.mark = null;
    const base = { text, level, ...(role && { role }) };
    if (mark !== null) return { ...base, kind: 'item', mark, rank: Math.max(1, lists) };
    return heading > 0 ? { ...base, kind: 'heading', rank: heading } : { ...base, kind: 'text' };
  }

  private markOf(item: Element): string {
    const list = item.parentNode;
    if (!list || (list as Element).localName !== 'ol') return '•';
    const number = (this.numbers.get(list) ?? 0) + 1;
    this.numbers.set(list, number);
    return `${number}.`;
  }
}
