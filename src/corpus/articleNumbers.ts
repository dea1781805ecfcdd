/**
 * Articles by number: 0, 1, 2 … in order of arrival, so that what is known of them can be packed. One that is gone
 * keeps its number: few go, and some come back.
 */
export class ArticleNumbers {
  private readonly numbers = new Map<string, number>();
  private readonly ids: string[] = [];

  find(id: string): number | undefined {
    return this.numbers.get(id);
  }

  /** The number of an article, a new one when it has none. */
  enter(id: string): number {
    let number = this.numbers.get(id);
    if (number === undefined) {
      number = this.ids.push(id) - 1;
      this.numbers.set(id, number);
    }
    return number;
  }

  /** The article with this number. */
  id(number: number): string {
    return this.ids[number]!;
  }
}
