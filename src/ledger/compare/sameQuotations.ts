import { fold } from '../../search/text/characters';
import { hashOfWords } from '../../corpus/wordHash';
import { Groups } from './groups';
import { Sharing } from './sharing';

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
/** Of more quotations with the same few words in a row, the later ones are compared with the first ones alone. */
const mostSharing = 50;
/** A quotation is compared with those that have most in common with it. */
const mostCompared = 40;
/** A chain of quotations is taken apart this often at most: each part costs a look at all that is left. */
const mostParts = 20;
/** Of longer quotations the beginning is compared: it costs in proportion to the length. */
const mostWords = 400;

/**
 * Quotations that are one and the same, printed in full or in part and with other words here and there. Takes time and
 * memory in proportion to the number of words: only those are compared that have four words in a row in common.
 */
export class SameQuotations {
  private readonly words: (readonly string[])[] = [];
  private readonly published: string[] = [];
  private readonly groups = new Groups();
  private readonly sharing = new Sharing(mostSharing);

  add({ words, published }: Quotation): void {
    const list = wordsOf(words);
    const index = this.words.push(list) - 1;
    this.published.push(published || '9999');
    this.groups.add();
    if (list.length < fewestWords) return;
    const meetings = new Map<number, number>();
    for (let at = 0; at + shared <= list.length; at++)
      for (const other of this.sharing.meet(hashOfWords(list, at, at + shared), index))
        if (other !== index) meetings.set(other, (meetings.get(other) ?? 0) + 1);
    const pairs = pairsIn(list);
    const closest = [...meetings].sort(([, a], [, b]) => b - a).slice(0, mostCompared);
    for (const [other] of closest)
      if (!this.groups.areJoined(index, other) && likeness(pairs, pairsIn(this.words[other]!)) >= alike)
        this.groups.join(index, other);
  }

  /** Groups of two or more, as numbers in the order in which they were added; published first, first. */
  all(): number[][] {
    const { published } = this;
    return this.groups
      .all()
      .flatMap((group) => this.alikeInAll(group))
      .map((group) =>
        group.sort((a, b) => (published[a]! < published[b]! ? -1 : published[a]! > published[b]! ? 1 : a - b)),
      );
  }

  /** Those that are alike to the longest one, and so on with the others: what is joined through a third may not be. */
  private alikeInAll(group: readonly number[]): number[][] {
    const found: number[][] = [];
    let left = [...group].sort((a, b) => this.words[b]!.length - this.words[a]!.length || a - b);
    while (left.length > 1 && found.length < mostParts) {
      const longest = pairsIn(this.words[left[0]!]!);
      const isAlike = new Set(left.filter((each) => likeness(longest, pairsIn(this.words[each]!)) >= alike));
      if (isAlike.size > 1) found.push([...isAlike]);
      left = left.filter((each) => !isAlike.has(each));
    }
    return found;
  }
}

/** Words alone, without the marks and brackets that each paper sets in its own way. */
function wordsOf(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? []).slice(0, mostWords);
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
