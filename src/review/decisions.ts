import type { EntityType } from '../analysis/analysis';
import type { Day } from '../article/article';
import type { ReadLanguage } from '../language/packs/pack';
import type { Anchor } from './anchor';

/** Who decided, and when. */
export interface Made {
  /** Random, and the same for ever. */
  readonly id: string;
  readonly by: string;
  /** "2025-11-08T09:30:00.250Z": to the millisecond, so that what was decided last counts. */
  readonly when: string;
  /** The ids of decisions, of anybody, that this one takes the place of. */
  readonly over?: readonly string[];
}

export const reviewStates = ['unread', 'in review', 'reviewed', 'second look'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What somebody can decide about an article. */
export type Decided =
  /** Somebody says these words, or (null) nobody in particular. Words that nothing reports become a statement. */
  | { readonly kind: 'said by'; readonly at: Anchor; readonly speaker: string | null }
  | { readonly kind: 'not a statement'; readonly at: Anchor }
  /** These words stand for somebody or something, or (null) for nothing that has a name. */
  | { readonly kind: 'stands for'; readonly at: Anchor; readonly name: string | null; readonly type?: EntityType }
  /** What a name of the article names; null when it names nothing. */
  | { readonly kind: 'is a'; readonly name: string; readonly type: EntityType | null }
  | { readonly kind: 'is called'; readonly name: string; readonly as: string }
  /** Two names are two people, or (not sure) nobody knows yet; they are not suggested as one again. */
  | { readonly kind: 'differs from'; readonly name: string; readonly other: string; readonly sure: boolean }
  | { readonly kind: 'has the role'; readonly name: string; readonly role: string }
  /** A TIMEX3 value; null when the words are no date. */
  | { readonly kind: 'means the date'; readonly at: Anchor; readonly value: string | null }
  | { readonly kind: 'published'; readonly day: Day }
  /** The article is read in this language, whatever it looks like. */
  | { readonly kind: 'in language'; readonly language: ReadLanguage }
  /** With the digest of the text that was read, to see whether it has changed since. */
  | { readonly kind: 'review'; readonly state: ReviewState; readonly digest: string }
  /** The article belongs to what this tag stands for: "election", "Sunday's piece". */
  | { readonly kind: 'tagged'; readonly tag: string }
  /** The decisions that this one takes the place of do not count any more. */
  | { readonly kind: 'taken back' }
  /** A remark in a thread: on some words, or (null) on the article as a whole. */
  | { readonly kind: 'note'; readonly at: Anchor | null; readonly thread: string; readonly text: string }
  /** A thread is done, or it is not after all. Another remark opens it again. */
  | { readonly kind: 'resolved'; readonly thread: string; readonly is: boolean }
  /** Where a thread's words are, after they were lost. */
  | { readonly kind: 'placed'; readonly thread: string; readonly at: Anchor };

/** One act of a person. It wins over what was computed. */
export type Decision = Made & Decided;
export type DecisionKind = Decided['kind'];

/** Oldest first; the same order on every machine. */
export function byTime(a: Made, b: Made): number {
  return a.when < b.when ? -1 : a.when > b.when ? 1 : a.id < b.id ? -1 : 1;
}
