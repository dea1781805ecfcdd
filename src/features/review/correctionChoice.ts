import { l10n } from 'vscode';
import { isolated } from '../../article/direction';
import type { EntityType } from '../../analysis/analysis';
import { longDay } from '../dates/calendar';
import type { Pointed } from '../reading/pointedAt';
import { sourceLabel } from '../reading/sourceLabel';
import { pickOne, type PickItem } from '../show';
import { quoted, type Corrections } from './corrections';

interface CorrectionItem extends PickItem {
  run(): Promise<void>;
}

/** Lets the person choose among all that can be corrected at a place, from the words at the cursor outwards. */
export async function chooseCorrection(corrections: Corrections, pointed: Pointed): Promise<void> {
  const items = [
    ...ofSelection(corrections, pointed),
    ...ofDate(corrections, pointed),
    ...ofMention(corrections, pointed),
    ...ofStatement(corrections, pointed),
    ...ofEntity(corrections, pointed),
    ofArticle(corrections, pointed),
  ];
  const chosen = await pickOne(items, l10n.t('What is to be corrected?'));
  await chosen?.run();
}

function ofSelection(corrections: Corrections, pointed: Pointed): CorrectionItem[] {
  const { selected } = pointed;
  if (!selected) return [];
  return [
    {
      label: l10n.t('Somebody says {0}…', quoted(pointed, selected)),
      icon: 'quote',
      run: () => corrections.markStatement(pointed, selected),
    },
    {
      label: l10n.t('{0} stands for…', quoted(pointed, selected)),
      icon: 'person',
      run: () => corrections.setMeaning(pointed, selected, undefined),
    },
    {
      label: l10n.t('{0} means the date…', quoted(pointed, selected)),
      icon: 'calendar',
      run: () => corrections.setDate(pointed, selected, undefined),
    },
  ];
}

function ofStatement(corrections: Corrections, pointed: Pointed): CorrectionItem[] {
  const { statement, article, analysis } = pointed;
  const words = statement?.content[0];
  if (!statement || !words) return [];
  const source = sourceLabel(article, analysis, statement);
  return [
    {
      label: l10n.t('Said by…'),
      description: source === null ? l10n.t('now an unnamed source') : l10n.t('now {0}', isolated(source)),
      icon: 'comment',
      run: () => corrections.setSpeaker(pointed, statement),
    },
    {
      label: l10n.t('Not a statement'),
      description: quoted(pointed, words),
      icon: 'circle-slash',
      run: () => corrections.dropStatement(pointed, statement),
    },
  ];
}

function ofMention(corrections: Corrections, pointed: Pointed): CorrectionItem[] {
  const { mention, entity } = pointed;
  if (!mention) return [];
  return [
    {
      label: l10n.t('{0} stands for…', quoted(pointed, mention)),
      description: entity ? l10n.t('now {0}', isolated(entity.name)) : '',
      icon: 'person',
      run: () => corrections.setMeaning(pointed, mention, mention),
    },
  ];
}

const typesNow: Readonly<Record<EntityType, string>> = {
  person: l10n.t('now a person'),
  organization: l10n.t('now an organization'),
  place: l10n.t('now a place'),
  group: l10n.t('now a group'),
};

function ofEntity(corrections: Corrections, pointed: Pointed): CorrectionItem[] {
  const { entity } = pointed;
  if (!entity) return [];
  return [
    {
      label: l10n.t('“{0}” is…', isolated(entity.name)),
      description: typesNow[entity.type],
      icon: 'symbol-class',
      run: () => corrections.setType(pointed, entity),
    },
    {
      label: l10n.t('“{0}” is called…', isolated(entity.name)),
      icon: 'edit',
      run: () => corrections.rename(pointed, entity),
    },
    {
      label: l10n.t('“{0}” has the role…', isolated(entity.name)),
      description: entity.roles[0] ? l10n.t('now {0}', isolated(entity.roles[0].text)) : '',
      icon: 'briefcase',
      run: () => corrections.addRole(pointed, entity),
    },
  ];
}

function ofDate(corrections: Corrections, pointed: Pointed): CorrectionItem[] {
  const { date } = pointed;
  if (!date) return [];
  return [
    {
      label: l10n.t('{0} means the date…', quoted(pointed, date)),
      description: l10n.t('now {0}', date.value),
      icon: 'calendar',
      run: () => corrections.setDate(pointed, date, date),
    },
  ];
}

function ofArticle(corrections: Corrections, pointed: Pointed): CorrectionItem {
  const { date } = pointed.article;
  return {
    label: l10n.t('The article was published on…'),
    description: date ? l10n.t('now {0}', longDay(date)) : l10n.t('no date yet'),
    icon: 'file-text',
    run: () => corrections.setPublished(pointed),
  };
}
