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
