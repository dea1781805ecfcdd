import { personKey } from '../../corpus/people';
import type { LedgerRow } from '../row';

/** A person or an organization in the picture of who speaks of whom. */
export interface Node {
  readonly name: string;
  /** How many statements of theirs speak of others, and how many of others speak of them. */
  readonly speaks: number;
  readonly spokenOf: number;
}

/** Somebody speaks of somebody. */
export interface Arrow {
  /** Their places among the nodes. */
  readonly from: number;
  readonly to: number;
  readonly statements: number;
  /** Where the first of them is among all rows. */
  readonly first: number;
}

/** Who speaks of whom. */
export interface Network {
  /** Those that speak and are spoken of most first. */
  readonly nodes: readonly Node[];
  /** The most frequent first. */
  readonly arrows: readonly Arrow[];
  /** Those who are left out. */
  readonly otherNodes: number;
  readonly otherArrows: number;
}

export type NetworkRow = Pick<LedgerRow, 'speaker' | 'about'>;

/** Counts statements, one after the other. */
export class NetworkCount {
  private readonly names = new Names();
  private readonly arrows = new Map<string, { from: number; to: number; statements: number; first: number }>();
  private rows = 0;

  add({ speaker, about }: NetworkRow): void {
    const row = this.rows++;
    if (speaker === '' || about.length === 0) return;
    const from = this.names.numberOf(speaker);
    for (const to of new Set(about.map((name) => this.names.numberOf(name)))) {
      if (to === from) continue;
      const key = `${from} ${to}`;
      const arrow = this.arrows.get(key);
      if (arrow) arrow.statements++;
      else this.arrows.set(key, { from, to, statements: 1, first: row });
    }
  }

  /** Those who speak, and are spoken of, most. @param mostNodes no more than so many */
  network(mostNodes: number): Network {
    const count = this.names.all.length;
    const [speaks, spokenOf] = [new Int32Array(count), new Int32Array(count)];
    for (const { from, to, statements } of this.arrows.values()) {
      speaks[from]! += statements;
      spokenOf[to]! += statements;
    }
    const weights = speaks.map((statements, number) => statements + spokenOf[number]!);
    // Those that are shown for certain, found without putting all the others in order.
    const least = Math.max(1, weights.slice().sort().at(-mostNodes) ?? 1);
    const heaviest = Array.from(weights.keys()).filter((number) => weights[number]! >= least);
    heaviest.sort((a, b) => weights[b]! - weights[a]! || a - b);
    const chosen = new Set(heaviest.slice(0, mostNodes));
    const between = [...this.arrows.values()].filter(({ from, to }) => chosen.has(from) && chosen.has(to));
    // A name alone says nothing.
    const joined = new Set(between.flatMap(({ from, to }) => [from, to]));
    const places = new Map([...chosen].filter((number) => joined.has(number)).map((number, place) => [number, place]));
    const shown = between
      .map(({ from, to, ...rest }) => ({ from: places.get(from)!, to: places.get(to)!, ...rest }))
      .sort((a, b) => b.statements - a.statements || a.from - b.from || a.to - b.to);
    return {
      nodes: Array.from(places.keys(), (number) => ({
        name: this.names.all[number]!,
        speaks: speaks[number]!,
        spokenOf: spokenOf[number]!,
      })),
      arrows: shown,
      otherNodes: weights.filter((weight) => weight > 0).length - places.size,
      otherArrows: this.arrows.size - shown.length,
    };
  }
}

export function weight({ speaks, spokenOf }: Node): number {
  return speaks + spokenOf;
}

/** Numbers for names; ways of writing the same name have the same number. */
class Names {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const key = personKey(name) || name;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.all.push(name) - 1;
      this.numbers.set(key, number);
    }
    this.numbers.set(name, number);
    return number;
  }
}
