import type { Article } from '../article/article';
import { sentenceAround } from '../article/sentence';
import { shownLine } from '../article/shownText';
import { extractFacts, type Facts } from '../corpus/facts';
import { statementsKept } from '../corpus/statementFacts';
import { rowsOf, type LedgerRow } from '../ledger/row';
import type { Sources } from './sources';

/** Longer words of an article are cut; their offsets are not. In UTF-16 code units. */
const longestWords = 2000;

/** A statement as tools give it. Offsets are UTF-16 code units into the article's file. */
export interface StatementAnswer {
  /** Names the statement in calls of other tools, as long as the article stays as it is. */
  readonly id: string;
  readonly article: string;
  readonly title: string;
  /** The day on which the article was published; null when unknown. */
  readonly published: string | null;
  /** Null when it is nobody in particular. */
  readonly speaker: string | null;
  readonly role?: string;
  /** The words by which the article names the speaker there; absent when the quotation goes on without any. */
  readonly saidBy?: string;
  readonly cue?: string;
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** The article's own words, exactly, each with its place. */
  readonly words: readonly {
    readonly exact: string;
    readonly start: number;
    readonly end: number;
    readonly cut?: true;
  }[];
  /** What is reported with its whole sentence: a “denied” or “did not say” may stand outside the exact words. */
  readonly sentence?: string;
  /** Whether the article says in so many words who speaks, or it was concluded. */
  readonly speakerIs: 'stated' | 'inferred' | null;
  /** From 0 to 1: that these words are a statement, and that this is who makes it. */
  readonly sure: number;
  readonly sureOfSpeaker: number | null;
  /** Days that the words speak of. */
  readonly days?: readonly string[];
  readonly page?: string;
  readonly paragraph: number | null;
  readonly line: number;
  /** Who corrected it, and when. */
  readonly decidedBy?: string;
  readonly review: string;
  readonly notes?: readonly string[];
}

/** An article with its statements, as they are now. */
export interface ReadArticle {
  readonly article: Article;
  readonly rows: readonly LedgerRow[];
  readonly facts: Facts;
}

/** Reads an article through; null when it is gone or cannot be read, which the log tells. */
export async function readArticle(sources: Sources, id: string): Promise<ReadArticle | null> {
  const article = await sources.library.articleOf(id);
  if (!article) return null;
  try {
    return await readThrough(sources, article);
  } catch (error) {
    sources.library.log.error(id, error);
    return null;
  }
}

async function readThrough(sources: Sources, article: Article): Promise<ReadArticle> {
  const { library } = sources;
  const { id } = article;
  const isKnown = !library.reading.has(id) && !library.indexing.has(id);
  const kept = isKnown ? library.catalog.factsOf(id) : null;
  const facts = kept ?? extractFacts(article, await library.analysisOf(article));
  const rows = rowsOf(article, statementsKept(facts.statements), sources.pathOf(id), sources.reviewedOn(article));
  return { article, rows, facts };
}

export function statementAnswer(article: Article, row: LedgerRow): StatementAnswer {
  const { text } = article;
  const { days, page, decided, notes, role, source, cue } = row;
  return {
    id: statementId(row),
    article: row.path,
    title: row.title,
    published: row.published,
    speaker: row.speaker === '' ? null : row.speaker,
    ...(role !== '' && { role }),
    ...(source !== '' && { saidBy: source }),
    ...(cue !== '' && { cue }),
    kind: row.type,
    words: row.content.map(({ start, end }) => ({
      exact: text.slice(start, Math.min(end, start + longestWords)),
      start,
      end,
      ...(end - start > longestWords && { cut: true }),
    })),
    ...(row.type !== 'direct' && { sentence: sentencesOf(article, row) }),
    speakerIs: row.speaker === '' ? null : row.basis,
    sure: row.confidence,
    sureOfSpeaker: row.speakerConfidence,
    ...(days.length > 0 && { days }),
    ...(page !== '' && { page }),
    paragraph: row.paragraph,
    line: row.line,
    ...(decided !== '' && { decidedBy: decided }),
    review: row.status,
    ...(notes.length > 0 && { notes }),
  };
}

function sentencesOf(article: Article, { content }: LedgerRow): string {
  const { start } = sentenceAround(article, content[0]!);
  const { end } = sentenceAround(article, content.at(-1)!);
  return shownLine(article, { start, end: Math.min(end, start + longestWords) });
}

/** "october/dam.md#120-164" */
function statementId({ path, content }: LedgerRow): string {
  return `${path}#${content[0]!.start}-${content.at(-1)!.end}`;
}

/** What a statement's id, or any id of that form, names; null for anything else. */
export function placeOfId(id: string): { readonly path: string; readonly start: number; readonly end: number } | null {
  const [, path, start, end] = /^(.{1,4096})#(\d{1,9})-(\d{1,9})$/su.exec(id) ?? [];
  if (path === undefined || Number(start) >= Number(end)) return null;
  return { path, start: Number(start), end: Number(end) };
}
