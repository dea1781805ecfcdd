import * as vscode from 'vscode';
import { sortedInSteps } from '../../../corpus/inSteps';
import { inSlices } from '../../../corpus/slices';
import { summaryLabel } from '../../../corpus/summary';
import type { ArticleList } from '../../articles/articlesView';
import { commands, comparisonTab } from '../../contributions';
import { personDescription } from '../../people/personItem';
import { fieldsOf, itemsMeant, textIn } from '../../given';
import { displayPath, type Services } from '../../services';
import { createTab, pickSeveral, showStatus } from '../../show';
import { fillPage, type Page } from '../webviewPage';
import { dayOrNone } from '../../dates/calendar';
import { ComparisonPanel } from './comparisonPanel';
import type { Compared } from './messages';

/** Of more people and articles nobody chooses from a list without a filter over it. */
const mostOffered = 2000;
/** More columns than this cannot be read beside each other. */
const mostSides = 6;
const messageFor = 5000;

type Kind = Exclude<Compared['kind'], 'all'>;

const page = (): Page => ({
  title: vscode.l10n.t('Comparison'),
  script: 'comparison.js',
  style: 'comparison.css',
  body: '<p id="working" role="status"></p>\n<header id="sides"></header>\n<nav id="parts"></nav>\n<main id="comparison"></main>',
});

const titles: Readonly<Record<Kind, (count: number) => string>> = {
  people: (count) => vscode.l10n.t('Compare {0} people', count),
  articles: (count) => vscode.l10n.t('Compare {0} articles', count),
  statements: (count) => vscode.l10n.t('Compare {0} statements', count),
};

const notComparable: Readonly<Record<Kind, (most: number, count: number) => string>> = {
  people: (most, count) => vscode.l10n.t('Two to {0} people can be compared, not {1}', most, count),
  articles: (most, count) => vscode.l10n.t('Two to {0} articles can be compared, not {1}', most, count),
  statements: (most, count) => vscode.l10n.t('Two to {0} statements can be compared, not {1}', most, count),
};

/** Puts people, articles or statements side by side; and finds what all articles print twice, or date differently. */
export function register(context: vscode.ExtensionContext, services: Services, list: ArticleList): void {
  const fill = (panel: vscode.WebviewPanel, compared: Compared, known: Promise<unknown> = services.load()) => {
    fillPage(panel, context.extensionUri, page());
    const comparison = new ComparisonPanel(panel, services, compared, known);
    panel.onDidDispose(() => comparison.dispose());
  };
  const open = (compared: Compared, title: string) =>
    fill(
      createTab(comparisonTab, title, {
        retainContextWhenHidden: true,
        enableFindWidget: true,
      }),
      compared,
    );
  const openSeveral = (kind: Kind, keys: readonly string[]) => {
    if (keys.length < 2 || keys.length > mostSides)
      return showStatus(notComparable[kind](mostSides, keys.length), messageFor);
    open({ kind, keys }, titles[kind](keys.length));
  };
  context.subscriptions.push(
    services.registerCommand(commands.comparePeople, async (target?: unknown, all?: unknown) => {
      const given = keysOf(target, all);
      openSeveral('people', given.length > 0 ? given : await choosePeople(services));
    }),
    services.registerCommand(commands.compareArticles, async (target?: unknown, all?: unknown) => {
      const given = [...new Set(itemsMeant(target, all).flatMap((each) => list.articlesOf(each)))];
      openSeveral('articles', given.length > 0 ? given : await chooseArticles(services));
    }),
    services.registerCommand(commands.compareStatements, (keys: unknown) => {
      if (Array.isArray(keys))
        openSeveral(
          'statements',
          keys.filter((key) => typeof key === 'string'),
        );
    }),
    services.registerCommand(commands.compareAll, () =>
      open({ kind: 'all' }, vscode.l10n.t('Printed Twice, Dated Differently')),
    ),
    vscode.window.registerWebviewPanelSerializer(comparisonTab, {
      // After a reload nobody is known before the articles have been read through.
      deserializeWebviewPanel: (panel, kept) =>
        Promise.resolve(
          fill(
            panel,
            readCompared(kept),
            services.load().then(() => services.library.reading.whenIdle()),
          ),
        ),
    }),
  );
}

/** What a page says it remembers, as far as it makes sense. */
function readCompared(kept: unknown): Compared {
  const { kind, keys } = fieldsOf(kept);
  const given = Array.isArray(keys) ? keys.filter((key) => typeof key === 'string').slice(0, mostSides) : [];
  if (kind === 'people' || kind === 'articles' || kind === 'statements') return { kind, keys: given };
  return { kind: 'all' };
}

/** The keys of the people whose items a menu hands over. */
function keysOf(target: unknown, all: unknown): string[] {
  return itemsMeant(target, all).flatMap((item) => textIn(item, 'key') ?? []);
}

async function choosePeople({ library }: Services): Promise<string[]> {
  const counts = await inSlices(library.people.counts());
  const inOrder = await inSlices(sortedInSteps(counts, (a, b) => b.statements - a.statements));
  const people = inOrder.slice(0, mostOffered).flatMap(({ key }) => library.people.person(key) ?? []);
  const items = people.map((person) => ({
    label: person.name,
    description: personDescription(person),
    key: person.key,
  }));
  const chosen = await pickSeveral(items, vscode.l10n.t('Compare People'), vscode.l10n.t('Two people or more'));
  return chosen?.map(({ key }) => key) ?? [];
}

async function chooseArticles({ library }: Services): Promise<string[]> {
  const items = Array.from(library.corpus.entries())
    .flatMap(({ id, summary }) => (summary ? [{ id, summary }] : []))
    .sort((a, b) => ((a.summary.date ?? '') < (b.summary.date ?? '') ? 1 : -1))
    .slice(0, mostOffered)
    .map(({ id, summary }) => ({
      label: summaryLabel(summary) || displayPath(id),
      description: `${dayOrNone(summary.date)} · ${displayPath(id)}`,
      id,
    }));
  const chosen = await pickSeveral(items, vscode.l10n.t('Compare Articles'), vscode.l10n.t('Two articles or more'));
  return chosen?.map(({ id }) => id) ?? [];
}
