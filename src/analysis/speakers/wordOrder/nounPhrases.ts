import type { LanguagePack } from '../../../language/packs/pack';
import type { Word } from '../../../language/packs/words';

/** Words `first` up to `last`. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

const initials = /^\p{Lu}(?:\.\p{Lu})*$/u;

/** A source is no longer than this, in words. */
const longestSource = 40;

/**
 * The noun phrase that begins at a word, or null: determiner, adjectives, nouns and names, and what is joined to them.
 * In a language whose nouns are not capitalized this finds names and what leads up to them.
 */
export function phraseAt(words: readonly Word[], first: number, end: number, pack: LanguagePack): WordRange | null {
  const { determiners, joining, ending, conjunctions, genitives, openers, adjective, adverb } = pack.phrases;
  const begin = first;
  let last = first;
  let nouns = 0;
  let at = first;
  const until = Math.min(end, first + longestSource);
  while (at < until) {
    const word = words[at]!;
    if (word.quotation >= 0) {
      // “Reuters” in quotation marks is a name.
      const { quotation } = word;
      let close = at;
      while (close < until && words[close]!.quotation === quotation) close++;
      if (close - at > 8) break;
      at = close;
      last = close;
      // “Reuters” alone is the name; what follows is something else.
      if (nouns === 0) return { first: begin, last };
      nouns++;
      continue;
    }
    if (word.text === '(') {
      const close = closingBracket(words, at, until);
      if (close < 0 || nouns === 0) break;
      at = close + 1;
      last = at;
      continue;
    }
    // "А. В. Громов", "Me. Vasseur"
    if (word.text === '.' && at > first && words[at + 1]?.isCapital && isShort(words[at - 1]!, pack)) {
      at++;
      continue;
    }
    const isName = at > begin && joining.has(words[at - 1]!.lower) && /\p{N}|^\p{Ll}+[^enrsm]$/u.test(word.text);
    const opensHere = nouns === 0 && (determiners.has(word.lower) || ending.has(word.lower) || openers.has(word.lower));
    if (!opensHere && (mayBeNoun(word, pack) || isName || /^\p{N}/u.test(word.text))) {
      if (ending.has(word.lower) && nouns > 0 && !joinsOn(words, at, until, pack)) break;
      nouns++;
      at++;
      last = at;
      continue;
    }
    if (!/^\p{L}/u.test(word.text)) break;
    const opens = determiners.has(word.lower);
    if (nouns === 0) {
      if (!opens && (ending.has(word.lower) || openers.has(word.lower) || !adjective.test(word.lower))) return null;
      if (!opens && adverb.test(word.lower)) return null;
      at++;
      continue;
    }
    if (conjunctions.has(word.lower) || joining.has(word.lower) || genitives.has(word.lower)) {
      // A noun stands right before a genitive; anything else between them begins another phrase.
      if (
        genitives.has(word.lower) &&
        at > last &&
        !joining.has(words[at - 1]!.lower) &&
        !conjunctions.has(words[at - 1]!.lower)
      )
        break;
      if (!joinsOn(words, at, until, pack) || endsName(words, at, pack)) break;
      at++;
      continue;
    }
    // An article or adjective between a joining word and its noun: "der Sprecher der deutschen Regierung".
    if (at > last && at - last < 5 && (opens || (!ending.has(word.lower) && adjective.test(word.lower)))) {
      at++;
      continue;
    }
    break;
  }
  return nouns > 0 && last > first ? { first: begin, last } : null;
}

/** Initials and titles have a full stop behind them. */
function isShort({ text, lower }: Word, { names }: LanguagePack): boolean {
  return initials.test(text) || names.honorifics.has(lower);
}

/** Whether a word can be a noun or name by its look: where nouns have no capitals, any that the tables do not know. */
function mayBeNoun({ isCapital, lower, text }: Word, { phrases, reporting }: LanguagePack): boolean {
  if (isCapital || phrases.nounsAreCapitalized) return isCapital;
  const { determiners, pronouns, joining, conjunctions, genitives, openers, ending } = phrases;
  return (
    /^\p{L}/u.test(text) &&
    ![determiners, pronouns, joining, conjunctions, genitives, openers, ending].some((list) => list.has(lower)) &&
    !reporting.finite.has(lower) &&
    !reporting.auxiliaries.has(lower) &&
    !phrases.verb?.test(lower)
  );
}

/** "dijo Ana Ruiz en Madrid": where only names have capitals, what can be within one goes on behind it. */
function endsName(words: readonly Word[], at: number, { phrases, names, reporting }: LanguagePack): boolean {
  const { lower } = words[at]!;
  const isOpen = phrases.conjunctions.has(lower) || names.particles.has(lower);
  return reporting.together !== undefined && words[at - 1]!.isCapital && !isOpen;
}

/** Whether a joining word leads to a noun or name within a few words, so that the phrase goes on. */
function joinsOn(words: readonly Word[], at: number, until: number, pack: LanguagePack): boolean {
  const { joining, ending, conjunctions, determiners, genitives } = pack.phrases;
  const { lower } = words[at]!;
  if (!joining.has(lower) && !conjunctions.has(lower) && !genitives.has(lower)) return false;
  for (let next = at + 1; next < Math.min(until, at + 5); next++) {
    const word = words[next]!;
    if (mayBeNoun(word, pack)) return true;
    if (word.quotation >= 0) return true;
    if (!/^\p{L}/u.test(word.text)) return false;
    if (ending.has(word.lower) && !joining.has(word.lower) && !determiners.has(word.lower)) return false;
  }
  return false;
}

function closingBracket(words: readonly Word[], at: number, until: number): number {
  for (let close = at + 1; close < Math.min(until, at + 12); close++) if (words[close]!.text === ')') return close;
  return -1;
}

/** A pronoun, or the phrase that begins at a word; adverbs before it are passed over. */
export function sourceFrom(words: readonly Word[], first: number, end: number, pack: LanguagePack): WordRange | null {
  const { reporting } = pack;
  const { pronouns, ending, determiners, subjectDeterminers, openers, prepositions, adverb } = pack.phrases;
  for (let at = first; at < Math.min(end, first + 14); at++) {
    const word = words[at]!;
    const next = words[at + 1];
    // "contestó cuando Ana Ruiz preguntó": the subject of another clause.
    if (reporting.together && (reporting.aside.has(word.lower) || reporting.relative.has(word.lower))) return null;
    // "disse-nos o mandatário"
    if (words[at - 1]?.text === '-' && reporting.together?.clitics.has(word.lower)) continue;
    // "sagte in Berlin der Minister", "sagte der Zeitung am Freitag": what is no subject is passed over.
    if (openers.has(word.lower) || (determiners.has(word.lower) && !subjectDeterminers.has(word.lower))) {
      const object = phraseAt(words, openers.has(word.lower) ? at + 1 : at, end, pack);
      if (object && determiners.has(word.lower)) at = object.last - 1;
      else if (object && prepositions.has(word.lower)) at = object.last - 1;
      continue;
    }
    if (
      pronouns.has(word.lower) &&
      (!determiners.has(word.lower) || at + 1 >= end || !next || !leadsToNoun(words, at + 1, end, pack))
    )
      return { first: at, last: at + 1 };
    const phrase = phraseAt(words, at, end, pack);
    if (phrase) return phrase;
    if (!ending.has(word.lower) && !adverb.test(word.lower)) return null;
  }
  return null;
}

function leadsToNoun(words: readonly Word[], first: number, end: number, pack: LanguagePack): boolean {
  for (let at = first; at < Math.min(end, first + 5); at++) {
    const { text, quotation } = words[at]!;
    // "die 43-Jährige"
    if (mayBeNoun(words[at]!, pack) || quotation >= 0 || /^\p{N}+-\p{Lu}/u.test(text)) return true;
    if (!/^[\p{L}\p{N}]/u.test(text)) return false;
  }
  return false;
}

/** The word that begins at an offset, or the next one. */
export function wordAt(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
