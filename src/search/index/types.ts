import type { Statement } from '../../analysis/analysis';
import type { Day } from '../../article/article';
import { isReadLanguage, type LanguageCode } from '../../language/packs/pack';

// What the rooms of the search share. This file imports none of them, so that they cannot run in a circle.

/** The number of a term in its dictionary: 0, 1, 2 … in order of arrival. */
export type TermId = number;

/** No term: nothing is left of the word when it is folded, or the end of a list. */
export const noTerm: TermId = -1;

/**
 * The posting list of a term: in which documents it stands, and with what weight. One whole number a document,
 * `slot * 256 + weight`, ascending; 31 bits leave room for eight million documents.
 */
export type PostingList = Int32Array;

/** The words of an article, as the index keeps them. */
export interface DocumentTerms {
  /**
   * The terms in reading order; `noTerm` between fields. Hyphenated words taken as one follow at the end, each for
   * itself.
   */
  readonly tokens: Int32Array;
  /**
   * For each hyphenated word taken as one, in the order in which they follow at the end, the position of its first
   * part.
   */
  readonly compounds: readonly number[];
  /** How many headings come after the title, and before the paragraphs. */
  readonly headings: number;
}

/** An article in the index; its words are kept apart. */
export interface IndexedDocument {
  readonly id: string;
  readonly date: Day | null;
  /** A BCP 47 tag; null when it cannot be told. */
  readonly language: string | null;
  /** The sum of the field weights of all words. */
  readonly length: number;
}

/** Whether something particular is known of the words of a language: not of English, which all others are taken for. */
export const isForeign = (language: string | null): language is LanguageCode =>
  language !== null && language !== 'en' && isReadLanguage(language);

/** All terms of an index, by spelling, stem, prefix and likeness. */
export interface TermDictionary {
  readonly size: number;
  text(id: TermId): string;
  find(term: string): TermId | undefined;
  /** All terms with the English stem of `term`, itself included when it is here. */
  inflections(term: string): TermId[];
  /** All terms of articles in a language that have the stem of `term` there. */
  inflectionsIn(language: LanguageCode, term: string): TermId[];
  /** All terms that begin with `prefix`, which is not empty. */
  completions(prefix: string): TermId[];
  /**
   * The terms like `term`, among those that `isUsed`: all with no more slips than are forgiven, or only the closest of
   * them. With `open`, terms that begin like it count as well; it takes a letter more for that.
   */
  similar(term: string, open: boolean, isUsed: (id: TermId) => boolean, which: 'closest' | 'all'): TermId[];
}

/** As what an article has a name: bits of a posting's weight. */
export const enum NameUse {
  Speaker = 1,
  Mentioned = 2,
  Place = 4,
  /** The fullest name of somebody or something. */
  Fullest = 8,
}

/** Days from the first to the last, both included; null where the range is open. */
export interface DayRange {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The statements of an article as numbers (see `facts.ts`), and who stands behind them. */
export interface ArticleStatements {
  readonly statements: ArrayLike<number>;
  /** The names of a speaker. */
  namesOf(speaker: number): readonly string[];
}

/** Whether a statement is asked for, by its speaker (-1 when nobody is named) and type. */
export type StatementTest = (speaker: number, type: Statement['type']) => boolean;

/** What the index knows of the facts of all articles. */
export interface FactsReader {
  /** All articles that have facts. */
  slots(): number[];
  /** The statements of an article; undefined when it has not been read through. */
  statementsOf(slot: number): ArticleStatements | undefined;
  /** The articles that have a name with these words, used so. With `open`, the last word may go on. */
  slotsNaming(text: string, open: boolean, use: NameUse): number[];
  /** The articles that speak of a day, month or year within the range. */
  slotsSpeakingOf(range: DayRange): number[];
}

/** Where terms stand. */
export interface PostingsReader {
  /** In how many articles a term stands. */
  count(term: TermId): number;
  of(term: TermId): PostingList;
  /** The articles of several terms, as if the terms were one: weights added up, to 255 at most. */
  ofAny(terms: readonly TermId[]): PostingList;
}

/** The words of the articles, by slot. */
export interface WordsReader {
  /** Those of one article, in memory of their own. */
  read(slot: number): DocumentTerms;
  /** Those of one article, for looking through those of many: they stand until the next call. */
  scan(slot: number): DocumentTerms;
  /** Its terms as `tokenCode.ts` writes them. */
  unitsOf(slot: number): Uint16Array;
}

/** What matching and ranking read of an index. */
export interface IndexReader {
  readonly dictionary: TermDictionary;
  readonly postings: PostingsReader;
  /** By slot; an empty slot is free. */
  readonly documents: readonly (IndexedDocument | undefined)[];
  /** Those of the articles of whose words something is known, beside English. */
  readonly languages: readonly LanguageCode[];
  readonly words: WordsReader;
  /** By slot, what the length of an article does to the weight of a word in it (`bm25.ts`). */
  readonly lengthNorms: Float64Array;
  readonly facts: FactsReader;
  readonly marks: Marks;
  readonly size: number;
}

/** The articles for which a test holds. */
export function slotsWhere(
  documents: IndexReader['documents'],
  test: (document: IndexedDocument) => boolean,
): number[] {
  const found: number[] = [];
  documents.forEach((document, slot) => document && test(document) && found.push(slot));
  return found;
}

/** A name or month, and how many articles have it. */
export interface CountedValue {
  readonly value: string;
  readonly articles: number;
}

/** What there is to complete a filter with. */
export interface Vocabulary {
  /** The names used so that have a word beginning like `text`, those of most articles first. */
  names(use: NameUse, text: string, limit: number): readonly CountedValue[];
  /** The months in which articles were published that begin like `text`, the newest first. */
  monthsPublished(text: string): readonly CountedValue[];
  /** The months that articles speak of, likewise. */
  monthsSpokenOf(text: string): readonly CountedValue[];
  /** The tags that begin like `text`, those of most articles first. */
  tags(text: string): readonly CountedValue[];
  /** The languages of the articles as BCP 47 tags, that of most articles first. */
  languages(): readonly CountedValue[];
}

/** What people say of an article as a whole, as `status:` asks for it. */
export type Status = 'reviewed' | 'open' | 'unread' | 'in-review' | 'second-look' | 'changed' | 'new';

/** What people have marked articles with; of any article, whether the index has it or not. */
export interface Marks {
  statusesOf(id: string): readonly Status[];
  tagsOf(id: string): readonly string[];
  /** All tags, and how many articles have each. */
  tags(): readonly CountedValue[];
}

/** Where nobody has marked anything. */
export const noMarks: Marks = { statusesOf: () => ['open', 'unread'], tagsOf: () => [], tags: () => [] };

/** An article that was found. */
export interface SearchHit {
  readonly id: string;
  /** The higher, the better; says nothing across queries. */
  readonly score: number;
}

/** What to search for beside the query. */
export interface SearchOptions {
  /** So many hits at most. */
  readonly limit: number;
  /** The path that `path:` looks at; the id where it is missing. */
  readonly pathOf?: (id: string) => string;
}
