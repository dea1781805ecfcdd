import { Emitter } from './emitter';
import { sliceLength } from './slices';

/**
 * Does a piece of work for each id, in slices, so that hovers and typing come in between; several at once where others
 * do the work. An id that is pushed again before its turn is done once; one that is pushed during its turn is done
 * again.
 */
export class WorkQueue {
  /** Sent whenever the queue has run empty. */
  readonly idle = new Emitter<void>();
  private readonly waiting = new Set<string>();
  private readonly working = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sliceEnd = 0;

  /**
   * @param work does one piece; what it throws goes to `onError` and the queue goes on
   * @param lanes how many pieces may be worked on at once by now; while it is 0, the queue waits
   */
  constructor(
    private readonly work: (id: string) => void | Promise<void>,
    private readonly onError: (id: string, error: unknown) => void,
    private readonly lanes: () => number = () => 1,
  ) {}

  /** How many wait or are being worked on. */
  get size(): number {
    return this.waiting.size + this.working.size;
  }

  /** Whether an id waits or is being worked on. */
  has(id: string): boolean {
    return this.waiting.has(id) || this.working.has(id);
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
    if (this.working.size === 0) this.idle.fire();
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => this.turn(), this.lanes() > 0 ? 0 : 50);
  }

  private turn(): void {
    this.timer = undefined;
    if (this.waiting.size > 0 && this.lanes() === 0) return this.schedule();
    this.sliceEnd = performance.now() + sliceLength;
    this.fill();
  }

  /** Begins as many pieces as there are lanes. What is worked on already waits until that is done. */
  private fill(): void {
    for (const id of this.waiting) {
      if (this.working.size >= this.lanes()) return this.waitForLane();
      if (this.working.has(id)) continue;
      if (performance.now() >= this.sliceEnd) return this.schedule();
      this.waiting.delete(id);
      void this.workOn(id);
    }
    if (this.size === 0) this.idle.fire();
  }

  /** What is worked on goes on with the others when it is done; there may be no lane by now, and nothing worked on. */
  private waitForLane(): void {
    if (this.working.size === 0) this.schedule();
  }

  private async workOn(id: string): Promise<void> {
    this.working.add(id);
    try {
      await this.work(id);
    } catch (error) {
      this.onError(id, error);
    }
    this.working.delete(id);
    // In the same slice as long as it lasts: a timer takes longer than many a piece.
    if (performance.now() < this.sliceEnd) this.fill();
    else this.schedule();
  }
}
