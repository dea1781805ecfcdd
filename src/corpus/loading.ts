import type { Corpus } from './corpus';
import { Emitter, type Disposable } from './emitter';
import { WorkQueue } from './workQueue';
import type { FileEvent, Log, Workspace } from './workspace';

/** Reading waits while so many articles are not searchable yet, so that their texts do not pile up. */
const mostWaiting = 500;
/** A burst of file events (a `git checkout`, an unpacked archive) is answered once. In ms. */
const settle = 250;

/**
 * What is read of the files that were listed, from little to much: what is not known yet; also what changed since the
 * last session; everything.
 */
const extents = ['new', 'changed', 'everything'] as const;
type Extent = (typeof extents)[number];

/** What loading needs of the library that it fills. */
interface Filled {
  readonly corpus: Corpus;
  readonly indexing: WorkQueue;
  readonly log: Log;
  read(id: string): Promise<void>;
  letGo(id: string): void;
  isUnchanged(id: string): Promise<boolean>;
  recall(): Recalling;
}

/** What earlier sessions knew, on its way back. Neither ever rejects. */
export interface Recalling {
  /** Resolves when all articles that were known can be searched. */
  readonly searchable: Promise<void>;
  /** Resolves when people and days are known, too. */
  readonly done: Promise<void>;
}

/** Keeps a library the same as its workspace: lists the files, reads them, and follows what happens to them. */
export class Loading implements Disposable {
  /** Sent when a loading begins, with what resolves at its end. It never rejects. */
  readonly began = new Emitter<Promise<void>>();
  /** Sent when the articles that were listed have been read, or could not be listed. */
  readonly ended = new Emitter<void>();
  /** Why the articles could not be listed; null when they could. */
  problem: Error | null = null;
  /** Whether articles are being listed or read: search and lists come first, people later. */
  isLoading = false;
  /** How many articles were listed and are just being read; null when none are, or nobody knows yet. */
  private listed: number | null = null;
  private watching: Disposable | undefined;
  private recalling: Recalling | null = null;
  private aborting = new AbortController();
  private listing: ReturnType<typeof setTimeout> | undefined;
  /** Files that have changed: a burst of them is read some at a time, each once. */
  private readonly changes: WorkQueue;
  /** What the last listing was to read, until it has. */
  private unfinished: Extent = 'new';

  constructor(
    private readonly library: Filled,
    private readonly workspace: Workspace,
  ) {
    const { log } = library;
    this.changes = new WorkQueue(
      (id) => library.read(id),
      (id, error) => log.error(id, error),
      () => workspace.atOnce,
    );
  }

  dispose(): void {
    this.aborting.abort();
    clearTimeout(this.listing);
    this.changes.dispose();
    this.watching?.dispose();
  }

  /** Whether files have changed that are still to be listed or read. */
  get isBehind(): boolean {
    return this.isLoading || this.listing !== undefined || this.changes.size > 0;
  }

  /** How many articles there will be when the folder has been read. */
  get expected(): number {
    return Math.max(this.listed ?? 0, this.library.corpus.size);
  }

  /** Whether all articles that were listed are there, as they were before or as they are now. */
  get isComplete(): boolean {
    return !this.isLoading || (this.listed !== null && this.library.corpus.size >= this.listed);
  }

  /** Loads what there is, with what an earlier session knew. Resolves when all has been read. */
  start(): Promise<void> {
    return this.load('changed');
  }

  /** Reads everything anew; what counts as an article may be another matter now. */
  reload(): Promise<void> {
    return this.load('everything');
  }

  /** @param least read at least this much; more if an earlier loading had not come to its end */
  private load(least: Extent): Promise<void> {
    const extent = extents.indexOf(least) > extents.indexOf(this.unfinished) ? least : this.unfinished;
    this.unfinished = extent;
    this.aborting.abort();
    this.aborting = new AbortController();
    clearTimeout(this.listing);
    this.listing = undefined;
    const loading = this.listAndRead(extent, this.aborting.signal);
    this.began.fire(loading);
    return loading;
  }

  private async listAndRead(extent: Extent, signal: AbortSignal): Promise<void> {
    try {
      this.isLoading = true;
      if (extent !== 'new') this.watch();
      if (extent === 'changed') this.recalling = this.library.recall();
      const ids = await this.workspace.list(signal);
      if (signal.aborted) return;
      this.problem = null;
      this.listed = ids.length;
      // Also when a former listing asked for it: what comes back may not be listed any more.
      await this.recalling?.searchable;
      if (signal.aborted) return;
      await this.take(ids, extent, signal);
      await this.recalling?.done;
      if (signal.aborted) return;
      this.unfinished = 'new';
    } catch (error) {
      if (signal.aborted) return;
      this.problem = error instanceof Error ? error : new Error(String(error));
    }
    this.isLoading = false;
    this.listed = null;
    this.ended.fire();
  }

  /** Brings the corpus to what was listed. */
  private async take(ids: readonly string[], extent: Extent, signal: AbortSignal): Promise<void> {
    const { corpus } = this.library;
    const wanted = new Set(ids);
    for (const { id } of [...corpus.entries()]) if (!wanted.has(id)) this.library.letGo(id);
    await this.readAll(extent === 'new' ? ids.filter((id) => !corpus.get(id)) : ids, extent, signal);
  }

  private async readAll(ids: readonly string[], extent: Extent, signal: AbortSignal): Promise<void> {
    const { library } = this;
    const next = ids.values();
    let read = 0;
    const reader = async () => {
      for (const id of next) {
        if (signal.aborted) return;
        if (extent === 'changed' && (await library.isUnchanged(id))) continue;
        await library.read(id);
        read++;
        if (library.indexing.size > mostWaiting) await library.indexing.whenIdle();
      }
    };
    await Promise.all(Array.from({ length: this.workspace.atOnce }, reader));
    library.log.info(`Read ${read} of ${ids.length} articles.`);
  }

  private watch(): void {
    this.watching?.dispose();
    this.watching = this.workspace.watch((event) => this.follow(event));
  }

  private follow({ kind, id }: FileEvent): void {
    const isKnown = this.library.corpus.get(id) !== undefined;
    if (kind === 'deleted' || (kind === 'created' && !isKnown)) this.listSoon();
    else if (isKnown) this.changes.push(id);
  }

  private listSoon(): void {
    clearTimeout(this.listing);
    this.listing = setTimeout(() => void this.load('new'), settle);
  }
}
