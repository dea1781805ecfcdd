import { dayOf, timeSpanOf } from '../../ledger/pictures/time';
import { columns, groupings } from '../../ledger/columns';
import type { LanesBy } from '../../ledger/pictures/timeline';

/** How the ledger is looked at; its page keeps it, so that it comes back after a reload. Plain JSON. */
export interface LedgerState {
  readonly scope: ScopeName;
  readonly query: string;
  readonly columns: readonly string[];
  readonly sortBy: string | null;
  readonly isDescending: boolean;
  readonly filters: Readonly<Record<string, string>>;
  /** Days, months or years; null for any. */
  readonly from: string | null;
  readonly to: string | null;
  readonly groupBy: string | null;
  readonly picture: PictureName | null;
  readonly lanesBy: LanesBy;
  /** Whether a story that several papers have is looked at once, as it was published first. */
  readonly reprintsOnce: boolean;
}

/** Which articles the ledger is about. */
export type ScopeName = { readonly kind: 'all' } | { readonly kind: 'articles'; readonly articles: readonly string[] };

export type PictureName = 'timeline' | 'network';

export const firstState: LedgerState = {
  scope: { kind: 'all' },
  query: '',
  columns: ['speaker', 'role', 'words', 'type', 'published', 'days', 'article', 'paragraph', 'sureSpeaker', 'status'],
  sortBy: null,
  isDescending: false,
  filters: {},
  from: null,
  to: null,
  groupBy: null,
  picture: null,
  lanesBy: 'speaker',
  reprintsOnce: false,
};

/** The same columns with the page of the document, for articles that were made of such. */
export const columnsWithPage: readonly string[] = firstState.columns.flatMap((key) =>
  key === 'paragraph' ? ['page', key] : [key],
);

/** What a page says it remembers, as far as it makes sense: it may be of another version, or damaged. */
export function readState(kept: unknown): LedgerState {
  const given = recordOf(kept);
  const keys = new Set(columns.map(({ key }) => key));
  const isColumn = (key: unknown): key is string => typeof key === 'string' && keys.has(key);
  const shown = [...new Set(listOf(given['columns']).filter(isColumn))];
  const filters = Object.entries(recordOf(given['filters'])).filter(
    (entry): entry is [string, string] => isColumn(entry[0]) && typeof entry[1] === 'string',
  );
  return {
    scope: readScope(given['scope']),
    query: typeof given['query'] === 'string' ? given['query'] : '',
    columns: shown.length > 0 ? shown : firstState.columns,
    sortBy: isColumn(given['sortBy']) ? given['sortBy'] : null,
    isDescending: given['isDescending'] === true,
    filters: Object.fromEntries(filters),
    from: readDay(given['from']),
    to: readDay(given['to']),
    groupBy: groupings.map(({ key }) => key).find((key) => key === given['groupBy']) ?? null,
    picture: (['timeline', 'network'] as const).find((name) => name === given['picture']) ?? null,
    lanesBy: given['lanesBy'] === 'article' ? 'article' : 'speaker',
    reprintsOnce: given['reprintsOnce'] === true,
  };
}

/** "2025-11-08", "2025-11" or "2025" */
export function isPeriod(typed: string): boolean {
  // Of a day that does not exist, JavaScript makes the next one.
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(typed) && dayOf(timeSpanOf(typed).from).startsWith(typed);
}

function readScope(given: unknown): ScopeName {
  const { kind, articles } = recordOf(given);
  if (kind !== 'articles') return firstState.scope;
  return { kind, articles: listOf(articles).filter((id): id is string => typeof id === 'string') };
}

function readDay(given: unknown): string | null {
  return typeof given === 'string' && isPeriod(given) ? given : null;
}

function recordOf(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {};
}

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}
