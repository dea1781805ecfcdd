/** The rows that are selected, by their keys: they stay selected when the table is sorted. */
export class RowSelection {
  private readonly keys = new Set<string>();

  get size(): number {
    return this.keys.size;
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  add(key: string): void {
    this.keys.add(key);
  }

  toggle(key: string): void {
    if (!this.keys.delete(key)) this.keys.add(key);
  }

  clear(): void {
    this.keys.clear();
  }

  all(): string[] {
    return [...this.keys];
  }
}
