import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/analysis';
import { sayReading } from '../../analysis/sayReading';
import { entityById, speakersOf } from '../../analysis/lookup';
import { isolated, withoutIsolates } from '../../article/direction';
import type { Article, Span } from '../../article/article';
import { cutAtWord } from '../../article/parse';
import { summaryLabel } from '../../corpus/summary';
import type { Entry } from '../../corpus/corpus';
import { entryLabel, type Group, type Grouping } from '../../corpus/grouping';
import { shownLine } from '../../article/shownText';
import { dayAndMonth, longDay, longMonth, shortDay } from '../dates/calendar';
import { plain } from '../markdown';
import { openCommand } from '../reading/reveal';
import { sourceLabel } from '../reading/sourceLabel';
import type { ShownStatus } from '../../review/reviewState';
import { statusLooks } from '../review/statusLook';
import { displayPath } from '../services';
import { markdown } from '../show';
import { termName } from '../../ledger/terms';
import { dayOriginName, foreignLanguage } from '../labels';
import { articleCount, formatNumber, plural, statementCount } from '../../article/wording';

/** How the Articles view shows what it lists. */

const labelLength = 100;
const tooltipLength = 600;
const titleLength = 240;
const leadLength = 300;
const speakersInTooltip = 8;

const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

export function groupItem(
  group: Group,
  grouping: Grouping,
  filtered: boolean,
  open: boolean,
  isReviewed: (id: string) => boolean,
): vscode.TreeItem {
  const item = new vscode.TreeItem(groupLabel(group), open ? Expanded : Collapsed);
  // A filtered tree gets other ids: its groups start open, and the unfiltered tree stays as the person left it.
  item.id = `group ${grouping} ${group.kind} ${group.key} ${group.part?.first ?? ''} ${filtered ? 'filtered' : ''}`;
  item.description = group.part ? daysOf(group) : formatNumber(group.entries.length);
  item.contextValue = group.kind;
  const what = group.part ? daysOf(group) : articleCount(group.entries.length);
  item.accessibilityInformation = { label: `${groupLabel(group)}, ${what}` };
  item.iconPath = new vscode.ThemeIcon(groupIcon(group));
  if (group.kind !== 'unreadable')
    item.checkboxState = checkbox(
      group.entries.every(({ id }) => isReviewed(id)),
      'group',
    );
  return item;
}

/** From which day to which the articles of a group are, as the list has them. */
function daysOf({ entries }: Group): string {
  const [first, last] = [entries[0], entries.at(-1)].map((entry) => entry?.summary?.date ?? null);
  if (!first) return vscode.l10n.t('no date');
  return last === first
    ? shortDay(first)
    : vscode.l10n.t('{0} to {1}', shortDay(first), last ? shortDay(last) : vscode.l10n.t('no date'));
}

function groupIcon({ kind, key, part }: Group): string {
  if (part) return 'list-ordered';
  if (kind === 'status') return statusLooks[key as ShownStatus].icon ?? 'file-text';
  return groupIcons[kind] ?? 'calendar';
}

const groupIcons: Readonly<Partial<Record<Group['kind'], string>>> = {
  folder: 'folder',
  unreadable: 'warning',
  archive: 'archive',
};

/** VS Code's checkboxes have two states: reviewed, and all others. */
function checkbox(isReviewed: boolean, what: 'article' | 'group'): vscode.TreeItem['checkboxState'] {
  const isGroup = what === 'group';
  const marked = isGroup ? vscode.l10n.t('All of these are reviewed') : vscode.l10n.t('This article is reviewed');
  const unmarked = isGroup ? vscode.l10n.t('Mark all of these as reviewed') : vscode.l10n.t('Mark as reviewed');
  return {
    state: isReviewed ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: isReviewed ? marked : unmarked,
    accessibilityInformation: { label: isReviewed ? vscode.l10n.t('reviewed') : vscode.l10n.t('not reviewed') },
  };
}

/** What is known of an article beside what it says. */
export interface ArticleMarks {
  /** How many dates in it cannot be right. */
  readonly warnings: number;
  readonly status: ShownStatus;
  readonly tags: readonly string[];
  /** Whether it was not there the last time. */
  readonly isNew: boolean;
}

/**
 * The date first, so that it can be seen however narrow the side bar is; VS Code cuts the title where there is no more
 * room.
 * @param entry undefined when the article has just been removed
 */
export function articleItem(
  id: string,
  entry: Entry | undefined,
  grouping: Grouping,
  { warnings, status, tags, isNew }: ArticleMarks,
): vscode.TreeItem {
  const uri = vscode.Uri.parse(id);
  const title = entry ? entryLabel(entry, titleLength) : displayPath(id);
  const item = new vscode.TreeItem(title);
  item.id = id;
  item.resourceUri = uri;
  item.contextValue = 'article';
  if (!entry?.summary) {
    item.description = entry?.unreadable ?? '';
    item.contextValue = 'unreadableArticle';
    item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    return item;
  }
  const { date, language } = entry.summary;
  if (status === 'changed') item.contextValue = 'changedArticle';
  item.collapsibleState = Collapsed;
  const day = date ? (grouping === 'month' ? dayAndMonth(date) : shortDay(date)) : vscode.l10n.t('no date');
  item.label = `${day} · ${isolated(title)}`;
  const look = statusLooks[status];
  item.iconPath = new vscode.ThemeIcon(
    look.icon ?? 'file-text',
    look.colour === null ? undefined : new vscode.ThemeColor(look.colour),
  );
  item.checkboxState = checkbox(status === 'reviewed', 'article');
  const said = status === 'unread' || status === 'reviewed' ? '' : look.name;
  item.description = [
    said,
    isNew && status === 'unread' ? vscode.l10n.t('new') : '',
    ...tags.map((tag) => isolated(`#${tag}`)),
    foreignLanguage(language),
  ]
    .filter(Boolean)
    .join(' · ');
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  const facts = [
    title,
    date ? longDay(date) : vscode.l10n.t('no date'),
    look.name,
    isNew ? vscode.l10n.t('new since last time') : '',
    foreignLanguage(language),
    tags.length > 0 ? vscode.l10n.t('tagged {0}', tags.join(', ')) : '',
    warnings > 0
      ? plural(warnings, (n) => ({
          one: vscode.l10n.t('{0} date warning', n),
          other: vscode.l10n.t('{0} date warnings', n),
        }))
      : '',
  ];
  item.accessibilityInformation = { label: facts.filter(Boolean).join(', ') };
  return item;
}

export function headingItem(article: Article, span: Span): vscode.TreeItem {
  const item = new vscode.TreeItem(shownLine(article, span));
  item.id = `${article.id} heading ${span.start}`;
  item.contextValue = 'heading';
  item.iconPath = new vscode.ThemeIcon('symbol-text');
  item.command = openCommand(article, span);
  return item;
}

export function speakersItem(article: Article, count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Speakers'), Expanded);
  item.id = `${article.id} speakers`;
  item.iconPath = new vscode.ThemeIcon('comment-discussion');
  item.description = String(count);
  return item;
}

/** @param id of an entity; null for all sources without a name */
export function speakerItem(article: Article, analysis: Analysis, id: string | null): vscode.TreeItem {
  const entity = id === null ? undefined : entityById(analysis, id);
  const item = new vscode.TreeItem(entity?.name ?? vscode.l10n.t('Unnamed sources'), Collapsed);
  item.id = `${article.id} speaker ${id}`;
  item.contextValue = entity ? 'speaker' : 'unnamed';
  item.iconPath = new vscode.ThemeIcon(!entity ? 'question' : entity.type === 'person' ? 'person' : 'organization');
  item.description = statementCount(analysis.statements.filter((statement) => statement.speaker === id).length);
  item.tooltip = entity
    ? [entity.name, ...entity.roles.map((role) => role.text)].join('\n')
    : vscode.l10n.t('These sources are not named, or their names were not found');
  const first = firstMention(analysis, id);
  if (first) item.command = openCommand(article, first);
  return item;
}

/** Where the article first speaks of somebody. */
export function firstMention(analysis: Analysis, entity: string | null): Span | undefined {
  return analysis.mentions.find((mention) => mention.entity === entity);
}

export function statementItem(article: Article, analysis: Analysis, index: number): vscode.TreeItem {
  const statement = analysis.statements[index];
  const content = statement?.content ?? [];
  const source = statement && statement.speaker === null ? sourceLabel(article, analysis, statement) : null;
  const words = content.map((span) => shownLine(article, span)).join(' … ');
  const shown = (length: number) =>
    source
      ? `${isolated(source)}: ${isolated(cutAtWord(words, length - source.length - 2))}`
      : cutAtWord(words, length);
  const item = new vscode.TreeItem(shown(labelLength));
  item.id = `${article.id} statement ${index}`;
  item.contextValue = 'statement';
  item.iconPath = new vscode.ThemeIcon(statement?.type === 'indirect' ? 'comment' : 'quote');
  item.tooltip = shown(tooltipLength);
  // The icon says it to those who see.
  if (statement)
    item.accessibilityInformation = {
      label: withoutIsolates(`${shown(tooltipLength)}, ${termName(statement.type)}`),
    };
  if (content[0]) item.command = openCommand(article, content[0]);
  return item;
}

/** @param article null, like its analysis, when it cannot be read */
export function articleTooltip(
  entry: Entry,
  article: Article | null,
  analysis: Analysis | null,
): vscode.MarkdownString {
  const { summary } = entry;
  if (!summary) return markdown(`${plain(displayPath(entry.id))} ${plain(entry.unreadable)}.`);
  const speakers = (analysis ? speakersOf(analysis) : [])
    .slice(0, speakersInTooltip)
    .map(({ entity, statements }) => `${isolated(entity.name)} (${statements.length})`);
  const facts = [
    summary.date ? longDay(summary.date) : (summary.dateProblem ?? vscode.l10n.t('No date')),
    article && dayOriginName(article),
    article?.dateLine && article.dateLine.text !== summary.date
      ? vscode.l10n.t('in the text: “{0}”', isolated(article.dateLine.text))
      : '',
    isolated(summary.source ?? ''),
  ];
  const lines = [
    `**${plain(summaryLabel(summary, titleLength))}**`,
    plain(facts.filter(Boolean).join(' · ')),
    summary.title ? plain(cutAtWord(summary.lead, leadLength)) : '',
    analysis?.reading ? plain(sayReading(analysis.reading)) : '',
    speakers.length > 0 ? vscode.l10n.t('Speakers: {0}', plain(speakers.join(', '))) : '',
    `*${plain(displayPath(entry.id))}*`,
  ];
  return markdown(lines.filter(Boolean).join('\n\n'));
}

function groupLabel(group: Group): string {
  if (group.part) return vscode.l10n.t('{0} to {1}', formatNumber(group.part.first), formatNumber(group.part.last));
  switch (group.kind) {
    case 'date':
      return longMonth(group.key);
    case 'status':
      return statusLooks[group.key as ShownStatus].name;
    case 'undated':
      return vscode.l10n.t('No date');
    case 'unreadable':
      return vscode.l10n.t('Unreadable');
    case 'archive':
      return vscode.l10n.t('Read in the archive “{0}”', group.key);
    default:
      return group.key || vscode.l10n.t('Top level');
  }
}
