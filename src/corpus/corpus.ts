import type { Article } from '../article/article';
import { decodeArticle } from '../article/decode';
import { parseArticle } from '../article/parse';
import { Signal } from './signal';

/** One file of the corpus: an article, or why it could not be read as one. */
export type Entry =
  | { readonly id: string; readonly article: Article; readonly unreadable: null }
  | { readonly id: string; readonly article: null; readonly unreadable: string };

export interface Change {
  readonly id: string;
  readonly kind: 'put' | 'removed';
}

/** All articles of the workspace, as they now stand. Whatever depends on them listens to `changed`. */
export class Corpus {
  readonly changed = new Signal<Change>();
  private readonly byId = new Map<string, Entry>();

  get size(): number {
    return this.byId.size;
  }

  get(id: string): Entry | undefined {
    return this.byId.get(id);
  }

  article(id: string): Article | null {
    return this.byId.get(id)?.article ?? null;
  }

  entries(): Iterable<Entry> {
    return this.byId.values();
  }

  /** Takes a file's bytes. What cannot be read is kept by name, with the reason. */
  putFile(id: string, bytes: Uint8Array): void {
    const decoded = decodeArticle(bytes);
    if ('text' in decoded) this.putText(id, decoded.text);
    else this.putUnreadable(id, decoded.unreadable);
  }

  /** Takes an article's text, saved or not. The same text again changes nothing, so nothing flickers. */
  putText(id: string, text: string): void {
    if (this.byId.get(id)?.article?.text !== text) this.put({ id, article: parseArticle(text, id), unreadable: null });
  }

  /** @param reason a phrase that follows the file's name: "holds binary data" */
  putUnreadable(id: string, reason: string): void {
    if (this.byId.get(id)?.unreadable !== reason) this.put({ id, article: null, unreadable: reason });
  }

  remove(id: string): void {
    if (this.byId.delete(id)) this.changed.send({ id, kind: 'removed' });
  }

  private put(entry: Entry): void {
    this.byId.set(entry.id, entry);
    this.changed.send({ id: entry.id, kind: 'put' });
  }
}
