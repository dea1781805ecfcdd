import type { Filter, Near, Node, Phrase, Query, Word } from './ast';
import { isCondition } from './conditions';
import type { Explanation } from './fields/field';
import { fieldOf } from './fields/recipe';

/** One line of plain English that says how a query was understood; empty when nothing is asked for. */
export function explain({ root }: Query): string {
  return root.nodes.length === 0 ? '' : `Articles ${listText(root.nodes)}`;
}

/** "with “ceasefire” in what Asif said directly, published in October 2025" */
function listText(nodes: readonly Node[]): string {
  const words = nodes.filter((node) => node.kind !== 'not' && !isCondition(node));
  const filters = nodes.filter((node) => node.kind === 'filter');
  const said = statementText(filters);
  const where = partsOf(filters, 'where');
  const standing =
    words.length > 0
      ? [`with ${wordsText(words)}`, ...(said === '' ? [] : [`in ${said}`]), ...where].join(' ')
      : [...(said === '' ? [] : [`with ${said}`]), ...where].join(' ');
  const joined = nodes.filter((node) => node.kind !== 'filter' && isCondition(node));
  const which = [...partsOf(filters, 'which'), ...joined.map((node) => `that are ${nodeText(node)}`)];
  const without = nodes.flatMap((node) => (node.kind === 'not' ? [`not ${nodeText(node.node)}`] : []));
  return [standing, ...which, ...without].filter(Boolean).join(', ');
}

/** "what Asif said directly"; empty when no statement is asked for. */
function statementText(filters: readonly Filter[]): string {
  const who = partsOf(filters, 'who');
  const how = partsOf(filters, 'how');
  return who.length + how.length === 0 ? '' : [`what ${who.join(' and ') || 'somebody'} said`, ...how].join(' ');
}

function partsOf(filters: readonly Filter[], part: Explanation['part']): string[] {
  return filters
    .map((filter) => fieldOf(filter).explain(filter))
    .flatMap((each) => (each.part === part ? each.text : []));
}

function filterText(filter: Filter): string {
  const said = statementText([filter]);
  return said === '' ? fieldOf(filter).explain(filter).text : `with ${said}`;
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
      return filterText(node);
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

function series(parts: readonly string[], word: 'and' | 'or'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts[parts.length - 1]}`;
}
