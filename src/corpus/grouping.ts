import { summaryLabel } from './summary';
import type { Entry } from './corpus';
import type { PersonHere } from './people';
import { eachInSteps, sortedInSteps } from './inSteps';
import type { Status } from '../search/index/types';

export const groupings = ['month', 'folder', 'status', 'flat'] as const;

/** How a list of articles is cut up. */
export type Grouping = (typeof groupings)[number];

export interface Group {
  /** The same for the same group after every change: a month ("2025-11"), a folder's path, a status, a name, or "". */
  readonly key: string;
  /** `date`: a month; `folder`; `status`; `undated`; `unreadable`; `all` in the flat list; `archive`. */
  readonly kind: 'date' | 'folder' | 'status' | 'undated' | 'unreadable' | 'all' | 'archive';
  readonly entries: readonly Entry[];
  /** Of a group that is too large to be listed at once, which of its entries these are, counted from 1. */
  readonly part?: { readonly first: number; readonly last: number };
}

/** Newest first; articles without a date last, by name. */
function byDate(a: Entry, b: Entry): number {
  const dateA = a.summary?.date ?? '';
  const dateB = b.summary?.date ?? '';
  return dateA === dateB ? compare(a.id, b.id) : dateA < dateB ? 1 : -1;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What a list has to ask about a file to group it. */
export interface GroupedBy {
  /** Its folder, as it is to be shown. */
  readonly folderOf: (id: string) => string;
  /** The archive that it is read in; null for the workspace's own. */
  readonly archiveOf: (id: string) => string | null;
  /** What people say of its article as a whole. */
  readonly statusOf: (id: string) => Status;
}

/** What a person has to do first comes first. */
const statusOrder: readonly Status[] = ['second-look', 'changed', 'in-review', 'unread', 'reviewed'];

/**
 * Groups articles for a list: by month with the newest first, by folder in alphabetical order, by what is still to do,
 * or as one flat group. Articles without a date, files that could not be read, and what is read in an archive have
 * groups of their own at the end. In steps, for there may be very many.
 */
export function* groupsOf(entries: Iterable<Entry>, grouping: Grouping, by: GroupedBy): Generator<undefined, Group[]> {
  const groups = new Map<string, { key: string; kind: Group['kind']; entries: Entry[] }>();
  yield* eachInSteps(entries, (entry) => {
    const [kind, key] = placeOf(entry, grouping, by);
    const group = groups.get(`${kind} ${key}`);
    if (group) group.entries.push(entry);
    else groups.set(`${kind} ${key}`, { kind, key, entries: [entry] });
  });
  const order: readonly Group['kind'][] = ['all', 'folder', 'status', 'date', 'undated', 'unreadable', 'archive'];
  const sorted = [...groups.values()].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || compareKeys(a.kind, a.key, b.key),
  );
  for (const group of sorted) group.entries = yield* sortedInSteps(group.entries, byDate);
  return sorted;
}

/** What a list can take in at once. */
const mostInPart = 1000;

/** A group cut up into parts that a list can take in; none when it is short enough itself. */
export function partsOf(group: Group): Group[] {
  const { entries } = group;
  if (entries.length <= mostInPart || group.part) return [];
  return Array.from({ length: Math.ceil(entries.length / mostInPart) }, (_, index) => {
    const start = index * mostInPart;
    const end = Math.min(entries.length, start + mostInPart);
    return { ...group, entries: entries.slice(start, end), part: { first: start + 1, last: end } };
  });
}

function compareKeys(kind: Group['kind'], a: string, b: string): number {
  if (kind === 'status') return statusOrder.indexOf(a as Status) - statusOrder.indexOf(b as Status);
  return kind === 'date' ? compare(b, a) : compare(a, b);
}

function placeOf(entry: Entry, grouping: Grouping, by: GroupedBy): [Group['kind'], string] {
  const { folderOf, statusOf } = by;
  const archive = by.archiveOf(entry.id);
  if (archive !== null) return ['archive', archive];
  if (grouping === 'flat') return ['all', ''];
  if (grouping === 'folder') return ['folder', folderOf(entry.id)];
  if (!entry.summary) return ['unreadable', ''];
  if (grouping === 'status') return ['status', statusOf(entry.id)];
  return entry.summary.date ? ['date', entry.summary.date.slice(0, 7)] : ['undated', ''];
}

/** Case and accents do not count when a list is filtered. */
export function foldForFilter(text: string): string {
  // ASCII has no accents.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Whether an article stays in a list that is filtered by words: each stands in its title, lead, date, source or path,
 * in the name or role of somebody whom it names, or in what it is marked with.
 */
export function passesFilter(
  entry: Entry,
  filter: string,
  path: string,
  people: readonly PersonHere[],
  marks: readonly string[] = [],
): boolean {
  const words = foldForFilter(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { summary } = entry;
  const own = [path, summary?.title, summary?.lead, summary?.date, summary?.source];
  const text = foldForFilter(
    [...own, ...marks, ...people.flatMap(({ name, roles }) => [name, ...roles])].filter(Boolean).join(' '),
  );
  return words.every((word) => text.includes(word));
}

/** Short enough to stand behind a sentence in a side bar of VS Code’s usual width. In characters. */
const entryLabelLength = 23;

/** What a list shows for a file: its article's label, or its name when it has none. */
export function entryLabel(entry: Entry, maxLength = entryLabelLength): string {
  return (entry.summary && summaryLabel(entry.summary, maxLength)) || fileNameOf(entry.id);
}

/** The name of an article's file, without folders. */
export function fileNameOf(id: string): string {
  const name = id.split('/').at(-1) ?? id;
  try {
    return decodeURIComponent(name);
  } catch {
    // A path of the command line, which is not encoded: "100% sure.txt".
    return name;
  }
}
