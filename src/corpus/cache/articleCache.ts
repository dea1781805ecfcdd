import { mostOf } from '../../article/lists';
import type { TermNumbers } from '../../search/index/storedDocument';
import { digestOf } from '../digest';
import type { Facts } from '../facts';
import { Slices } from '../slices';
import type { FileStore } from '../store';
import {
  readArticles,
  readFacts,
  ShardWriter,
  UnusableShard,
  type KeptArticle,
  type StoredArticles,
  type StoredFacts,
} from './shard';

/**
 * So many files at least, and no more articles in one than this: few enough to write it anew for one of them and to
 * read it without a hold-up, many enough to share a list of terms.
 */
const fewestShards = 16;
const mostInShard = 800;
/** Nothing is written before things have been quiet for this long, in ms … */
const quiet = 3000;
/**
 * … unless they never are; then after this time, or longer where writing takes long: it may take a twentieth of all
 * time.
 */
const patience = 30_000;
const timesLastSave = 20;

/** Where the cache takes from what it keeps. */
export interface CacheSource {
  ids(): Iterable<string>;
  /** What is now known of a file; null when that is not fit to be kept. */
  article(id: string): KeptArticle | null;
  /** Null when the file has not been read through as it now stands. */
  facts(id: string): Facts | null;
  /** The dictionary that the articles' words are numbered by. */
  readonly dictionary: TermNumbers;
}

/** Where the cache gives back what it kept. */
export interface CacheTarget {
  articles(stored: StoredArticles): void;
  /** Called when all articles have come back. */
  searchable(): void;
  facts(facts: StoredFacts): void;
}

/** What came of loading. */
export interface LoadReport {
  readonly restored: number;
  /** How many files could not be used, and why: phrases that follow "is". */
  readonly unusable: number;
  readonly reasons: readonly string[];
}

/**
 * Keeps what is known of the articles from one session to the next, in files that each stand for themselves. A file is
 * replaced whole, so of two windows on one folder the last one wins, and what does not fit the articles is found out by
 * their stamps. What cannot be read is made anew; where nothing can be written, everything works from memory, and it is
 * tried again.
 */
export class ArticleCache {
  /** How many files there are; they are numbered from 0. */
  private count = fewestShards;
  /** Whether there may be files of another number of files. */
  private hasOthers = false;
  private readonly changed = new Set<number>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private changedSince = Infinity;
  private lastSaveTook = 0;
  private failing = false;
  private isDisposed = false;
  private last: Promise<unknown> = Promise.resolve();

  /**
   * @param engine what makes the analyses and the index; another engine's files are not used
   * @param onError told when the cache cannot be written, once until it can again
   */
  constructor(
    private readonly store: FileStore,
    private readonly engine: string,
    private readonly source: CacheSource,
    private readonly onError: (error: unknown) => void,
  ) {}

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.timer);
  }

  /** Gives back what earlier sessions knew, in slices: all articles first, then the facts. */
  load(target: CacheTarget): Promise<LoadReport> {
    return this.inTurn(() => this.loadAll(target));
  }

  /** Something about this article is no longer as it was written. */
  touch(id: string): void {
    this.markChanged(shardOf(id, this.count));
  }

  /**
   * Writes what has changed, file by file. Resolves when nothing is left to do, or the first file could not be written.
   */
  save(): Promise<void> {
    return this.inTurn(() => this.saveChanged());
  }

  /** Two never run at once: what is not loaded yet would be missing in what is saved. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async loadAll(target: CacheTarget): Promise<LoadReport> {
    const slices = new Slices();
    const reasons = new Map<string, string>();
    let restored = 0;
    const names = await this.namesAtStart();
    this.takeCount(names);
    const readEach = async (read: (bytes: Uint8Array) => Promise<void>) => {
      for (const name of names.filter((each) => !reasons.has(each))) {
        try {
          const bytes = await this.store.read(name);
          if (bytes) await read(bytes);
        } catch (error) {
          reasons.set(name, error instanceof UnusableShard ? error.message : `unreadable (${String(error)})`);
          this.markChanged(numbersIn(name).shard % this.count);
        }
        if (slices.isOver) await slices.pause();
      }
    };
    await readEach(async (bytes) => {
      const { articles, postings } = await readArticles(bytes, this.engine, this.source.dictionary, slices);
      target.articles({ articles, postings });
      restored += articles.length;
    });
    target.searchable();
    await readEach(async (bytes) => {
      for (const facts of readFacts(bytes, this.engine)) {
        target.facts(facts);
        if (slices.isOver) await slices.pause();
      }
    });
    return { restored, unusable: reasons.size, reasons: [...new Set(reasons.values())] };
  }

  /** The names of the shards, once what a killed session left, or a former version, is mended or gone. */
  private async namesAtStart(): Promise<string[]> {
    try {
      // A shard has a checksum, so that half a one does no harm.
      await this.store.recover('', isShard);
      const names = await this.store.list();
      // Where nothing can be deleted, all that can be read is still of use.
      for (const name of names.filter((each) => !isShard(each))) await this.store.delete(name).catch(() => undefined);
      return names.filter(isShard).sort();
    } catch {
      return [];
    }
  }

  private markChanged(shard: number): void {
    const now = performance.now();
    this.changed.add(shard);
    this.changedSince = Math.min(this.changedSince, now);
    const latest = this.changedSince + Math.max(patience, timesLastSave * this.lastSaveTook);
    this.saveIn(Math.max(0, Math.min(quiet, latest - now)));
  }

  /** @param ms unless something changes meanwhile */
  private saveIn(ms: number): void {
    clearTimeout(this.timer);
    if (!this.isDisposed) this.timer = setTimeout(() => void this.save(), ms);
  }

  private async saveChanged(): Promise<void> {
    clearTimeout(this.timer);
    const start = performance.now();
    this.changedSince = Infinity;
    const ids = [...this.source.ids()];
    this.fitCount(ids.length);
    const byShard = this.byShard(ids);
    for (const shard of [...this.changed]) {
      this.changed.delete(shard);
      try {
        await this.write(shard, byShard.get(shard) ?? []);
      } catch (error) {
        this.changed.add(shard);
        if (!this.failing) this.onError(error);
        this.failing = true;
        this.saveIn(patience);
        return;
      }
    }
    await this.deleteOthers().catch(() => undefined);
    this.failing = false;
    this.lastSaveTook = performance.now() - start;
  }

  /** Where a change of the number was cut short, there are files of both. */
  private takeCount(names: readonly string[]): void {
    const counts = new Set(names.map((name) => numbersIn(name).count));
    this.count = Math.max(fewestShards, mostOf(counts));
    this.hasOthers = counts.size > 1;
    if (this.hasOthers) for (let shard = 0; shard < this.count; shard++) this.markChanged(shard);
  }

  /** With another number of files, every article is in another one. */
  private fitCount(articles: number): void {
    const count = shardsFor(articles, this.count);
    if (count === this.count) return;
    this.count = count;
    this.hasOthers = true;
    for (let shard = 0; shard < count; shard++) this.changed.add(shard);
  }

  /** Files of another number of files, once everything has been written anew. */
  private async deleteOthers(): Promise<void> {
    if (this.hasOthers)
      for (const name of await this.store.list())
        if (isShard(name) && numbersIn(name).count !== this.count) await this.store.delete(name);
    this.hasOthers = false;
  }

  private byShard(ids: readonly string[]): Map<number, string[]> {
    const byShard = new Map<number, string[]>();
    for (const id of ids) {
      const shard = shardOf(id, this.count);
      const ids = byShard.get(shard);
      if (ids) ids.push(id);
      else byShard.set(shard, [id]);
    }
    return byShard;
  }

  private async write(shard: number, ids: readonly string[]): Promise<void> {
    const slices = new Slices();
    const writer = new ShardWriter(this.source.dictionary);
    for (const id of ids) {
      const article = this.source.article(id);
      if (article) writer.add(article, this.source.facts(id));
      if (slices.isOver) await slices.pause();
    }
    const name = nameOf(shard, this.count);
    if (writer.isEmpty) return this.store.delete(name).catch(() => undefined);
    await this.store.write(name, await writer.finish(this.engine, slices));
  }
}

const shardName = /^articles-(\d{3,4})-of-(\d{3,4})\.seeds$/;

function nameOf(shard: number, count: number): string {
  return `articles-${numbered(shard)}-of-${numbered(count)}.seeds`;
}

function numbered(number: number): string {
  return String(number).padStart(3, '0');
}

function numbersIn(name: string): { readonly shard: number; readonly count: number } {
  const [, shard, count] = shardName.exec(name) ?? [];
  return { shard: Number(shard ?? 0), count: Number(count ?? fewestShards) };
}

/** Whether a file is one of ours, with a number of files that we choose. */
function isShard(name: string): boolean {
  const { shard, count } = numbersIn(name);
  return shardName.test(name) && shard < count && Number.isInteger(Math.log2(count / fewestShards));
}

function shardOf(id: string, count: number): number {
  return digestOf(id) % count;
}

/** Twice as many files when they have grown too large; fewer only when they have become much too small. */
function shardsFor(articles: number, now: number): number {
  let count = now;
  while (articles / count > mostInShard) count *= 2;
  while (count > fewestShards && articles / count < mostInShard / 8) count /= 2;
  return count;
}
