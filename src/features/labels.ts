import { l10n } from 'vscode';
import type { Entity, Statement } from '../analysis/analysis';

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

const statementTypes: Readonly<Record<Statement['type'], string>> = {
  direct: l10n.t('direct'),
  indirect: l10n.t('indirect'),
  mixed: l10n.t('mixed'),
};

export function statementTypeName(type: Statement['type']): string {
  return statementTypes[type];
}
