import type { Span } from '../../article/article';
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

const none: readonly FoundStatement[] = [];

/** The statements laid over the tokens: whose reported words each token is, and where each source begins. */
export class StatementLayout {
  private readonly contentOf: Int32Array;
  /** 1 for the first tokens of sources. */
  private readonly starts: Uint8Array;
  private readonly sources = new Map<number, FoundStatement[]>();
  private readonly ranges = new Map<FoundStatement, TokenRange>();

  constructor(private readonly page: Page) {
    this.contentOf = new Int32Array(page.tokens.length).fill(-1);
    this.starts = new Uint8Array(page.tokens.length);
    const size = ({ content }: FoundStatement): number => (content.at(-1)?.end ?? 0) - (content[0]?.start ?? 0);
    // The widest first, so that statements within statements keep their own words.
    const order = page.found
      .map((statement, at) => ({ statement, at }))
      .sort((a, b) => size(b.statement) - size(a.statement));
    for (const { statement, at } of order) {
      for (const part of statement.content) {
        const range = tokensIn(page, part);
        this.contentOf.fill(at, range.first, range.last);
      }
    }
    for (const statement of page.found) this.placeSource(statement);
  }

  private placeSource(statement: FoundStatement): void {
    if (!statement.source) return;
    const range = tokensIn(this.page, statement.source);
    this.ranges.set(statement, range);
    this.starts[range.first] = 1;
    const others = this.sources.get(range.first);
    if (others) others.push(statement);
    else this.sources.set(range.first, [statement]);
  }

  /** The innermost statement whose reported words hold the token. */
  around(token: number): FoundStatement | undefined {
    return this.page.found[this.contentOf[token] ?? -1];
  }

  /** The statements whose source begins with the token. */
  startingAt(token: number): readonly FoundStatement[] {
    return this.starts[token] ? (this.sources.get(token) ?? none) : none;
  }

  sourceOf(statement: FoundStatement): TokenRange | undefined {
    return this.ranges.get(statement);
  }
}

/** The tokens that lie at least partly in a span. */
export function tokensIn(page: Page, span: Span): TokenRange {
  const { tokens } = page;
  const lowest = (reached: (at: number) => boolean): number => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reached(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return {
    first: lowest((at) => (tokens[at]?.end ?? 0) > span.start),
    last: lowest((at) => (tokens[at]?.start ?? 0) >= span.end),
  };
}
