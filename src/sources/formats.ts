import { isHtml } from './html/isHtml';
import { isDocx } from './docx/isDocx';
import { isOdt } from './odt/isOdt';
import { isPdf } from './pdf/isPdf';
import { isRtf } from './rtf/isRtf';
import { isTable } from './table/isTable';
import { isMarkdown } from '../article/article';
import { isText } from './plainText/isText';
import { isEml } from './mail/isEml';
import { isMbox } from './mail/isMbox';
import { isMsg } from './mail/isMsg';
import { isMhtml } from './mhtml/isMhtml';
import { isWebarchive } from './webarchive/isWebarchive';

/** Formats that are read by the same thread, since they share most of their code. */
export type Family = 'pdf' | 'office' | 'web' | 'mail' | 'text';

export type FormatKey =
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'html'
  | 'mhtml'
  | 'webarchive'
  | 'eml'
  | 'mbox'
  | 'msg'
  | 'markdown'
  | 'text'
  | 'table';

/** A format of source documents, apart from the code that reads it. */
export interface SourceFormat {
  readonly key: FormatKey;
  readonly family: Family;
  /** For lists and reports: "PDF". */
  readonly title: string;
  /** In lower case, without the full stop; the first is the usual one. */
  readonly extensions: readonly string[];
  /** Whether a file is of this format, by its first bytes, or else its name. */
  isMine(bytes: Uint8Array, name: string): boolean;
}

/** In bytes: what is larger is not read. */
export const largestOriginal = 512 * 1024 * 1024;

/** In the order in which they are tried: those that know their files by the first bytes come before the others. */
export const formats: readonly SourceFormat[] = [
  { key: 'pdf', family: 'pdf', title: 'PDF', extensions: ['pdf'], isMine: isPdf },
  { key: 'docx', family: 'office', title: 'DOCX', extensions: ['docx', 'docm', 'dotx'], isMine: isDocx },
  { key: 'odt', family: 'office', title: 'ODT', extensions: ['odt', 'ott'], isMine: isOdt },
  { key: 'rtf', family: 'office', title: 'RTF', extensions: ['rtf'], isMine: isRtf },
  { key: 'webarchive', family: 'web', title: 'Safari web archives', extensions: ['webarchive'], isMine: isWebarchive },
  { key: 'mhtml', family: 'web', title: 'web pages in one file', extensions: ['mhtml', 'mht'], isMine: isMhtml },
  { key: 'html', family: 'web', title: 'web pages', extensions: ['html', 'htm', 'xhtml', 'shtml'], isMine: isHtml },
  {
    key: 'msg',
    family: 'mail',
    title: 'Outlook messages',
    extensions: ['msg', 'oft'],
    isMine: isMsg,
  },
  { key: 'mbox', family: 'mail', title: 'mailboxes', extensions: ['mbox', 'mbx'], isMine: isMbox },
  {
    key: 'eml',
    family: 'mail',
    title: 'mail',
    extensions: ['eml', 'emlx'],
    isMine: isEml,
  },
  {
    key: 'table',
    family: 'text',
    title: 'tables (CSV, TSV, JSON lines)',
    extensions: ['csv', 'tsv', 'jsonl', 'ndjson', 'json'],
    isMine: isTable,
  },
  {
    key: 'markdown',
    family: 'text',
    title: 'Markdown',
    extensions: ['md', 'markdown'],
    isMine: (_bytes, name) => isMarkdown(name),
  },
  { key: 'text', family: 'text', title: 'text', extensions: ['txt', 'text', 'asc'], isMine: isText },
];

/** The format of a file; null when it is none of ours. */
export function formatOf(bytes: Uint8Array, name: string): SourceFormat | null {
  return formats.find((format) => format.isMine(bytes, name)) ?? null;
}

/** "PDF, web pages, …" */
export function formatTitles(): string {
  return formats.map(({ title }) => title).join(', ');
}
