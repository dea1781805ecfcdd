import { areSameParticulars, noParticulars, withParticulars, type Article } from '../article/article';
import { decodeArticle, tooLarge } from '../article/decode';
import { parseArticle } from '../article/parse';
import { summaryOf, type Summary } from './summary';
import { digestOf } from './digest';
import { noJudgement, type Judgement } from './judgement';
import { RecentArticles } from './recentArticles';
import { Emitter } from './emitter';

/** What tells a file's states apart without reading it. */
export interface Stamp {
  /** When it was last written, in ms since 1970. */
  readonly mtime: number;
  /** In bytes. */
  readonly size: number;
}

interface Known {
  readonly id: string;
  /** The state of the file that this was read from; null when it is not its file's: typed and not saved. */
  readonly stamp: Stamp | null;
}

/**
 * One file of the corpus: what lists show of an article, or why it could not be read as one. Its text is asked for
 * apart.
 */
export type Entry =
  | (Known & { readonly summary: Summary; readonly digest: number; readonly unreadable: null })
  | (Known & { readonly summary: null; readonly digest?: undefined; readonly unreadable: string });

export interface Change {
  readonly id: string;
  /**
   * `restored`: known from an earlier session; `stamped`: the file is another, its text the same; `decided`: people
   * decided something else about it.
   */
  readonly kind: 'put' | 'restored' | 'stamped' | 'decided' | 'removed';
}

/** All articles of the workspace, as they now stand. Whatever depends on them listens to `changed`. */
export class Corpus {
  readonly changed = new Emitter<Change>();
  private readonly byId = new Map<string, Entry>();
  private unreadableCount = 0;
  private readonly recent = new RecentArticles();

  /** @param judgement whose days of publication count */
  constructor(private readonly judgement: Pick<Judgement, 'particularsOf'> = noJudgement) {}

  get size(): number {
    return this.byId.size;
  }

  /** How many files could not be read as articles. */
  get unreadable(): number {
    return this.unreadableCount;
  }

  get(id: string): Entry | undefined {
    return this.byId.get(id);
  }

  entries(): Iterable<Entry> {
    return this.byId.values();
  }

  /** An article with its text, if that is still at hand; null does not say that there is none. */
  recentArticle(id: string): Article | null {
    return this.recent.get(id);
  }

  /** Takes a file's bytes. What cannot be read is kept by name, with the reason. */
  putFile(id: string, bytes: Uint8Array, stamp: Stamp | null = null): void {
    const decoded = tooLarge(stamp?.size ?? 0) ?? decodeArticle(bytes);
    if ('text' in decoded) this.putText(id, decoded.text, stamp);
    else this.putUnreadable(id, decoded.unreadable, stamp);
  }

  /**
   * Takes an article's text. The same text again changes nothing, so nothing flickers.
   * @param stamp the state of its file when it is the file's; null for what is typed and not saved
   */
  putText(id: string, text: string, stamp: Stamp | null = null): Article {
    const kept = this.recent.get(id);
    const particulars = this.judgement.particularsOf(id);
    const isSame = kept?.text === text && areSameParticulars(kept.particulars ?? noParticulars, particulars);
    const article = isSame ? kept : withParticulars(parseArticle(text, id), particulars);
    if (article !== kept) this.recent.put(article);
    const before = this.byId.get(id);
    const digest = article === kept && before?.summary ? before.digest : digestOf(text);
    const isKnown = before?.summary && before.digest === digest;
    if (isKnown && areSameParticulars(before.summary.particulars, particulars)) this.restamp(before, stamp);
    else this.put({ id, stamp, summary: summaryOf(article), digest, unreadable: null });
    return article;
  }

  /** @param reason a phrase that follows the file's name: "contains binary data" */
  putUnreadable(id: string, reason: string, stamp: Stamp | null = null): void {
    this.recent.remove(id);
    const before = this.byId.get(id);
    if (before?.unreadable === reason) this.restamp(before, stamp);
    else this.put({ id, stamp, summary: null, unreadable: reason });
  }

  /** Tells those who show an article that people decided something else about it. */
  redecide(id: string): void {
    this.changed.fire({ id, kind: 'decided' });
  }

  /** Takes what an earlier session knew of a file. */
  restore(entry: Entry): void {
    this.enter(entry);
    this.changed.fire({ id: entry.id, kind: 'restored' });
  }

  remove(id: string): void {
    this.recent.remove(id);
    if (this.byId.get(id)?.unreadable) this.unreadableCount--;
    if (this.byId.delete(id)) this.changed.fire({ id, kind: 'removed' });
  }

  private put(entry: Entry): void {
    this.enter(entry);
    this.changed.fire({ id: entry.id, kind: 'put' });
  }

  private enter(entry: Entry): void {
    if (this.byId.get(entry.id)?.unreadable) this.unreadableCount--;
    if (entry.unreadable) this.unreadableCount++;
    this.byId.set(entry.id, entry);
  }

  private restamp(entry: Entry, stamp: Stamp | null): void {
    if (!stamp || sameStamp(entry.stamp, stamp)) return;
    this.byId.set(entry.id, { ...entry, stamp });
    this.changed.fire({ id: entry.id, kind: 'stamped' });
  }
}

export function sameStamp(a: Stamp | null, b: Stamp | null): boolean {
  return a !== null && b !== null && a.mtime === b.mtime && a.size === b.size;
}
