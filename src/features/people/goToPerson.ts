import * as vscode from 'vscode';
import { commands } from '../contributions';
import type { Services } from '../services';
import { createPick, setItems, type PickItem } from '../show';
import { personDescription } from './personItem';

const mostListed = 50;
/** While articles are being read, the list is made anew this often. In ms. */
const lookAgainAfter = 500;

interface PersonPick extends PickItem {
  readonly key: string;
}

/** "Go to Person": anybody of all articles, by a name or role typed half right. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  context.subscriptions.push(services.registerCommand(commands.goToPerson, () => goToPerson(services)));
}

function goToPerson(services: Services): void {
  const { library } = services;
  const title = library.directory.isPartial
    ? vscode.l10n.t('Go to Person · in a folder of this size, those who speak or are named in several articles')
    : vscode.l10n.t('Go to Person');
  const placeholder = vscode.l10n.t('A name or a role, also with slips: kwaja asif, defence minister pak');
  const pick = createPick<PersonPick>(title, placeholder);
  // Keeps our ranking: otherwise VS Code sorts by where the typed letters stand.
  Object.assign(pick, { sortByLabel: false });
  let again: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    clearTimeout(again);
    pick.busy = services.isLoading || library.indexing.size + library.reading.size > 0;
    if (pick.busy) again = setTimeout(show, lookAgainAfter);
    const [active] = pick.activeItems;
    const shown = setItems(
      pick,
      library.directory.findPeople(pick.value, mostListed).map((person) => ({
        label: person.name,
        description: personDescription(person),
        icon: 'person',
        alwaysShow: true,
        key: person.key,
      })),
    );
    const same = shown.find(({ key }) => key === active?.key);
    if (same) pick.activeItems = [same];
  };
  show();
  pick.onDidChangeValue(show);
  pick.onDidAccept(() => {
    const [chosen] = pick.selectedItems;
    pick.hide();
    if (chosen) void vscode.commands.executeCommand(commands.openPerson, chosen.key);
  });
  pick.onDidHide(() => {
    clearTimeout(again);
    pick.dispose();
  });
  pick.show();
}
