import type { Article } from '../article/article';
import type { Analysis } from '../analysis/analysis';
import { analyze } from '../analysis/analyze';
import type { Judgement } from './judgement';

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

  constructor(private readonly judgement: Pick<Judgement, 'applied' | 'revisionOf'>) {}

  has(article: Article): boolean {
    return this.recent.has(article);
  }

  of(article: Article): DecidedAnalysis {
    const known = this.recent.get(article);
    const computed = known?.computed ?? analyze(article);
    const names = known?.names ?? computed.entities.map(({ name }) => name);
    const revision = this.judgement.revisionOf(article.id, names);
    const now =
      known?.revision === revision
        ? known
        : { computed, applied: this.judgement.applied(article, computed), revision, names };
    this.recent.delete(article);
    this.recent.set(article, now);
    if (this.recent.size > kept) this.recent.delete(this.recent.keys().next().value!);
    return now;
  }
}
