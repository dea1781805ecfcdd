import * as l10n from '@vscode/l10n';
import { eitherOf, formatNumber, listed } from '../../article/wording';
import type { Filter, Near, Node, Phrase, Query, Word } from './ast';
import { isCondition } from './conditions';
import type { Explanation } from './fields/field';
import { fieldOf } from './fields/recipe';

/** One line for a person that says how a query was understood; empty when nothing is asked for. */
export function explain({ root }: Query): string {
  return root.nodes.length === 0 ? '' : l10n.t('Articles {0}', listText(root.nodes));
}

/** "with “ceasefire” in what Asif said in direct speech, published in October 2025" */
function listText(nodes: readonly Node[]): string {
  const words = nodes.filter((node) => node.kind !== 'not' && !isCondition(node));
  const filters = nodes.filter((node) => node.kind === 'filter');
  const standing = [withText(words, statementText(filters)), ...partsOf(filters, 'where')].filter(Boolean).join(' ');
  const joined = nodes.filter((node) => node.kind !== 'filter' && isCondition(node));
  const which = [...partsOf(filters, 'which'), ...joined.map((node) => l10n.t('that are {0}', nodeText(node)))];
  const without = nodes.flatMap((node) => (node.kind === 'not' ? [notText(node.node)] : []));
  return [standing, ...which, ...without].filter(Boolean).join(', ');
}

/** @param said empty when no statement is asked for */
function withText(words: readonly Node[], said: string): string {
  if (words.length === 0) return said === '' ? '' : l10n.t('with {0}', said);
  return said === '' ? l10n.t('with {0}', wordsText(words)) : l10n.t('with {0} in {1}', wordsText(words), said);
}

/** "what Asif said in direct speech"; empty when no statement is asked for. */
function statementText(filters: readonly Filter[]): string {
  const who = partsOf(filters, 'who');
  const how = partsOf(filters, 'how');
  if (who.length + how.length === 0) return '';
  return [who.length === 0 ? l10n.t('what somebody said') : l10n.t('what {0} said', listed(who)), ...how].join(' ');
}

function partsOf(filters: readonly Filter[], part: Explanation['part']): string[] {
  return filters
    .map((filter) => fieldOf(filter).explain(filter))
    .flatMap((each) => (each.part === part ? each.text : []));
}

function filterText(filter: Filter): string {
  const said = statementText([filter]);
  return said === '' ? fieldOf(filter).explain(filter).text : l10n.t('with {0}', said);
}

/** Plain words may be missing: "a", "b" or both. */
function wordsText(nodes: readonly Node[]): string {
  const must = nodes.filter((node) => node.kind !== 'word').map(nodeText);
  const may = nodes.filter((node) => node.kind === 'word').map(nodeText);
  if (must.length === 0) return may.length === 1 ? may[0]! : l10n.t('any of {0}', eitherOf(may));
  return may.length === 0 ? listed(must) : l10n.t('{0}, and perhaps {1}', listed(must), eitherOf(may));
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
      return notText(node.node);
    case 'any':
      return `(${eitherOf(node.nodes.map(nodeText))})`;
    case 'all':
      return `(${listed(node.nodes.map(nodeText))})`;
    case 'list':
      return `(${listText(node.nodes)})`;
  }
}

function notText(node: Node): string {
  return l10n.t('not {0}', nodeText(node));
}

function leafText(leaf: Word | Phrase): string {
  if (leaf.kind === 'phrase') return l10n.t('exactly “{0}”', leaf.text);
  if (leaf.form === 'similar') return l10n.t('words spelled like “{0}”', leaf.text);
  return leaf.form === 'beginning' ? l10n.t('words beginning with “{0}”', leaf.text) : l10n.t('“{0}”', leaf.text);
}

function nearText({ neighbours, words }: Near): string {
  const near = listed(neighbours.map((neighbour) => eitherOf(neighbour.map(leafText))));
  return words === 1
    ? l10n.t('{0} with at most one word between', near)
    : l10n.t('{0} with at most {1} words between', near, formatNumber(words));
}
