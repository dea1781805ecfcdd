/** After this time the event loop has its turn again; a piece of work that takes longer is not cut. In ms. */
export const sliceLength = 10;

/**
 * Cuts long work into slices: `if (slices.isOver) await slices.pause()` between its pieces, and the event loop has its
 * turn every 10 ms.
 */
export class Slices {
  private end = performance.now() + sliceLength;

  get isOver(): boolean {
    return performance.now() >= this.end;
  }

  async pause(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.end = performance.now() + sliceLength;
  }
}

/**
 * Goes through the steps of long work in slices.
 * @param isWanted asked after each pause: whether to go on
 * @returns what the last step gives; undefined when it was not wanted any more
 */
export function inSlices<T>(steps: Generator<undefined, T>): Promise<T>;
export function inSlices<T>(steps: Generator<undefined, T>, isWanted: () => boolean): Promise<T | undefined>;
export async function inSlices<T>(
  steps: Generator<undefined, T>,
  isWanted: () => boolean = () => true,
): Promise<T | undefined> {
  const slices = new Slices();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (!slices.isOver) continue;
    await slices.pause();
    if (isWanted()) continue;
    // Lets go of what it holds.
    steps.return(undefined as never);
    return undefined;
  }
}
