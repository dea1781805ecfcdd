import { WordClass } from '../../language/lexicon';
import {
  HEADS_OF,
  IDLE_ROLE_WORDS,
  isMoreGeneral,
  leaderOf,
  OFFICE_MAKERS,
  ROLE_SYNONYMS,
} from '../../language/roleSynonyms';
import { RANKS_IN_CAPITALS, SHORT_TITLES } from '../../language/titles';
import { type Page, is, lowerAt, Shape } from './page';
import type { Person } from './people';
import type { FoundRole } from './roles';

/** What a role comes to when two are compared: its noun, whatever the gender, and the other words that count. */
export interface RoleSense {
  /** "vice president" is a noun of its own. */
  readonly head: string;
  /** The noun as it stands: "spokeswoman" where the head is "spokesperson". */
  readonly noun: string;
  /** But for those that are part of the noun. */
  readonly words: ReadonlySet<string>;
  /**
   * Words that say what the person is, and not to whom: "president" of "president and editor", none of
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
  const { spelled, headAt } = asOffice(spelledOut(page, role));
  const noun = spelled[headAt] ?? '';
  const standard = ROLE_SYNONYMS.get(noun) ?? noun;
  const makers = OFFICE_MAKERS.get(standard) ?? none;
  const words = new Set<string>();
  const own = new Set<string>();
  let office = '';
  let owner = false;
  spelled.forEach((each, at) => {
    owner ||= /^(?:to|for|of)$/.test(each);
    if (at === headAt || IDLE_ROLE_WORDS.has(each) || each.length < 2) return;
    const word = ROLE_SYNONYMS.get(each) ?? each;
    if (!owner) own.add(word);
    if (at < headAt && makers.has(word)) office += `${word} `;
    else words.add(word);
  });
  const head = office + standard;
  return { head: ROLE_SYNONYMS.get(head) ?? head, noun: office + noun, words, own, behind };
}

/** The words of a role in lower case, short titles and ranks written out, and which of them is its noun. */
interface SpelledRole {
  readonly spelled: readonly string[];
  readonly headAt: number;
}

function spelledOut(
  page: Page,
  role: { readonly first: number; readonly last: number; readonly head: number },
): SpelledRole {
  const before = wordsOf(page, role.first, role.head);
  const rank = page.shapes[role.head] === Shape.capitals ? RANKS_IN_CAPITALS[lowerAt(page, role.head)] : undefined;
  const noun = rank?.split(' ') ?? wordsOf(page, role.head, role.head + 1);
  const complement = noun.indexOf('of');
  return {
    spelled: [...before, ...noun, ...wordsOf(page, role.head + 1, role.last)],
    headAt: before.length + (complement < 0 ? noun.length : complement) - 1,
  };
}

/** "head of the Kirov region" as "Kirov governor". */
function asOffice(role: SpelledRole): SpelledRole {
  const { spelled, headAt } = role;
  const office = /^(?:head|leader)$/.test(spelled[headAt] ?? '') && HEADS_OF.get(spelled.at(-1) ?? '');
  if (!office || spelled[headAt + 1] !== 'of') return role;
  const noun = office.split(' ');
  const words = [...spelled.slice(0, headAt), ...spelled.slice(headAt + 2, -1), ...noun];
  return { spelled: words, headAt: words.length - 1 };
}

function wordsOf(page: Page, first: number, last: number): string[] {
  const words: string[] = [];
  for (let at = first; at < last; at++) {
    const word = lowerAt(page, at).replace(/\.$/, '');
    words.push(is(page, at, WordClass.shortTitle) ? (SHORT_TITLES[word] ?? word) : word);
  }
  return words;
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
  // “The vice president” says all of it; of “the mayor” there are many.
  if (nominal.words.size === 0) return nominal.noun.includes(' ') && role.words.size === 0 ? 3 : 1;
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
