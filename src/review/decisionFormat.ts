import * as l10n from '@vscode/l10n';
import type { EntityType } from '../analysis/analysis';
import { readDay } from '../article/day';
import { readLanguages } from '../language/packs/pack';
import { byTime, reviewStates, type Decision, type DecisionKind } from './decisions';

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

/** More are not named: whoever mends these sees the next. */
const mostProblems = 50;

/** @returns what was read, and every problem; a file with problems must not be written */
export function readDecisions(text: string): { readonly file: DecisionFile | null; readonly problems: FileProblem[] } {
  const conflict = conflictIn(text);
  if (conflict < 0) return readWhole(text);
  const problem = { text: l10n.t('has a merge conflict'), line: lineOf(text, conflict) };
  return { file: united(sidesOf(text)), problems: [problem] };
}

/** Where a merge with conflicts has its first mark; -1 when it has none. */
function conflictIn(text: string): number {
  return text.search(/^(?:<{7}|={7}|>{7})/m);
}

function readWhole(text: string): ReturnType<typeof readDecisions> {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    return failed(l10n.t('is not valid JSON'), lineOf(text, offset));
  }
  if (!isObject(content)) return failed(l10n.t('does not contain an object'), 0);
  if (content['version'] !== 1) return failed(l10n.t('was written by another version of Seed Review'), 0);
  const { article, digest, decisions } = content;
  if (!isText(article) || typeof digest !== 'string' || !Array.isArray(decisions))
    return failed(l10n.t('has no “article”, “digest” and list of “decisions”'), 0);
  const good: Decision[] = [];
  const problems: FileProblem[] = [];
  for (const [index, item] of decisions.entries()) {
    const problem = problemOf(item, index + 1);
    if (problem === null) good.push(item as Decision);
    else if (problems.length < mostProblems) problems.push({ text: problem, line: lineOfItem(text, item) });
  }
  return { file: { article, digest, decisions: good }, problems };
}

/**
 * The two texts that a merge with conflicts was made of, without the common one that git may show between them.
 * @param text with lines that begin with `<<<<<<<`, maybe `|||||||`, `=======` and `>>>>>>>`
 */
function sidesOf(text: string): readonly [ours: string, theirs: string] {
  const ours: string[] = [];
  const theirs: string[] = [];
  let at: readonly string[][] = [ours, theirs];
  for (const line of text.split('\n')) {
    const side = conflictMarks[line.slice(0, 7)];
    if (side === undefined) for (const lines of at) lines.push(line);
    else at = { ours: [ours], common: [], theirs: [theirs], both: [ours, theirs] }[side];
  }
  return [ours.join('\n'), theirs.join('\n')];
}

const conflictMarks: Readonly<Record<string, 'ours' | 'common' | 'theirs' | 'both'>> = {
  '<<<<<<<': 'ours',
  '|||||||': 'common',
  '=======': 'theirs',
  '>>>>>>>': 'both',
};

/** What stands on either side; null when one cannot be read, since nobody knows then what would be lost. */
function united(sides: readonly string[]): DecisionFile | null {
  const files = sides.map((side) => readWhole(side));
  const [ours, theirs] = files.flatMap(({ file, problems }) => (file && problems.length === 0 ? [file] : []));
  if (!ours || !theirs) return null;
  const decisions = new Map([...ours.decisions, ...theirs.decisions].map((decision) => [decision.id, decision]));
  return { ...theirs, decisions: [...decisions.values()].sort(byTime) };
}

/** @returns the file as it is when what both sides of a merge hold is kept; null when it cannot be told */
export function withBothSides(text: string): string | null {
  const { file } = readDecisions(text);
  if (!file || conflictIn(text) < 0) return null;
  const kept = new Map(file.decisions.map((decision) => [decision.id, JSON.stringify(decision)]));
  const isChanged = sidesOf(text).some((side) =>
    readWhole(side).file?.decisions.some((decision) => kept.get(decision.id) !== JSON.stringify(decision)),
  );
  return isChanged ? null : writeDecisions(file);
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
type Shape = Readonly<Record<string, Check>>;

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

const anchorShape: Shape = {
  start: isOffset,
  end: isOffset,
  exact: isText,
  before: isString,
  after: isString,
  among: optional(isOffset),
};
const isAnchor: Check = (value) =>
  isObject(value) && hasShape(value, anchorShape) && Number(value['start']) < Number(value['end']);
/** The alphabet of TIMEX3 values: "2025-11-08", "PT2H", "PRESENT_REF". */
const isDateValue: Check = (value) => typeof value === 'string' && /^[-\dA-Z][\w:.+-]{0,39}$/.test(value);
const isType = oneOf(['person', 'organization', 'place', 'group'] satisfies EntityType[]);

const madeShape: Shape = {
  id: isText,
  by: isText,
  when: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/.test(value),
  over: optional((value) => Array.isArray(value) && value.every(isText)),
  kind: isText,
};

/** What each kind of decision holds, in the order in which it is written. */
const shapes: Readonly<Record<DecisionKind, Shape>> = {
  'said by': { at: isAnchor, speaker: orNull(isText) },
  'not a statement': { at: isAnchor },
  'stands for': { at: isAnchor, name: orNull(isText), type: optional(isType) },
  'is a': { name: isText, type: orNull(isType) },
  'is called': { name: isText, as: isText },
  'differs from': { name: isText, other: isText, sure: (value) => typeof value === 'boolean' },
  'has the role': { name: isText, role: isText },
  'means the date': { at: isAnchor, value: orNull(isDateValue) },
  published: { day: isDay },
  'in language': { language: oneOf(readLanguages) },
  review: { state: oneOf(reviewStates), digest: isText },
  tagged: { tag: isText },
  'taken back': {},
  note: { at: orNull(isAnchor), thread: isText, text: isText },
  resolved: { thread: isText, is: (value) => typeof value === 'boolean' },
  placed: { thread: isText, at: isAnchor },
};

/** A phrase that follows the file's name, or null. @param number of the decision, from 1 */
function problemOf(item: unknown, number: number): string | null {
  if (!isObject(item)) return l10n.t('has a decision, number {0}, that is no object', number);
  const kind = item['kind'];
  const own = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind as DecisionKind] : null;
  if (!own)
    return l10n.t('has a decision, number {0}, that is of an unknown kind, {1}', number, String(JSON.stringify(kind)));
  const shape = { ...madeShape, ...own };
  const unknown = unknownIn(item, shape);
  if (unknown !== undefined)
    return l10n.t('has a decision, number {0}, that has an unknown field, “{1}”', number, unknown);
  const wrong = wrongIn(item, shape);
  return wrong === undefined ? null : l10n.t('has a decision, number {0}, that has no proper “{1}”', number, wrong);
}

function hasShape(item: Record<string, unknown>, shape: Shape): boolean {
  return unknownIn(item, shape) === undefined && wrongIn(item, shape) === undefined;
}

function unknownIn(item: Record<string, unknown>, shape: Shape): string | undefined {
  return Object.keys(item).find((key) => !Object.hasOwn(shape, key));
}

function wrongIn(item: Record<string, unknown>, shape: Shape): string | undefined {
  return Object.keys(shape).find((key) => !shape[key]?.(item[key]));
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
