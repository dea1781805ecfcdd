import { PackedNumbers } from '../search/index/packedNumbers';

/** How words belong to a person. */
export enum WordUse {
  Name,
  OtherName,
  Role,
}
const uses = 3;

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
    const counts: (readonly [word: number, count: number])[] = [];
    const numbers = this.words.scan(person);
    for (let at = 0; at < numbers.length; at += 2)
      if (numbers[at]! % uses === Number(use)) counts.push([Math.floor(numbers[at]! / uses), numbers[at + 1]!]);
    return counts.sort(([, a], [, b]) => b - a).map(([word]) => word);
  }

  private count(person: number, { name, also, roles, mentions, statements }: CountedPerson, times: 1 | -1): void {
    this.mentions[person] = this.mentionsOf(person) + times * mentions;
    this.statements[person] = this.statementsOf(person) + times * statements;
    const numbers = Array.from(this.words.scan(person));
    const tally = (word: number, use: WordUse) => {
      const code = word * uses + use;
      let at = 0;
      while (at < numbers.length && numbers[at] !== code) at += 2;
      if (at === numbers.length) numbers.push(code, 0);
      numbers[at + 1]! += times;
    };
    tally(name, WordUse.Name);
    for (const each of also) tally(each, WordUse.OtherName);
    for (const each of roles) tally(each, WordUse.Role);
    this.words.set(person, times > 0 ? numbers : withoutZeros(numbers));
  }
}

function withoutZeros(numbers: readonly number[]): number[] {
  return numbers.filter((_, at) => numbers[at | 1] !== 0);
}
