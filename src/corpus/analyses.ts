import type { Article } from '../article/article';
import type { Analysis } from '../analysis/analysis';
import type { Judgement } from './judgement';
import type { Readers } from './readers';

/** So many analyses are kept: those of the articles a person goes back and forth between. */
const kept = 100;

/** What was computed of an article, and what people made of it. */
export interface DecidedAnalysis {
  readonly computed: Analysis;
  readonly applied: Analysis;
  /** Of what people had decided (`Judgement.revisionOf`). */
  readonly revision: string;
  /** All names that were found, whatever people decided about them. */
  readonly names: readonly string[];
}

/**
 * Analyses on demand, with what people decided. The same article (the same object) is analysed once while it stays
 * among the last used; what is decided anew is only applied anew.
 */
export class Analyses {
  private readonly recent = new Map<Article, DecidedAnalysis>();
  /** What somebody waits for. */
  private readonly underWay = new Map<Article, Promise<Analysis>>();

  constructor(
    private readonly judgement: Pick<Judgement, 'applied' | 'revisionOf'>,
    private readonly readers: Readers,
  ) {}

  /** As people have decided by now; null when the article has not been analysed lately. */
  known(article: Article): DecidedAnalysis | null {
    const known = this.recent.get(article);
    return known ? this.decided(article, known.computed, known) : null;
  }

  /** @param isUrgent somebody waits for it. Rejects when the article cannot be analysed. */
  async of(article: Article, isUrgent = false): Promise<DecidedAnalysis> {
    return this.known(article) ?? this.decided(article, await this.computed(article, isUrgent));
  }

  private computed(article: Article, isUrgent: boolean): Promise<Analysis> {
    if (!isUrgent) return this.readers.read('analysis', article);
    let computing = this.underWay.get(article);
    if (!computing) {
      const done = () => this.underWay.delete(article);
      computing = this.readers.read('analysis', article, true);
      this.underWay.set(article, computing);
      computing.then(done, done);
    }
    return computing;
  }

  private decided(article: Article, computed: Analysis, before?: DecidedAnalysis): DecidedAnalysis {
    const names = before?.names ?? computed.entities.map(({ name }) => name);
    const revision = this.judgement.revisionOf(article.id, names);
    const now =
      before?.revision === revision
        ? before
        : { computed, applied: this.judgement.applied(article, computed), revision, names };
    this.recent.delete(article);
    this.recent.set(article, now);
    if (this.recent.size > kept) this.recent.delete(this.recent.keys().next().value!);
    return now;
  }
}
