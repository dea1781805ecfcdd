import type { Span } from '../../article/article';
import type { Node } from '../query/ast';
import { visitPieces, type Said, type StatementTest } from '../index/facts';
import { nameTest, nameWords } from '../index/names';
import { intersectSpans, mergeSpans } from '../text/spans';

/** A part of an article that `in:` names, beside quotes, which are statements. */
export type Zone = 'heading' | 'title' | 'lead';

/** What a filter narrows the places to look in to: statements, or zones. Null: it narrows nothing. */
type Narrowing = 'statements' | 'zones' | null;

function narrowingOf(node: Node): Narrowing {
  if (node.kind === 'filter') {
    if (node.field === 'speaker' || node.field === 'type') return 'statements';
    return node.field !== 'in' ? null : node.choice === 'quote' ? 'statements' : 'zones';
  }
  if (!('nodes' in node)) return null;
  const [first, ...others] = node.nodes.map(narrowingOf);
  return others.every((other) => other === first) ? (first ?? null) : null;
}

/** Those of a list's members that say where its words are to be looked for. */
export function narrowingNodes(nodes: readonly Node[]): Node[] {
  return nodes.filter((node) => narrowingOf(node) !== null);
}

/** Whether a member of a list says where or in which articles to look, and not for which words. */
export function isCondition(node: Node): boolean {
  return node.kind === 'filter' || ('nodes' in node && node.nodes.every(isCondition));
}

/** Where the words of a query are to be looked for: inside the statements and zones that all the conditions ask for. */
export class Scope {
  /** What holds of a statement, given those of its article. */
  private readonly statements: readonly ((said: Said) => StatementTest)[];
  private readonly zones: readonly Node[];

  constructor(readonly conditions: readonly Node[]) {
    this.statements = conditions.filter((node) => narrowingOf(node) === 'statements').map(statementTest);
    this.zones = conditions.filter((node) => narrowingOf(node) === 'zones');
  }

  get needsFacts(): boolean {
    return this.statements.length > 0;
  }

  /**
   * The places in one article, in order, without overlap. `zone` gives those of a zone; they are offsets, or positions
   * of terms.
   */
  spans(said: Said | undefined, zone: (zone: Zone) => readonly Span[], as: 'offsets' | 'positions'): Span[] {
    const parts = this.zones.map((node) => zoneSpans(node, zone));
    if (this.needsFacts) parts.push(said ? this.saidSpans(said, as) : []);
    return parts.reduce((both, part) => intersectSpans(both, part));
  }

  private saidSpans(said: Said, as: 'offsets' | 'positions'): Span[] {
    const tests = this.statements.map((test) => test(said));
    const isAskedFor: StatementTest =
      tests.length === 1 ? tests[0]! : (speaker, type) => tests.every((test) => test(speaker, type));
    const spans: Span[] = [];
    visitPieces(said, isAskedFor, (start, end, first, after) =>
      spans.push(as === 'offsets' ? { start, end } : { start: first, end: after }),
    );
    return spans.length < 2 ? spans : mergeSpans(spans);
  }
}

function statementTest(node: Node): (said: Said) => StatementTest {
  if (node.kind === 'filter') {
    if (node.field === 'type') return () => (_speaker, type) => type === node.choice;
    if (node.field !== 'speaker') return () => (_speaker, type) => type !== 'indirect';
    const isName = nameTest(nameWords(node.text, node.open || node.beginning));
    return (said) => (speaker) => speaker >= 0 && said.namesOf(speaker).some(isName);
  }
  const parts = 'nodes' in node ? node.nodes.map(statementTest) : [];
  return (said) => {
    const tests = parts.map((part) => part(said));
    if (node.kind === 'any') return (speaker, type) => tests.some((test) => test(speaker, type));
    return (speaker, type) => tests.every((test) => test(speaker, type));
  };
}

function zoneSpans(node: Node, zone: (zone: Zone) => readonly Span[]): Span[] {
  if (node.kind === 'filter') return mergeSpans(node.field === 'in' ? zone(node.choice as Zone) : []);
  const parts = 'nodes' in node ? node.nodes.map((part) => zoneSpans(part, zone)) : [];
  return node.kind === 'any' ? mergeSpans(parts.flat()) : parts.reduce((both, part) => intersectSpans(both, part));
}
