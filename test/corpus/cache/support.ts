import type { CacheSource, CacheTarget } from '../../../src/corpus/cache/articleCache';
import { ArticleCache } from '../../../src/corpus/cache/articleCache';
import type { StoredArticles } from '../../../src/corpus/cache/shard';
import { Corpus, type Stamp } from '../../../src/corpus/corpus';
import type { Facts } from '../../../src/corpus/facts';
import { FileStore, type Disk } from '../../../src/corpus/store';
import { parseQuery } from '../../../src/search/query/parser';
import { SearchIndex, toSearchDocument } from '../../../src/search/searchIndex';

/** A session as the extension keeps one, without VS Code. */
export class Session implements CacheTarget {
  readonly corpus = new Corpus();
  readonly index = new SearchIndex();
  readonly known = new Map<string, Facts>();
  readonly source: CacheSource = {
    ids: () => Array.from(this.corpus.entries(), ({ id }) => id),
    article: (id) => {
      const entry = this.corpus.get(id);
      return entry?.stamp ? { entry, words: this.index.documentOf(id) } : null;
    },
    facts: (id) => this.known.get(id) ?? null,
    dictionary: this.index.terms,
  };

  put(id: string, text: string, stamp: Stamp | null = { mtime: 1, size: text.length }): void {
    const article = this.corpus.putText(id, text, stamp);
    this.index.add(toSearchDocument(article));
    this.known.set(id, {
      people: [{ name: `Ada ${id}`, also: [], roles: [], mentions: 1, statements: 0, first: { start: 0, end: 3 } }],
      days: [['2025-11-07', [0, 3]]],
      dateProblems: [],
      statements: { numbers: [], words: [] },
      sketch: [],
      search: { named: [{ kind: 'person', names: [`Ada ${id}`] }], statements: [], days: [] },
      decided: { revision: '', names: [], lost: [], disputed: [] },
    });
  }

  articles({ articles, postings }: StoredArticles): void {
    this.index.restore(
      articles.flatMap(({ entry: { id, summary }, words }) =>
        summary && words ? [{ id, date: summary.date, language: summary.language, words }] : [],
      ),
      postings,
    );
    for (const { entry } of articles) this.corpus.restore(entry);
  }

  searchable(): void {}

  facts({ id, facts }: Parameters<CacheTarget['facts']>[0]): void {
    this.known.set(id, facts);
  }

  hits(query: string): unknown {
    return this.index.search(parseQuery(query), { limit: 20 });
  }

  cacheIn(
    disk: Disk,
    engine = 'engine',
    onError: (error: unknown) => void = (error) => {
      throw error;
    },
  ): ArticleCache {
    const cache = new ArticleCache(new FileStore(disk), engine, this.source, onError);
    for (const id of this.source.ids()) cache.touch(id);
    return cache;
  }

  /** Everything goes through the folder as it does when VS Code ends. */
  async save(disk: Disk): Promise<void> {
    const cache = this.cacheIn(disk);
    await cache.save();
    cache.dispose();
  }
}

/** What a folder gives back. */
export async function loaded(disk: Disk, engine = 'engine') {
  const session = new Session();
  const cache = session.cacheIn(disk, engine);
  const report = await cache.load(session);
  return { session, cache, report };
}
