import * as l10n from '@vscode/l10n';
import type { Span } from '../../article/article';
import type { List, Near, Neighbour, Node, Problem, Query } from './ast';
import { farthest, lex, type ReadingOptions, type Token } from './lexer';
import { readPasted } from './wholeText';

export type { Problem, Query } from './ast';

/** Whatever lies beyond is not read: nobody types that much, and every word costs time. */
const longestQuery = 4000;
const mostLeaves = 64;

/**
 * Reads a query (media/search.md has the grammar). Takes anything; never throws. With `typing` (the default) what
 * stands at the very end may go on, so that its completions are found too.
 */
export function parseQuery(text: string, options: Partial<ReadingOptions> = {}): Query {
  const typing = options.typing ?? true;
  const pasted = readPasted(text.slice(0, longestQuery));
  const { tokens, problems } = lex(pasted.text, { typing });
  const parser = new Parser(tokens, typing);
  const root = parser.parse();
  const tooLong: Problem[] =
    text.length > longestQuery
      ? [
          {
            start: longestQuery,
            end: text.length,
            text: l10n.t('Only the first {0} characters are searched.', longestQuery),
          },
        ]
      : [];
  return {
    root,
    problems: [...pasted.problems, ...problems, ...parser.problems, ...tooLong].sort((a, b) => a.start - b.start),
  };
}

/** Whether nothing is asked for. */
export function isEmpty({ root }: Query): boolean {
  return root.nodes.length === 0;
}

/**
 * Recursive descent; its depth is that of the brackets, which the lexer bounds. What joins nothing is left out, with a
 * hint.
 */
class Parser {
  readonly problems: Problem[] = [];
  private at = 0;
  private leaves = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly typing: boolean,
  ) {}

  parse(): List {
    const node = this.list();
    return node.kind === 'list' ? node : { kind: 'list', nodes: [node] };
  }

  private list(): Node {
    const nodes: Node[] = [];
    while (this.peek() !== undefined && this.peek() !== 'close') {
      const node = this.any();
      if (node) nodes.push(node);
    }
    return listOf(nodes);
  }

  private any(): Node | null {
    return this.joined(
      'or',
      () => this.all(),
      (nodes) => ({ kind: 'any', nodes }),
    );
  }

  private all(): Node | null {
    return this.joined(
      'and',
      () => this.near(),
      (nodes) => ({ kind: 'all', nodes }),
    );
  }

  /** `a OR b OR c` as one node; nested ones of the same kind become part of it. */
  private joined(kind: 'or' | 'and', part: () => Node | null, join: (nodes: Node[]) => Node): Node | null {
    const nodes: Node[] = [];
    const add = (node: Node | null) => node && nodes.push(node);
    add(part());
    while (this.peek() === kind) {
      const operator = this.tokens[this.at++]!;
      const next = part();
      if (next === null || nodes.length === 0)
        this.leftOut(operator, l10n.t('{0} goes between two things; it is ignored.', kind.toUpperCase()));
      add(next);
    }
    if (nodes.length < 2) return nodes[0] ?? null;
    const { kind: joint } = join([]);
    return join(nodes.flatMap((node) => (node.kind === joint && 'nodes' in node ? node.nodes : [node])));
  }

  private near(): Node | null {
    let left = this.unary();
    for (let token = this.tokens[this.at]; token?.kind === 'near'; token = this.tokens[this.at]) {
      this.at++;
      const right = this.unary();
      const joined = left && right && nearOf(left, right, token.words);
      if (!joined) this.leftOut(token, l10n.t('NEAR goes between words, phrases or (a OR b); it is ignored.'));
      left = joined ?? (left && right ? listOf([left, right]) : (left ?? right));
    }
    return left;
  }

  private unary(): Node | null {
    let negated = false;
    while (this.peek() === 'not') {
      negated = true;
      this.at++;
    }
    const node = this.primary();
    if (!negated || node === null) return node;
    return node.kind === 'not' && node.node.kind === 'not' ? node.node : { kind: 'not', node };
  }

  private primary(): Node | null {
    const token = this.tokens[this.at];
    if (token?.kind === 'leaf') {
      this.at++;
      const before = this.leaves;
      this.leaves += leavesOf(token.node);
      if (before <= mostLeaves && this.leaves > mostLeaves)
        this.leftOut(token, l10n.t('A query can have {0} words at most; the rest are ignored.', mostLeaves));
      return this.leaves > mostLeaves ? null : token.node;
    }
    if (token?.kind !== 'open') return null;
    this.at++;
    const node = this.list();
    this.at++;
    return node.kind === 'list' && node.nodes.length === 0 ? null : node;
  }

  private peek(): Token['kind'] | undefined {
    return this.tokens[this.at]?.kind;
  }

  /** What stands last is not finished while the person is typing. */
  private leftOut({ start, end }: Span, text: string): void {
    if (!this.typing || end < this.tokens[this.tokens.length - 1]!.start) this.problems.push({ start, end, text });
  }
}

/** `"ceasefire talks"~5` is as much as `ceasefire NEAR/5 talks`. */
function leavesOf(node: Node): number {
  return node.kind === 'near' ? node.neighbours.length : 1;
}

/** Brackets around a list in a list change nothing, nor around one thing. */
function listOf(nodes: readonly Node[]): Node {
  const flat = nodes.flatMap((node) => (node.kind === 'list' ? node.nodes : [node]));
  return flat.length === 1 ? flat[0]! : { kind: 'list', nodes: flat };
}

/** Null when one side cannot be told to be near. In a chain the distances add up. */
function nearOf(left: Node, right: Node, words: number): Near | null {
  const last = neighbourOf(right);
  if (last === null) return null;
  if (left.kind === 'near')
    return { ...left, neighbours: [...left.neighbours, last], words: Math.min(farthest, left.words + words) };
  const first = neighbourOf(left);
  return first && { kind: 'near', neighbours: [first, last], words };
}

function neighbourOf(node: Node): Neighbour | null {
  if (node.kind === 'word' || node.kind === 'phrase') return [node];
  if (node.kind !== 'any' && node.kind !== 'list') return null;
  const leaves = node.nodes.filter((each): each is Neighbour[number] => each.kind === 'word' || each.kind === 'phrase');
  return leaves.length === node.nodes.length ? leaves : null;
}
