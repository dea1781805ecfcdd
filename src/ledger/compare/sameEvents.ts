import type { Span } from '../../article/article';
import type { Period } from '../../analysis/dates/periods';
import { hashOfWords } from '../../corpus/wordHash';
import { stemOf } from '../../search/text/stem';
import { stopWords } from '../../search/text/stopWords';
import { termsOf } from '../../search/text/terms';
import { Sharing } from './sharing';

/** A sentence of an article that names a day. */
export interface DatedSentence {
  /** The article's id. */
  readonly article: string;
  readonly place: Span;
  readonly words: string;
  /** "2025-11-08" */
  readonly day: Period;
}

/** Two sentences, by their numbers, that may speak of the same event and name different days. */
export interface Question {
  readonly one: number;
  readonly other: number;
}

/** So many words that say something must be in both, and be so much of the shorter one. */
const fewestShared = 4;
/** So many of them must be no names: the same people do many things. */
const fewestPlain = 2;
const alike = 0.6;
/** What is further apart happens every year, or is something else. In ms. */
const mostApart = 31 * 24 * 60 * 60 * 1000;
/** Of more sentences with the same word, the later ones are compared with the first ones alone. */
const mostSharing = 60;
/** So many rarer words in common make two sentences worth comparing. */
const worthComparing = 2;

const wordsOfTime = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow ' +
    'tonight morning afternoon evening night week month year day last next earlier later ago'
  ).split(' '),
);

/**
 * Sentences of different articles that tell the same in much the same words, on different days. Whether it is the same
 * event, only a person can say.
 */
export class SameEvents {
  private readonly sentences: DatedSentence[] = [];
  /** The words of each sentence that tell what happened, and whether each is written small there. */
  private readonly terms: ReadonlyMap<string, boolean>[] = [];
  private readonly sharing = new Sharing(mostSharing);
  private readonly found: Question[] = [];

  add(sentence: DatedSentence): void {
    const terms = tellingTerms(sentence.words);
    const number = this.sentences.push(sentence) - 1;
    this.terms.push(terms);
    const meetings = new Map<number, number>();
    for (const term of terms.keys())
      for (const other of this.sharing.meet(hashOfWords([term], 0, 1), number))
        meetings.set(other, (meetings.get(other) ?? 0) + 1);
    for (const [other, count] of meetings)
      if (count >= worthComparing && this.areAtOdds(other, number)) this.found.push({ one: other, other: number });
  }

  /** In the order in which the sentences were added. */
  questions(): readonly Question[] {
    return this.found;
  }

  private areAtOdds(one: number, other: number): boolean {
    const [a, b] = [this.sentences[one]!, this.sentences[other]!];
    const apart = Math.abs(Date.parse(a.day) - Date.parse(b.day));
    if (a.article === b.article || apart === 0 || apart > mostApart) return false;
    const [first, second] = [this.terms[one]!, this.terms[other]!];
    const shared = [...first.keys()].filter((term) => second.has(term));
    const plain = shared.filter((term) => first.get(term) && second.get(term));
    const isEnough = shared.length >= fewestShared && plain.length >= fewestPlain;
    return isEnough && shared.length / Math.min(first.size, second.size) >= alike;
  }
}

/** The words of a sentence that tell what happened, without those that tell when; and whether each is written small. */
function tellingTerms(words: string): ReadonlyMap<string, boolean> {
  const telling = new Map<string, boolean>();
  for (const { text, start, compound } of termsOf(words)) {
    if (compound || stopWords.has(text) || wordsOfTime.has(text) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(text)) continue;
    telling.set(stemOf(text), !/^\p{Lu}/u.test(words.slice(start, start + 2)));
  }
  return telling;
}
