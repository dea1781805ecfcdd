import { l10n } from 'vscode';
import type { ReviewState } from '../../review/decisions';
import type { ShownStatus } from '../../review/reviewState';
import { colours } from '../contributions';

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
  unread: { name: l10n.t('Unread'), icon: null, badge: null, colour: null },
  'in-review': { name: l10n.t('In review'), icon: 'eye', badge: '…', colour: colours.started },
  reviewed: { name: l10n.t('Reviewed'), icon: 'pass', badge: '✓', colour: colours.done },
  'second-look': { name: l10n.t('Second look'), icon: 'question', badge: '?', colour: colours.question },
  changed: { name: l10n.t('Changed since reviewed'), icon: 'diff-modified', badge: '!', colour: colours.question },
};

/** What people mark an article as. */
export const stateNames: Readonly<Record<ReviewState, string>> = {
  unread: statusLooks.unread.name,
  'in review': statusLooks['in-review'].name,
  reviewed: statusLooks.reviewed.name,
  'second look': statusLooks['second-look'].name,
};
