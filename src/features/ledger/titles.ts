import { l10n } from 'vscode';
import { isolated } from '../../article/direction';
import type { Column } from '../../ledger/columns';
import type { Format } from '../../ledger/export/formats';
import type { LedgerRow } from '../../ledger/row';
import { dayOrNone } from '../dates/calendar';

/** What the ledger and its exports are called in the language of VS Code; what is exported has it in English. */

const titles: Readonly<Record<string, string>> = {
  speaker: l10n.t('Speaker'),
  role: l10n.t('Role'),
  words: l10n.t('What was said'),
  type: l10n.t('Kind'),
  cue: l10n.t('Cue'),
  source: l10n.t('Said by, in the article'),
  published: l10n.t('Published'),
  days: l10n.t('Days spoken of'),
  about: l10n.t('Speaks of'),
  article: l10n.t('Article'),
  path: l10n.t('File'),
  paragraph: l10n.t('Paragraph'),
  page: l10n.t('Page'),
  line: l10n.t('Line'),
  basis: l10n.t('Stated or inferred'),
  sure: l10n.t('Sure it is a statement'),
  sureSpeaker: l10n.t('Sure who says it'),
  decided: l10n.t('Decided by'),
  status: l10n.t('Review'),
  notes: l10n.t('Notes'),
  link: l10n.t('Link'),
};

export function columnTitle({ key, title }: Pick<Column, 'key' | 'title'>): string {
  return titles[key] ?? title;
}

const groups: Readonly<Record<string, string>> = {
  speaker: l10n.t('speaker'),
  published: l10n.t('day'),
  article: l10n.t('article'),
};

/** What rows are put together by, as a word in a list. */
export function groupTitle({ key, title }: { readonly key: string; readonly title: string }): string {
  return groups[key] ?? title;
}

const formatTitles: Readonly<Record<string, string>> = {
  csv: l10n.t('Table for programs and spreadsheets (CSV)'),
  xlsx: l10n.t('Excel workbook'),
  json: l10n.t('JSON lines with offsets'),
  markdown: l10n.t('Quotations with footnotes (Markdown)'),
  html: l10n.t('Report to print (HTML)'),
  bibtex: l10n.t('Articles quoted (BibTeX)'),
  csl: l10n.t('Articles quoted (CSL-JSON)'),
};

export function formatTitle({ key, title }: Pick<Format, 'key' | 'title'>): string {
  return formatTitles[key] ?? title;
}

/** "Helena Brandt-Okoye, Mayor": who says it. */
export function whoTitle({ speaker, source, role }: Pick<LedgerRow, 'speaker' | 'source' | 'role'>): string {
  const who = speaker || source || l10n.t('Unnamed source');
  return [who, role].filter(Boolean).map(isolated).join(', ');
}

/** "Bridge Reopens · 22 Oct 2025 · paragraph 4": the article and the place in it. */
export function whereTitle(row: Pick<LedgerRow, 'title' | 'published' | 'page' | 'paragraph'>): string {
  return [isolated(row.title), dayOrNone(row.published), placeTitle(row)].join(' · ');
}

/** "p. 2, paragraph 3": where in its article a statement stands. */
function placeTitle({ page, paragraph }: Pick<LedgerRow, 'page' | 'paragraph'>): string {
  const place = paragraph === null ? l10n.t('heading') : l10n.t('paragraph {0}', paragraph);
  return page === '' ? place : l10n.t('p. {0}, {1}', page, place);
}
