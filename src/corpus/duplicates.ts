import * as l10n from '@vscode/l10n';
import { areShortForms } from '../language/nicknames';
import { editDistances } from '../search/text/editDistance';
import type { Person } from './people';
import { Slices } from './slices';

/** Two people who may be one, the one who says more first, and why. */
export interface LikelyPair {
  readonly one: Person;
  readonly other: Person;
  /** A phrase for a person to read: "“C.” may be short for “Carl”". */
  readonly reason: string;
}

/** Shorter words differ by a letter too easily. */
const shortestSimilar = 4;

interface Named {
  readonly person: Person;
  readonly words: readonly string[];
}

/**
 * People who may be one and the same: by names that are short for each other, spelt a little differently, in another
 * order, or with a name more. The same family name alone says nothing, and roles that have no word in common speak
 * against it. Those who say most come first. Works in slices; linear in the number of people but for those who share a
 * family name.
 */
export async function likelyPairs(people: readonly Person[]): Promise<LikelyPair[]> {
  const slices = new Slices();
  const seen = new Set<string>();
  const pairs: LikelyPair[] = [];
  for (const block of await blocksOf(people, slices)) {
    if (slices.isOver) await slices.pause();
    for (const [index, one] of block.entries())
      for (const other of block.slice(index + 1)) {
        const [first, second] = byWeight(one.person, other.person);
        const id = `${first.key}|${second.key}`;
        if (seen.has(id)) continue;
        seen.add(id);
        const reason = areRolesCompatible(one.person, other.person) ? reasonFor(one.words, other.words) : null;
        if (reason) pairs.push({ one: first, other: second, reason });
      }
  }
  const weight = ({ one, other }: LikelyPair) => one.statements + other.statements;
  return pairs.sort((a, b) => weight(b) - weight(a) || (a.one.key < b.one.key ? -1 : 1));
}

/** The two with the one first who says more, whoever was read first: if they are one, theirs is the name. */
function byWeight(a: Person, b: Person): readonly [Person, Person] {
  const isFirst = b.statements - a.statements || b.articles - a.articles || (a.key < b.key ? -1 : 1);
  return isFirst < 0 ? [a, b] : [b, a];
}

/** So many people of one family name are compared; more of them are strangers. */
const largestBlock = 60;

/** People with the same last word, with the same words, or with last words that sound alike. */
async function blocksOf(people: readonly Person[], slices: Slices): Promise<Named[][]> {
  const blocks = new Map<string, Named[]>();
  const put = (key: string, each: Named) => {
    const block = blocks.get(key);
    if (block) block.push(each);
    else blocks.set(key, [each]);
  };
  for (const person of people) {
    if (slices.isOver) await slices.pause();
    const each = { person, words: person.key.split(' ') };
    const last = each.words[each.words.length - 1] ?? '';
    put(`last ${last}`, each);
    put(`sound ${skeletonOf(last)}`, each);
    put(`words ${[...each.words].sort().join(' ')}`, each);
  }
  return [...blocks.values()].filter((block) => block.length > 1 && block.length <= largestBlock);
}

/** Consonants without doubles: "Mohammed" and "Muhammad" are both "mhmd". */
function skeletonOf(word: string): string {
  return word.replace(/(?!^)[aeiouyhc]/g, '').replace(/(.)\1/g, '$1');
}

function areRolesCompatible(one: Person, other: Person): boolean {
  if (one.roles.length === 0 || other.roles.length === 0) return true;
  const wordsOf = ({ roles }: Person) =>
    new Set(roles.flatMap((role) => role.toLowerCase().match(/\p{L}{4,}/gu) ?? []));
  const words = wordsOf(other);
  return [...wordsOf(one)].some((word) => words.has(word));
}

function reasonFor(one: readonly string[], other: readonly string[]): string | null {
  if (one.length === other.length && [...one].sort().join(' ') === [...other].sort().join(' '))
    return l10n.t('the same names in another order');
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < long.length) return isPartOf(short, long) ? l10n.t('one has a name more') : null;
  const different = short.flatMap((word, at) => (word === long[at] ? [] : [[word, long[at] ?? ''] as const]));
  if (different.length !== 1) return null;
  const [a, b] = different[0]!;
  const isLast = short[short.length - 1] === a;
  if (!isLast && isInitial(a, b)) return l10n.t('“{0}” may be short for “{1}”', asWritten(a), asWritten(b));
  if (!isLast && isInitial(b, a)) return l10n.t('“{0}” may be short for “{1}”', asWritten(b), asWritten(a));
  if (!isLast && areShortForms(a, b)) return l10n.t('“{0}” is a form of “{1}”', asWritten(a), asWritten(b));
  return areSpeltAlike(a, b) ? l10n.t('“{0}” and “{1}” are spelt almost alike', asWritten(a), asWritten(b)) : null;
}

/** The same first and last name, with others in between. */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  if (short[0] !== long[0] || short[short.length - 1] !== long[long.length - 1]) return false;
  return short.every((word) => long.includes(word));
}

function isInitial(short: string, long: string): boolean {
  return short.length === 1 && long.startsWith(short);
}

function areSpeltAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortestSimilar || Math.max(a.length, b.length) > 40) return false;
  const { whole } = editDistances(a, b, 2);
  return whole <= (Math.min(a.length, b.length) > 6 ? 2 : 1);
}

/** "carl" as "Carl", "c" as "C.". */
function asWritten(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}${word.length === 1 ? '.' : ''}`;
}
