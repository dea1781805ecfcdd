import { PackedNumbers } from '../search/index/packedNumbers';

/** How words belong to a person. */
export enum WordUse {
  Name,
  OtherName,
  Role,
}
const uses = 3;
/** More words of one person are no list any more. */
const fewWords = 32;

/** What one article has of a person; words by their numbers in a table. */
export interface CountedPerson {
  readonly name: number;
  readonly also: readonly number[];
  readonly roles: readonly number[];
  readonly mentions: number;
  readonly statements: number;
}

/**
 * What all articles have of each person, counted. Kept as articles come and go: a person whom many name would take long
 * to count anew with each of them.
 */
export class PersonTotals {
  private readonly mentions: number[] = [];
  private readonly statements: number[] = [];
  /** By person, of each use of words: which, and in how many articles. */
  private readonly words = new PackedNumbers();
  /** The same of people with many, who are few: each article would take long to count in a list. */
  private readonly many = new Map<number, Map<number, number>>();

  add(person: number, here: CountedPerson): void {
    this.count(person, here, 1);
  }

  /** Takes back what was added. */
  remove(person: number, here: CountedPerson): void {
    this.count(person, here, -1);
  }

  mentionsOf(person: number): number {
    return this.mentions[person] ?? 0;
  }

  statementsOf(person: number): number {
    return this.statements[person] ?? 0;
  }

  /** The words of a use, each once; those of the most articles first. */
  wordsOf(person: number, use: WordUse): number[] {
    const counts = [...this.countsOf(person)].filter(([code]) => code % uses === Number(use));
    return counts.sort(([, a], [, b]) => b - a).map(([code]) => Math.floor(code / uses));
  }

  private count(person: number, { name, also, roles, mentions, statements }: CountedPerson, times: 1 | -1): void {
    this.mentions[person] = this.mentionsOf(person) + times * mentions;
    this.statements[person] = this.statementsOf(person) + times * statements;
    const counts = this.countsOf(person);
    const tally = (word: number, use: WordUse) => {
      const code = word * uses + use;
      const count = (counts.get(code) ?? 0) + times;
      if (count === 0) counts.delete(code);
      else counts.set(code, count);
    };
    tally(name, WordUse.Name);
    for (const each of also) tally(each, WordUse.OtherName);
    for (const each of roles) tally(each, WordUse.Role);
    if (this.many.has(person)) return;
    const isFew = counts.size <= fewWords;
    this.words.set(person, isFew ? [...counts].flat() : []);
    if (!isFew) this.many.set(person, counts);
  }

  private countsOf(person: number): Map<number, number> {
    const many = this.many.get(person);
    if (many) return many;
    const counts = new Map<number, number>();
    const numbers = this.words.scan(person);
    for (let at = 0; at < numbers.length; at += 2) counts.set(numbers[at]!, numbers[at + 1]!);
    return counts;
  }
}
