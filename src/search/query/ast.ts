import type { Day, Span } from '../../article/article';

/** A word as it was typed, without `*` and `~`. "cease-fire" is one. */
export interface Word {
  readonly kind: 'word';
  readonly text: string;
  /** `plain`: its inflections count too; `beginning`: `word*`; `similar`: `~word`, spelled much like it. */
  readonly form: 'plain' | 'beginning' | 'similar';
  /** The person may not have typed all of it yet, so that it counts as a beginning as well. */
  readonly open: boolean;
}

/** "exact words": these, in this order, side by side. */
export interface Phrase {
  readonly kind: 'phrase';
  readonly text: string;
  /** The quotation is not closed yet: its last word may go on. */
  readonly open: boolean;
}

/** What may be told to stand near something: one of these words or phrases. */
export type Neighbour = readonly (Word | Phrase)[];

/** `ceasefire NEAR/5 talks`, `"ceasefire talks"~5`: all within one heading or paragraph, in any order. */
export interface Near {
  readonly kind: 'near';
  readonly neighbours: readonly Neighbour[];
  /** How many other words may stand among them. */
  readonly words: number;
}

/** `speaker:asif`, `path:october` */
export interface TextFilter {
  readonly kind: 'filter';
  /** The name of a field, see `fields/recipe.ts`. */
  readonly field: string;
  readonly text: string;
  /** The last word is a beginning: `speaker:asi*`, or the person is still typing it. */
  readonly open: boolean;
  /** An asterisk stands behind it. */
  readonly beginning: boolean;
}

/** `type:direct`, `in:quote`, `status:reviewed` */
export interface ChoiceFilter {
  readonly kind: 'filter';
  readonly field: string;
  readonly choice: string;
}

/** `date:2025-10` (published), `on:>=2025-10-15` (spoken of). */
export interface DayFilter {
  readonly kind: 'filter';
  readonly field: string;
  /** As typed. */
  readonly text: string;
  /** The first day and the last; null where it is open. */
  readonly from: Day | null;
  readonly to: Day | null;
}

export type Filter = TextFilter | ChoiceFilter | DayFilter;

/** Leaves out the articles that `node` finds. */
export interface Not {
  readonly kind: 'not';
  readonly node: Node;
}

/** `a OR b`: at least one of these. */
export interface AnyOf {
  readonly kind: 'any';
  readonly nodes: readonly Node[];
}

/** `a AND b`: every one of these. */
export interface AllOf {
  readonly kind: 'all';
  readonly nodes: readonly Node[];
}

/**
 * Things side by side. Words may be missing, though one of them must be there when nothing else is asked for; the more
 * of them, the higher the article stands. Everything else must be there. Never holds a list: brackets around a list in
 * a list change nothing.
 */
export interface List {
  readonly kind: 'list';
  readonly nodes: readonly Node[];
}

export type Node = Word | Phrase | Near | Filter | Not | AnyOf | AllOf | List;

/**
 * Something in a query that was not understood, or not as it was meant, perhaps. A hint, never an error: the rest is
 * searched.
 */
export interface Problem extends Span {
  /** One sentence for a person: what is wrong, and what was understood instead. */
  readonly text: string;
}

/** What a person looks for: plain data. */
export interface Query {
  readonly root: List;
  /** In the order of the text; offsets into the query. */
  readonly problems: readonly Problem[];
}
