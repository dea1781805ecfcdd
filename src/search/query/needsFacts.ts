import type { Field, Node, Query } from './ast';

const factFields: readonly Field[] = ['speaker', 'mentions', 'place', 'type', 'on'];

/**
 * Whether a query asks for what only an article's analysis tells, so that it misses articles that have not been read
 * through.
 */
export function needsFacts({ root }: Query): boolean {
  return asks(root);
}

function asks(node: Node): boolean {
  if (node.kind === 'filter')
    return factFields.includes(node.field) || (node.field === 'in' && node.choice === 'quote');
  if (node.kind === 'not') return asks(node.node);
  return 'nodes' in node && node.nodes.some(asks);
}
