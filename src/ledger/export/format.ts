import { forTooltip } from '../../article/untrusted';
import type { Column } from '../columns';
import type { LedgerRow } from '../row';

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

/** Words from an article without characters that nobody sees, lines kept. */
export const shown = forTooltip;

/** "8 November 2025" */
export function dayInWords(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date)).toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
  });
}

/** Where somebody finds the words without Seed Review: "Title, 8 November 2025, paragraph 3 (a/b.txt, line 5)". */
export function sourceOf({ title, published, paragraph, path, line }: LedgerRow): string {
  const parts = [title, published && dayInWords(published), paragraph === null ? 'heading' : `paragraph ${paragraph}`];
  return `${parts.filter(Boolean).join(', ')} (${path}, line ${line})`;
}
