import type { Article } from '../article/article';
import type { Analysis } from '../analysis/analysis';
import { analyze } from '../analysis/analyze';

/** So many analyses are kept: those of the articles a person goes back and forth between. */
const kept = 100;

/** Analyses on demand. The same article (the same object) is analysed once while it stays among the last used. */
export class Analyses {
  private readonly recent = new Map<Article, Analysis>();

  of(article: Article): Analysis {
    const analysis = this.recent.get(article) ?? analyze(article);
    this.recent.delete(article);
    this.recent.set(article, analysis);
    if (this.recent.size > kept) this.recent.delete(this.recent.keys().next().value!);
    return analysis;
  }
}
