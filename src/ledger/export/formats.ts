import * as l10n from '@vscode/l10n';
import { writeBibTex, writeCsl } from './citations';
import { writeCsv } from './csv';
import type { Writer } from './format';
import { writeHtml } from './html';
import { writeJsonLines } from './jsonLines';
import { writeMarkdown } from './markdown';
import { writeXlsx } from './xlsx';

export interface Format {
  /** As it is written on the command line. */
  readonly key: string;
  readonly title: () => string;
  /** Of its files' names. */
  readonly extension: string;
  readonly isText: boolean;
  readonly write: Writer;
}

/** The formats in which statements can be passed on. */
export const formats: readonly Format[] = [
  {
    key: 'csv',
    title: () => l10n.t('Table for programs and spreadsheets (CSV)'),
    extension: 'csv',
    isText: true,
    write: writeCsv,
  },
  { key: 'xlsx', title: () => l10n.t('Excel workbook'), extension: 'xlsx', isText: false, write: writeXlsx },
  {
    key: 'json',
    title: () => l10n.t('JSON lines with offsets'),
    extension: 'jsonl',
    isText: true,
    write: writeJsonLines,
  },
  {
    key: 'markdown',
    title: () => l10n.t('Quotations with footnotes (Markdown)'),
    extension: 'md',
    isText: true,
    write: writeMarkdown,
  },
  { key: 'html', title: () => l10n.t('Report to print (HTML)'), extension: 'html', isText: true, write: writeHtml },
  {
    key: 'bibtex',
    title: () => l10n.t('Articles quoted (BibTeX)'),
    extension: 'bib',
    isText: true,
    write: writeBibTex,
  },
  { key: 'csl', title: () => l10n.t('Articles quoted (CSL-JSON)'), extension: 'json', isText: true, write: writeCsl },
];
