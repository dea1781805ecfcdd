import type { Analysis } from '../analysis/analysis';
import { analyze } from '../analysis/analyze';
import { annotationOf } from '../analysis/annotation';
import { warmUp } from '../analysis/warmUp';
import type { Article } from '../article/article';
import type { Disposable } from './emitter';
import { extractFacts, type Facts } from './facts';

/** What can be read in an article. All of it may come from another thread, as a copy. */
export interface Readings {
  readonly analysis: Analysis;
  readonly facts: Facts;
  /** The analysis as the command line prints it, one line of JSON. */
  readonly annotation: string;
}

export type Wanted = keyof Readings;

/** How each is made, whichever thread does it. */
export const readings: { readonly [W in Wanted]: (article: Article) => Readings[W] } = {
  analysis: analyze,
  facts: (article) => extractFacts(article, analyze(article)),
  annotation: (article) => JSON.stringify(annotationOf(article, analyze(article))),
};

/** Who reads the articles: this thread or others. */
export interface Readers extends Disposable {
  /** How many articles should be asked for at once, so that nobody is idle. */
  readonly lanes: number;
  /** How many threads beside this one there are just now. */
  readonly threads: number;
  /** Loads what the first reading would have to wait for. */
  prepare(): void;
  /**
   * Reads an article.
   * @param isUrgent somebody waits for it: it goes before the others
   * @throws why it cannot be read, in words that follow its name: "took more than 30 seconds to read"
   */
  read<W extends Wanted>(wanted: W, article: Article, isUrgent?: boolean): Promise<Readings[W]>;
}

/** Reads in this thread: where there are no others. */
export class InlineReaders implements Readers {
  readonly lanes = 1;
  readonly threads = 0;
  private readonly pieces = warmUp();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** A piece at a time, so that others have their turn in between. */
  prepare(): void {
    this.timer ??= setTimeout(() => {
      if (this.pieces.next().done) return;
      this.timer = undefined;
      this.prepare();
    });
  }

  read<W extends Wanted>(wanted: W, article: Article): Promise<Readings[W]> {
    return new Promise((resolve) => resolve(readings[wanted](article)));
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
