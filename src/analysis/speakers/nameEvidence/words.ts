import { GIVEN, ROLE, WordClass } from '../../../language/lexicon';
import type { FoundName } from '../names';
import { type Page, is } from '../page';

const longestEnding = 7;

/** Whether a word ends with one of the endings and is longer than it. */
export function endsWithOneOf(word: string, endings: ReadonlySet<string>): boolean {
  for (let length = Math.min(longestEnding, word.length - 1); length > 1; length--)
    if (endings.has(word.slice(-length))) return true;
  return false;
}

/** The name's tokens as they stand in the text. */
export function textsOf(page: Page, { first, last }: FoundName): string[] {
  return page.tokens.slice(first, last).map(({ text }) => text);
}

/** A given name that is no English word, no place and no company: "Anna", but not "Grace", "Sydney" or "Ford". */
export function isPlainGiven(page: Page, at: number): boolean {
  return is(page, at, GIVEN) && !is(page, at, WordClass.ambiguousGiven | WordClass.place | WordClass.knownOrganization);
}

/** A word before the last one that has one of these classes and is no given name. */
export function hasInside(page: Page, first: number, last: number, classes: number): boolean {
  for (let at = first; at < last - 1; at++) if (is(page, at, classes) && !is(page, at, GIVEN)) return true;
  return false;
}

/** Whether a word of the name is one of organizations, places, things or roles, and no given name. */
export function isOrganizationOrPlace(page: Page, { first, last }: FoundName): boolean {
  const { knownOrganization, organizationHead, place, placeHead, thingHead } = WordClass;
  for (let at = first; at < last; at++)
    if (
      is(page, at, ROLE | knownOrganization | organizationHead | place | placeHead | thingHead) &&
      !is(page, at, GIVEN)
    )
      return true;
  return false;
}
