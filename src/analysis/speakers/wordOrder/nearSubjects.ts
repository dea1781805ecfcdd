import type { LanguagePack } from '../../../language/packs/pack';
import type { Word } from '../../../language/packs/words';
import type { Clause } from './clauses';
import { phraseAt, type WordRange } from './nounPhrases';

/**
 * The subject of a verb where word order is free: the last phrase before it that can be one, or the first one behind.
 * What follows a preposition, or ends like an object, is none.
 */
export function nearSubject(
  words: readonly Word[],
  clause: Clause,
  verb: WordRange,
  pack: LanguagePack,
): WordRange | null {
  const before = subjectsIn(words, clause.first, verb.first, pack).at(-1);
  const after = subjectsIn(words, verb.last, clause.last, pack)[0];
  // "Хольцу возразил Ершов"
  const isObject = before && before.last - before.first === 1 && pack.phrases.object?.test(words[before.first]!.lower);
  return (isObject ? after : undefined) ?? before ?? after ?? null;
}

/** The first phrase of a clause that can be a subject. */
export function firstSubject(words: readonly Word[], { first, last }: Clause, pack: LanguagePack): WordRange | null {
  return subjectsIn(words, first, last, pack)[0] ?? null;
}

function subjectsIn(words: readonly Word[], first: number, last: number, pack: LanguagePack): WordRange[] {
  const { pronouns, prepositions } = pack.phrases;
  const { that, relative } = pack.reporting;
  const found: WordRange[] = [];
  for (let at = first; at < last; at++) {
    if (pronouns.has(words[at]!.lower)) {
      found.push({ first: at, last: at + 1 });
      continue;
    }
    const phrase =
      that.has(words[at]!.lower) || relative.has(words[at]!.lower) ? null : phraseAt(words, at, last, pack);
    if (!phrase) continue;
    const isGoverned = prepositions.has(words[at - 1]?.lower ?? '');
    const subject = trimmed(words, phrase, isGoverned, pack);
    if (subject) found.push(subject);
    at = phrase.last - 1;
  }
  return found;
}

/** "газете директор завода": without the object before the subject; "Иванов журналистам": nor that behind it. */
function trimmed(
  words: readonly Word[],
  { first, last }: WordRange,
  isGoverned: boolean,
  pack: LanguagePack,
): WordRange | null {
  const { adjective } = pack.phrases;
  let begin = first;
  if (isGoverned || isObject(words[first]!, pack)) {
    begin++;
    while (begin < last && !opensSubject(words[begin]!, pack)) begin++;
    if (begin === last) return null;
    while (begin - 1 > first && adjective.test(words[begin - 1]!.lower)) begin--;
  }
  let end = last;
  while (end - 1 > begin && isObject(words[end - 1]!, pack)) end--;
  return { first: begin, last: end };
}

function isObject({ isCapital, lower, quotation }: Word, { phrases, names }: LanguagePack): boolean {
  return !isCapital && quotation < 0 && phrases.object?.test(lower) === true && !names.role.test(lower);
}

/** Whether a subject may begin here: a role, or a name, that looks like a nominative. */
function opensSubject({ isCapital, lower, quotation }: Word, { names, phrases }: LanguagePack): boolean {
  if (quotation >= 0) return false;
  if (!isCapital) return names.role.test(lower);
  if (phrases.object?.test(lower)) return false;
  // "в Колумбии": only what is surely in the nominative.
  return (
    names.own?.given.has(lower) === true || names.own?.surname.test(lower) === true || /[^аеёиоуыэюя]$/.test(lower)
  );
}
