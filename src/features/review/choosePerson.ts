import * as vscode from 'vscode';
import { isolated } from '../../article/direction';
import type { Analysis, Entity } from '../../analysis/analysis';
import { placesByEntity } from '../../analysis/lookup';
import { foldForFilter } from '../../corpus/grouping';
import type { Services } from '../services';
import { createPick, setItems, type PickItem } from '../show';
import { entityTypeName } from '../labels';
import { articleCount, statementCount } from '../../article/wording';

/** So many people of other articles are offered. */
const mostElsewhere = 50;
const nobody = vscode.l10n.t('Nobody in particular');

/** Who was chosen: a name, or null for nobody. */
export interface Chosen {
  readonly name: string | null;
}

interface PersonItem extends PickItem {
  readonly chosen?: Chosen;
}

/**
 * Lets a person say who is meant: those of the article first, then those of all others whose names hold what is typed,
 * then what is typed as a new name.
 * @param nobodyAs what stands for nobody in the list; left out when empty
 * @returns undefined when the list was left
 */
export async function choosePerson(
  services: Services,
  analysis: Analysis,
  title: string,
  nobodyAs = nobody,
): Promise<Chosen | undefined> {
  const placeholder = vscode.l10n.t('A name from this article, from another one, or a new one');
  const pick = createPick<PersonItem>(title, placeholder);
  const here = peopleHere(analysis);
  const show = (typed: string) => setItems(pick, itemsFor(services, here, typed, nobodyAs));
  show('');
  pick.onDidChangeValue(show);
  try {
    return await new Promise<Chosen | undefined>((resolve) => {
      pick.onDidAccept(() => resolve(pick.selectedItems[0]?.chosen));
      pick.onDidHide(() => resolve(undefined));
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}

function itemsFor(services: Services, here: readonly PersonItem[], typed: string, nobodyAs: string): PersonItem[] {
  const known = new Set(here.map(({ label }) => label));
  const name = typed.trim();
  const elsewhere = name === '' ? [] : peopleElsewhere(services, name, known);
  const isNew = name !== '' && ![...known].some((each) => foldForFilter(each) === foldForFilter(name));
  return [
    ...here,
    ...(nobodyAs ? [{ label: nobodyAs, icon: 'circle-slash', chosen: { name: null } }] : []),
    ...(elsewhere.length > 0
      ? [{ label: vscode.l10n.t('In other articles'), kind: vscode.QuickPickItemKind.Separator }]
      : []),
    ...elsewhere,
    // Its label has nothing of what is typed, so that VS Code leaves it behind the names that do.
    ...(isNew
      ? [{ label: vscode.l10n.t('Somebody new:'), description: name, icon: 'add', alwaysShow: true, chosen: { name } }]
      : []),
  ];
}

/** Those who say most come first. */
function peopleHere(analysis: Analysis): PersonItem[] {
  const placesOf = placesByEntity(analysis);
  const order: readonly Entity['type'][] = ['person', 'organization', 'group', 'place'];
  return analysis.entities
    .map((entity) => ({ entity, statements: placesOf(entity.id).statements.length }))
    .sort((a, b) => b.statements - a.statements || order.indexOf(a.entity.type) - order.indexOf(b.entity.type))
    .map(({ entity: { name, type, roles }, statements }) => ({
      label: name,
      description: [
        isolated(roles[0]?.text ?? '') || (type === 'person' ? '' : entityTypeName(type)),
        statements > 0 ? statementCount(statements) : '',
      ]
        .filter(Boolean)
        .join(' · '),
      icon: type === 'person' ? 'person' : type === 'place' ? 'location' : 'organization',
      chosen: { name },
    }));
}

function peopleElsewhere({ library }: Services, typed: string, known: ReadonlySet<string>): PersonItem[] {
  return library.directory
    .findPeople(typed, mostElsewhere)
    .filter(({ name }) => !known.has(name))
    .map(({ name, roles, articles }) => ({
      label: name,
      description: [isolated(roles[0] ?? ''), articleCount(articles)].filter(Boolean).join(' · '),
      // Found by the directory, which forgives slips; VS Code would not show them.
      alwaysShow: true,
      icon: 'person',
      chosen: { name },
    }));
}
