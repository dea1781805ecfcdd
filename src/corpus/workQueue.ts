import { Emitter } from './emitter';
import { sliceLength } from './slices';

/**
 * Does a piece of work for each id, in slices, so that hovers and typing come in between. An id that is pushed again
 * before its turn is done once; one that is pushed during its turn is done again.
 */
export class WorkQueue {
  /** Sent whenever the queue has run empty. */
  readonly idle = new Emitter<void>();
  private readonly waiting = new Set<string>();
  private current: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param work does one piece; what it throws goes to `onError` and the queue goes on
   * @param mayRun asked before each slice; while it says no, the queue waits
   */
  constructor(
    private readonly work: (id: string) => void | Promise<void>,
    private readonly onError: (id: string, error: unknown) => void,
    private readonly mayRun: () => boolean = () => true,
  ) {}

  /** How many wait or are being worked on. */
  get size(): number {
    return this.waiting.size + (this.current === undefined ? 0 : 1);
  }

  /** Whether an id waits or is being worked on. */
  has(id: string): boolean {
    return this.waiting.has(id) || this.current === id;
  }

  push(id: string): void {
    this.waiting.add(id);
    this.schedule();
  }

  /** Takes an id back that has not had its turn. */
  drop(id: string): void {
    this.waiting.delete(id);
  }

  /** Resolves when nothing waits and nothing is being worked on. */
  whenIdle(): Promise<void> {
    if (this.size === 0) return Promise.resolve();
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
    this.timer ??= setTimeout(() => void this.turn(), this.mayRun() ? 0 : 50);
  }

  private async turn(): Promise<void> {
    if (this.mayRun()) await this.runSlice();
    this.timer = undefined;
    if (this.waiting.size > 0) this.schedule();
    else this.idle.fire();
  }

  private async runSlice(): Promise<void> {
    const end = performance.now() + sliceLength;
    for (const id of this.waiting) {
      this.waiting.delete(id);
      this.current = id;
      try {
        await this.work(id);
      } catch (error) {
        this.onError(id, error);
      }
      this.current = undefined;
      if (performance.now() >= end) return;
    }
  }
}
