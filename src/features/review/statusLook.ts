import type { ShownStatus } from '../../review/reviewState';

/** How a review state looks, wherever it is shown. */
export interface StatusLook {
  /** As a word that stands by itself. */
  readonly name: string;
  /** A codicon; null for the article's own. */
  readonly icon: string | null;
  /** One or two letters for tabs and the Explorer; null for none. */
  readonly badge: string | null;
  /** A colour of the theme; null for none. */
  readonly colour: string | null;
}

export const statusLooks: Readonly<Record<ShownStatus, StatusLook>> = {
  unread: { name: 'Unread', icon: null, badge: null, colour: null },
  'in-review': { name: 'In review', icon: 'eye', badge: '…', colour: 'charts.blue' },
  reviewed: { name: 'Reviewed', icon: 'pass', badge: '✓', colour: 'charts.green' },
  'second-look': { name: 'Second look', icon: 'question', badge: '?', colour: 'charts.orange' },
  changed: { name: 'Changed since reviewed', icon: 'diff-modified', badge: '!', colour: 'charts.orange' },
};
