import { summaryLabel } from './summary';
import type { Entry } from './corpus';
import type { PersonHere } from './people';

export const groupings = ['month', 'folder', 'flat'] as const;

/** How a list of articles is cut up. */
export type Grouping = (typeof groupings)[number];

export interface Group {
  /** The same for the same group after every change: a month ("2025-11"), a folder's path, or "". */
  readonly key: string;
  /** `date`: a month; `folder`; `undated`; `unreadable`; `all` in the flat list. */
  readonly kind: 'date' | 'folder' | 'undated' | 'unreadable' | 'all';
  readonly entries: readonly Entry[];
}

/** Newest first; articles without a date last, by name. */
function byDate(a: Entry, b: Entry): number {
  const [dateA, dateB] = [a.summary?.date ?? '', b.summary?.date ?? ''];
  return dateA === dateB ? compare(a.id, b.id) : dateA < dateB ? 1 : -1;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Groups articles for a list: by month with the newest first, by folder in alphabetical order, or as one flat group.
 * Articles without a date, and files that could not be read, have groups of their own at the end of the months.
 * @param folderOf a file's folder, as it is to be shown
 */
export function groupEntries(entries: Iterable<Entry>, grouping: Grouping, folderOf: (id: string) => string): Group[] {
  const groups = new Map<string, { key: string; kind: Group['kind']; entries: Entry[] }>();
  for (const entry of entries) {
    const [kind, key] = placeOf(entry, grouping, folderOf);
    const group = groups.get(`${kind} ${key}`);
    if (group) group.entries.push(entry);
    else groups.set(`${kind} ${key}`, { kind, key, entries: [entry] });
  }
  const order: readonly Group['kind'][] = ['all', 'folder', 'date', 'undated', 'unreadable'];
  const sorted = [...groups.values()].sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      (a.kind === 'date' ? compare(b.key, a.key) : compare(a.key, b.key)),
  );
  for (const group of sorted) group.entries.sort(byDate);
  return sorted;
}

function placeOf(entry: Entry, grouping: Grouping, folderOf: (id: string) => string): [Group['kind'], string] {
  if (grouping === 'flat') return ['all', ''];
  if (grouping === 'folder') return ['folder', folderOf(entry.id)];
  if (!entry.summary) return ['unreadable', ''];
  return entry.summary.date ? ['date', entry.summary.date.slice(0, 7)] : ['undated', ''];
}

/** Case and accents do not count when a list is filtered. */
export function foldForFilter(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Whether an article stays in a list that is filtered by words: each stands in its title, lead, date, source or path,
 * or in the name or role of somebody whom it names.
 */
export function passesFilter(entry: Entry, filter: string, path: string, people: readonly PersonHere[]): boolean {
  const words = foldForFilter(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { summary } = entry;
  const own = [path, summary?.title, summary?.lead, summary?.date, summary?.source];
  const text = foldForFilter(
    [...own, ...people.flatMap(({ name, roles }) => [name, ...roles])].filter(Boolean).join(' '),
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
  return decodeURIComponent(id.split('/').at(-1) ?? id);
}
