import type { Filter, Node, Query } from './ast';
import { conditionOf } from './fields/recipe';

/** What a filter, or filters joined by OR and AND, narrow the places to look in to. Null: they narrow nothing. */
export type Narrowing = 'statement' | 'zone' | null;

/** Joined filters narrow something when all of them narrow the same. */
export function narrowingOf(node: Node): Narrowing {
  if (node.kind === 'filter') {
    const { kind } = conditionOf(node);
    return kind === 'article' ? null : kind;
  }
  if (!('nodes' in node)) return null;
  const [first, ...others] = node.nodes.map(narrowingOf);
  return others.every((other) => other === first) ? (first ?? null) : null;
}

/** Those of a list's members that say where its words are to be looked for. */
export function narrowingNodes(nodes: readonly Node[]): Node[] {
  return nodes.filter((node) => narrowingOf(node) !== null);
}

/**
 * Words are left out where the others are looked for; what says itself where to look is left out wherever it stands.
 */
export function conditionsOfNot(node: Node, conditions: readonly Node[]): readonly Node[] {
  return narrowingNodes(node.kind === 'list' || node.kind === 'all' ? node.nodes : [node]).length > 0 ? [] : conditions;
}

/** Whether a member of a list says where or in which articles to look, and not for which words. */
export function isCondition(node: Node): boolean {
  return node.kind === 'filter' || ('nodes' in node && node.nodes.every(isCondition));
}

/**
 * Whether a query asks for what only an article's analysis tells, so that it misses articles that have not been read
 * through.
 */
export function needsFacts({ root }: Query): boolean {
  return someFilter(root, (filter) => {
    const condition = conditionOf(filter);
    return condition.kind === 'statement' || (condition.kind === 'article' && condition.needsFacts);
  });
}

/** Whether a query asks for what people marked articles with. */
export function needsMarks({ root }: Query): boolean {
  return someFilter(root, ({ field }) => field === 'status' || field === 'tag');
}

function someFilter(node: Node, test: (filter: Filter) => boolean): boolean {
  if (node.kind === 'filter') return test(node);
  if (node.kind === 'not') return someFilter(node.node, test);
  return 'nodes' in node && node.nodes.some((each) => someFilter(each, test));
}
