import type { LanguagePack } from '../../../language/packs/pack';
import { apposed } from './appositions';
import type { Cue } from './cues';
import { firstSubject, nearSubject } from './nearSubjects';
import { phraseAt, sourceFrom, type WordRange } from './nounPhrases';
import type { ReadSentence } from './readSentence';

/** Whose words a cue in the clause of that number reports; null where nobody is named. */
export function subjectOf(sentence: ReadSentence, cue: Cue, index: number): WordRange | null {
  const { words, clauses, pack } = sentence;
  const clause = clauses[index]!;
  if (isNobody(sentence, cue)) return placeOfSaying(sentence, cue, clause);
  if (cue.isPassive) return agentOf(sentence, clause);
  if (pack.reporting.gerund?.test(words[cue.first]!.lower))
    return index > 0 ? firstSubject(words, clauses[0]!, pack) : null;
  if (pack.phrases.object) return nearSubject(words, clause, cue, pack) ?? subjectBefore(sentence, index);
  const opens = opensClause(sentence, cue, index);
  const below = subordinateSubject(sentence, cue, clause);
  if (below) return below;
  const before = !opens ? phraseBefore(sentence, clause.first, cue.first) : null;
  if (before) return withApposition(sentence, before, index);
  const earlier = earlierSubject(sentence, cue, index);
  if (earlier) return earlier;
  const after = pronounIn(sentence, cue) ?? sourceFrom(words, cue.last, endOfSource(sentence, cue, clause), pack);
  if (after) return withAppositionBehind(sentence, after, index);
  return opens ? subjectBefore(sentence, index) : particleName(sentence, cue, clause);
}

/** Whether nothing stands before a clause's verb but pronouns that belong to it: "se lamentó", "lui a répondu". */
export function opensClause({ words, clauses, pack }: ReadSentence, { first }: Cue, index: number): boolean {
  for (let at = clauses[index]!.first; at < first; at++)
    if (!pack.reporting.together?.clitics.has(words[at]!.lower)) return false;
  return true;
}

/** "El alcalde, Juan Pérez, anunció": commas set off an apposition, and nothing that is said. */
export function isAllSubject(sentence: ReadSentence, index: number): boolean {
  if (!sentence.pack.reporting.together || index < 2) return false;
  return subjectBefore(sentence, index)?.last === sentence.clauses[index]!.first - 1;
}

/** A subject that something parts from its verb. */
function earlierSubject(sentence: ReadSentence, cue: Cue, index: number): WordRange | null {
  if (!sentence.pack.reporting.together)
    return sharedSubject(sentence, cue, index) ?? interruptedSubject(sentence, cue, index);
  return opensClause(sentence, cue, index) && isAllSubject(sentence, index) ? subjectBefore(sentence, index) : null;
}

/** Where the phrase behind a verb ends at the latest; where verbs follow their subjects, at what is quoted. */
function endOfSource({ words, pack }: ReadSentence, { last, particle }: Cue, clause: WordRange): number {
  if (!pack.reporting.together) return particle ?? clause.last;
  let at = last;
  while (at < clause.last && words[at]!.quotation < 0) at++;
  return at;
}

/** "a-t-il déclaré" */
function pronounIn({ words, pack }: ReadSentence, { first, last }: Cue): WordRange | null {
  for (let at = first + 1; at < last; at++)
    if (pack.phrases.pronouns.has(words[at]!.lower)) return { first: at, last: at + 1 };
  return null;
}

/** "hieß es" */
export function isNobody({ words, pack }: ReadSentence, { first }: Cue): boolean {
  const at = (offset: number) => words[first + offset]?.lower ?? '';
  const { nobodySays } = pack.reporting;
  return nobodySays.has(`${at(0)} ${at(1)}`) || nobodySays.has(`${at(-1)} ${at(0)}`);
}

/** "heißt es in einem Papier des Ministeriums", "In einem Papier des Ministeriums heißt es": with a preposition. */
function placeOfSaying({ words, pack }: ReadSentence, cue: Cue, clause: WordRange): WordRange | null {
  const { placePrepositions } = pack.phrases;
  for (let at = cue.last; at < Math.min(clause.last, cue.last + 5); at++)
    if (placePrepositions.has(words[at]!.lower)) return phraseAt(words, at + 1, clause.last, pack);
  return placePrepositions.has(words[clause.first]!.lower) ? phraseAt(words, clause.first + 1, cue.first, pack) : null;
}

/** "wurde vom Minister gefordert": with a passive, who says it stands behind a preposition. */
function agentOf({ words, pack }: ReadSentence, clause: WordRange): WordRange | null {
  const { agentPrepositions } = pack.phrases;
  for (let at = clause.first; at < clause.last; at++)
    if (words[at]!.quotation < 0 && agentPrepositions?.has(words[at]!.lower))
      return phraseAt(words, at + 1, clause.last, pack);
  return null;
}

/** "…, da sie befürchtete", "…, von dem die Polizei glaubt", "…, der betonte": the verb is last, the subject first. */
function subordinateSubject({ words, pack }: ReadSentence, cue: Cue, clause: WordRange): WordRange | null {
  const { relative, aside, that } = pack.reporting;
  const opens = (at: number) => [relative, aside, that].some((list) => list.has(words[at]!.lower));
  const { first } = clause;
  const isLast = cue.last === clause.last || cue.particle === clause.last - 1;
  if (!isLast || cue.first - first < 1 || words[first]!.isCapital) return null;
  const isPlaced = pack.phrases.prepositions.has(words[first]!.lower) && relative.has(words[first + 1]!.lower);
  if (!isPlaced && !opens(first)) return null;
  const begin = first + (isPlaced ? 2 : 1);
  const word = words[begin]!;
  const subject =
    begin < cue.first && startsSubject(word.lower, pack) ? sourceFrom(words, begin, cue.first, pack) : null;
  return subject ?? (isPlaced || !relative.has(words[first]!.lower) ? null : { first, last: first + 1 });
}

/** Who a sentence opens with, before a verb that is in no table or nothing: "Anna Berg sah das anders: …" */
export function openingSubject({ words, clauses, pack }: ReadSentence, index: number): WordRange | null {
  const { first, last } = clauses[0]!;
  const word = words[first]!;
  if (index !== 0 || word.quotation >= 0 || !startsSubject(word.lower, pack)) return null;
  const isPronoun = pack.phrases.pronouns.has(word.lower) && !pack.phrases.determiners.has(word.lower);
  const subject = isPronoun ? { first, last: first + 1 } : phraseAt(words, first, last, pack);
  const verb = subject && words[subject.last];
  return subject && (subject.last === last || /^\p{Ll}/u.test(verb!.text)) ? subject : null;
}

function startsSubject(lower: string, { phrases }: LanguagePack): boolean {
  return !phrases.openers.has(lower) && (!phrases.determiners.has(lower) || phrases.subjectDeterminers.has(lower));
}

/** "Anna Berg kam und sagte", "Er kam spät, und sagte": the subject of the clause, or of the one before. */
function sharedSubject(sentence: ReadSentence, cue: Cue, index: number): WordRange | null {
  const { words, clauses, pack } = sentence;
  const clause = clauses[index]!;
  if (!pack.phrases.conjunctions.has(words[cue.first - 1]?.lower ?? '') || cue.first === clause.first) return null;
  const opening = cue.first - 1 === clause.first ? clauses[0]! : clause;
  const { first } = opening;
  if (pack.phrases.pronouns.has(words[first]!.lower) && !pack.phrases.determiners.has(words[first]!.lower))
    return { first, last: first + 1 };
  return startsSubject(words[first]!.lower, pack)
    ? phraseAt(words, first, Math.min(opening.last, cue.first - 1), pack)
    : null;
}

/** "Die Chefjuristin, Anabella Morfin, verwies", "Edler, der das prüfte, sagte": whoever the sentence opens with. */
function interruptedSubject(sentence: ReadSentence, cue: Cue, index: number): WordRange | null {
  const { words, clauses, pack } = sentence;
  const [opening, second] = clauses;
  if (index < 2 || cue.first !== clauses[index]!.first || !second) return null;
  if (!startsSubject(words[opening!.first]!.lower, pack)) return null;
  const subject = wholePhrase(sentence, 0);
  if (!subject) return null;
  const apposition = wholePhrase(sentence, 1);
  if (apposition) return { first: subject.first, last: apposition.last };
  const isRelative = pack.reporting.relative.has(words[second.first]!.lower);
  return isRelative && index < clauses.length - 1 ? subject : null;
}

/** The phrase that is all of a clause before a comma. */
export function wholePhrase(
  { words, clauses, pack }: Pick<ReadSentence, 'words' | 'clauses' | 'pack'>,
  index: number,
): WordRange | null {
  const clause = clauses[index];
  if (!clause) return null;
  const phrase = phraseAt(words, clause.first, clause.last, pack);
  return phrase?.last === clause.last ? phrase : null;
}

/** "sagte die Sprecherin, Anna Berg, …": both. */
function withAppositionBehind(sentence: ReadSentence, source: WordRange, index: number): WordRange {
  const { clauses, words, end, pack } = sentence;
  const { last, endedBy } = clauses[index]!;
  if (pack.reporting.together) return apposed(words, source, end, pack);
  if (source.last !== last || endedBy !== ',') return source;
  const apposition = wholePhrase(sentence, index + 1);
  return apposition && words[apposition.first]!.quotation < 0 ? { first: source.first, last: apposition.last } : source;
}

/** "Von der Leyen betonte": a name that begins like a place. */
function particleName({ words, pack }: ReadSentence, cue: Cue, clause: WordRange): WordRange | null {
  const { first } = clause;
  const { particles } = pack.names;
  let at = first;
  while (at < cue.first && particles.has(words[at]!.lower)) at++;
  return at > first && at === cue.first - 1 && words[at]!.isCapital ? { first, last: cue.first } : null;
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
  if (pack.reporting.together) return phraseBetweenCommas({ clauses, words, pack }, index);
  const opening = clauses[0]!;
  const phrase = phraseAt(words, opening.first, opening.last, pack);
  // "Сын историка, Михаил Аронов, добавил": both.
  const isMiddle = pack.names.own && index > 1 && clauses[index]!.first - clauses[index - 1]!.last === 1;
  const name = isMiddle ? wholePhrase({ clauses, words, pack }, index - 1) : null;
  if (name) return { first: index === 2 && phrase ? opening.first : name.first, last: name.last };
  return phrase && opening.last - phrase.last <= 1 ? phrase : null;
}

type Clauses = Pick<ReadSentence, 'words' | 'clauses' | 'pack'>;

/** "En Toledo, Ana Ruiz, alcaldesa, dijo": where verbs follow their subjects, the phrases right before them. */
function phraseBetweenCommas({ clauses, words, pack }: Clauses, index: number): WordRange | null {
  const opening = clauses[openingOf({ clauses, words, pack }, index)]!;
  if (words[opening.first]!.quotation >= 0) return null;
  const phrase = phraseAt(words, opening.first, opening.last, pack);
  return phrase && opening.last - phrase.last <= 1 ? apposed(words, phrase, clauses[index]!.first, pack) : null;
}

/** The first of the noun phrases between commas right before a clause. */
function openingOf({ clauses, words, pack }: Clauses, index: number): number {
  let opening: number | null = null;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const isPhrase = words[clauses[at]!.first]!.quotation < 0 && wholePhrase({ clauses, words, pack }, at) !== null;
    if (isPhrase) opening = at;
    // What stands between is passed over: "Juan Pérez, de 52 años, dijo".
    else if (opening !== null) break;
  }
  return opening ?? index - 1;
}
