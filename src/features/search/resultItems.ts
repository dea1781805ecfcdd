import * as vscode from 'vscode';
import { isolated } from '../../article/direction';
import { cutAtWord } from '../../article/parse';
import { lineOf, sentenceOf } from '../../corpus/passages';
import { hitLine, type FacetField, type FoundArticle, type FoundHit, type ResultGroup } from '../../corpus/results';
import type { SharedFacet, SharedFacetValue } from '../../archive/foundInArchive';
import type { SavedSearch } from '../../review/savedSearches';
import { filterText } from '../../search/query/print';
import { longDay, longMonth, shortDay } from '../dates/calendar';
import { foreignLanguage } from '../labels';
import { commands } from '../contributions';
import { emphasised, plain } from '../markdown';
import type { LiveResults } from './liveResults';
import { openCommand } from '../reading/reveal';
import { displayPath, type Services } from '../services';
import { markdown } from '../show';
import { termName, type Term } from '../../ledger/terms';
import { formatNumber, languageName, plural } from '../../article/wording';
import { hitCount } from '../locale';

/** How the Search Results view shows what it lists. */

/** Short enough that a wide side bar shows the speaker after it. In characters. */
const lineLength = 80;
const tooltipLength = 600;
/** Short enough that a narrow side bar shows the number of hits after it. In characters. */
const groupLength = 28;

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** The speaker as lists show it, "Khawaja Asif, direct"; empty outside statements. */
export function saidBy({ said, speaker }: Pick<FoundHit, 'said' | 'speaker'>): string {
  return said === null ? '' : `${isolated(speaker ?? vscode.l10n.t('unnamed source'))}, ${termName(said)}`;
}

function labelOfFound({ label, id }: FoundArticle): string {
  return label || displayPath(id);
}

const facets: Readonly<Record<FacetField, { readonly label: string; readonly icon: string }>> = {
  speaker: { label: vscode.l10n.t('Speakers'), icon: 'person' },
  date: { label: vscode.l10n.t('Months'), icon: 'calendar' },
  place: { label: vscode.l10n.t('Places'), icon: 'location' },
  type: { label: vscode.l10n.t('Types of statement'), icon: 'quote' },
  lang: { label: vscode.l10n.t('Languages'), icon: 'globe' },
};

const groupIcons: Readonly<Record<ResultGroup['kind'], string>> = {
  article: 'file-text',
  person: 'person',
  month: 'calendar',
  unnamed: 'question',
  unsaid: 'symbol-text',
  undated: 'calendar',
};

/** Identifies a group within its query, for as long as the group exists. */
export function listOf({ kind, key }: ResultGroup): string {
  return `${kind} ${key}`;
}

export function groupItem(services: Services, group: ResultGroup, open: boolean): vscode.TreeItem {
  const [hit] = group.hits;
  const label = groupLabel(group);
  const isArchived = group.kind === 'article' && services.archive.pathOf(group.key) !== null;
  const item = new vscode.TreeItem(cutAtWord(label, groupLength), open ? Expanded : Collapsed);
  item.id = `${listOf(group)} ${open}`;
  item.description = [
    formatNumber(group.hits.length),
    group.kind === 'article' && hit?.article.date ? shortDay(hit.article.date) : '',
    group.kind === 'article' && hit ? foreignLanguage(hit.article.language) : '',
    isArchived ? inArchive() : '',
  ]
    .filter(Boolean)
    .join(' · ');
  item.iconPath = new vscode.ThemeIcon(isArchived ? 'archive' : groupIcons[group.kind]);
  item.tooltip = group.kind === 'article' ? `${label}\n${displayPath(group.key)}` : label;
  item.contextValue = group.kind === 'article' ? 'articleGroup' : 'group';
  item.accessibilityInformation = {
    label: [label, hitCount(group.hits.length), isArchived ? inArchive() : ''].filter(Boolean).join(', '),
  };
  return item;
}

/** What tells articles of the archive from those of the workspace. */
const inArchive = () => vscode.l10n.t('archive');

function groupLabel({ kind, key, hits }: ResultGroup): string {
  switch (kind) {
    case 'article':
      return hits[0] ? labelOfFound(hits[0].article) : displayPath(key);
    case 'person':
      return key;
    case 'month':
      return longMonth(key);
    case 'unnamed':
      return vscode.l10n.t('Unnamed sources');
    case 'unsaid':
      return vscode.l10n.t('Not in a statement');
    case 'undated':
      return vscode.l10n.t('No date');
  }
}

/** A hit in its line. What the group already says is not repeated. */
export async function hitItem(services: Services, results: LiveResults, hit: FoundHit): Promise<vscode.TreeItem> {
  const article = await results.articleOf(hit.article.id);
  const { text, marked } = article ? hitLine(article, hit, lineLength) : { text: '', marked: null };
  const item = new vscode.TreeItem({ label: text, highlights: marked ? [[marked.start, marked.end]] : [] }, None);
  const where = [
    isolated(labelOfFound(hit.article)),
    hit.article.date ? shortDay(hit.article.date) : '',
    services.archive.pathOf(hit.article.id) === null ? '' : inArchive(),
  ]
    .filter(Boolean)
    .join(' · ');
  item.id = `hit ${hit.article.id} ${hit.start} ${hit.end}`;
  item.description = results.grouping === 'article' ? saidBy(hit) : where;
  if (hit.said !== null) item.iconPath = new vscode.ThemeIcon(hit.said === 'indirect' ? 'comment' : 'quote');
  item.contextValue = 'hit';
  if (article) item.command = openCommand(article, hit);
  item.accessibilityInformation = { label: [text, saidBy(hit), where].filter(Boolean).join('. ') };
  return item;
}

/** The full sentence, who says it, and where it is. */
export async function hitTooltip(results: LiveResults, hit: FoundHit): Promise<vscode.MarkdownString> {
  const article = await results.articleOf(hit.article.id);
  if (!article) return markdown(plain(displayPath(hit.article.id)));
  const passage = { article, words: hit };
  const { text, marked } = lineOf(passage, sentenceOf(passage), tooltipLength);
  const lines = [
    emphasised(text, marked),
    plain(saidBy(hit)),
    plain(
      [isolated(labelOfFound(hit.article)), article.date ? longDay(article.date) : vscode.l10n.t('no date')].join(
        ' · ',
      ),
    ),
    `*${plain(displayPath(article.id))}*`,
  ];
  return markdown(lines.filter(Boolean).join('\n\n'));
}

export function moreItem(list: string, left: number): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('{0} more …', formatNumber(left)), None);
  item.id = `more ${list}`;
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = { command: commands.showMoreResults, title: vscode.l10n.t('Show More'), arguments: [list] };
  return item;
}

export function narrowItem(): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Narrow Down'), Collapsed);
  item.id = 'narrow';
  item.iconPath = new vscode.ThemeIcon('filter');
  item.tooltip = vscode.l10n.t('Narrow the results by speaker, month, place, type of statement or language');
  return item;
}

export function facetItem({ field, values }: SharedFacet): vscode.TreeItem {
  const item = new vscode.TreeItem(facets[field].label, field === 'speaker' ? Expanded : Collapsed);
  item.id = `facet ${field}`;
  item.description = formatNumber(values.length);
  item.iconPath = new vscode.ThemeIcon(facets[field].icon);
  return item;
}

/** What a person calls a value, where the field takes another word. */
const facetNames: Readonly<Partial<Record<FacetField, (value: string) => string>>> = {
  date: longMonth,
  type: (value) => termName(value as Term),
  lang: languageName,
};

export function facetValueItem(field: FacetField, { value, hits, articles }: SharedFacetValue): vscode.TreeItem {
  const name = facetNames[field]?.(value) ?? value;
  const item = new vscode.TreeItem(name, None);
  const filter = filterText(field, value);
  item.id = `facet ${field} ${value}`;
  const hasHits = hits > 0 || articles === 0;
  const inBoth = (ofHits: string, ofArticles: string) =>
    [hasHits ? ofHits : '', articles > 0 ? ofArticles : ''].filter(Boolean).join(' · ');
  const counted = inBoth(hitCount(hits), articlesOfArchive(articles));
  item.description = inBoth(formatNumber(hits), vscode.l10n.t('{0} in the archive', formatNumber(articles)));
  item.tooltip = vscode.l10n.t('Adds {0} to the search ({1})', isolated(filter), counted);
  item.command = { command: commands.narrowResults, title: vscode.l10n.t('Narrow Down'), arguments: [filter] };
  item.accessibilityInformation = { label: `${name}, ${counted.replaceAll(' · ', ', ')}` };
  return item;
}

/** "1,204 articles of the archive". */
function articlesOfArchive(count: number): string {
  return plural(count, (n) => ({
    one: vscode.l10n.t('{0} article of the archive', n),
    other: vscode.l10n.t('{0} articles of the archive', n),
  }));
}

/** @param open when no search is shown, so that there is room */
export function savedItem(count: number, open: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Saved Searches'), open ? Expanded : Collapsed);
  item.id = `saved ${open}`;
  item.description = count > 0 ? formatNumber(count) : '';
  item.iconPath = new vscode.ThemeIcon('bookmark');
  return item;
}

export function savedSearchItem({ name, query }: SavedSearch): vscode.TreeItem {
  const item = new vscode.TreeItem(name, None);
  item.id = `saved search ${name}`;
  item.description = query === name ? '' : query;
  item.tooltip = query;
  item.iconPath = new vscode.ThemeIcon('search');
  item.contextValue = 'savedSearch';
  item.command = { command: commands.runSavedSearch, title: vscode.l10n.t('Run'), arguments: [name] };
  item.accessibilityInformation = { label: vscode.l10n.t('Saved search {0}: {1}', name, query) };
  return item;
}

/** @param problem a phrase that follows the file's name */
export function savedProblemItem(problem: string): vscode.TreeItem {
  const item = new vscode.TreeItem(`searches.json ${problem}`, None);
  const remedy = vscode.l10n.t('Open the file and fix it; until then, no searches can be saved.');
  item.tooltip = `.seed-review/searches.json ${problem}. ${remedy}`;
  item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.command = { command: commands.openSavedSearches, title: vscode.l10n.t('Open the File') };
  return item;
}
