import type { Span } from '../article/article';

/*
 * What stands here holds for every article, however spoilt: `putTogether` sees to it, and tests ask whether it does
 * (test/support/brokenPromises.ts). All spans are offsets into the article's own text, in its blocks, never empty,
 * without white space at an edge, and cut no character in two.
 */

/** Whether the article says it in so many words, or we concluded it. */
export type Basis = 'stated' | 'inferred';

/**
 * A person's decision that took the place of what was computed. An entity may have no mention then, or an id of its own
 * ("d1"), and stay where it was in the list; a mention or a content may cross another, as the person marked it.
 */
export interface DecidedBy {
  /** The decision's id. */
  readonly id: string;
  readonly by: string;
  /** "2025-11-08T09:30:00Z" */
  readonly when: string;
}

/** What became of the decisions about an article; each is named by its id. */
export interface DecidedHere {
  /** Where the words stand that a decision is about. */
  readonly places: ReadonlyMap<string, Span>;
  /** Decisions whose words are not in the article any more, or not clearly. */
  readonly lost: readonly string[];
  /** Decisions of several people about the same words that say different things; the last of them counts. */
  readonly disputed: readonly (readonly string[])[];
}

export type EntityType = 'person' | 'organization' | 'place' | 'group';

/** A role or affiliation that the article gives an entity, and the words that give it. */
export interface Role extends Span {
  /** Without article, as a hover shows it: "Pakistani Defense Minister", "spokesperson for the Afghan Taliban". */
  readonly text: string;
}

/** A person, organization, place or group that the article names. */
export interface Entity {
  /** Unique in its article, and the same for the same text: "e1", "e2", … in order of first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name the article gives, without title, on one line. */
  readonly name: string;
  /** What `name` was before a person decided on another. */
  readonly was?: string;
  /** In order of appearance; maybe none. */
  readonly roles: readonly Role[];
  readonly decided?: DecidedBy;
}

/** A span that names an entity. */
export interface Mention extends Span {
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** The id of the entity it most likely stands for. */
  readonly entity: string;
  readonly basis: Basis;
  /** One sentence for a person to read: what this rests on. */
  readonly reason: string;
  /** The words it rests on, when they lie elsewhere (a fuller name, an apposition, a speaker). */
  readonly evidence?: Span;
  /** Ids of others it might stand for, each once, likeliest first; absent when there is no real rival. */
  readonly rivals?: readonly string[];
  readonly decided?: DecidedBy;
}

/** Somebody is said to have said, thought, promised or ordered something. The field calls it an attribution. */
export interface Statement {
  readonly type: 'direct' | 'indirect' | 'mixed';
  /**
   * What was said: one or more spans in order, without overlap. One may go on over several blocks. Spans of two
   * statements may nest (“He said she said so”), but are never the same, nor cross.
   */
  readonly content: readonly Span[];
  /**
   * The words that report it ("added", "according to"), which may reach into what was said; null when it goes on
   * without any.
   */
  readonly cue: Span | null;
  /**
   * The words that name who said it, with apposition or role, which may reach into what was said; null when there are
   * none.
   */
  readonly source: Span | null;
  /** The id of the entity behind the source; null when it is nobody in particular. */
  readonly speaker: string | null;
  /** Whether the speaker is stated (a name by the cue) or inferred (a pronoun, a quotation that goes on). */
  readonly basis: Basis;
  /** How likely it is that this is a statement, from 0 to 1. */
  readonly confidence: number;
  /** How likely it is that the speaker is the right one, from 0 to 1; null without a speaker. */
  readonly speakerConfidence: number | null;
  /** Said, wrote, told … rather than thought, hoped, planned. */
  readonly speech: boolean;
  /** One sentence for a person to read: what the speaker rests on. */
  readonly reason: string;
  readonly decided?: DecidedBy;
}

/** A TIMEX3 type (TimeML, ISO 24617-1). */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export type DatePrecision =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'half'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'time'
  | 'none';

/** Words that say when, how long or how often. */
export interface DateExpression extends Span {
  readonly type: DateType;
  /** The TIMEX3 value: "2025-11-07", "2025-W45", "P2D", "PAST_REF" …; partly X where unknown ("XXXX-10-19"). */
  readonly value: string;
  /** Stated when the words alone fix the value; inferred when publication, context or tense were needed. */
  readonly basis: Basis;
  readonly precision: DatePrecision;
  /** One sentence for a person to read: how the value was worked out. */
  readonly explanation: string;
  readonly decided?: DecidedBy;
}

/** How much of a language is read: all; quotations, reported speech and people; quotations; or nothing. */
export type ReadingLevel = 'full' | 'statements' | 'quotations' | 'nothing';

/** In which language an article was read, and how far. */
export interface Reading {
  /** A BCP 47 tag; null when it could not be told. */
  readonly language: string | null;
  readonly level: ReadingLevel;
  /** Whether the reading of this language is being tried out. */
  readonly isExperimental?: boolean;
  /** The languages of parts of the article, which were read in these. BCP 47 tags. */
  readonly alsoIn: readonly string[];
  /** What the header, or a setting, says although the text is in another language. A BCP 47 tag. */
  readonly against?: string;
}

/** All that was found in one article. A pure function of the article. */
export interface Analysis {
  /** In order of first mention: each has one. */
  readonly entities: readonly Entity[];
  /**
   * In text order, of two that begin together the longer one first. They may nest ("Pakistan's defense minister" holds
   * "Pakistan"), but are never the same, nor cross.
   */
  readonly mentions: readonly Mention[];
  /** In order of the first content span. */
  readonly statements: readonly Statement[];
  /** In text order, without overlap. */
  readonly dates: readonly DateExpression[];
  /** In which language the article was read, and how far; absent when all of it is in English. */
  readonly reading?: Reading;
  /** Absent when nobody decided anything. */
  readonly decided?: DecidedHere;
}
