import type { LanguageCode } from '../../../../language/packs/pack';
import type { Cue } from '../cues';
import type { WordRange } from '../nounPhrases';
import { clauseAt, type ReadSentence, trimmed } from '../readSentence';
import { subjectOf } from '../subjects';

/** What a rule finds in a sentence. */
export interface Found {
  readonly content: readonly WordRange[];
  readonly cue: WordRange | null;
  readonly source: WordRange | null;
  /** Who speaks in the sentences that go on from it, where that is not the source. */
  readonly goesOnBy?: WordRange | null;
  /** Said rather than thought. */
  readonly said: boolean;
  readonly confidence: number;
}

/** One way to report something: a row of a table. The first row that finds something has the word. */
export interface Rule<Place extends readonly unknown[] = []> {
  readonly name: string;
  /** A sentence that is read by this rule; a test reads it. */
  readonly example: string;
  /** The language of the example; German where there is none. */
  readonly language?: LanguageCode;
  readonly read: (sentence: ReadSentence, ...place: Place) => Found | null;
}

/** A verb that reports, in the clause of that number, and whose words it reports. */
export interface CueInPlace {
  readonly cue: Cue;
  readonly index: number;
  readonly subject: WordRange | null;
}

export function placeOf(sentence: ReadSentence, cue: Cue): CueInPlace {
  const index = clauseAt(sentence, cue.first);
  return { cue, index, subject: subjectOf(sentence, cue, index) };
}

/** What a rule found, without the marks around it; null if nothing is left of it. */
export function foundIn(sentence: ReadSentence, found: Found): Found | null {
  const content = found.content.map((range) => trimmed(sentence, range)).filter(({ first, last }) => last > first);
  return content.length > 0 ? { ...found, content } : null;
}
