import type { Article } from '../article/article';

/** About 1,500 news articles, 8 to 16 MB. In UTF-16 code units. */
const kept = 4_000_000;

/**
 * The articles that were read or asked for last, with their texts: those of a large corpus do not all fit into memory.
 */
export class RecentArticles {
  private readonly byId = new Map<string, Article>();
  private size = 0;

  get(id: string): Article | null {
    const article = this.byId.get(id);
    if (!article) return null;
    this.byId.delete(id);
    this.byId.set(id, article);
    return article;
  }

  put(article: Article): void {
    this.remove(article.id);
    this.byId.set(article.id, article);
    this.size += article.text.length;
    for (const id of this.byId.keys()) {
      if (this.size <= kept || id === article.id) return;
      this.remove(id);
    }
  }

  remove(id: string): void {
    this.size -= this.byId.get(id)?.text.length ?? 0;
    this.byId.delete(id);
  }
}
