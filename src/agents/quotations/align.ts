import { diffArrays } from 'diff';
import type { Span } from '../../article/article';
import { lowerBound } from '../../article/lowerBound';
import type { TextWord } from './words';

/** Where a text has the words of a quotation, or nearly. */
export interface Alignment {
  /** The words there, from the first in common to the last: offsets into the text. */
  readonly place: Span;
  /** How many of the quotation's words stand there in their order, from 0 to 1; 1 only when nothing is between them. */
  readonly likeness: number;
}

/** Words that a quotation and a text have in common, side by side in both. */
interface Common {
  /** The first of them, counted in the quotation's words, and in the text's. */
  readonly own: number;
  readonly there: number;
  readonly length: number;
}

/** Shorter runs are in every article. */
const runLength = 3;
/** A place has at most so many words more than the quotation, in proportion. */
const mostLonger = 1.5;
const mostPlaces = 4;
/** Of more occurrences of one run or word, the later ones are not looked at: they say too little. */
const mostOccurrences = 200;
const mostSingles = 5000;
/** In words: what stands farther from the rest of a quotation belongs to something else. */
const farOff = 8;

/** Words of a text, in which others are looked up again and again. */
export class AlignedText {
  private readonly runs = new Map<string, number[]>();
  private readonly singles = new Map<string, number[]>();

  constructor(private readonly words: readonly TextWord[]) {
    words.forEach(({ plain }, at) => {
      push(this.singles, plain, at, mostSingles);
      if (at + runLength <= words.length) push(this.runs, this.runAt(words, at), at, mostOccurrences);
    });
  }

  /** Where the words stand just so, in the order of the text. */
  exactly(quotation: readonly TextWord[]): Alignment[] {
    const [at, starts] = this.rarest(quotation);
    return starts
      .map((start) => start - at)
      .filter(
        (start) => start >= 0 && quotation.every(({ plain }, index) => this.words[start + index]?.plain === plain),
      )
      .map((start) => ({ place: this.between(start, start + quotation.length - 1), likeness: 1 }));
  }

  /** The place that has most of a quotation's words in their order; null when none has any run of them. */
  nearly(quotation: readonly TextWord[]): Alignment | null {
    let best: Alignment | null = null;
    for (const first of this.likelyPlaces(quotation)) {
      const alignment = this.alignment(quotation, first);
      if (alignment && alignment.likeness > (best?.likeness ?? 0)) best = alignment;
    }
    return best;
  }

  /** Which of the quotation's words or runs to look for, and where the text has it. */
  private rarest(quotation: readonly TextWord[]): [at: number, starts: readonly number[]] {
    if (quotation.length < runLength) return [0, this.singles.get(quotation[0]?.plain ?? '') ?? []];
    let best: [number, readonly number[]] | null = null;
    for (let at = 0; at + runLength <= quotation.length; at++) {
      const starts = this.runs.get(this.runAt(quotation, at));
      if (!starts) return [0, []];
      if (!best || starts.length < best[1].length) best = [at, starts];
    }
    return best ?? [0, []];
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
    const common = drawnTogether(commonIn(there, own), there, own);
    const [begin, end] = [common[0], common.at(-1)];
    if (!begin || !end) return null;
    const count = common.reduce((sum, { length }) => sum + length, 0);
    const last = end.there + end.length - 1;
    // Words between those in common make the two less alike, as missing ones do.
    const likeness = count / Math.max(own.length, last - begin.there + 1);
    return { place: this.between(from + begin.there, from + last), likeness };
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

/** The last that ends before an offset, of places in the order of a text. */
export function lastBefore(places: readonly Alignment[], offset: number): Alignment | undefined {
  return places[lowerBound(places, ({ place }) => place.end <= offset) - 1];
}

/** The first that begins behind an offset, of places in the order of a text. */
export function firstBehind(places: readonly Alignment[], offset: number): Alignment | undefined {
  return places[lowerBound(places, ({ place }) => place.start < offset)];
}

function commonIn(there: readonly string[], own: readonly string[]): Common[] {
  const common: Common[] = [];
  let [atOwn, atThere] = [0, 0];
  for (const { added, removed, value } of diffArrays([...there], [...own])) {
    if (!added && !removed) common.push({ own: atOwn, there: atThere, length: value.length });
    if (!removed) atOwn += value.length;
    if (!added) atThere += value.length;
  }
  return common;
}

/**
 * The same with the words at either end brought near the others: in "at the bridge, said that the town" the first "the"
 * is not that of "the town". Words that stand far off are given up.
 */
function drawnTogether(common: readonly Common[], there: readonly string[], own: readonly string[]): Common[] {
  const together = [...common];
  const beside = (each: Common, next: Common): Common => {
    const at = next.there + each.own - next.own;
    for (let index = 0; index < each.length; index++) if (own[each.own + index] !== there[at + index]) return each;
    return { ...each, there: at };
  };
  while (together.length > 1) {
    together[0] = beside(together[0]!, together[1]!);
    if (distance(together[0], together[1]!) <= farOff) break;
    together.shift();
  }
  while (together.length > 1) {
    const last = beside(together.at(-1)!, together.at(-2)!);
    together[together.length - 1] = last;
    if (distance(together.at(-2)!, last) <= farOff) break;
    together.pop();
  }
  return together;
}

/** How many words of the text stand between them, more than of the quotation. */
function distance(one: Common, next: Common): number {
  return next.there - one.there - one.length - (next.own - one.own - one.length);
}

function push(lists: Map<string, number[]>, key: string, value: number, most: number): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (list.length < most) list.push(value);
}
