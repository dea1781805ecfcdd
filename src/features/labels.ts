import { l10n } from 'vscode';
import type { Entity } from '../analysis/analysis';
import { type Article, dayOrigin, type DayOrigin } from '../article/article';
import { languageName } from '../article/wording';

/** What people call the kinds of things that an analysis tells apart. */

const entityTypes: Readonly<Record<Entity['type'], string>> = {
  person: l10n.t('person'),
  organization: l10n.t('organization'),
  place: l10n.t('place'),
  group: l10n.t('group'),
};

export function entityTypeName(type: Entity['type']): string {
  return entityTypes[type];
}

const dayOrigins: Readonly<Record<DayOrigin, string>> = {
  'of its last update': l10n.t('of its last update'),
  'from the file’s name': l10n.t('from the file’s name'),
};

/** The language of an article, for lists; empty where it is English, or cannot be told. */
export function foreignLanguage(code: string | null): string {
  return code === null || code === 'en' ? '' : languageName(code);
}

/** Where an article's day comes from, behind "a day"; null where the article states it, and where it has none. */
export function dayOriginName(article: Article): string | null {
  const origin = dayOrigin(article);
  return origin && dayOrigins[origin];
}
