import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../../../language/givenNames';
import { WELL_KNOWN_ORGANIZATIONS } from '../../../language/organizationWords';
import { CAPITAL_NAMES, COUNTRY_NAMES } from '../../../language/places.generated';
import { CITIES, STATES } from '../../../language/places';
import type { LanguagePack, NameWords } from '../../../language/packs/pack';
import type { Word, WordedArticle } from '../../../language/packs/words';
import { beginsReport } from './clauses';
import { isGiven, standsForSomebody, withoutEnding } from './nameWords';

/** Names that no given name, title or role introduces. */
export interface BareNames {
  /** Whether a word stands like a name, and can be one. */
  mayBeName(at: number): boolean;
  /** Whether a word is a name by itself: a known one, or the subject of what only people do. */
  isName(at: number): boolean;
  /** Whether words up to another are one: "sagte Idris Benhamou". */
  isFullName(at: number, end: number): boolean;
}

/**
 * The names of an article that stand by themselves. Where nouns have capitals, what stands behind an article anywhere
 * in the text is a noun. Linear in the article's length, when every word is asked about.
 */
export function bareNames({ words, sentences }: WordedArticle, pack: LanguagePack): BareNames {
  const { names, reporting } = pack;
  const starts = new Uint8Array(words.length);
  for (const { first } of sentences) starts[first] = 1;
  const nouns = new Set<string>();
  if (pack.phrases.nounsAreCapitalized)
    words.forEach((word, at) => {
      if (word.isCapital && at > 0 && hasArticle(words[at - 1]!, pack)) nouns.add(word.lower);
    });
  /** Whether words `at` up to `end` stand alone, without an article, a number or another capital beside them. */
  const isApart = (at: number, end: number) => {
    const [before, last, next] = [words[at - 1], words[end - 1]!, words[end]];
    for (let word = at; word < end; word++) {
      const isParticle = word > at && !words[word]!.isCapital && names.particles.has(words[word]!.lower);
      if (!isParticle && (!canStandAlone(words[word]!, pack) || nouns.has(words[word]!.lower))) return false;
    }
    // “Stephen” in quotation marks is a song.
    const isTitle = before?.quotation === last.quotation && next?.quotation === last.quotation && last.quotation >= 0;
    if (isTitle && !/^\p{L}/u.test(before.text) && !/^\p{L}/u.test(next.text)) return false;
    if (joins(last, next) || (joins(before, words[at]) && !starts[at - 1])) return false;
    return starts[at] === 1 || !before || (standsForSomebody(words, at, pack) && !isModifier(before, pack));
  };
  const speaks = (at: number, end: number) =>
    reporting.together ? speaksUnmarked(words, at, end, pack) : speaksMarked(words, at, end, starts, pack);
  return {
    mayBeName: (at) => isApart(at, at + 1),
    isName: (at) =>
      isApart(at, at + 1) && (isKnown(words, at, starts, pack) || isKnownGiven(words, at, pack) || speaks(at, at + 1)),
    isFullName: (at, end) => isApart(at, end) && speaks(at, end),
  };
}

const foreignPlaces = [COUNTRY_NAMES, CAPITAL_NAMES, STATES, CITIES];

/** Whether a word is a given name that is one alone; where any noun has a capital, the rarer ones are none. */
function isKnownGiven(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  if (!pack.phrases.nounsAreCapitalized) return isGiven(words, at, pack);
  const { text, lower } = words[at]!;
  return (pack.names.givenNames?.has(lower) ?? false) || MALE_GIVEN_NAMES.has(text) || FEMALE_GIVEN_NAMES.has(text);
}

/** Whether a word is a surname that is known; where other words with a capital are rare, they begin a sentence. */
function isKnown(words: readonly Word[], at: number, starts: Uint8Array, { names, phrases }: LanguagePack): boolean {
  const isSure = phrases.nounsAreCapitalized || starts[at] === 0;
  return isSure && (names.knownNames?.has(withoutGenitive(words[at]!.lower, names)) ?? false);
}

/** "Merkels" → "merkel" */
export function withoutGenitive(lower: string, names: NameWords): string {
  const bare = withoutEnding(lower, names);
  return names.knownNames?.has(bare) ? bare : lower;
}

/** Longer words are compound nouns. */
const longestName = 12;

function canStandAlone({ text, lower, isCapital }: Word, { names, phrases, reporting }: LanguagePack): boolean {
  if (!isCapital || text.length < 3 || text.length > longestName || text === text.toUpperCase()) return false;
  const { determiners, openers, ending, pronouns, clauseConjunctions } = phrases;
  const { notNames, notGivenNames, nounsToo, notAlone, places } = names;
  const others = [determiners, openers, ending, pronouns, clauseConjunctions];
  if (
    [...others, notNames, notGivenNames, nounsToo, notAlone, places].some((list) => list?.has(lower)) ||
    reporting.aside.has(lower) ||
    reporting.that.has(lower)
  )
    return false;
  if (WELL_KNOWN_ORGANIZATIONS.has(text) || foreignPlaces.some((list) => list.has(text))) return false;
  return !names.role.test(lower);
}

/** Whether a word that no table knows looks like a noun rather than a name. */
function isNoun({ lower }: Word, { names, reporting }: LanguagePack): boolean {
  const { sayingNoun, contentNoun } = reporting;
  return [names.noun ?? /^/, sayingNoun, contentNoun].some((noun) => noun?.test(lower));
}

/** Two words with capitals side by side are one name, or none of a person. */
function joins(one: Word | undefined, other: Word | undefined): boolean {
  return !!one?.isCapital && !!other?.isCapital && one.quotation === other.quotation && one.block === other.block;
}

/** An article or number: what follows is a noun. */
function isModifier(word: Word, pack: LanguagePack): boolean {
  return hasArticle(word, pack) || /^\p{N}/u.test(word.text);
}

/** "der", "im" */
function hasArticle({ lower }: Word, { phrases }: LanguagePack): boolean {
  return phrases.determiners.has(lower) || (phrases.contracted?.has(lower) ?? false);
}

/**
 * Whether a name stands beside a verb of saying that no clause parts from it: "disse Antinori", "Wang Duero dijo que";
 * before an age; or before a surname that is known.
 */
function speaksUnmarked(words: readonly Word[], at: number, end: number, { names, reporting }: LanguagePack): boolean {
  const [before, next] = [words[at - 1], words[end]];
  const says = (word: Word | undefined) => !!word && !word.isCapital && reporting.finite.has(word.lower);
  const count = words.slice(at, end).filter(({ isCapital }) => isCapital).length;
  // Towns and companies stand before their verbs, too, and behind "segundo"; what is behind a verb is somebody.
  if (says(before) && !says(next) && count >= (names.fewestUnknown ?? 1)) return true;
  if (count === 1) return false;
  const isSubject = says(next) && beginsReport(words, end + 1, reporting.that);
  const isSource = reporting.accordingTo.has(before?.lower ?? '') && next?.text === ',';
  const isAged = next?.text === ',' && /^\p{N}{2}$/u.test(words[end + 1]?.text ?? '');
  return isSubject || isSource || isAged || (names.knownNames?.has(words[end - 1]!.lower) ?? false);
}

/** "Berg sagte", "sagte Berg", "so Berg", "Am Montag kam Berg": the subject of a verb that people are subjects of. */
function speaksMarked(
  words: readonly Word[],
  at: number,
  end: number,
  starts: Uint8Array,
  pack: LanguagePack,
): boolean {
  for (let word = at; word < end; word++) if (isNoun(words[word]!, pack)) return false;
  if (end > at + 1 && isKnownGiven(words, end - 1, pack)) return false;
  const { reporting, phrases } = pack;
  const [earlier, before, next] = [words[at - 2], words[at - 1], words[end]];
  const opens = starts[at] === 1 || before?.text === ',' || phrases.clauseConjunctions.has(before?.lower ?? '');
  if (opens && isPersonal(next, pack)) return true;
  if (isBelow(before, pack)) return endsAlone(words, at, pack);
  if (reporting.so.has(before?.lower ?? '')) return earlier?.text === ',';
  const verb = pack.names.reflexives?.has(before?.lower ?? '') ? at - 2 : at - 1;
  return (
    isPersonal(words[verb], pack) && (words[verb - 1]?.text === ',' || opensWithPlace(words, verb - 1, starts, pack))
  );
}

function isPersonal(word: Word | undefined, { names, reporting }: LanguagePack): boolean {
  if (!word || word.quotation >= 0 || word.isCapital || names.pluralVerb.test(word.lower)) return false;
  return (
    reporting.finite.has(word.lower) ||
    reporting.split.has(word.lower) ||
    (names.personalVerbs?.has(word.lower) ?? false)
  );
}

/** "dass Berg", "als Berg" */
function isBelow(word: Word | undefined, { reporting }: LanguagePack): boolean {
  return !!word && (reporting.contentOf?.has(word.lower) || reporting.aside.has(word.lower));
}

/** Whether a subordinate clause ends with the verb of one: "dass Berg nach Ulm zog". */
function endsAlone(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  for (let end = at + 1; end < Math.min(words.length, at + 20); end++) {
    if (!/^[,.;:!?]$/.test(words[end]!.text)) continue;
    const { lower, isCapital } = words[end - 1]!;
    return end - at > 1 && !isCapital && isPersonal(words[end - 1], pack) && !pack.names.pluralVerb.test(lower);
  }
  return false;
}

/** Whether what stands before a verb is no subject: a place or a time opens the sentence. */
function opensWithPlace(words: readonly Word[], last: number, starts: Uint8Array, { phrases }: LanguagePack): boolean {
  for (let at = last; at >= Math.max(0, last - 8); at--) {
    if (words[at]!.text === ',') return false;
    if (starts[at] === 1) return phrases.openers.has(words[at]!.lower) || /^\p{N}/u.test(words[at]!.text);
  }
  return false;
}
