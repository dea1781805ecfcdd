import { AGENCY_WORDS } from '../../language/nameWords';
import { BODY_NOUNS, COMPANY_NOUNS } from '../../language/organizationWords';
import type { NameType } from './nameTypes';
import type { FoundName } from './names';
import { lowerAt, type Page } from './page';
import { type TokenRange, tokensIn } from './statementIndex';
import { nounBeside } from './surroundings';

/** "the ministry" as a source, and the name of the organization it stands for. */
export interface OrganizationNominal extends TokenRange {
  readonly name: FoundName;
}

/** So many sentences back the organization is sought, and so many names are looked at. */
const farthest = 8;
const mostNames = 60;
const longestNominal = 4;

/**
 * The sources that call an organization named before by what it is: "the company", "the ministry". Those that fit two
 * organizations stand for neither.
 */
export function findOrganizationNominals(
  page: Page,
  names: readonly FoundName[],
  types: ReadonlyMap<string, NameType>,
  keyOf: (name: FoundName) => string,
): OrganizationNominal[] {
  const organizations = names.filter(({ key }) => types.get(key) === 'organization');
  return page.found.flatMap(({ source }) => {
    const place = source && tokensIn(page, source);
    if (!place || !isNominal(page, place)) return [];
    const near = namesBefore(page, organizations, place);
    const noun = lowerAt(page, place.last - 1);
    const name =
      onlyOne(
        near.filter((each) => saysSo(page, each, noun)),
        keyOf,
      ) ??
      onlyOne(
        near.filter((each) => mayBe(page, each, noun)),
        keyOf,
      );
    return name ? [{ ...place, name }] : [];
  });
}

/** "the Danish company": an article, words in lower case or adjectives, and the noun. */
function isNominal(page: Page, { first, last }: TokenRange): boolean {
  const noun = lowerAt(page, last - 1);
  if (
    lowerAt(page, first) !== 'the' ||
    last - first < 2 ||
    last - first > longestNominal ||
    !(COMPANY_NOUNS.has(noun) || BODY_NOUNS.has(noun))
  )
    return false;
  for (let at = first + 1; at < last - 1; at++) if (!/^(?:ADJ|NOUN)$/.test(page.tokens[at]?.pos ?? '')) return false;
  return true;
}

function namesBefore(page: Page, names: readonly FoundName[], { first }: TokenRange): FoundName[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  const here = page.sentenceOf[first] ?? 0;
  return names.slice(Math.max(0, low - mostNames), low).filter(({ sentence }) => here - sentence <= farthest);
}

/**
 * The noun is a word of the name ("Department of Roads"), or the article calls it so ("the insurer, Harbour Mutual").
 */
function saysSo(page: Page, name: FoundName, noun: string): boolean {
  return name.words.includes(noun) || nounBeside(page, name) === noun;
}

/** Nothing speaks against it: no body is a company, and few are agencies. */
function mayBe(page: Page, name: FoundName, noun: string): boolean {
  if (noun === 'agency') return name.words.some((word) => AGENCY_WORDS.has(word));
  const called = nounBeside(page, name);
  return (
    COMPANY_NOUNS.has(noun) &&
    !name.connected &&
    !name.words.some((word) => BODY_NOUNS.has(word) || AGENCY_WORDS.has(word)) &&
    (called === null || COMPANY_NOUNS.has(called))
  );
}

/** The last of the names when all are one organization's. */
function onlyOne(names: readonly FoundName[], keyOf: (name: FoundName) => string): FoundName | undefined {
  const [first] = names;
  return first && names.every((name) => keyOf(name) === keyOf(first)) ? names.at(-1) : undefined;
}
