import { apposed } from '../appositions';
import type { Cue } from '../cues';
import { phraseAt, type WordRange } from '../nounPhrases';
import { canBeSaid, clauseAt, goesOn, isContentOf, reportsByItself, type ReadSentence, trimmed } from '../readSentence';
import { contentNounIn, sourceOfNoun } from '../sayingNouns';
import { openingSubject, subjectOf } from '../subjects';
import { type Found, foundIn, type Rule } from './rule';

/** What reports without a verb of saying, in a sentence in which no such verb did; the first row that fits. */
export const sentenceRules: readonly Rule[] = [
  { name: 'according to, behind', example: 'Angaben der Polizei zufolge ist der Weg gesperrt.', read: behindSource },
  { name: 'according to', example: 'Nach Angaben der Polizei ist der Weg gesperrt.', read: beforeSource },
  { name: 'according to, in words', language: 'es', example: 'De acuerdo con Ana Ruiz, llueve.', read: behindPhrase },
  { name: 'opinion', language: 'es', example: 'Para Ana Ruiz, «es un error muy grave».', read: opinion },
  { name: 'thereafter', example: 'Demnach ist der Weg gesperrt.', read: adverb },
  { name: 'so', example: 'Der Weg ist gesperrt, so Anna Berg.', read: soSource },
  { name: 'noun', example: 'Anna Berg ist der Meinung, dass der Weg frei ist.', read: nounAndVerb },
  { name: 'noun alone', example: 'Es gab Hinweise der Polizei, dass der Weg gesperrt ist.', read: nounAlone },
  { name: 'label', example: 'Anna Berg verurteilt die Tat als „feige“.', read: label },
  { name: 'speaker and colon', example: 'Anna Berg sah das anders: „Der Weg ist frei.“', read: speakerAndColon },
  { name: 'any verb', example: 'Anna Berg hielt dagegen, der Weg sei gesperrt.', read: anyVerb },
];

/** The first word for which `read` finds something; words of a quotation are passed over. */
function firstOf(sentence: ReadSentence, read: (at: number) => Found | null): Found | null {
  for (let at = sentence.first; at < sentence.end; at++) {
    const found = sentence.words[at]!.quotation < 0 ? read(at) : null;
    if (found) return found;
  }
  return null;
}

function behindSource(sentence: ReadSentence): Found | null {
  const { words, pack, clauses } = sentence;
  return firstOf(sentence, (at) => {
    const clause = clauses[clauseAt(sentence, at)];
    if (!clause || !pack.reporting.accordingToBehind.has(words[at]!.lower)) return null;
    const source = phraseEndingAt(sentence, clause.first, at);
    return source && without(sentence, { first: source.first, last: at + 1 }, at, source);
  });
}

function beforeSource(sentence: ReadSentence): Found | null {
  return firstOf(sentence, (at) => {
    const source = isAccordingTo(sentence, at) ? accordingSource(sentence, at) : null;
    return source && without(sentence, { first: at, last: pastRelative(sentence, source.end) }, at, source);
  });
}

/** The longest of these phrases, in words. */
const longestPhrase = 4;

function behindPhrase(sentence: ReadSentence): Found | null {
  const { words, end, pack } = sentence;
  const phrases = pack.reporting.accordingToPhrases;
  if (!phrases) return null;
  return firstOf(sentence, (at) => {
    for (let last = Math.min(at + longestPhrase, end); last > at + 1; last--) {
      const phrase = words.slice(at, last).map(({ lower }) => lower);
      if (phrases.has(phrase.join(' '))) return bySource(sentence, at, last);
    }
    return null;
  });
}

/** At the beginning, with a quotation behind. */
function opinion(sentence: ReadSentence): Found | null {
  const { words, clauses, first, pack } = sentence;
  const quotes = clauses.slice(1, 4).some((clause) => words[clause.first]!.quotation >= 0);
  return quotes && pack.reporting.opinionOf?.has(words[first]!.lower) ? bySource(sentence, first, first + 1) : null;
}

/** What is said by whoever stands behind words that mean "according to". */
function bySource(sentence: ReadSentence, first: number, last: number): Found | null {
  const source = sourceBehind(sentence, last, sentence.clauses[clauseAt(sentence, first)]?.last ?? sentence.end);
  return source && without(sentence, { first, last: pastRelative(sentence, source.last) }, first, source, last);
}

/** A pronoun, or a phrase with its apposition. */
function sourceBehind({ words, pack, end }: ReadSentence, first: number, clauseEnd: number): WordRange | null {
  const { together } = pack.reporting;
  if (together && pack.names.pronouns.has(words[first]?.lower ?? '')) return { first, last: first + 1 };
  const phrase = phraseAt(words, first, clauseEnd, pack);
  return phrase && together ? apposed(words, phrase, end, pack) : phrase;
}

/** Where a relative clause behind a source ends; it is not said: "segundo a juíza, que presidiu, …" */
function pastRelative(sentence: ReadSentence, last: number): number {
  const { words, clauses, pack } = sentence;
  const clause = clauses[clauseAt(sentence, last + 1)];
  const isBehind = pack.reporting.together && clause?.first === last + 1 && clause.endedBy === ',';
  return isBehind && pack.reporting.relative.has(words[clause.first]!.lower) ? clause.last : last;
}

/**
 * "nach Angaben der Polizei": all behind the preposition. Where nouns have no capitals: what is behind the noun of
 * saying, "по словам X", or within, "по его словам".
 */
function accordingSource(sentence: ReadSentence, at: number): (WordRange & { readonly end: number }) | null {
  const { words, pack, clauses, end: sentenceEnd } = sentence;
  const { accordingTo, sayingNoun, relative } = pack.reporting;
  const end = clauses[clauseAt(sentence, at)]?.last ?? sentenceEnd;
  let noun = at;
  if (!pack.phrases.nounsAreCapitalized && accordingTo.get(words[at]!.lower) === false)
    while (noun < end && !sayingNoun.test(words[noun]!.lower)) noun++;
  if (noun === at + 2 && pack.names.pronouns.has(words[at + 1]!.lower))
    return { first: at + 1, last: at + 2, end: noun + 1 };
  const isRelative = !pack.phrases.nounsAreCapitalized && relative.has(words[noun + 1]?.lower ?? '');
  const source = isRelative ? null : sourceBehind(sentence, noun + 1, end);
  return source && { ...source, end: source.last };
}

/** "laut", "nach Angaben", "nach den Worten" */
function isAccordingTo({ words, pack, first, end }: ReadSentence, at: number): boolean {
  const { accordingTo, sayingNoun, together } = pack.reporting;
  const { determiners, prepositions } = pack.phrases;
  const before = at > first ? words[at - 1]!.lower : '';
  // "o segundo lugar"
  if (together && (determiners.has(before) || prepositions.has(before))) return false;
  const alone = accordingTo.get(words[at]!.lower);
  if (alone !== false) return alone ?? false;
  for (let next = at + 1; next < Math.min(end, at + 6); next++) {
    const word = words[next]!;
    if (!pack.phrases.nounsAreCapitalized && next < at + 3 && sayingNoun.test(word.lower)) return true;
    if (word.isCapital) return sayingNoun.test(word.lower);
    if (!/^\p{L}/u.test(word.text)) return false;
  }
  return false;
}

/** The noun phrase that ends before a word. */
function phraseEndingAt({ words, pack }: ReadSentence, first: number, end: number): WordRange | null {
  for (let at = first; at < end; at++) {
    const phrase = phraseAt(words, at, end, pack);
    if (phrase?.last === end) return phrase;
  }
  return null;
}

/** What is left of the sentence without the phrase that names the source. */
function without(
  sentence: ReadSentence,
  phrase: WordRange,
  cue: number,
  source: WordRange,
  cueEnd = cue + 1,
): Found | null {
  const { first, end } = partAround(sentence, phrase.first);
  const before = trimmed(sentence, { first, last: phrase.first });
  const behind = { first: phrase.last, last: end };
  // One word before it is the verb or an "und".
  const content = before.last - before.first < 2 && behind.first < behind.last ? [behind] : [before, behind];
  return foundIn(sentence, { content, cue: { first: cue, last: cueEnd }, source, said: true, confidence: 0.8 });
}

/** The word stands for what was named before. */
function adverb(sentence: ReadSentence): Found | null {
  const { words, pack } = sentence;
  return firstOf(sentence, (at) => {
    const source = { first: at, last: at + 1 };
    return pack.reporting.sourceAdverbs?.has(words[at]!.lower) ? without(sentence, source, at, source) : null;
  });
}

/** The part of a sentence that a word stands in: what another is divided from it by is a colon or semicolon. */
function partAround({ clauses, first, end }: ReadSentence, at: number): { first: number; end: number } {
  const ends = clauses.filter(({ endedBy }) => endedBy === ':' || endedBy === ';').map(({ last }) => last);
  return {
    first: ends.filter((last) => last < at).at(-1) ?? first,
    end: ends.find((last) => last >= at) ?? end,
  };
}

function soSource(sentence: ReadSentence): Found | null {
  const { words, pack, clauses, first, end } = sentence;
  for (const [index, clause] of clauses.entries()) {
    if (index === 0 || !pack.reporting.so.has(words[clause.first]!.lower)) continue;
    const source = phraseAt(words, clause.first + 1, clause.last, pack);
    if (!source || (index < clauses.length - 1 && clause.last - source.last > 1)) continue;
    const goesOn = index + 1 < clauses.length && canBeSaid(sentence, index + 1);
    const content = [
      { first, last: clause.first },
      ...(goesOn ? [{ first: clauses[index + 1]!.first, last: end }] : []),
    ];
    const cue = { first: clause.first, last: clause.first + 1 };
    return foundIn(sentence, { content, cue, source, said: true, confidence: 0.9 });
  }
  return null;
}

/** The first noun that names what the clause behind its own says. */
function sayingNounOf(sentence: ReadSentence): { readonly at: number; readonly index: number } | null {
  const { clauses } = sentence;
  for (const [index, { first, last, endedBy }] of clauses.entries()) {
    if (endedBy !== ',' || index + 1 >= clauses.length || !canBeSaid(sentence, index + 1)) continue;
    const at = contentNounIn(sentence, Math.max(first, last - 6), last);
    if (at !== null) return { at, index };
  }
  return null;
}

function nounAndVerb(sentence: ReadSentence): Found | null {
  const { words, pack, clauses, end } = sentence;
  const { nounVerbs } = pack.reporting;
  const noun = sayingNounOf(sentence);
  if (!noun) return null;
  const { first, last } = clauses[noun.index]!;
  if (noun.at < last - 2 || (noun.at === last - 2 && !nounVerbs.has(words[last - 1]!.lower))) return null;
  for (let at = first; at < noun.at; at++) {
    if (words[at]!.quotation >= 0 || !nounVerbs.has(words[at]!.lower)) continue;
    const source = subjectOf(sentence, { ...verbAt(at), particle: noun.at - 1 }, noun.index);
    const content = [{ first: clauses[noun.index + 1]!.first, last: end }];
    return source && foundIn(sentence, { content, cue: { first: at, last }, source, said: true, confidence: 0.7 });
  }
  return null;
}

/** Nobody's but the noun's own, or those of whose it is: "die Warnung der Polizei, dass …" */
function nounAlone(sentence: ReadSentence): Found | null {
  const { clauses, end } = sentence;
  const noun = goesOn(sentence) ? null : sayingNounOf(sentence);
  if (!noun) return null;
  const { at, index } = noun;
  const { last } = clauses[index]!;
  const source = sourceOfNoun(sentence, at, index);
  const rest = last - Math.max(source.last, at + 1);
  // A particle may follow: "nahm den Vorwurf hin, …".
  if (rest > 1 || !isContentOf(sentence, index + 1)) return null;
  const content = [{ first: clauses[index + 1]!.first, last: end }];
  return foundIn(sentence, { content, cue: { first: at, last: at + 1 }, source, said: true, confidence: 0.6 });
}

const verbAt = (at: number) => ({ first: at, last: at + 1, kind: 'said', isPassive: false, particle: null }) as const;

/** What somebody calls something, in quotation marks. */
export function label(sentence: ReadSentence): Found | null {
  const { words, clauses, pack, article, end } = sentence;
  const { together, auxiliaries, calling } = pack.reporting;
  return firstOf(sentence, (at) => {
    if (!calling.has(words[at]!.lower)) return null;
    const until = together ? (clauses[clauseAt(sentence, at)]?.last ?? end) : end;
    for (let next = at + 1; next < until; next++) {
      const { quotation } = words[next]!;
      if (quotation < 0) continue;
      const { first, last } = article.quotations[quotation]!;
      const verb = together && auxiliaries.has(words[at - 1]?.lower ?? '') ? at - 1 : at;
      const source = subjectOf(...beforeWord(sentence, { ...verbAt(verb), last: at + 1 }, first));
      const cue = { first: at, last: at + 1 };
      return source && foundIn(sentence, { content: [{ first, last }], cue, source, said: true, confidence: 0.7 });
    }
    return null;
  });
}

/** A sentence in which a cue's clause ends before a word, for what is behind is no subject. */
function beforeWord(sentence: ReadSentence, cue: Cue, last: number): [ReadSentence, Cue, number] {
  const index = clauseAt(sentence, cue.first);
  const clauses = sentence.clauses.map((clause, at) => (at === index ? { ...clause, last } : clause));
  return [{ ...sentence, clauses }, cue, index];
}

/** The colon may follow the name, or anything that they do. */
function speakerAndColon(sentence: ReadSentence): Found | null {
  const { words, clauses, end } = sentence;
  const at = clauses.findIndex(({ endedBy }) => endedBy === ':');
  const behind = at < 0 ? undefined : clauses[at + 1];
  if (!behind) return null;
  const source = openingSubject(sentence, at);
  if (!source || (words[behind.first]!.quotation < 0 && !reportsByItself(sentence, behind))) return null;
  const content = [{ first: behind.first, last: end }];
  return foundIn(sentence, { content, cue: null, source, said: true, confidence: 0.75 });
}

/** What somebody does is saying, if what follows has a form that reports. */
function anyVerb(sentence: ReadSentence): Found | null {
  const { clauses, end } = sentence;
  const [clause, behind] = clauses;
  if (!behind || clause!.endedBy !== ',' || reportsByItself(sentence, clause!)) return null;
  const source = openingSubject(sentence, 0);
  if (!source || source.last === clause!.last || !canSpeak(sentence, source)) return null;
  if (!reportsByItself(sentence, behind)) return null;
  const content = [{ first: behind.first, last: end }];
  return foundIn(sentence, { content, cue: null, source, said: true, confidence: 0.65 });
}

/** Whether a phrase looks like a person: a pronoun, a role, a name of two words. */
export function canSpeak({ words, pack }: ReadSentence, { first, last }: WordRange): boolean {
  if (last - first === 1) return pack.phrases.pronouns.has(words[first]!.lower);
  for (let at = first; at < last; at++) if (pack.names.role.test(words[at]!.lower)) return true;
  return (
    words[last - 2]!.isCapital && words[last - 1]!.isCapital && !pack.phrases.determiners.has(words[last - 2]!.lower)
  );
}
