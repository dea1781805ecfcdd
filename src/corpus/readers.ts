import type { Analysis } from '../analysis/analysis';
import type { Article } from '../article/article';
import type { Disposable } from './emitter';
import type { Facts } from './facts';

/** What can be read in an article. All of it may come from another thread, as a copy. */
export interface Readings {
  readonly analysis: Analysis;
  readonly facts: Facts;
  /** The analysis as the command line prints it, one line of JSON. */
  readonly annotation: string;
}

export type Wanted = keyof Readings;

/** What is longer would keep somebody waiting who wants something at once. In UTF-16 code units. */
export const quicklyRead = 20_000;

export interface ReadOptions {
  /** Somebody waits for it: it goes before the others. */
  readonly isUrgent?: boolean;
  /** Aborted when nobody waits for it any more: it is not read on, and the next has its turn. */
  readonly signal?: AbortSignal | undefined;
}

/** Who reads the articles, in this thread or in others. */
export interface Readers extends Disposable {
  /** How many articles should be asked for at once, so that nobody is idle. */
  readonly lanes: number;
  /** How many threads beside this one there are just now. */
  readonly threads: number;
  /** Loads what the first reading would have to wait for. */
  prepare(): void;
  /**
   * Reads an article.
   * @throws why it cannot be read, in words that follow its name: "took more than 30 seconds to read"; the signal's
   * reason once that is aborted
   */
  read<W extends Wanted>(wanted: W, article: Article, options?: ReadOptions): Promise<Readings[W]>;
}
