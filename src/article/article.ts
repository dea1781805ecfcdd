/** A stretch of an article: UTF-16 offsets into its text, `end` exclusive, as VS Code counts them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A heading or a paragraph. Its span leaves out the white space around it. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph';
  /** Set apart from what is around it, as a block quote is; absent in others. */
  readonly isQuote?: true;
}

/** A calendar day, `YYYY-MM-DD`, that exists. */
export type Day = string;

/** Where an article's publication date was read, and what stood there. */
export interface DateLine extends Span {
  /** The words as written, for messages; of a line like "Published: 4 February 2025" all of it. */
  readonly text: string;
  /** Why these words gave no date; absent when they did. */
  readonly problem?: string;
}

/** One source document, as read from its file's text. */
export interface Article {
  /** What tells it apart in its corpus: a URI in the editor, a path or the given id on the command line. */
  readonly id: string;
  /** The whole text, exactly as the editor has it. All spans are offsets into it. */
  readonly text: string;
  /** The title that the article states (front matter, or given beside it), or null. */
  readonly title: string | null;
  /** The publication day, or null when missing or impossible. */
  readonly date: Day | null;
  /** What was decided about it as a whole, whatever the text says; absent when nothing was. */
  readonly particulars?: Particulars;
  /**
   * Where the file's day was read when the text states no day of publication: in the file's name, or in words about an
   * update. Absent otherwise.
   */
  readonly dayFrom?: 'file name' | 'update';
  /** The words the date came from, or would have; null when there are none in the text. */
  readonly dateLine: DateLine | null;
  /** Where the article got its text from, as its front matter says, or null. */
  readonly source: string | null;
  /** The language that its front matter says it is in, ISO 639-1 in lower case; absent when it says nothing. */
  readonly language?: string;
  /** Where front matter cannot be read, and why; nothing in it counts then. */
  readonly headerProblem?: Span & { readonly problem: string };
  /** Headings and paragraphs in order, without header and front matter. They do not overlap. */
  readonly blocks: readonly Block[];
}

/** What people, or the settings of a folder, say of an article as a whole; it changes what is read in it. */
export interface Particulars {
  /** The day of publication, or null. */
  readonly day: Day | null;
  readonly language: DecidedLanguage | null;
}

/** The language that an article is in, by a reviewer or by the settings of its folder. ISO 639-1. */
export interface DecidedLanguage {
  readonly code: string;
  readonly by: 'person' | 'setting';
}

export const noParticulars: Particulars = { day: null, language: null };

/** The article as published on the day, and in the language, that were decided on. */
export function withParticulars(article: Article, particulars: Particulars): Article {
  if (areSameParticulars(particulars, noParticulars)) return article;
  return { ...article, date: particulars.day ?? article.date, particulars };
}

export function areSameParticulars(one: Particulars, other: Particulars): boolean {
  return (
    one.day === other.day && one.language?.code === other.language?.code && one.language?.by === other.language?.by
  );
}

/** Whether a file of this name is Markdown, which has marks of its own. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

/** Where a day comes from that an article does not state as the day of its publication. */
export type DayOrigin = 'of its last update' | 'from the file’s name';

/** Where an article's day comes from, where that is less than its own words: "from the file’s name"; else null. */
export function dayOrigin({ date, particulars, dayFrom }: Article): DayOrigin | null {
  if (date === null || particulars?.day || dayFrom === undefined) return null;
  return dayFrom === 'update' ? 'of its last update' : 'from the file’s name';
}
