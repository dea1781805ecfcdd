import * as l10n from '@vscode/l10n';
import type { Article, Day, Span } from '../article/article';
import { labelOf } from '../article/parse';
import { shownLine } from '../article/shownText';
import { SpanIndex } from '../article/spanIndex';
import { languageTold } from '../language/articleLanguage';
import type { KeptStatement } from '../corpus/statementFacts';
import type { Thread } from '../review/notes';
import type { ShownStatus } from '../review/reviewState';

/** Somebody's words, as a line of the ledger. */
export interface LedgerRow extends KeptStatement {
  /** The article's id. */
  readonly article: string;
  /** Its path as a person knows it, with "/". */
  readonly path: string;
  readonly title: string;
  /** Where the article got its text from, as it says itself; empty when it does not. */
  readonly origin: string;
  /** A BCP 47 tag; empty when it cannot be told. */
  readonly language: string;
  readonly published: Day | null;
  /** What is said, on one line. */
  readonly words: string;
  readonly status: ShownStatus;
  /** Remarks on these words, oldest first: "Ada Quist: Who is this?" */
  readonly notes: readonly string[];
}

/** Tells rows apart, and is the same while the statement stays where it is. */
export function rowKey({ article, content, speaker }: Pick<LedgerRow, 'article' | 'content' | 'speaker'>): string {
  return `${content[0]!.start} ${content[0]!.end} ${article} ${speaker}`;
}

/** The id of the article in which a row's statement stands. */
export function articleOfKey(key: string): string {
  return key.split(' ')[2] ?? '';
}

/** What people add to an article. */
export interface Reviewed {
  readonly status: ShownStatus;
  readonly threads: readonly Thread[];
  /** Where a thread's words are now; null when they are lost, or it is about the article as a whole. */
  readonly placeOf: (thread: Thread) => Span | null;
}

/** Where nobody has added anything. */
export const unreviewed: Reviewed = { status: 'unread', threads: [], placeOf: () => null };

const titleLength = 160;

/** The statements of an article as rows, in the order of the text. */
export function rowsOf(
  article: Article,
  statements: readonly KeptStatement[],
  path: string,
  reviewed: Reviewed,
): LedgerRow[] {
  const notes = notesIn(reviewed);
  const common: ArticleColumns = {
    article: article.id,
    path,
    title: labelOf(article, titleLength),
    origin: article.source ?? '',
    language: languageTold(article).code ?? '',
    published: article.date,
    status: reviewed.status,
  };
  return statements.map((statement) =>
    rowOf(common, statement, wordsOf(article, statement), notesOn(statement, notes)),
  );
}

/** What all rows of an article have in common. */
export type ArticleColumns = Pick<
  LedgerRow,
  'article' | 'path' | 'title' | 'origin' | 'language' | 'published' | 'status'
>;

/** A row, written out: a spread of so many fields takes twenty times as long, and there may be 100,000 rows. */
export function rowOf(
  { article, path, title, origin, language, published, status }: ArticleColumns,
  statement: KeptStatement,
  words: string,
  notes: readonly string[],
): LedgerRow {
  const { type, content, speaker, source, cue, role, days, about } = statement;
  const { paragraph, page, line, basis, confidence, speakerConfidence, decided } = statement;
  return {
    article,
    path,
    title,
    origin,
    language,
    published,
    type,
    content,
    speaker,
    source,
    cue,
    role,
    days,
    about,
    paragraph,
    page,
    line,
    basis,
    confidence,
    speakerConfidence,
    decided,
    words,
    status,
    notes,
  };
}

/** Where in its source a row's words stand: "p. 12, paragraph 3". */
export function placeLabel({ page, paragraph }: Pick<LedgerRow, 'page' | 'paragraph'>): string {
  const place = paragraph === null ? l10n.t('heading') : l10n.t('paragraph {0}', paragraph);
  return page === '' ? place : l10n.t('p. {0}, {1}', page, place);
}

/** Stands between the pieces of a quotation that is interrupted. */
export const pieceJoint = ' … ';

/** What is said, on one line. */
export function wordsOf(article: Article, { content }: Pick<KeptStatement, 'content'>): string {
  return content.map((span) => shownLine(article, span)).join(pieceJoint);
}

/** The remarks on some statement's words. */
export function notesOn({ content }: Pick<KeptStatement, 'content'>, notes: SpanIndex<Thread>): string[] {
  return notes.touching(content).flatMap(({ remarks }) => remarks.map(({ by, text }) => `${by}: ${text}`));
}

/** The notes on an article's words, by their places. */
export function notesIn({ threads, placeOf }: Reviewed): SpanIndex<Thread> {
  const notes = new SpanIndex<Thread>();
  for (const thread of threads) {
    const place = placeOf(thread);
    if (place) notes.add(place, thread);
  }
  return notes;
}
