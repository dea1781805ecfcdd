import * as l10n from '@vscode/l10n';

/** A search that a person gave a name. */
export interface SavedSearch {
  readonly name: string;
  /** In the query language. */
  readonly query: string;
}

/** What is kept in `.seed-review/searches.json`: plain, one order, a line a field, so that git can merge it. */
interface SearchesFile {
  readonly version: 1;
  readonly searches: readonly SavedSearch[];
}

/**
 * Reads the file's text.
 * @returns the searches in alphabetical order, or what is wrong with the text as a phrase that follows the file's name
 */
export function readSavedSearches(
  text: string,
): { readonly searches: readonly SavedSearch[] } | { readonly problem: string } {
  if (/^(?:<{7}|>{7}) /m.test(text)) return { problem: l10n.t('has a merge conflict') };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: l10n.t('is not valid JSON') };
  }
  if (!isObject(content)) return { problem: l10n.t('does not contain an object') };
  if (content.version !== 1) return { problem: l10n.t('was written by another version of Seed Review') };
  if (!Array.isArray(content.searches)) return { problem: l10n.t('has no list “searches”') };
  const wrong = content.searches.findIndex((each) => !isSavedSearch(each));
  if (wrong >= 0)
    return {
      problem: l10n.t('has an item, number {0}, that is not a search with a “name” and a “query”', wrong + 1),
    };
  const searches = content.searches as SavedSearch[];
  const twice = firstTwice(searches);
  if (twice) return { problem: l10n.t('has two searches called “{0}”', twice.name) };
  return { searches: sorted(searches) };
}

/** The first whose name another one before it has. */
function firstTwice(searches: readonly SavedSearch[]): SavedSearch | undefined {
  const names = new Set<string>();
  return searches.find(({ name }) => names.size === names.add(keyOf(name)).size);
}

/** The file's text for these searches: the same for the same searches. */
export function writeSavedSearches(searches: readonly SavedSearch[]): string {
  const content: SearchesFile = { version: 1, searches: sorted(searches).map(({ name, query }) => ({ name, query })) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** With one more search, in place of the one of the same name. */
export function withSearch(searches: readonly SavedSearch[], search: SavedSearch): SavedSearch[] {
  return sorted([...withoutSearch(searches, search.name), search]);
}

export function withoutSearch(searches: readonly SavedSearch[], name: string): SavedSearch[] {
  return searches.filter((each) => !isSameName(each.name, name));
}

/** Names are the same when they differ in case only. */
export function isSameName(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}

const keyOf = (name: string) => name.normalize('NFC').toLowerCase().trim();

/** By code units and not as some language sorts, so that all machines write the same. */
function sorted(searches: readonly SavedSearch[]): SavedSearch[] {
  return [...searches].sort((a, b) => (keyOf(a.name) < keyOf(b.name) ? -1 : 1));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing more than these two: what we do not know we would lose when we write the file. */
function isSavedSearch(value: unknown): value is SavedSearch {
  return (
    isObject(value) &&
    Object.keys(value).length === 2 &&
    typeof value.query === 'string' &&
    typeof value.name === 'string' &&
    value.name.trim() !== ''
  );
}
