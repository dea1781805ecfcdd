/**
 * The rows that are selected, by their keys: they stay selected when the table is sorted. Of rows that are far away the
 * page does not know the keys; these are selected by their lines until they come, or the table is another.
 */
export class RowSelection {
  private readonly keys = new Set<string>();
  private readonly lines = new Set<number>();

  get size(): number {
    return this.keys.size + this.lines.size;
  }

  has(line: number, key: string | null): boolean {
    return this.lines.has(line) || (key !== null && this.keys.has(key));
  }

  /** @param key null when it is not known yet */
  add(line: number, key: string | null): void {
    if (key === null) this.lines.add(line);
    else this.keys.add(key);
  }

  toggle(key: string): void {
    if (!this.keys.delete(key)) this.keys.add(key);
  }

  /** The key of a line has come; null for a heading. */
  arrived(line: number, key: string | null): void {
    if (this.lines.delete(line) && key !== null) this.keys.add(key);
  }

  /** The table is another one: lines mean nothing any more. */
  tableChanged(): void {
    this.lines.clear();
  }

  clear(): void {
    this.keys.clear();
    this.lines.clear();
  }

  all(): { keys: string[]; lines: number[] } {
    return { keys: [...this.keys], lines: [...this.lines] };
  }
}
