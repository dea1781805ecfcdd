import * as l10n from '@vscode/l10n';
import type { Basis, Statement } from '../analysis/analysis';
import type { ShownStatus } from '../review/reviewState';

/** A word of ours that stands in cells: how something is said, whether a speaker is named, what people made of it. */
export type Term = Statement['type'] | Basis | ShownStatus;

const names: Readonly<Record<Term, () => string>> = {
  direct: () => l10n.t('direct'),
  indirect: () => l10n.t('indirect'),
  mixed: () => l10n.t('mixed'),
  stated: () => l10n.t('stated'),
  inferred: () => l10n.t('inferred'),
  unread: () => l10n.t('unread'),
  'in-review': () => l10n.t('in review'),
  reviewed: () => l10n.t('reviewed'),
  'second-look': () => l10n.t('second look'),
  changed: () => l10n.t('changed'),
};

/** What a person calls it. */
export function termName(term: Term): string {
  return names[term]();
}
