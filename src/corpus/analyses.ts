import type { Article } from '../article/article';
import type { Analysis } from '../analysis/analysis';
import { analyze } from '../analysis/analyze';
import type { Judgement } from './judgement';

/** So many analyses are kept: those of the articles a person goes back and forth between. */
const kept = 100;

interface Kept {
  readonly computed: Analysis;
  /** With what people decided, and when they had. */
  readonly applied: Analysis;
  readonly revision: string;
}

/**
 * Analyses on demand, with what people decided. The same article (the same object) is analysed once while it stays
 * among the last used; what is decided anew is only applied anew.
 */
export class Analyses {
  private readonly recent = new Map<Article, Kept>();

  constructor(private readonly judgement: Pick<Judgement, 'applied' | 'revisionOf'>) {}

  has(article: Article): boolean {
    return this.recent.has(article);
  }

  of(article: Article): Analysis {
    const known = this.recent.get(article);
    const revision = this.judgement.revisionOf(article.id);
    const now = known?.revision === revision ? known : this.apply(article, known?.computed, revision);
    this.recent.delete(article);
    this.recent.set(article, now);
    if (this.recent.size > kept) this.recent.delete(this.recent.keys().next().value!);
    return now.applied;
  }

  private apply(article: Article, computed = analyze(article), revision: string): Kept {
    return { computed, applied: this.judgement.applied(article, computed), revision };
  }
}
