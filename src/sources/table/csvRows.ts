import { mostOf } from '../../article/lists';
import * as l10n from '@vscode/l10n';

/** The cells of a row of CSV, or a sentence on why there are none. `line` is where the row begins, from 1. */
export type CsvRow =
  { readonly line: number; readonly cells: readonly string[] } | { readonly line: number; readonly problem: string };

/** In the order in which they are taken where a head has as many of one as of the other. */
const separators = [',', ';', '\t', '|'];

/**
 * The rows of CSV (RFC 4180, and what is usual beside it: other separators, "sep=;" above the head, quotation marks
 * that stand within cells). Reads each character once, and holds one row at a time.
 *
 * Papa Parse has no way to take a text in pieces without reading an open row again and again, and it notes each bad
 * quotation mark, of which a hostile file has millions.
 * @param pieces of the text, with "\n" at the ends of lines
 * @param longest row, in UTF-16 code units; in one that is longer a quotation mark is missing, and reading ends there
 */
export function* csvRows(pieces: Iterable<string>, longest: number): Generator<CsvRow> {
  const reader = new CsvReader();
  let begun = '';
  let isReading = false;
  for (const piece of pieces) {
    begun = isReading ? piece : begun + piece;
    if (!isReading && !begun.includes('\n') && begun.length < longest) continue;
    isReading = true;
    yield* reader.read(begun);
    if (reader.length <= longest) continue;
    yield reader.unfinished();
    return;
  }
  if (!isReading) yield* reader.read(begun);
  const last = reader.end();
  if (last) yield last;
}

class CsvReader {
  /** Of the row that is open, in UTF-16 code units. */
  length = 0;
  private separator: string | null = null;
  private special = /$/g;
  private cells: string[] = [];
  private parts: string[] = [];
  private line = 1;
  private rowLine = 1;
  private state: 'plain' | 'quoted' | 'behind a quote' = 'plain';
  /** Whether nothing of the open cell was read yet. */
  private isNew = true;

  *read(text: string): Generator<CsvRow> {
    let at = this.separator === null ? this.begin(text) : 0;
    while (at < text.length) {
      if (this.state === 'quoted') {
        const quote = text.indexOf('"', at);
        const end = quote < 0 ? text.length : quote;
        this.keep(text.slice(at, end));
        if (quote >= 0) this.state = 'behind a quote';
        at = end + 1;
        continue;
      }
      if (this.state === 'behind a quote') {
        this.state = text.charAt(at) === '"' ? 'quoted' : 'plain';
        if (this.state === 'quoted') this.keep(text.charAt(at++));
        continue;
      }
      this.special.lastIndex = at;
      const next = this.special.exec(text)?.index ?? text.length;
      if (next > at) this.keep(text.slice(at, next));
      if (next >= text.length) return;
      at = next + 1;
      const character = text.charAt(next);
      if (character === '"' && this.isNew) this.open();
      else if (character === '"') this.keep(character);
      else {
        this.closeCell();
        if (character === '\n') yield this.closeRow();
      }
    }
  }

  /** The last row, where no line break ends it; null when there is none. */
  end(): CsvRow | null {
    if (this.state === 'quoted') return this.unfinished();
    if (this.isNew && this.cells.length === 0) return null;
    this.closeCell();
    return this.closeRow();
  }

  unfinished(): CsvRow {
    const { rowLine: line } = this;
    return {
      line,
      problem: l10n.t(
        'A quotation mark that opens in the row of line {0} is never closed; what follows was not read.',
        line,
      ),
    };
  }

  private begin(text: string): number {
    const told = /^sep=(.)\n/.exec(text);
    const [head = ''] = text.slice(0, 100_000).split('\n', 1);
    this.separator = told?.[1] ?? separatorOf(head);
    this.special = new RegExp(`["\\n\\u{${this.separator.codePointAt(0)!.toString(16)}}]`, 'gu');
    if (told) this.line = this.rowLine = 2;
    return told?.[0].length ?? 0;
  }

  private open(): void {
    this.state = 'quoted';
    this.isNew = false;
  }

  private keep(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.isNew = false;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.line++;
  }

  private closeCell(): void {
    this.cells.push(this.parts.join(''));
    this.parts = [];
    this.isNew = true;
    this.length++;
  }

  private closeRow(): CsvRow {
    const row = { line: this.rowLine, cells: this.cells };
    this.cells = [];
    this.length = 0;
    this.rowLine = ++this.line;
    return row;
  }
}

/** The one that a head has most of outside quotation marks. */
function separatorOf(head: string): string {
  const bare = head.replace(/"[^"]*"/g, '');
  const counts = separators.map((separator) => bare.split(separator).length);
  return separators[counts.indexOf(mostOf(counts))]!;
}
