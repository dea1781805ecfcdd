import * as l10n from '@vscode/l10n';
import { forTooltip } from '../../article/untrusted';
import { dayFormat } from '../../article/wording';
import { Slices } from '../../corpus/slices';
import type { Column } from '../columns';
import { placeLabel, type LedgerRow } from '../row';

/** What an export says besides the rows. */
export interface ExportContext {
  /** What the rows are: "Statements about the dam". */
  readonly title: string;
  /** Which columns, and in which order. */
  readonly columns: readonly Column[];
  /** Where a row's words can be opened. */
  readonly linkTo: (row: LedgerRow) => string;
  /** Asked when all rows are written: what became of articles that could not be read, a sentence each. */
  readonly problems: () => readonly string[];
}

/** Writes rows in a format, a piece at a time. */
export type Writer = (
  rows: AsyncIterable<LedgerRow> | Iterable<LedgerRow>,
  context: ExportContext,
) => AsyncGenerator<string | Uint8Array>;

const pieceLength = 64 * 1024;

/** What a writer writes as bytes, in pieces that are worth writing; the event loop has its turn between them. */
export async function* inPieces(written: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  const slices = new Slices();
  let text = '';
  for await (const part of written) {
    if (typeof part === 'string') text += part;
    else yield part;
    if (text.length >= pieceLength) {
      yield encoder.encode(text);
      text = '';
    }
    if (slices.isOver) await slices.pause();
  }
  if (text !== '') yield encoder.encode(text);
}

const encoder = new TextEncoder();

/** Words from an article without characters that nobody sees, lines kept. */
export const shown = forTooltip;

/** "8 November 2025" */
export const dayInWords = dayFormat({ day: 'numeric', month: 'long', year: 'numeric' });

/** Where somebody finds the words without us: "Title, 8 November 2025, p. 2, paragraph 3 (a/b.txt, line 5)". */
export function sourceOf(row: LedgerRow): string {
  const { title, published, path, line } = row;
  const parts = [title, published && dayInWords(published), placeLabel(row)];
  return l10n.t('{0} ({1}, line {2})', parts.filter(Boolean).join(', '), path, line);
}
