import type { Filter, Neighbour, Node, Phrase, Query, Word } from './ast';
import { isReadAsText } from './wholeText';

/** A filter as a person would type it, for adding it to a query: `speaker:"Khawaja Asif"`. */
export function filterText(field: string, value: string): string {
  // No value can hold a quotation mark: there is no way to write one.
  const plain = value.replace(/["“”„‟«»″＂]/g, ' ').trim();
  return `${field}:${/^[^\s()|]+$/.test(plain) ? plain : `"${plain}"`}`;
}

/**
 * A query as text that is read as the same query again, unless it has become longer than a query may be. What could go
 * on while it was typed does not any more.
 */
export function printQuery({ root }: Query): string {
  const printed = printNode(root);
  return isReadAsText(printed) ? `(${printed})` : printed;
}

function printNode(node: Node): string {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return printLeaf(node);
    case 'filter':
      return printFilter(node);
    case 'near':
      return printNear(node.neighbours, node.words);
    case 'not':
      return `-${inBrackets(node.node, ['all', 'any', 'list', 'near', 'not'])}`;
    case 'all':
      return node.nodes.map((part) => inBrackets(part, ['any', 'list'])).join(' AND ');
    case 'any':
      return node.nodes.map((part) => inBrackets(part, ['list'])).join(' OR ');
    case 'list':
      return node.nodes.map(printNode).join(' ');
  }
}

function inBrackets(node: Node, kinds: readonly Node['kind'][]): string {
  return kinds.includes(node.kind) ? `(${printNode(node)})` : printNode(node);
}

function printLeaf(leaf: Word | Phrase): string {
  if (leaf.kind === 'phrase') return `"${leaf.text}"`;
  if (leaf.form === 'similar') return `~${leaf.text}`;
  return leaf.form === 'beginning' ? `${leaf.text}*` : leaf.text;
}

function printFilter(filter: Filter): string {
  if ('choice' in filter) return filterText(filter.field, filter.choice);
  const text = filterText(filter.field, filter.text);
  return 'beginning' in filter && filter.beginning ? `${text}*` : text;
}

function printNear(neighbours: readonly Neighbour[], words: number): string {
  // In a chain the distances add up.
  return neighbours
    .map(
      (neighbour, index) =>
        `${index === 0 ? '' : `NEAR/${index === 1 ? words : 0} `}${neighbour.length === 1 ? printLeaf(neighbour[0]!) : `(${neighbour.map(printLeaf).join(' OR ')})`}`,
    )
    .join(' ');
}
