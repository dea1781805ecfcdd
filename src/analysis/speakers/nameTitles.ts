import { GIVEN, HONORIFIC, ROLE, WordClass, isNationality, isPlace, isPluralRole } from '../../language/lexicon';
import { LEGAL_FORMS } from '../../language/nameWords';
import { OFFICE_PREFIXES, POLICE_RANKS, RANKS_IN_CAPITALS, TITLE_PHRASES } from '../../language/titles';
import { type Page, Shape, is, lowerAt, touchesNext } from './page';

/** The last form of address, title, role noun or party before the name within a run; -1 when there is none. */
export function titleIndex(page: Page, first: number, end: number): number {
  const lastWord = is(page, end - 1, WordClass.suffix) ? end - 2 : end - 1;
  for (let at = lastWord - 1; at >= first; at--) {
    if (isTitle(page, at, first, lastWord + 1)) return at;
  }
  return -1;
}

/** "DC Ann Marlow", "Pc Ann Marlow": a rank, a given name, and a surname. */
function isPoliceRank(page: Page, at: number): boolean {
  return (
    page.shapes[at] !== Shape.plain &&
    is(page, at + 1, GIVEN) &&
    page.shapes[at + 2] === Shape.capitalised &&
    !is(page, at, GIVEN) &&
    POLICE_RANKS[lowerAt(page, at)] !== undefined
  );
}

/** The office that a rank in capitals stands for ("SSP Faisal Mirza"), or null when the letters mean something else. */
export function rankAt(page: Page, at: number): string | null {
  if (isPoliceRank(page, at)) return POLICE_RANKS[lowerAt(page, at)] ?? null;
  const rank = page.shapes[at] === Shape.capitals ? RANKS_IN_CAPITALS[lowerAt(page, at)] : undefined;
  return rank !== undefined && isPersonalWord(page, at + 1) ? rank : null;
}

/** A capitalised word that makes no company, place or thing: "PM Office", "SC Freiburg Arena" are nobody. */
function isPersonalWord(page: Page, at: number): boolean {
  const { grammar, knownOrganization, organizationHead, place, placeHead, thingHead } = WordClass;
  const other = ROLE | grammar | knownOrganization | organizationHead | place | placeHead | thingHead;
  return page.shapes[at] === Shape.capitalised && (is(page, at, GIVEN) || !is(page, at, other));
}

/** "Senators Ann Moore and Ida Katz", "Ministers Moore and Katz"; but "the Writers Guild", "Boots and Bags". */
function isSharedTitle(page: Page, at: number): boolean {
  if (page.shapes[at] !== Shape.capitalised || !isPluralRole(lowerAt(page, at))) return false;
  // "Justices R K Berg and Ida Katz"
  const isInitial = page.tokens[at + 1]?.text.replace('.', '').length === 1;
  const isFullName = page.shapes[at + 2] === Shape.capitalised && (is(page, at + 1, GIVEN) || isInitial);
  const isList = lowerAt(page, at + 2) === 'and' && isPersonalWord(page, at + 3) && page.shapes[at + 4] === Shape.plain;
  return isPersonalWord(page, at + 1) && (isFullName || isList);
}

function isTitle(page: Page, at: number, first: number, end: number): boolean {
  if (at === first && (isPoliceRank(page, at) || isSharedTitle(page, at))) return true;
  if (!isPoliceRank(page, at) && rankAt(page, at) !== null) return true;
  if (TITLE_PHRASES.has(`${lowerAt(page, at - 1)} ${lowerAt(page, at)}`) && at > first) return true;
  // "Sr. Agnes Mwale": a sister, or the Spanish "señor".
  if (at === first && /^sr\.?$/.test(lowerAt(page, at)) && is(page, at + 1, GIVEN)) return true;
  const hyphened =
    (page.tokens[at + 1]?.text === '-' && touchesNext(page, at)) ||
    (page.tokens[at - 1]?.text === '-' &&
      touchesNext(page, at - 2) &&
      touchesNext(page, at - 1) &&
      !OFFICE_PREFIXES.has(lowerAt(page, at - 2)));
  if (
    hyphened ||
    lowerAt(page, at + 1) === "'s" ||
    (at > first && is(page, at - 1, WordClass.particle) && page.shapes[at - 1] === Shape.plain)
  )
    return false;
  // "General Motors", "Queen City", "King Street": no general, no queen.
  const oneWord = at + 2 === end;
  if (
    oneWord &&
    is(page, at + 1, WordClass.organizationHead | WordClass.placeHead | WordClass.thingHead) &&
    !is(page, at + 1, GIVEN)
  )
    return false;
  if (is(page, at, HONORIFIC | WordClass.shortTitle))
    return !(is(page, at, GIVEN) && at > first && is(page, at - 1, GIVEN));
  const afterGiven =
    at > first &&
    is(page, at - 1, GIVEN) &&
    !is(page, at - 1, WordClass.place | ROLE | WordClass.organizationHead | WordClass.roleModifier);
  if (is(page, at, ROLE)) return !afterGiven && (!is(page, at, GIVEN) || at > first);
  // "Democrat Anna Berg": the party or nation before a given name.
  return (
    at === first &&
    is(page, at, WordClass.nationality) &&
    isNationality(lowerAt(page, at)) &&
    is(page, at + 1, GIVEN) &&
    page.shapes[at + 2] !== Shape.plain
  );
}

/** The role noun in lower case right before the name ("pollster", "his wife"), or -1. */
export function roleBefore(page: Page, first: number): number {
  const before = first - 1;
  const sameSentence = page.sentenceOf[before] === page.sentenceOf[first];
  // "The Hornets host Ulm".
  const isVerb =
    page.tokens[before]?.pos === 'VERB' ||
    (lowerAt(page, before) === 'host' &&
      lowerAt(page, before - 2) === 'the' &&
      page.shapes[before - 1] !== Shape.plain &&
      /[^s]s$/.test(lowerAt(page, before - 1)));
  return sameSentence && page.shapes[before] === Shape.plain && is(page, before, ROLE | HONORIFIC) && !isVerb
    ? before
    : -1;
}

export function withoutRoleWords(page: Page, first: number, title: number): number {
  let end = title;
  while (
    end > first &&
    (is(page, end - 1, ROLE | HONORIFIC | WordClass.shortTitle | WordClass.roleModifier) ||
      OFFICE_PREFIXES.has(lowerAt(page, end - 1)) ||
      TITLE_PHRASES.has(`${lowerAt(page, end - 1)} ${lowerAt(page, end)}`) ||
      page.tokens[end - 1]?.pos === 'PUNCT')
  )
    end--;
  return end === first + 1 && is(page, first, WordClass.nationality) ? first : end;
}

/**
 * "… secretary of state Anna Berg", "… head of Norlink Inc. Anna Berg", "head of the Senate's Budget Committee Anna
 * Berg": where a person's name follows without a comma; 0 when none does. In "wife of Mayor Tom Berg" the mayor is
 * Tom Berg.
 */
export function gluedAt(page: Page, first: number, end: number): number {
  const before = lowerAt(page, first - 1) === 'the' ? first - 2 : first - 1;
  const inRole = lowerAt(page, before) === 'of' && is(page, before - 1, ROLE);
  const afterRole = inRole || followsRole(page, first);
  let key = '';
  for (let at = first; at < end - 2 && at < first + longestBody; at++) {
    key += (key ? ' ' : '') + lowerAt(page, at);
    if (page.tokens[at + 1]?.text === '&') return 0;
    const closed =
      inRole ||
      (isPlace(key) && at > first) ||
      LEGAL_FORMS.has(lowerAt(page, at).replace(/\.$/, '')) ||
      (afterRole && is(page, at, WordClass.organizationHead) && at > first);
    const personal = is(page, at + 1, GIVEN) && !is(page, at + 1, WordClass.organizationHead | WordClass.place);
    const bare =
      inRole &&
      at + 3 === end &&
      !is(page, end - 1, WordClass.organizationHead | WordClass.placeHead | WordClass.thingHead);
    if (!closed || (!personal && !bare)) continue;
    const isTheirs = isTitle(page, at, first, at + 2) && !key.includes(' of ');
    if (!isTheirs) return at + 1;
    if (at === first) return 0;
    // "Minister of Education Dr Ann Berg" is one person.
    return is(page, at, HONORIFIC) ? at + 1 : at;
  }
  return 0;
}

const longestBody = 5;
const farthestRole = 12;

/** "Head of the Senate's …", "chairman of the board of …": a role and "of" or "for" before, in the same phrase. */
function followsRole(page: Page, first: number): boolean {
  for (let at = first - 1; at > first - farthestRole && page.sentenceOf[at] === page.sentenceOf[first]; at--) {
    if (is(page, at - 1, ROLE) && /^(?:of|for|at|in)$/.test(lowerAt(page, at))) return true;
    if (/^(?:VERB|AUX|PRON)$/.test(page.tokens[at]?.pos ?? '') || /^[,;:()]$/.test(lowerAt(page, at))) return false;
  }
  return false;
}

/** "Deputy Chief of …", "Mr. President": no name follows, only more of the office. "Mr. Baker" is one. */
export function isOffice(page: Page, title: number, word: number): boolean {
  if (!is(page, word, ROLE) || is(page, word, GIVEN)) return false;
  return (
    is(page, title, ROLE | WordClass.shortTitle) ||
    /^(?:president|secretary|speaker|chair(?:man|woman)?|minister|chancellor|mayor|ambassador|senator|justice|judge|prosecutor|commissioner)$/.test(
      lowerAt(page, word),
    )
  );
}

export function withoutPostNominals(page: Page, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && is(page, end - 1, WordClass.postNominal) && page.shapes[end - 1] === Shape.capitals) end--;
  return end;
}
