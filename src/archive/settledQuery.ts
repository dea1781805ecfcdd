import type { Node, Query } from '../search/query/ast';

/**
 * A query as if all of it had been typed to its end: what stands there does not go on, unless an asterisk says so.
 * @returns the same query where nothing is left to be typed
 */
export function settledQuery(query: Query): Query {
  return query.root.nodes.some(goesOn)
    ? { ...query, root: { ...query.root, nodes: query.root.nodes.map(settled) } }
    : query;
}

function goesOn(node: Node): boolean {
  if (node.kind === 'near') return node.neighbours.flat().some(goesOn);
  if (node.kind === 'not') return goesOn(node.node);
  return 'nodes' in node ? node.nodes.some(goesOn) : 'open' in node && node.open;
}

function settled<N extends Node>(node: N): N {
  if (node.kind === 'near') return { ...node, neighbours: node.neighbours.map((neighbour) => neighbour.map(settled)) };
  if (node.kind === 'not') return { ...node, node: settled(node.node) };
  if ('nodes' in node) return { ...node, nodes: node.nodes.map(settled) };
  return 'open' in node ? { ...node, open: false } : node;
}
