import type { Span } from '../../article/article';
import { visitContent } from '../index/facts';
import type { ArticleStatements, StatementTest } from '../index/types';
import type { Node } from '../query/ast';
import { narrowingOf } from '../query/conditions';
import type { ZoneCondition } from '../query/fields/field';
import { conditionOf } from '../query/fields/recipe';
import { intersectSpans, mergeSpans } from '../text/spans';

/** Gives the places of a zone in one article. */
export type ZoneReader = (zone: ZoneCondition) => readonly Span[];

/** What holds of a statement, given those of its article. */
type StatementCheck = (statements: ArticleStatements) => StatementTest;

/** Where the words of a query are to be looked for: inside the statements and zones that all the conditions ask for. */
export class Scope {
  private readonly checks: readonly StatementCheck[];
  private readonly zones: readonly Node[];

  constructor(readonly conditions: readonly Node[]) {
    this.checks = conditions.filter((node) => narrowingOf(node) === 'statement').map(statementCheck);
    this.zones = conditions.filter((node) => narrowingOf(node) === 'zone');
  }

  get needsFacts(): boolean {
    return this.checks.length > 0;
  }

  /**
   * The places in one article, in order, without overlap. `zone` gives those of a zone; they are offsets, or positions
   * of terms.
   */
  spans(statements: ArticleStatements | undefined, zone: ZoneReader, as: 'offsets' | 'positions'): Span[] {
    const parts = this.zones.map((node) => zoneSpans(node, zone));
    if (this.needsFacts) parts.push(statements ? this.contentSpans(statements, as) : []);
    return parts.reduce((both, part) => intersectSpans(both, part));
  }

  /** Whether a statement of an article is one of those in which the words are to be looked for. */
  statementTest(statements: ArticleStatements): StatementTest {
    const tests = this.checks.map((check) => check(statements));
    const [only] = tests;
    return only && tests.length === 1 ? only : (speaker, type) => tests.every((test) => test(speaker, type));
  }

  private contentSpans(statements: ArticleStatements, as: 'offsets' | 'positions'): Span[] {
    const spans: Span[] = [];
    visitContent(statements, this.statementTest(statements), (start, end, first, after) =>
      spans.push(as === 'offsets' ? { start, end } : { start: first, end: after }),
    );
    return spans.length < 2 ? spans : mergeSpans(spans);
  }
}

function statementCheck(node: Node): StatementCheck {
  if (node.kind === 'filter') {
    const condition = conditionOf(node);
    return condition.kind === 'statement' ? (statements) => condition.test(statements) : () => () => false;
  }
  const checks = 'nodes' in node ? node.nodes.map(statementCheck) : [];
  return (statements) => {
    const tests = checks.map((check) => check(statements));
    if (node.kind === 'any') return (speaker, type) => tests.some((test) => test(speaker, type));
    return (speaker, type) => tests.every((test) => test(speaker, type));
  };
}

function zoneSpans(node: Node, zone: ZoneReader): Span[] {
  if (node.kind === 'filter') {
    const condition = conditionOf(node);
    return mergeSpans(condition.kind === 'zone' ? zone(condition) : []);
  }
  const parts = 'nodes' in node ? node.nodes.map((part) => zoneSpans(part, zone)) : [];
  return node.kind === 'any' ? mergeSpans(parts.flat()) : parts.reduce((both, part) => intersectSpans(both, part));
}
