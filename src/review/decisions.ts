import type { EntityType } from '../analysis/analysis';
import type { Day } from '../article/article';
import { readDay } from '../article/day';
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

const reviewStates = ['unread', 'in review', 'reviewed', 'second look'] as const;
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

/** Something in a file of decisions that was not understood; it is kept as it is, and nothing is written over it. */
export interface FileProblem {
  /** A phrase that follows the file's name. */
  readonly text: string;
  /** From 0. */
  readonly line: number;
}

/** What one person decided about one article. */
export interface DecisionFile {
  /** The article's path in its folder, as it was when this was written. */
  readonly article: string;
  /** Tells the article's text, when its file has moved. */
  readonly digest: string;
  readonly decisions: readonly Decision[];
}

/** @returns what was read, and every problem; a file with problems must not be written */
export function readDecisions(text: string): { readonly file: DecisionFile | null; readonly problems: FileProblem[] } {
  const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text);
  if (conflict) return failed('has a merge conflict', lineOf(text, conflict.index));
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    return failed('is not valid JSON', lineOf(text, offset));
  }
  if (!isObject(content)) return failed('does not contain an object', 0);
  if (content['version'] !== 1) return failed('was written by another version of Seed Review', 0);
  const { article, digest, decisions } = content;
  if (!isText(article) || typeof digest !== 'string' || !Array.isArray(decisions))
    return failed('has no “article”, “digest” and list of “decisions”', 0);
  const good: Decision[] = [];
  const problems: FileProblem[] = [];
  for (const [index, item] of decisions.entries()) {
    const problem = problemOf(item);
    if (problem === null) good.push(item as Decision);
    else problems.push({ text: `has a decision, number ${index + 1}, that ${problem}`, line: lineOfItem(text, item) });
  }
  return { file: { article, digest, decisions: good }, problems };
}

function failed(text: string, line: number): { readonly file: null; readonly problems: FileProblem[] } {
  return { file: null, problems: [{ text, line }] };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

/** Where an item begins, by its id. */
function lineOfItem(text: string, item: unknown): number {
  const id = isObject(item) && typeof item['id'] === 'string' ? text.indexOf(JSON.stringify(item['id'])) : -1;
  return id < 0 ? 0 : lineOf(text, id);
}

type Check = (value: unknown) => boolean;

const isText: (value: unknown) => value is string = (value): value is string =>
  typeof value === 'string' && value.trim() !== '';
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.includes(value as string);
const isOffset: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isDay: Check = (value) => typeof value === 'string' && 'day' in readDay(value) && /^\d{4}-\d\d-\d\d$/.test(value);
const isString: Check = (value) => typeof value === 'string';

const anchorShape: Readonly<Record<string, Check>> = {
  start: isOffset,
  end: isOffset,
  exact: isText,
  before: isString,
  after: isString,
  among: optional(isOffset),
};
const isAnchor: Check = (value) =>
  isObject(value) && problemIn(value, anchorShape) === null && Number(value['start']) < Number(value['end']);
const isType = oneOf(['person', 'organization', 'place', 'group'] satisfies EntityType[]);

const madeShape: Readonly<Record<string, Check>> = {
  id: isText,
  by: isText,
  when: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(value),
  over: optional((value) => Array.isArray(value) && value.every(isText)),
  kind: isText,
};

/** What each kind of decision holds, in the order in which it is written. */
const shapes: Readonly<Record<DecisionKind, Readonly<Record<string, Check>>>> = {
  'said by': { at: isAnchor, speaker: orNull(isText) },
  'not a statement': { at: isAnchor },
  'stands for': { at: isAnchor, name: orNull(isText), type: optional(isType) },
  'is a': { name: isText, type: orNull(isType) },
  'is called': { name: isText, as: isText },
  'differs from': { name: isText, other: isText, sure: (value) => typeof value === 'boolean' },
  'has the role': { name: isText, role: isText },
  'means the date': { at: isAnchor, value: orNull(isText) },
  published: { day: isDay },
  review: { state: oneOf(reviewStates), digest: isText },
  tagged: { tag: isText },
  'taken back': {},
  note: { at: orNull(isAnchor), thread: isText, text: isText },
  resolved: { thread: isText, is: (value) => typeof value === 'boolean' },
  placed: { thread: isText, at: isAnchor },
};

/** A phrase that follows "a decision that", or null. */
function problemOf(item: unknown): string | null {
  if (!isObject(item)) return 'is no object';
  const kind = item['kind'];
  const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind as DecisionKind] : null;
  if (!shape) return `is of an unknown kind, ${JSON.stringify(kind)}`;
  return problemIn(item, { ...madeShape, ...shape });
}

function problemIn(item: Record<string, unknown>, shape: Readonly<Record<string, Check>>): string | null {
  const unknown = Object.keys(item).find((key) => !Object.hasOwn(shape, key));
  if (unknown !== undefined) return `has an unknown field, “${unknown}”`;
  const wrong = Object.entries(shape).find(([key, check]) => !check(item[key]));
  return wrong ? `has no proper “${wrong[0]}”` : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The file's text: the same for the same decisions, a line a field, oldest first, so that git shows and merges what was
 * added.
 */
export function writeDecisions({ article, digest, decisions }: DecisionFile): string {
  const ordered = [...decisions]
    .sort(byTime)
    .map((decision) => inOrder(decision, ['id', 'by', 'when', 'over', 'kind', ...Object.keys(shapes[decision.kind])]));
  return `${JSON.stringify({ version: 1, article, digest, decisions: ordered }, null, 2)}\n`;
}

function inOrder(decision: Decision, keys: readonly string[]): Record<string, unknown> {
  const fields = decision as unknown as Record<string, unknown>;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = fields[key];
      if (value === undefined) return [];
      return [[key, isObject(value) && key === 'at' ? anchorInOrder(value) : value]];
    }),
  );
}

function anchorInOrder(anchor: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(anchorShape).flatMap((key) => (anchor[key] === undefined ? [] : [[key, anchor[key]]])),
  );
}
