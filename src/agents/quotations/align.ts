import { diffArrays } from 'diff';
import type { Span } from '../../article/article';
import { wordsOf, type TextWord } from './words';

/** Where a text has the words of a quotation, or nearly. */
export interface Alignment {
  /** The words there, from the first in common to the last: offsets into the text. */
  readonly place: Span;
  /** How many of the quotation's words stand there in their order, from 0 to 1; 1 only when nothing is between them. */
  readonly likeness: number;
}

/** Shorter runs are in every article. */
const runLength = 3;
/** A place has at most so many words more than the quotation, in proportion. */
const mostLonger = 1.5;
const mostPlaces = 4;
/** Of more occurrences of one run, the later ones are not looked at: they say too little. */
const mostOccurrences = 200;

/** A text whose words are looked up again and again. */
export class AlignedText {
  readonly words: readonly TextWord[];
  private readonly runs = new Map<string, number[]>();
  private readonly firsts = new Map<string, number[]>();

  constructor(text: string) {
    this.words = wordsOf(text);
    this.words.forEach(({ plain }, at) => {
      push(this.firsts, plain, at);
      if (at + runLength <= this.words.length) push(this.runs, this.runAt(this.words, at), at);
    });
  }

  /** The place that has most of a quotation's words in their order; null when none has any run of them. */
  find(quotation: readonly TextWord[]): Alignment | null {
    const exact = this.exact(quotation);
    if (exact || quotation.length <= runLength) return exact;
    let best: Alignment | null = null;
    for (const first of this.likelyPlaces(quotation)) {
      const alignment = this.alignment(quotation, first);
      if (alignment && alignment.likeness > (best?.likeness ?? 0)) best = alignment;
    }
    return best;
  }

  private exact(quotation: readonly TextWord[]): Alignment | null {
    const [first] = quotation;
    if (!first) return null;
    const starts =
      quotation.length < runLength ? this.firsts.get(first.plain) : this.runs.get(this.runAt(quotation, 0));
    const at = starts?.find((start) =>
      quotation.every(({ plain }, index) => this.words[start + index]?.plain === plain),
    );
    if (at === undefined) return null;
    return { place: this.between(at, at + quotation.length - 1), likeness: 1 };
  }

  /** Where a quotation would begin if one of its runs stood where the text has it; those that most runs agree on. */
  private likelyPlaces(quotation: readonly TextWord[]): number[] {
    const votes = new Map<number, number>();
    for (let at = 0; at + runLength <= quotation.length; at++)
      for (const there of this.runs.get(this.runAt(quotation, at)) ?? [])
        votes.set(there - at, (votes.get(there - at) ?? 0) + 1);
    const ranked = [...votes].sort(([a, more], [b, less]) => less - more || a - b);
    return ranked.slice(0, mostPlaces).map(([first]) => first);
  }

  private alignment(quotation: readonly TextWord[], first: number): Alignment | null {
    const slack = Math.ceil((quotation.length * (mostLonger - 1)) / 2) + 2;
    const from = Math.max(0, first - slack);
    const there = this.words.slice(from, first + quotation.length + slack).map(({ plain }) => plain);
    const own = quotation.map(({ plain }) => plain);
    let [at, common, begin, end] = [0, 0, -1, -1];
    for (const { added, removed, value } of diffArrays(there, own)) {
      if (added) continue;
      if (!removed) {
        if (begin < 0) begin = at;
        common += value.length;
        end = at + value.length - 1;
      }
      at += value.length;
    }
    if (begin < 0) return null;
    // Words between those in common make the two less alike, as missing ones do.
    const likeness = common / Math.max(own.length, end - begin + 1);
    return { place: this.between(from + begin, from + end), likeness };
  }

  private between(first: number, last: number): Span {
    return { start: this.words[first]!.start, end: this.words[last]!.end };
  }

  private runAt(words: readonly TextWord[], at: number): string {
    let run = '';
    for (let index = at; index < at + runLength; index++) run += `${words[index]!.plain} `;
    return run;
  }
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (list.length < mostOccurrences) list.push(value);
}
