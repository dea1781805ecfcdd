/** Things that are joined to groups (a disjoint-set forest with path halving; Tarjan and van Leeuwen 1984). */
export class Groups {
  private readonly parents: number[] = [];

  /** @returns its number: 0 for the first, then 1 … */
  add(): number {
    return this.parents.push(this.parents.length) - 1;
  }

  areJoined(a: number, b: number): boolean {
    return this.rootOf(a) === this.rootOf(b);
  }

  join(a: number, b: number): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    this.parents[Math.max(one, other)] = Math.min(one, other);
  }

  /** Those of two or more, in the order of their first members. */
  all(): number[][] {
    const groups = new Map<number, number[]>();
    for (let index = 0; index < this.parents.length; index++) {
      const root = this.rootOf(index);
      const group = groups.get(root);
      if (group) group.push(index);
      else groups.set(root, [index]);
    }
    return [...groups.values()].filter(({ length }) => length > 1);
  }

  private rootOf(index: number): number {
    let at = index;
    while (this.parents[at] !== at) at = this.parents[at] = this.parents[this.parents[at]!]!;
    return at;
  }
}
