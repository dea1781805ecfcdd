import { l10n } from 'vscode';
import { isolated } from '../../article/direction';
import { placeLabel, type LedgerRow } from '../../ledger/row';
import { dayOrNone } from '../dates/calendar';

/** How lists and pages call a row of the ledger. */

/** "Helena Brandt-Okoye, Mayor": who says it. */
export function whoTitle({ speaker, source, role }: Pick<LedgerRow, 'speaker' | 'source' | 'role'>): string {
  const who = speaker || source || l10n.t('Unnamed source');
  return [who, role].filter(Boolean).map(isolated).join(', ');
}

/** "Bridge Reopens · 22 Oct 2025 · paragraph 4": the article and the place in it. */
export function whereTitle(row: Pick<LedgerRow, 'title' | 'published' | 'page' | 'paragraph'>): string {
  return [isolated(row.title), dayOrNone(row.published), placeLabel(row)].join(' · ');
}
