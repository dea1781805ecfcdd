import { Signal } from './signal';

/** After this time the event loop has its turn again; a piece of work that takes longer is not cut. In ms. */
const sliceLength = 10;

/**
 * Does a piece of work for each id, in slices, so that hovers and typing come in between. An id that is pushed again
 * before its turn is done once.
 */
export class WorkQueue {
  /** Sent whenever the queue has run empty. */
  readonly idle = new Signal<void>();
  private readonly waiting = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param work does one piece; what it throws goes to `onError` and the queue goes on
   * @param mayRun asked before each slice; while it says no, the queue waits
   */
  constructor(
    private readonly work: (id: string) => void,
    private readonly onError: (id: string, error: unknown) => void,
    private readonly mayRun: () => boolean = () => true,
  ) {}

  get size(): number {
    return this.waiting.size;
  }

  push(id: string): void {
    this.waiting.add(id);
    this.schedule();
  }

  /** Takes an id back that has not had its turn. */
  drop(id: string): void {
    this.waiting.delete(id);
  }

  /** Resolves when nothing waits. */
  whenIdle(): Promise<void> {
    if (this.waiting.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const listening = this.idle.listen(() => {
        listening.dispose();
        resolve();
      });
    });
  }

  dispose(): void {
    this.waiting.clear();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (this.mayRun()) this.runSlice();
      if (this.waiting.size > 0) this.schedule();
      else this.idle.send();
    }, this.mayRun() ? 0 : 50);
  }

  private runSlice(): void {
    const end = performance.now() + sliceLength;
    for (const id of this.waiting) {
      this.waiting.delete(id);
      try {
        this.work(id);
      } catch (error) {
        this.onError(id, error);
      }
      if (performance.now() >= end) return;
    }
  }
}
