import type { Span } from '../../article/article';
import { lowerBound } from '../../article/lowerBound';
import type { FoundStatement } from './foundStatement';
import type { Page } from './page';

/** Tokens `first` up to, not including, `last`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What begins at each token. */
export type ByToken<T> = readonly (T | undefined)[];

/** Of two that begin at the same token the later one stays. */
export function byFirstToken<T extends TokenRange>(page: Page, ranges: readonly T[]): ByToken<T> {
  const at = new Array<T | undefined>(page.tokens.length);
  for (const range of ranges) at[range.first] = range;
  return at;
}

/** In which statement's content each token stands, and which sources begin with it. */
export class StatementIndex {
  private readonly contentOf: ByToken<FoundStatement>;
  private readonly starting = new Map<number, FoundStatement[]>();
  private readonly unsourced = new Map<number, FoundStatement[]>();
  private readonly sources = new Map<FoundStatement, TokenRange>();
  private readonly previous = new Map<FoundStatement, FoundStatement>();

  constructor(page: Page) {
    this.contentOf = contentByToken(page);
    page.found.forEach((statement, index) => {
      const before = page.found[index - 1];
      if (before) this.previous.set(statement, before);
      if (statement.source) {
        const range = tokensIn(page, statement.source);
        this.sources.set(statement, range);
        append(this.starting, range.first, statement);
      } else if (statement.content[0]) {
        append(this.unsourced, tokensIn(page, statement.content[0]).first, statement);
      }
    });
  }

  /** The innermost statement whose content holds the token. */
  innermostAt(token: number): FoundStatement | undefined {
    return this.contentOf[token];
  }

  /** The statements whose source begins with the token. */
  startingAt(token: number): readonly FoundStatement[] {
    return this.starting.get(token) ?? none;
  }

  /** The statements without a source whose content begins with the token. */
  unsourcedAt(token: number): readonly FoundStatement[] {
    return this.unsourced.get(token) ?? none;
  }

  sourceOf(statement: FoundStatement): TokenRange | undefined {
    return this.sources.get(statement);
  }

  /** The statement before this one in text order. */
  before(statement: FoundStatement): FoundStatement | undefined {
    return this.previous.get(statement);
  }
}

const none: readonly FoundStatement[] = [];

function append(index: Map<number, FoundStatement[]>, token: number, statement: FoundStatement): void {
  const others = index.get(token);
  if (others) others.push(statement);
  else index.set(token, [statement]);
}

function contentByToken({ tokens, found }: Page): ByToken<FoundStatement> {
  const contentOf = new Array<FoundStatement | undefined>(tokens.length);
  const size = ({ content }: FoundStatement): number => (content.at(-1)?.end ?? 0) - (content[0]?.start ?? 0);
  // The widest first, so that statements within statements keep their own words.
  for (const statement of [...found].sort((a, b) => size(b) - size(a))) {
    for (const part of statement.content) {
      const { first, last } = tokensIn({ tokens }, part);
      contentOf.fill(statement, first, last);
    }
  }
  return contentOf;
}

/** The tokens that lie at least partly in a span. */
export function tokensIn({ tokens }: Pick<Page, 'tokens'>, span: Span): TokenRange {
  return {
    first: lowerBound(tokens, ({ end }) => end <= span.start),
    last: lowerBound(tokens, ({ start }) => start < span.end),
  };
}
