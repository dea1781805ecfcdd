import type { DayFilter, Filter, Near, Node, Phrase, Query, Word } from './ast';
import { isCondition } from '../match/scope';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const zones: Readonly<Record<string, string>> = {
  heading: 'in a heading',
  quote: 'in what somebody is quoted as saying',
  title: 'in the title',
  lead: 'in the first paragraph',
};

/** One line of plain English that says how a query was understood; empty when nothing is asked for. */
export function explain({ root }: Query): string {
  return root.nodes.length === 0 ? '' : `Articles ${listText(root.nodes)}`;
}

/** "with “ceasefire” in what Asif said directly, published in October 2025" */
function listText(nodes: readonly Node[]): string {
  const words = nodes.filter((node) => node.kind !== 'not' && !isCondition(node));
  const conditions = nodes.filter((node) => isCondition(node));
  const said = saidText(conditions);
  const places = conditions.flatMap((node) =>
    node.kind === 'filter' && node.field === 'in' ? [zones[node.choice]] : [],
  );
  const standing =
    words.length > 0
      ? [`with ${wordsText(words)}`, ...(said === '' ? [] : [`in ${said}`]), ...places].join(' ')
      : [...(said === '' ? [] : [`with ${said}`]), ...places].join(' ');
  const rest = conditions
    .filter((node) => !isSaid(node) && !(node.kind === 'filter' && node.field === 'in'))
    .map((node) => (node.kind === 'filter' ? filterText(node) : `that are ${nodeText(node)}`));
  const without = nodes.flatMap((node) => (node.kind === 'not' ? [`not ${nodeText(node.node)}`] : []));
  return [standing, ...rest, ...without].filter(Boolean).join(', ');
}

const isSaid = (node: Node) => node.kind === 'filter' && (node.field === 'speaker' || node.field === 'type');

/** "what Asif said directly"; empty when no statement is asked for. */
function saidText(nodes: readonly Node[]): string {
  const speakers = nodes.flatMap((node) =>
    node.kind === 'filter' && node.field === 'speaker' ? [nameText(node)] : [],
  );
  const types = nodes.flatMap((node) =>
    node.kind === 'filter' && node.field === 'type'
      ? [{ direct: 'in direct speech', indirect: 'in indirect speech' }[node.choice] ?? 'partly quoted']
      : [],
  );
  if (speakers.length === 0 && types.length === 0) return '';
  return [`what ${speakers.join(' and ') || 'somebody'} said`, ...types].join(' ');
}

/** Plain words may be missing: "a", "b" or both. */
function wordsText(nodes: readonly Node[]): string {
  const must = nodes.filter((node) => node.kind !== 'word').map(nodeText);
  const may = nodes.filter((node) => node.kind === 'word').map(nodeText);
  if (must.length === 0) return may.length === 1 ? may[0]! : `any of ${series(may, 'or')}`;
  return may.length === 0 ? series(must, 'and') : `${series(must, 'and')}, and perhaps ${series(may, 'or')}`;
}

function nodeText(node: Node): string {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return leafText(node);
    case 'near':
      return nearText(node);
    case 'filter':
      return isSaid(node) ? `with ${saidText([node])}` : filterText(node);
    case 'not':
      return `not ${nodeText(node.node)}`;
    case 'any':
      return `(${series(node.nodes.map(nodeText), 'or')})`;
    case 'all':
      return `(${series(node.nodes.map(nodeText), 'and')})`;
    case 'list':
      return `(${listText(node.nodes)})`;
  }
}

function leafText(leaf: Word | Phrase): string {
  if (leaf.kind === 'phrase') return `exactly “${leaf.text}”`;
  if (leaf.form === 'similar') return `words spelled like “${leaf.text}”`;
  return leaf.form === 'beginning' ? `words beginning with “${leaf.text}”` : `“${leaf.text}”`;
}

function nearText({ neighbours, words }: Near): string {
  return `${series(
    neighbours.map((neighbour) => series(neighbour.map(leafText), 'or')),
    'and',
  )} with at most ${words === 1 ? 'one word' : `${words} words`} between`;
}

function filterText(filter: Filter): string {
  switch (filter.field) {
    case 'speaker':
      return `in which ${nameText(filter)} says something`;
    case 'mentions':
      return `that name ${nameText(filter)}`;
    case 'place':
      return `that name the place ${nameText(filter)}`;
    case 'path':
      return `whose path has “${filter.text}”`;
    case 'type':
      return saidText([filter]);
    case 'in':
      return zones[filter.choice]!;
    case 'status':
      return filter.choice === 'reviewed' ? 'marked as reviewed' : 'not yet reviewed';
    case 'date':
      return `published ${rangeText(filter)}`;
    case 'on':
      return `that speak of a day ${rangeText(filter)}`;
  }
}

function nameText({
  text,
  open,
  beginning,
}: {
  readonly text: string;
  readonly open: boolean;
  readonly beginning: boolean;
}): string {
  const name = text.replace(/(?:^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
  return open || beginning ? `${name}…` : name;
}

function rangeText({ from, to }: DayFilter): string {
  if (from !== null && to !== null) return from === to ? `on ${dayText(from)}` : periodText(from, to);
  if (from !== null) return `on ${dayText(from)} or later`;
  return to === null ? 'on any day' : `on ${dayText(to)} or before`;
}

/** A whole month or year by its name. */
function periodText(from: string, to: string): string {
  const [year, month] = from.split('-');
  if (from === `${year}-01-01` && to === `${year}-12-31`) return `in ${Number(year)}`;
  const isWholeMonth =
    from.endsWith('-01') &&
    to.startsWith(`${year}-${month}-`) &&
    new Date(`${to}T00:00:00Z`).getTime() === Date.UTC(Number(year), Number(month), 0);
  return isWholeMonth ? `in ${months[Number(month) - 1]} ${Number(year)}` : `from ${dayText(from)} to ${dayText(to)}`;
}

function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[month! - 1]} ${year}`;
}

function series(parts: readonly string[], word: 'and' | 'or'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts[parts.length - 1]}`;
}
