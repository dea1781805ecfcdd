import { WordClass } from '../../language/lexicon';
import { type Page, is, lowerAt, textOf } from './page';
import { type TokenRange, tokensIn } from './statementIndex';
import { isSubject } from './syntax';

/** A group that speaks without any of its members being named: "Police", "Tulsa police", "the rebels". */
export interface FoundGroup {
  readonly first: number;
  readonly last: number;
  /** Its words in lower case, without article: groups with the same words are one. */
  readonly key: string;
}

const longestGroup = 4;

/** The groups that are sources of statements, or begin the sentence before one whose source is "they". */
export function findGroups(page: Page): FoundGroup[] {
  const groups = new Map<number, FoundGroup>();
  for (const range of page.found.flatMap(({ source }) => (source ? mayBeGroups(page, tokensIn(page, source)) : []))) {
    const first = lowerAt(page, range.first) === 'the' ? range.first + 1 : range.first;
    const last = range.last;
    if (
      last <= first ||
      last - first > longestGroup ||
      !is(page, last - 1, WordClass.group) ||
      !isBareNoun(page, first, last - 1)
    )
      continue;
    groups.set(first, { first, last, key: textOf(page, first, last).toLowerCase().replace(/\s+/g, ' ') });
  }
  return [...groups.values()].sort((a, b) => a.first - b.first);
}

/** The source itself; or, when it is "they", the beginnings of the sentence before that may be a group. */
function mayBeGroups(page: Page, source: TokenRange): TokenRange[] {
  if (lowerAt(page, source.first) !== 'they' || source.last - source.first > 1) return [source];
  const before = page.sentences[(page.sentenceOf[source.first] ?? 0) - 1];
  if (!before) return [];
  return [1, 2, 3, 4]
    .map((length) => ({ first: before.first, last: before.first + length }))
    .filter(({ first, last }) => is(page, last - 1, WordClass.group) && isSubject(page, first, last));
}

/** Before the noun only what says which: "Tulsa", "federal"; no "some", no "three", no second group. */
function isBareNoun(page: Page, first: number, head: number): boolean {
  for (let at = first; at < head; at++) {
    const pos = page.tokens[at]?.pos;
    if (
      (pos !== 'PROPN' && pos !== 'ADJ' && pos !== 'NOUN') ||
      (is(page, at, WordClass.grammar) && !is(page, at, WordClass.roleModifier))
    )
      return false;
  }
  return true;
}
