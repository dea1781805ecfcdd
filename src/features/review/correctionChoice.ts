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
  const chosen = await pickOne(items, 'What is to be corrected?');
  await chosen?.run();
}

function ofSelection(corrections: Corrections, pointed: Pointed): CorrectionItem[] {
  const { selected } = pointed;
  if (!selected) return [];
  return [
    {
      label: `Somebody says ${quoted(pointed, selected)}…`,
      icon: 'quote',
      run: () => corrections.markStatement(pointed, selected),
    },
    {
      label: `${quoted(pointed, selected)} stands for…`,
      icon: 'person',
      run: () => corrections.setMeaning(pointed, selected, undefined),
    },
    {
      label: `${quoted(pointed, selected)} means the date…`,
      icon: 'calendar',
      run: () => corrections.setDate(pointed, selected, undefined),
    },
  ];
}

function ofStatement(corrections: Corrections, pointed: Pointed): CorrectionItem[] {
  const { statement, article, analysis } = pointed;
  const words = statement?.content[0];
  if (!statement || !words) return [];
  return [
    {
      label: 'Said by…',
      description: `now ${sourceLabel(article, analysis, statement) ?? 'an unnamed source'}`,
      icon: 'comment',
      run: () => corrections.setSpeaker(pointed, statement),
    },
    {
      label: 'Not a statement',
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
      label: `${quoted(pointed, mention)} stands for…`,
      description: entity ? `now ${entity.name}` : '',
      icon: 'person',
      run: () => corrections.setMeaning(pointed, mention, mention),
    },
  ];
}

function ofEntity(corrections: Corrections, pointed: Pointed): CorrectionItem[] {
  const { entity } = pointed;
  if (!entity) return [];
  return [
    {
      label: `“${entity.name}” is…`,
      description: `now a${/^o/.test(entity.type) ? 'n' : ''} ${entity.type}`,
      icon: 'symbol-class',
      run: () => corrections.setType(pointed, entity),
    },
    { label: `“${entity.name}” is called…`, icon: 'edit', run: () => corrections.rename(pointed, entity) },
    {
      label: `“${entity.name}” has the role…`,
      description: entity.roles[0] ? `now ${entity.roles[0].text}` : '',
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
      label: `${quoted(pointed, date)} means the date…`,
      description: `now ${date.value}`,
      icon: 'calendar',
      run: () => corrections.setDate(pointed, date, date),
    },
  ];
}

function ofArticle(corrections: Corrections, pointed: Pointed): CorrectionItem {
  const { date } = pointed.article;
  return {
    label: 'The article was published on…',
    description: date ? `now ${longDay(date)}` : 'no date yet',
    icon: 'file-text',
    run: () => corrections.setPublished(pointed),
  };
}
