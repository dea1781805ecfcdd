import type { Analysis, Entity, Statement } from '../analysis/analysis';
import { calendarPeriod } from '../analysis/dates/periods';
import { entityById } from '../analysis/lookup';
import type { Article, Day, Span } from '../article/article';
import { labelOf } from '../article/parse';
import type { Thread } from '../review/notes';
import type { ShownStatus } from '../review/reviewState';

/** Somebody's words, as a line of the ledger. */
export interface LedgerRow {
  /** The article's id. */
  readonly article: string;
  /** Its path as a person knows it, with "/". */
  readonly path: string;
  readonly title: string;
  /** Where the article got its text from, as it says itself; empty when it does not. */
  readonly origin: string;
  readonly published: Day | null;
  /** From 1; null in a heading. */
  readonly paragraph: number | null;
  /** From 1, where the words begin. */
  readonly line: number;
  /** The name of the person or body behind the words; empty for nobody in particular. */
  readonly speaker: string;
  /** What the article calls whoever it is: "He", "the minister", "officials"; empty for words that go on. */
  readonly source: string;
  /** The speaker's role in this article: that given last before the words, else the first. */
  readonly role: string;
  readonly type: Statement['type'];
  /** "said", "according to"; empty when nothing reports the words. */
  readonly cue: string;
  /** What is said, on one line. */
  readonly words: string;
  readonly content: readonly Span[];
  /** The days, weeks, months and years that the words speak of, as TIMEX3 values. */
  readonly days: readonly string[];
  readonly basis: Statement['basis'];
  /** How likely this is a statement, and its speaker the right one, from 0 to 1. */
  readonly confidence: number;
  readonly speakerConfidence: number | null;
  /** Who decided on it, and when: "Ada Quist, 2025-11-08"; empty when it was computed. */
  readonly decided: string;
  readonly status: ShownStatus;
  /** Remarks on these words, oldest first: "Ada Quist: Who is this?" */
  readonly notes: readonly string[];
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
export function rowsOf(article: Article, analysis: Analysis, path: string, reviewed: Reviewed): LedgerRow[] {
  const placeIn = placesIn(article);
  const notes = notesIn(reviewed);
  const common = {
    article: article.id,
    path,
    title: labelOf(article, titleLength),
    origin: article.source ?? '',
    published: article.date,
    status: reviewed.status,
  };
  return analysis.statements.flatMap((statement) => {
    const [first] = statement.content;
    if (!first) return [];
    const { speaker, source, cue, type, content, basis, confidence, speakerConfidence, decided } = statement;
    const entity = speaker === null ? undefined : entityById(analysis, speaker);
    return [
      {
        ...common,
        ...placeIn(first.start),
        speaker: entity?.name ?? '',
        source: source ? onOneLine(article, source) : '',
        role: entity ? roleAt(entity, first.start) : '',
        type,
        cue: cue ? onOneLine(article, cue) : '',
        words: content.map((span) => onOneLine(article, span)).join(' … '),
        content,
        days: daysIn(analysis, content),
        basis,
        confidence,
        speakerConfidence,
        decided: decided ? `${decided.by}, ${decided.when.slice(0, 10)}` : '',
        notes: notes
          .filter(({ place }) => content.some((span) => overlaps(span, place)))
          .flatMap(({ remarks }) => remarks),
      },
    ];
  });
}

function onOneLine({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

function roleAt({ roles }: Entity, offset: number): string {
  const before = roles.filter(({ start }) => start <= offset);
  return (before.at(-1) ?? roles[0])?.text ?? '';
}

function daysIn({ dates }: Analysis, content: readonly Span[]): string[] {
  const within = dates.filter((date) => content.some((span) => overlaps(span, date)));
  return [...new Set(within.flatMap((date) => calendarPeriod(date) ?? []))];
}

function notesIn({ threads, placeOf }: Reviewed): { readonly place: Span; readonly remarks: readonly string[] }[] {
  return threads.flatMap((thread) => {
    const place = placeOf(thread);
    return place ? [{ place, remarks: thread.remarks.map(({ by, text }) => `${by}: ${text}`) }] : [];
  });
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Gives lines and paragraphs for offsets, which must be asked for in ascending order; smaller ones start anew. */
function placesIn({ text, blocks }: Article): (offset: number) => Pick<LedgerRow, 'line' | 'paragraph'> {
  let [at, line, block, paragraph] = [0, 1, 0, 0];
  return (offset) => {
    if (offset < at) [at, line, block, paragraph] = [0, 1, 0, 0];
    const breaks = text.slice(at, offset).match(/\r\n|\r|\n/g);
    line += breaks?.length ?? 0;
    at = offset;
    while (block < blocks.length && blocks[block]!.start <= offset)
      if (blocks[block++]!.kind === 'paragraph') paragraph++;
    return { line, paragraph: blocks[block - 1]?.kind === 'paragraph' ? paragraph : null };
  };
}
