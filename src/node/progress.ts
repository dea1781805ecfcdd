/** How often a person is told. In ms. */
const every = 200;

/** Tells a person at a terminal, in a line that is written over, how far a long piece of work is. */
export class Progress {
  private done = 0;
  private readonly begin = performance.now();
  private told = 0;
  private isShown = false;

  /**
   * @param total how many articles there are; null when nobody knows
   * @param terminal nobody is told when null
   */
  constructor(
    private readonly total: number | null,
    private readonly terminal: { write(text: string): unknown } | null,
  ) {}

  /** Another article is done. */
  step(): void {
    this.done++;
    const now = performance.now();
    if (!this.terminal || now - this.told < every) return;
    this.told = now;
    this.isShown = true;
    this.terminal.write(`\r\x1b[K${this.text(now)}`);
  }

  /** Before something else is written there, and at the end. */
  clear(): void {
    if (this.isShown) this.terminal?.write('\r\x1b[K');
    this.isShown = false;
  }

  private text(now: number): string {
    const count = (many: number) => Math.round(many).toLocaleString('en');
    const rate = this.done / ((now - this.begin) / 1000);
    const left = this.total === null ? '' : ` of ${count(this.total)}`;
    const rest = this.total === null ? '' : `, ${count((this.total - this.done) / rate)} s to go`;
    return `${count(this.done)}${left} articles, ${count(rate)} a second${rest}`;
  }
}
