import * as l10n from '@vscode/l10n';
import type { LedgerRow } from './row';
import type { Term } from './terms';

/** What stands in a cell: words, a word of ours, a share from 0 to 1, a whole number, a day, or a language. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'number' | 'share'; readonly number: number }
  | { readonly kind: 'day'; readonly day: string }
  /** A BCP 47 tag. */
  | { readonly kind: 'language'; readonly code: string }
  | { readonly kind: 'link'; readonly link: string };

export interface Column {
  /** As it is written in settings and on the command line. */
  readonly key: string;
  /** What it is called in tables for programs; titles.ts has what people call it. */
  readonly name: string;
  /** In characters, for spreadsheets. */
  readonly width: number;
  /** Null for an empty cell. */
  cell(row: LedgerRow, link: string): Cell | null;
  /** What the cell lists, where it may be more than one thing. */
  values?(row: LedgerRow): readonly string[];
  /** Names are the same however they are written, as in pictures and across articles. */
  readonly areNames?: true;
}

const text = (words: string): Cell | null => (words === '' ? null : { kind: 'text', text: words });
const term = (of: Term): Cell => ({ kind: 'term', term: of });
const number = (value: number | null): Cell | null => (value === null ? null : { kind: 'number', number: value });
const share = (value: number | null): Cell | null => (value === null ? null : { kind: 'share', number: value });

/** All columns there are, in the order in which they are shown at first. */
export const columns: readonly Column[] = [
  { key: 'speaker', name: 'Speaker', width: 24, areNames: true, cell: (row) => text(row.speaker) },
  { key: 'role', name: 'Role', width: 24, cell: (row) => text(row.role) },
  { key: 'words', name: 'What was said', width: 60, cell: (row) => text(row.words) },
  { key: 'type', name: 'Kind', width: 9, cell: (row) => term(row.type) },
  { key: 'cue', name: 'Cue', width: 12, cell: (row) => text(row.cue) },
  { key: 'source', name: 'Said by, in the article', width: 24, cell: (row) => text(row.source) },
  {
    key: 'published',
    name: 'Published',
    width: 12,
    cell: ({ published }) => (published === null ? null : { kind: 'day', day: published }),
  },
  {
    key: 'days',
    name: 'Days spoken of',
    width: 14,
    cell: (row) => text(row.days.join(', ')),
    values: (row) => row.days,
  },
  {
    key: 'about',
    name: 'Speaks of',
    width: 24,
    areNames: true,
    cell: (row) => text(row.about.join(', ')),
    values: (row) => row.about,
  },
  { key: 'article', name: 'Article', width: 40, cell: (row) => text(row.title) },
  {
    key: 'language',
    name: 'Language',
    width: 10,
    cell: ({ language }) => (language === '' ? null : { kind: 'language', code: language }),
  },
  { key: 'path', name: 'File', width: 24, cell: (row) => text(row.path) },
  { key: 'paragraph', name: 'Paragraph', width: 10, cell: (row) => number(row.paragraph) },
  { key: 'page', name: 'Page', width: 8, cell: (row) => text(row.page) },
  { key: 'line', name: 'Line', width: 8, cell: (row) => number(row.line) },
  { key: 'basis', name: 'Stated or inferred', width: 10, cell: (row) => term(row.basis) },
  { key: 'sure', name: 'Sure it is a statement', width: 10, cell: (row) => share(row.confidence) },
  { key: 'sureSpeaker', name: 'Sure who says it', width: 10, cell: (row) => share(row.speakerConfidence) },
  { key: 'decided', name: 'Decided by', width: 24, cell: (row) => text(row.decided) },
  { key: 'status', name: 'Review', width: 12, cell: (row) => term(row.status) },
  { key: 'notes', name: 'Notes', width: 40, cell: (row) => text(row.notes.join('\n')) },
  { key: 'link', name: 'Link', width: 12, cell: (_row, link) => ({ kind: 'link', link }) },
];

/** What rows can be put together by. */
export const groupings: readonly { readonly key: string; readonly title: () => string }[] = [
  { key: 'speaker', title: () => l10n.t('speaker') },
  { key: 'published', title: () => l10n.t('day') },
  { key: 'article', title: () => l10n.t('article') },
];

/** People's notes are passed on only when somebody asks for it. */
export const usualColumns: readonly Column[] = columns.filter(({ key }) => key !== 'notes');

function columnNamed(key: string): Column | undefined {
  return columns.find((column) => column.key === key);
}

/** The columns whose keys are given, in that order. @throws RangeError, which names the first that does not exist */
export function columnsNamed(keys: readonly string[]): Column[] {
  return keys.map((key) => {
    const column = columnNamed(key);
    if (!column) throw new RangeError(`there is no column “${key}”`);
    return column;
  });
}
