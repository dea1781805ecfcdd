import { fold } from '../search/text/characters';

/** Somebody's words, as one article has them. */
export interface Quotation {
  readonly words: string;
  /** The day of publication; empty when unknown, which comes last. */
  readonly published: string;
}

/** Fewer words are said by chance. */
const fewestWords = 6;
/** Words in a row that make two quotations worth comparing. */
const shared = 4;
/** So much of the shorter one must stand in the longer one, in pairs of words. */
const alike = 0.6;
/** More quotations with the same few words in a row are a saying, not a source. */
const mostSharing = 50;
/** Of longer quotations the beginning is compared: it costs in proportion to the length. */
const mostWords = 400;

/**
 * Groups of quotations that are one and the same, printed in full or in part and with other words here and there; each
 * with two or more of them, as places in the list, those published first before the others. Takes time in proportion to
 * the number of words: only those are compared that have four words in a row in common.
 */
export function sameQuotations(quotations: readonly Quotation[]): number[][] {
  const words = quotations.map(({ words: each }) => wordsOf(each));
  const groups = new Groups(quotations.length);
  const having = new Map<string, number[]>();
  words.forEach((list, index) => {
    if (list.length < fewestWords) return;
    const compared = new Set<number>();
    for (const run of runsOf(list)) {
      const others = having.get(run);
      if (!others) having.set(run, [index]);
      else if (others.length < mostSharing && others.at(-1) !== index) {
        for (const other of others) compared.add(other);
        others.push(index);
      }
    }
    const pairs = pairsIn(list);
    for (const other of compared)
      if (!groups.areJoined(index, other) && likeness(pairs, pairsIn(words[other]!)) >= alike)
        groups.join(index, other);
  });
  const dateOf = (index: number) => quotations[index]!.published || '9999';
  return groups
    .all()
    .map((group) => group.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a - b)));
}

/** Words alone, without the marks and brackets that each paper sets in its own way. */
function wordsOf(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []).slice(0, mostWords);
}

function* runsOf(words: readonly string[]): Iterable<string> {
  for (let at = 0; at + shared <= words.length; at++) yield words.slice(at, at + shared).join(' ');
}

function pairsIn(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(1).map((word, index) => `${words[index]!} ${word}`));
}

/** How much of the smaller set is in the larger one, from 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let both = 0;
  for (const each of small) if (large.has(each)) both++;
  return both / Math.max(1, small.size);
}

/** Things that are joined to groups (a disjoint-set forest with path halving; Tarjan and van Leeuwen 1984). */
class Groups {
  private readonly parents: Int32Array;

  constructor(count: number) {
    this.parents = Int32Array.from({ length: count }, (_, index) => index);
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
