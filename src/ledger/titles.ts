import * as l10n from '@vscode/l10n';
import type { Column } from './columns';

/** By the keys of columns. */
const titles: Readonly<Record<string, () => string>> = {
  speaker: () => l10n.t('Speaker'),
  role: () => l10n.t('Role'),
  words: () => l10n.t('What was said'),
  type: () => l10n.t('Kind'),
  cue: () => l10n.t('Cue'),
  source: () => l10n.t('Said by, in the article'),
  published: () => l10n.t('Published'),
  days: () => l10n.t('Days spoken of'),
  about: () => l10n.t('Speaks of'),
  article: () => l10n.t('Article'),
  language: () => l10n.t('Language'),
  path: () => l10n.t('File'),
  paragraph: () => l10n.t('Paragraph'),
  page: () => l10n.t('Page'),
  line: () => l10n.t('Line'),
  basis: () => l10n.t('Stated or inferred'),
  sure: () => l10n.t('Sure it is a statement'),
  sureSpeaker: () => l10n.t('Sure who says it'),
  decided: () => l10n.t('Decided by'),
  status: () => l10n.t('Review'),
  notes: () => l10n.t('Notes'),
  link: () => l10n.t('Link'),
};

/** What a person calls a column. */
export function columnTitle({ key, name }: Pick<Column, 'key' | 'name'>): string {
  return titles[key]?.() ?? name;
}
