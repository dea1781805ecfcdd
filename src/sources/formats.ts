/** Formats that are read by the same thread, since they share most of their code. */
export type Family = 'pdf' | 'office' | 'web' | 'mail' | 'text';

export type FormatKey =
  'pdf' | 'docx' | 'odt' | 'rtf' | 'html' | 'mhtml' | 'webarchive' | 'eml' | 'mbox' | 'msg' | 'text' | 'table';

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

export const formats: readonly SourceFormat[] = [];

/** The format of a file; null when it is none of ours. */
export function formatOf(bytes: Uint8Array, name: string): SourceFormat | null {
  return formats.find((format) => format.isMine(bytes, name)) ?? null;
}

/** "PDF, web pages, …" */
export function formatTitles(): string {
  return formats.map(({ title }) => title).join(', ');
}
