import type { Network } from '../../ledger/pictures/network';
import type { Timeline } from '../../ledger/pictures/timeline';
import { fieldsOf, isOffset, textIn } from '../given';
import { readState, type LedgerState } from './ledgerState';

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

export type ShownLine =
  | { readonly heading: string; readonly count: number }
  | {
      readonly key: string;
      readonly cells: readonly string[];
      readonly words: string;
      readonly who: string;
      readonly where: string;
    };

/** What a picture is drawn from. */
export type PictureData =
  { readonly kind: 'timeline'; readonly timeline: Timeline } | { readonly kind: 'network'; readonly network: Network };

/** From the extension to the page. */
export type ToPage =
  /** The table is another. `current`: where the line is that has the cursor; null when it has gone. */
  | {
      readonly kind: 'table';
      readonly version: number;
      readonly lines: number;
      readonly count: string;
      readonly columns: readonly ShownColumn[];
      readonly state: LedgerState;
      readonly current: number | null;
      readonly picture: PictureData | null;
    }
  | { readonly kind: 'lines'; readonly version: number; readonly start: number; readonly lines: readonly ShownLine[] };

/** From the page to the extension. */
export type ToExtension =
  | { readonly kind: 'ready' }
  | { readonly kind: 'lines'; readonly version: number; readonly start: number; readonly end: number }
  | { readonly kind: 'state'; readonly state: LedgerState; readonly current: string | null }
  | { readonly kind: 'show' | 'open' | 'saidBy' | 'notAStatement'; readonly key: string }
  /** Rows by their keys, or by their lines in the table of that version. */
  | {
      readonly kind: 'copy' | 'compare';
      readonly keys: readonly string[];
      readonly lines: readonly number[];
      readonly version: number;
    }
  | { readonly kind: 'chooseColumns' | 'export' }
  /** A picture to be kept as a file. */
  | { readonly kind: 'savePicture'; readonly format: 'svg' | 'png'; readonly bytes: Uint8Array };

/** What a page says, as far as it makes sense; null when it makes none. */
export function readMessage(given: unknown): ToExtension | null {
  const { version, start, end, keys, lines, format, bytes } = fieldsOf(given);
  const kind = textIn(given, 'kind');
  const key = textIn(given, 'key');
  switch (kind) {
    case 'ready':
    case 'chooseColumns':
    case 'export':
      return { kind };
    case 'lines':
      return isOffset(version) && isOffset(start) && isOffset(end) ? { kind, version, start, end } : null;
    case 'state':
      return { kind, state: readState(fieldsOf(given)['state']), current: textIn(given, 'current') ?? null };
    case 'show':
    case 'open':
    case 'saidBy':
    case 'notAStatement':
      return key === undefined ? null : { kind, key };
    case 'copy':
    case 'compare':
      return isOffset(version) && Array.isArray(keys) && Array.isArray(lines)
        ? { kind, version, keys: keys.filter((each) => typeof each === 'string'), lines: lines.filter(isOffset) }
        : null;
    case 'savePicture':
      return (format === 'svg' || format === 'png') && bytes instanceof Uint8Array ? { kind, format, bytes } : null;
    default:
      return null;
  }
}
