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

/** Those who speak of the same ones most often are shown. @param mostNodes no more than so many */
export function networkOf(rows: Iterable<NetworkRow>, mostNodes: number): Network {
  const names = new Names();
  const arrows = new Map<string, { from: number; to: number; statements: number; first: number }>();
  let row = -1;
  for (const { speaker, about } of rows) {
    row++;
    if (speaker === '' || about.length === 0) continue;
    const from = names.numberOf(speaker);
    for (const to of new Set(about.map((name) => names.numberOf(name)))) {
      if (to === from) continue;
      const key = `${from} ${to}`;
      const arrow = arrows.get(key);
      if (arrow) arrow.statements++;
      else arrows.set(key, { from, to, statements: 1, first: row });
    }
  }
  const nodes = names.all.map((name) => ({ name, speaks: 0, spokenOf: 0 }));
  for (const { from, to, statements } of arrows.values()) {
    nodes[from]!.speaks += statements;
    nodes[to]!.spokenOf += statements;
  }
  const joined = Array.from(nodes.keys()).filter((number) => weight(nodes[number]!) > 0);
  joined.sort((a, b) => weight(nodes[b]!) - weight(nodes[a]!) || a - b);
  const places = new Map(joined.slice(0, mostNodes).map((number, place) => [number, place]));
  const shown = [...arrows.values()]
    .filter(({ from, to }) => places.has(from) && places.has(to))
    .map(({ from, to, ...rest }) => ({ from: places.get(from)!, to: places.get(to)!, ...rest }))
    .sort((a, b) => b.statements - a.statements || a.from - b.from || a.to - b.to);
  return {
    nodes: Array.from(places.keys(), (number) => nodes[number]!),
    arrows: shown,
    otherNodes: joined.length - places.size,
    otherArrows: arrows.size - shown.length,
  };
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
