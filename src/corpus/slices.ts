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
