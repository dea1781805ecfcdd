import type { Corpus } from './corpus';
import { Emitter, type Disposable } from './emitter';
import type { WorkQueue } from './workQueue';
import type { FileEvent, Log, Workspace } from './workspace';

/** So many files are read at the same time. */
const readers = 16;
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
  isUnchanged(id: string): Promise<boolean>;
  recall(ids: ReadonlySet<string>): Promise<void>;
}

/** Keeps a library the same as its workspace: lists the files, reads them, and follows what happens to them. */
export class Loading implements Disposable {
  /** Sent when a loading begins, with what resolves at its end. It never rejects. */
  readonly began = new Emitter<Promise<void>>();
  /** Sent when the articles that were listed have been read, or could not be listed. */
  readonly ended = new Emitter<void>();
  /** Why the articles could not be listed; null when they could. */
  problem: Error | null = null;
  /** How many articles were listed and are just being read; 0 when none are. */
  private listed = 0;
  private watching: Disposable | undefined;
  private aborting = new AbortController();
  private listing: ReturnType<typeof setTimeout> | undefined;
  /** What the last listing was to read, until it has. */
  private unfinished: Extent = 'new';

  constructor(
    private readonly library: Filled,
    private readonly workspace: Workspace,
  ) {}

  dispose(): void {
    this.aborting.abort();
    clearTimeout(this.listing);
    this.watching?.dispose();
  }

  /** Whether articles were listed and are being read: search and lists come first, people later. */
  get isLoading(): boolean {
    return this.listed > 0;
  }

  /** How many articles there will be when the folder has been read. */
  get expected(): number {
    return Math.max(this.listed, this.library.corpus.size);
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
    const loading = this.listAndRead(extent, this.aborting.signal);
    this.began.fire(loading);
    return loading;
  }

  private async listAndRead(extent: Extent, signal: AbortSignal): Promise<void> {
    try {
      if (extent !== 'new') this.watch();
      const ids = await this.workspace.list(signal);
      if (signal.aborted) return;
      this.problem = null;
      await this.take(ids, extent, signal);
      if (signal.aborted) return;
      this.unfinished = 'new';
    } catch (error) {
      if (signal.aborted) return;
      this.problem = error instanceof Error ? error : new Error(String(error));
    }
    this.listed = 0;
    this.ended.fire();
  }

  /** Brings the corpus to what was listed. */
  private async take(ids: readonly string[], extent: Extent, signal: AbortSignal): Promise<void> {
    const { corpus } = this.library;
    const wanted = new Set(ids);
    this.listed = ids.length;
    if (extent === 'changed') await this.library.recall(wanted);
    if (signal.aborted) return;
    for (const { id } of [...corpus.entries()]) if (!wanted.has(id)) corpus.remove(id);
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
    await Promise.all(Array.from({ length: readers }, reader));
    library.log.info(`Read ${read} of ${ids.length} articles.`);
  }

  private watch(): void {
    this.watching?.dispose();
    this.watching = this.workspace.watch((event) => this.follow(event));
  }

  private follow({ kind, id }: FileEvent): void {
    const isKnown = this.library.corpus.get(id) !== undefined;
    if (kind === 'deleted' || (kind === 'created' && !isKnown)) this.listSoon();
    else if (isKnown) void this.library.read(id);
  }

  private listSoon(): void {
    clearTimeout(this.listing);
    this.listing = setTimeout(() => void this.load('new'), settle);
  }
}
