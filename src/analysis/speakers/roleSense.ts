import { WordClass } from '../../language/lexicon';
import { IDLE_ROLE_WORDS, isMoreGeneral, leaderOf, OFFICE_MAKERS, ROLE_SYNONYMS } from '../../language/roleSynonyms';
import { SHORT_TITLES } from '../../language/titles';
import { type Page, is, lowerAt, Shape } from './page';
import type { Person } from './people';
import type { FoundRole } from './roles';

/** What a role comes to when two are compared: its noun, whatever the gender, and the other words that count. */
export interface RoleSense {
  /** "vice president" is a noun of its own. */
  readonly head: string;
  /** The noun as it stands: "spokeswoman" where the head is "spokesperson". */
  readonly noun: string;
  readonly words: ReadonlySet<string>;
  /**
   * Those of the words that say what the person is, and not to whom: "president" of "president and editor", none of
   * "secretary to the governor".
   */
  readonly own: ReadonlySet<string>;
  /** What stands behind the name: "ulm" of "Mayor Ann Ray of Ulm". */
  readonly behind: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

/** The sense of the role in tokens `first` up to `last`; `behind` are the words behind the name that belong to it. */
export function senseOf(
  page: Page,
  role: { readonly first: number; readonly last: number; readonly head: number },
  behind: ReadonlySet<string> = none,
): RoleSense {
  const noun = wordAt(page, role.head);
  const standard = ROLE_SYNONYMS.get(noun) ?? noun;
  const makers = OFFICE_MAKERS.get(standard) ?? none;
  const words = new Set<string>();
  const own = new Set<string>();
  let office = '';
  let owner = false;
  for (let at = role.first; at < role.last; at++) {
    const lower = wordAt(page, at);
    owner ||= /^(?:to|for|of)$/.test(lower);
    if (at === role.head || IDLE_ROLE_WORDS.has(lower) || lower.length < 2) continue;
    const word = ROLE_SYNONYMS.get(lower) ?? lower;
    words.add(word);
    if (!owner) own.add(word);
    if (at < role.head && makers.has(word)) office += `${word} `;
  }
  const head = office + standard;
  return { head: ROLE_SYNONYMS.get(head) ?? head, noun: office + noun, words, own, behind };
}

/** A word in lower case and, if it is a short title, written out. */
function wordAt(page: Page, at: number): string {
  const word = lowerAt(page, at).replace(/\.$/, '');
  return is(page, at, WordClass.shortTitle) ? (SHORT_TITLES[word] ?? word) : word;
}

const longestBehind = 4;

/** "of Ulm" behind "Mayor Ann Ray": the capitalised words, in lower case. */
export function wordsBehind(page: Page, last: number): ReadonlySet<string> {
  if (lowerAt(page, last) !== 'of') return none;
  const words = new Set<string>();
  const start = lowerAt(page, last + 1) === 'the' ? last + 2 : last + 1;
  for (let at = start; at < start + longestBehind && page.shapes[at] !== Shape.plain; at++)
    if (page.sentenceOf[at] === page.sentenceOf[last] && page.tokens[at]?.pos !== 'PUNCT') words.add(lowerAt(page, at));
  return words;
}

export interface RoleBearer {
  readonly person: Person;
  readonly role: FoundRole;
  readonly sense: RoleSense;
}

/**
 * Whether whoever has the role may be called by a noun without more: a senator a lawmaker, the chief of a bank a
 * banker.
 */
export function isCalled(noun: string, { head, words, own }: RoleSense): boolean {
  return own.has(noun) || isMoreGeneral(noun, head) || leaderOf(head, words).has(noun);
}

/**
 * How well a role noun phrase fits a role somebody has: 3 says all of it, 2 in part, 1 only the noun; 0 contradicts.
 */
export function fit(nominal: RoleSense, role: RoleSense): number {
  if (nominal.words.size === 0 && isCalled(nominal.head, role)) return 1;
  if (nominal.head !== role.head) return 0;
  if (nominal.words.size === 0) return 1;
  const shared = countShared(nominal.words, role.words);
  if (shared === nominal.words.size) return 3;
  if (role.words.size > 0 && shared === role.words.size) return 2;
  if (role.words.size > 0) return 0;
  return fitBehind(nominal, role.behind);
}

/** "The mayor of Ulm" is Mayor Ann Ray of Ulm, and not Mayor Tom Bell of Halden. */
function fitBehind({ words, own }: RoleSense, behind: ReadonlySet<string>): number {
  if (behind.size === 0) return 1;
  if (countShared(words, behind) > 0) return 3;
  return words.size > own.size ? 0 : 1;
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared;
}
