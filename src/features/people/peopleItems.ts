import * as vscode from 'vscode';
import { isolated, withQuotesIsolated } from '../../article/direction';
import type { Article } from '../../article/article';
import { entryLabel } from '../../corpus/grouping';
import type { Library } from '../../corpus/library';
import type { Appearance } from '../../corpus/people';
import { statementItem } from '../articles/articleItems';
import { commands } from '../contributions';
import { shortDay } from '../dates/calendar';
import { shownAnalysis } from '../reading/shownStatements';
import type { Services } from '../services';
import { formatNumber, plural, statementCount } from '../../article/wording';
import { personDescription } from './personItem';
import type { WhoIsWho } from './whoIsWho';

export type PeopleNode =
  | { readonly kind: 'likely' }
  | { readonly kind: 'pair'; readonly one: string; readonly other: string; readonly reason: string }
  | { readonly kind: 'person'; readonly key: string }
  | { readonly kind: 'appearance'; readonly key: string; readonly article: string }
  | { readonly kind: 'statement'; readonly key: string; readonly article: Article; readonly index: number }
  | { readonly kind: 'more'; readonly count: number };

/** How the rows of the People view look. */
export class PeopleItems {
  constructor(
    private readonly services: Services,
    private readonly who: WhoIsWho,
  ) {}

  /** @param likely how many pairs of likely duplicates there are */
  of(node: PeopleNode, likely: number): vscode.TreeItem | Promise<vscode.TreeItem> {
    switch (node.kind) {
      case 'person':
        return this.personItem(node.key);
      case 'appearance':
        return this.appearanceItem(node);
      case 'statement':
        return this.statementItem(node);
      case 'likely': {
        const item = new vscode.TreeItem(vscode.l10n.t('Likely duplicates'), vscode.TreeItemCollapsibleState.Collapsed);
        item.id = 'likely';
        item.iconPath = new vscode.ThemeIcon('merge');
        item.description = formatNumber(likely);
        item.tooltip = vscode.l10n.t('People who may be one and the same: S the same, D different, N not sure');
        return item;
      }
      case 'pair':
        return this.pairItem(node);
      case 'more': {
        const item = new vscode.TreeItem(vscode.l10n.t('{0} more', formatNumber(node.count)));
        item.id = 'more';
        item.description = vscode.l10n.t('a filter finds them');
        item.command = { command: commands.filterPeople, title: vscode.l10n.t('Filter') };
        return item;
      }
    }
  }

  private async statementItem({ key, article, index }: PeopleNode & { kind: 'statement' }): Promise<vscode.TreeItem> {
    const item = statementItem(article, await shownAnalysis(this.services, article), index);
    item.id = `${key} ${item.id}`;
    return item;
  }

  private pairItem({ one, other, reason }: PeopleNode & { kind: 'pair' }): vscode.TreeItem {
    const { people } = this.services.library;
    const [first, second] = [people.person(one), people.person(other)];
    const item = new vscode.TreeItem(`${isolated(first?.name ?? one)} = ${isolated(second?.name ?? other)}?`);
    item.id = `pair ${one} ${other}`;
    item.iconPath = new vscode.ThemeIcon('question');
    item.description = withQuotesIsolated(reason);
    item.contextValue = 'pair';
    item.accessibilityInformation = {
      label: vscode.l10n.t('Are {0} and {1} one person? {2}', first?.name ?? one, second?.name ?? other, reason),
    };
    item.tooltip = [first, second]
      .filter((person) => person !== undefined)
      .map((person) => `${isolated(person.name)}: ${personDescription(person)}`)
      .concat(withQuotesIsolated(reason))
      .join('\n');
    return item;
  }

  private personItem(key: string): vscode.TreeItem {
    const person = this.services.library.people.person(key);
    const item = new vscode.TreeItem(person?.name ?? key, vscode.TreeItemCollapsibleState.Collapsed);
    item.id = key;
    item.contextValue = this.who.mergedInto(person?.name ?? key).length > 0 ? 'mergedPerson' : 'person';
    item.iconPath = new vscode.ThemeIcon('person');
    if (!person) return item;
    item.description = personDescription(person);
    const dates = datesOf(this.services.library, key);
    item.tooltip = [
      person.name,
      person.also.length > 0 ? vscode.l10n.t('Also: {0}', person.also.slice(0, 6).map(isolated).join(', ')) : '',
      ...rolesOverTime(this.services.library, key),
      dates.length > 0 ? vscode.l10n.t('From {0} to {1}', shortDay(dates[0]!), shortDay(dates[dates.length - 1]!)) : '',
    ]
      .filter(Boolean)
      .join('\n');
    return item;
  }

  private appearanceItem({ key, article }: PeopleNode & { kind: 'appearance' }): vscode.TreeItem {
    const entry = this.services.library.corpus.get(article);
    const here = appearancesOf(this.services.library, key).find((each) => each.article === article);
    const day = entry?.summary?.date;
    const { Collapsed, None } = vscode.TreeItemCollapsibleState;
    const says = here !== undefined && here.statements > 0;
    const label = `${day ? shortDay(day) : vscode.l10n.t('no date')} · ${isolated(entry ? entryLabel(entry, 240) : article)}`;
    const item = new vscode.TreeItem(label, says ? Collapsed : None);
    item.id = `${key} ${article}`;
    item.iconPath = new vscode.ThemeIcon('file-text');
    item.contextValue = 'appearance';
    if (here) {
      // Not VS Code's own command: that needs a line, which only the text tells, and no article is read for a list.
      item.description = says
        ? statementCount(here.statements)
        : plural(here.mentions, (n) => ({
            one: vscode.l10n.t('{0} mention', n),
            other: vscode.l10n.t('{0} mentions', n),
          }));
      item.tooltip = [label, ...here.roles].join('\n');
      item.command = {
        command: commands.reveal,
        title: vscode.l10n.t('Open'),
        arguments: [article, here.first.start, here.first.end],
      };
    }
    return item;
  }
}

/** In order of time; those without a date last. */
export function appearancesOf(library: Library, key: string): Appearance[] {
  const dateOf = (id: string) => library.corpus.get(id)?.summary?.date ?? '9999';
  return library.people
    .appearances(key)
    .map((here) => ({ here, date: dateOf(here.article) }))
    .sort((a, b) => (a.date === b.date ? (a.here.article < b.here.article ? -1 : 1) : a.date < b.date ? -1 : 1))
    .map(({ here }) => here);
}

export function datesOf(library: Library, key: string): string[] {
  return library.people
    .appearances(key)
    .flatMap(({ article }) => library.corpus.get(article)?.summary?.date ?? [])
    .sort();
}

/** "8 Nov 2025: Defence Minister", each role where it first stands. */
function rolesOverTime(library: Library, key: string): string[] {
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const { article, roles } of appearancesOf(library, key)) {
    const date = library.corpus.get(article)?.summary?.date;
    for (const role of roles) {
      if (seen.has(role.toLowerCase()) || seen.size >= 8) continue;
      seen.add(role.toLowerCase());
      lines.push(date ? `${shortDay(date)}: ${isolated(role)}` : role);
    }
  }
  return lines;
}
