import type { Cue } from './cues';
import { phraseAt, sourceFrom, type WordRange } from './nounPhrases';
import type { ReadSentence } from './readSentence';

/** Whose words a cue in the clause of that number reports; null where nobody is named. */
export function subjectOf(sentence: ReadSentence, cue: Cue, index: number): WordRange | null {
  const { words, clauses, pack } = sentence;
  const clause = clauses[index]!;
  if (isNobody(sentence, cue)) return placeBehind(sentence, cue, clause);
  if (cue.isPassive) return null;
  const before = cue.first > clause.first ? phraseBefore(sentence, clause.first, cue.first) : null;
  if (before) return withApposition(sentence, before, index);
  const after = sourceFrom(words, cue.last, cue.particle ?? clause.last, pack);
  if (after) return after;
  return cue.first === clause.first ? subjectBefore(sentence, index) : null;
}

/** "hieß es" */
export function isNobody({ words, pack }: ReadSentence, { first }: Cue): boolean {
  const at = (offset: number) => words[first + offset]?.lower ?? '';
  const { nobodySays } = pack.reporting;
  return nobodySays.has(`${at(0)} ${at(1)}`) || nobodySays.has(`${at(-1)} ${at(0)}`);
}

/** "heißt es in einem Papier des Ministeriums": the phrase with a preposition behind it. */
function placeBehind({ words, pack }: ReadSentence, cue: Cue, clause: WordRange): WordRange | null {
  for (let at = cue.last; at < Math.min(clause.last, cue.last + 5); at++)
    if (pack.phrases.placePrepositions.has(words[at]!.lower)) return phraseAt(words, at + 1, clause.last, pack);
  return null;
}

/** The phrase with which a clause begins, if the verb follows it: the subject of most clauses. */
function phraseBefore({ words, pack }: ReadSentence, first: number, verb: number): WordRange | null {
  let begin = first;
  while (begin < verb && pack.phrases.clauseConjunctions.has(words[begin]!.lower)) begin++;
  if (begin >= verb) return null;
  const word = words[begin]!;
  const { openers, determiners, subjectDeterminers } = pack.phrases;
  if (openers.has(word.lower) || (determiners.has(word.lower) && !subjectDeterminers.has(word.lower))) return null;
  if (verb - begin === 1 && pack.phrases.pronouns.has(word.lower)) return { first: begin, last: verb };
  const phrase = phraseAt(words, begin, verb, pack);
  // The verb is second: what stands before it is one phrase.
  return phrase && verb - phrase.last <= 2 ? phrase : null;
}

/** "Die Chefjuristin, Anabella Morfin, verwies": both, if each is all that stands between two commas. */
function withApposition({ clauses, words, pack }: ReadSentence, source: WordRange, index: number): WordRange {
  const before = clauses[index - 1];
  if (index !== 1 || before?.endedBy !== ',' || source.first !== clauses[index]!.first) return source;
  const phrase = phraseAt(words, before.first, before.last, pack);
  return phrase?.last === before.last ? { first: phrase.first, last: source.last } : source;
}

/** "Li Fei, der Vorsitzende, sagte": the phrase that opened the sentence. */
export function subjectBefore({ clauses, words, pack }: ReadSentence, index: number): WordRange | null {
  if (index === 0) return null;
  const opening = clauses[0]!;
  const phrase = phraseAt(words, opening.first, opening.last, pack);
  return phrase && opening.last - phrase.last <= 1 ? phrase : null;
}
