/** Which things have a hash in common: of those only the rest is compared. */
export class Sharing {
  private readonly having = new Map<number, number | number[]>();

  /** @param most of more things than that with the same hash, the later ones meet the first ones alone */
  constructor(private readonly most: number) {}

  /** Those that have this hash, of those before; remembers that this one has it. */
  meet(hash: number, number: number): readonly number[] {
    const others = this.having.get(hash);
    if (others === undefined) {
      this.having.set(hash, number);
      return [];
    }
    if (typeof others === 'number') {
      if (others !== number) this.having.set(hash, [others, number]);
      return [others];
    }
    const before = others.slice();
    if (others.length < this.most && others.at(-1) !== number) others.push(number);
    return before;
  }
}
