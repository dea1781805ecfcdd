/** After this time the event loop has its turn again; a piece of work that takes longer is not cut. In ms. */
export const sliceLength = 10;

/** Cuts long work into slices: `await slices.pause()` between its pieces, and the event loop has its turn every 10 ms. */
export class Slices {
  private end = performance.now() + sliceLength;

  async pause(): Promise<void> {
    if (performance.now() < this.end) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.end = performance.now() + sliceLength;
  }
}
