import * as l10n from '@vscode/l10n';

/**
 * What every format of source documents has in common: an importer reads the bytes of one document and gives what it
 * says, block by block, as plain text. Importers are pure: they read nothing else, write nothing, and ask nobody.
 */

/** One document as it came: a file, or what was attached to one. */
export interface SourceFile {
  /** The file's name without folders, as its system wrote it: "Minutes.PDF". Hostile, like everything in it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What a person has said of tables of articles: the first whose columns a table has counts for it. */
  readonly mappings?: readonly TableColumns[];
}

/** Which columns (or keys) of a table of articles hold what; null where none does. */
export interface TableColumns {
  readonly text: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly source: string | null;
}

/** A column, and what stands in it. */
export interface ColumnSample {
  readonly name: string;
  /** The first cell that has something, cut, on one line; empty when none of the first rows has. */
  readonly sample: string;
}

/** Where a page of the original begins, in the text of a block. */
export interface PageBreak {
  /** UTF-16 offset into the block's text: 0 when the block begins the page. */
  readonly at: number;
  /** Counted from 1. */
  readonly page: number;
  /** What is printed on it ("xii", "A-3"), or what the file calls it; null when that is the number itself. */
  readonly label: string | null;
}

/** Where the text refers to a note: the mark itself is not in the text. */
export interface NoteMark {
  /** UTF-16 offset into the block's text. */
  readonly at: number;
  readonly mark: string;
}

interface TextBlock {
  /** Plain text on one line, without marks of any format; white space folded. */
  readonly text: string;
  /** In order, as the notes are. */
  readonly pages?: readonly PageBreak[];
  readonly notes?: readonly NoteMark[];
}

/** What a document consists of, in reading order. */
export type SourceBlock =
  | (TextBlock & { readonly kind: 'heading'; /** 1 to 6 */ readonly level: number })
  | (TextBlock & { readonly kind: 'paragraph' })
  /** Set apart as somebody else's words: a block quote, or what a mail answers. Level 2: a quote in a quote. */
  | (TextBlock & { readonly kind: 'quote'; readonly level: number })
  | (TextBlock & { readonly kind: 'item'; /** "•", "3." */ readonly mark: string; readonly level: number })
  /** Below a picture or a table. */
  | (TextBlock & { readonly kind: 'caption' })
  /** A footnote, endnote, or comment in the margin; `mark` as in the text ("3"). */
  | (TextBlock & { readonly kind: 'note'; readonly mark: string })
  /** Cells as plain text, the first row being the head when `hasHead`. */
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly string[])[];
      readonly hasHead: boolean;
      readonly pages?: readonly PageBreak[];
    };

/** A day on which the document says it was published or sent, and where that was read. */
export interface SourceDate {
  /** `YYYY-MM-DD`, in the time zone of the document itself. */
  readonly day: string;
  /**
   * In English, for the article's file: "JSON-LD datePublished", "the line “Published: 4 February 2025”", "the mail’s
   * Date".
   */
  readonly foundIn: string;
}

/** What a document says. */
export interface SourceDocument {
  readonly title: string | null;
  /** Who wrote or sent it: "Ann Moore", "Ann Moore, Bob Hill". */
  readonly author: string | null;
  readonly date: SourceDate | null;
  /** The day on which the file says that it was made: that of a copy, as often as not. Absent when it does not say. */
  readonly made?: string;
  /** Where it was first published: an http(s) address that the document itself states. */
  readonly address: string | null;
  /** The language that the document states, a BCP 47 tag; null when it states none. */
  readonly language: string | null;
  readonly blocks: readonly SourceBlock[];
  /** Of Markdown, which stays as it is, instead of blocks. */
  readonly markdown?: {
    /** YAML without its fences; null when there is none. */
    readonly frontMatter: string | null;
    readonly body: string;
  };
  /** What a person should know: what was left out, and why. A sentence each. */
  readonly remarks: readonly string[];
  /** Files in it that may be documents themselves. */
  readonly attachments: readonly SourceFile[];
  /** What tells it apart, and stays so, in a file of several documents: "message 12", an id. Absent in others. */
  readonly part?: string;
}

/**
 * Reads a document. Files of several (mailboxes, tables of articles) give one after the other, without holding all.
 * @throws RefusedDocument when it cannot be read at all
 */
export type Importer = (file: SourceFile) => AsyncIterable<SourceDocument>;

/** A document that cannot be read, with the reason for a person: "is protected by a password". */
export class RefusedDocument extends Error {
  override readonly name: string = 'RefusedDocument';
}

/** A table of which only a person can say what its columns hold. */
export class UnknownColumns extends RefusedDocument {
  override readonly name = 'UnknownColumns';

  constructor(readonly columns: readonly ColumnSample[]) {
    super(l10n.t('needs to be told which column holds the text'));
  }
}
