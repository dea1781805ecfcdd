/** What the ledger's page and the extension tell each other. */

/** A column as the page shows it. */
export interface ShownColumn {
  readonly key: string;
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly isSortable: boolean;
  readonly isNumber: boolean;
}

/** How the table is looked at; the page keeps it, so that it comes back after a reload. */
export interface LedgerState {
  readonly scope: ScopeName;
  readonly query: string;
  readonly columns: readonly string[];
  readonly sortBy: string | null;
  readonly isDescending: boolean;
  readonly filters: Readonly<Record<string, string>>;
  readonly groupBy: string | null;
}

/** Which articles the ledger is about. */
export type ScopeName = { readonly kind: 'all' } | { readonly kind: 'articles'; readonly articles: readonly string[] };

export type ShownLine =
  | { readonly heading: string; readonly count: number }
  | {
      readonly key: string;
      readonly cells: readonly string[];
      readonly words: string;
      readonly who: string;
      readonly where: string;
    };

/** From the extension to the page. */
export type ToPage =
  /** The table is another. `current`: where the line is that has the cursor; null when it has gone. */
  | {
      readonly kind: 'table';
      readonly version: number;
      readonly title: string;
      readonly lines: number;
      readonly count: string;
      readonly columns: readonly ShownColumn[];
      readonly state: LedgerState;
      readonly current: number | null;
    }
  | { readonly kind: 'lines'; readonly version: number; readonly start: number; readonly lines: readonly ShownLine[] };

/** From the page to the extension. */
export type ToExtension =
  | { readonly kind: 'ready' }
  | { readonly kind: 'lines'; readonly version: number; readonly start: number; readonly end: number }
  | { readonly kind: 'state'; readonly state: LedgerState; readonly current: string | null }
  | { readonly kind: 'show' | 'open' | 'saidBy' | 'notAStatement'; readonly key: string }
  | { readonly kind: 'copy'; readonly keys: readonly string[] }
  | { readonly kind: 'chooseColumns' | 'export' };
