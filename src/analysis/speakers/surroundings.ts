import { GIVEN, ROLE, WordClass, isNationality, isPlace } from '../../language/lexicon';
import { ARRIVALS, SHIP_PARTS } from '../../language/nameWords';
import {
  BODY_NOUNS,
  COMPANY_NOUNS,
  NEWS_NOUNS,
  ROUTE_NOUNS,
  STATE_NOUNS,
  TOWN_NOUNS,
  VESSEL_NOUNS,
  WORK_NOUNS,
} from '../../language/organizationWords';
import { ROLES_AT_BODIES } from '../../language/roleNouns';
import type { FoundName } from './names';
import { type Page, Shape, is, lowerAt } from './page';

/** What companies and other bodies are called. */
export const organizationNouns: ReadonlySet<string> = new Set([...COMPANY_NOUNS, ...BODY_NOUNS]);

/** "Berg, of Hale Grove, denies it": where somebody lives. */
export function isHome(page: Page, { lead, last, sentence }: FoundName): boolean {
  return (
    lowerAt(page, lead - 1) === 'of' &&
    lowerAt(page, lead - 2) === ',' &&
    page.sentenceOf[lead - 3] === sentence &&
    page.shapes[lead - 3] !== Shape.plain &&
    lowerAt(page, last) === ','
  );
}

/** "the line between Halden and Ulm", "the road from Halden to Ulm". */
export function isEndOfRoute(page: Page, name: FoundName, before: string): boolean {
  if (before === 'between' || before === 'from')
    return ROUTE_NOUNS.has(lowerAt(page, name.lead - 2)) && !is(page, name.first, GIVEN);
  if (before !== 'and' && before !== 'to') return false;
  for (let at = name.lead - 2; at > name.lead - 6 && page.sentenceOf[at] === page.sentenceOf[name.first]; at--) {
    const word = lowerAt(page, at);
    if (word === 'between' || word === 'from') return ROUTE_NOUNS.has(lowerAt(page, at - 1));
    if (page.shapes[at] === Shape.plain) return false;
  }
  return false;
}

/**
 * "Halden's council", "Norvia's economics minister", "the Halden daily": whether what follows is what towns have, or
 * states, and people hardly.
 */
export function belongings(page: Page, name: FoundName): 'town' | 'state' | null {
  if (lowerAt(page, name.last) !== "'s")
    return lowerAt(page, name.lead - 1) === 'the' && isPlacesThing(page, name) ? 'town' : null;
  for (let at = name.last + 1; at < name.last + 4; at++) {
    const word = lowerAt(page, at);
    if (TOWN_NOUNS.has(word)) return 'town';
    if (STATE_NOUNS.has(word)) return 'state';
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(page.tokens[at]?.pos ?? '')) return null;
  }
  return null;
}

function isPlacesThing(page: Page, { first, last, key }: FoundName): boolean {
  const next = lowerAt(page, last);
  if (
    page.shapes[last] !== Shape.plain ||
    is(page, first, WordClass.roleModifier | WordClass.nationality | WordClass.openingAdjective) ||
    /(?:ish|ese|ian|ean|al)$/.test(key)
  )
    return false;
  return TOWN_NOUNS.has(next) || next === 'daily' || next === 'weekly';
}

/** Whether a name stands as a newspaper's or station's does: 'the daily "Hafenbote"', "broadcaster NTK". */
export function isNewsName(page: Page, name: FoundName): boolean {
  if (is(page, name.first, GIVEN)) return false;
  const before = /^["“‘']$/.test(lowerAt(page, name.lead - 1)) ? name.lead - 2 : name.lead - 1;
  if (name.title >= 0) return NEWS_NOUNS.has(lowerAt(page, name.title));
  // "a daily aspirin" is no newspaper.
  return (
    NEWS_NOUNS.has(lowerAt(page, before)) &&
    lowerAt(page, before - 1) !== 'a' &&
    page.sentenceOf[before] === page.sentenceOf[name.first]
  );
}

/** "Norlink chief executive Ann Ray", "Dockers coach Ann Ray": whose somebody is, right before the name. */
export function isEmployer(page: Page, { first, last, sentence }: FoundName): boolean {
  if (is(page, first, GIVEN) && last - first === 1) return false;
  for (
    let at = last;
    at < last + 4 && page.sentenceOf[at + 1] === sentence && page.shapes[at] !== Shape.capitalised;
    at++
  ) {
    if (ROLES_AT_BODIES.has(lowerAt(page, at)) && page.shapes[at + 1] === Shape.capitalised) return true;
    if (!is(page, at, WordClass.roleModifier)) return false;
  }
  return false;
}

/** "(Norwire) - The ferry": who reports, in brackets before the news. */
export function isAgency(page: Page, { first, last, key }: FoundName): boolean {
  return (
    !key.includes('-') &&
    lowerAt(page, first - 1) === '(' &&
    lowerAt(page, last) === ')' &&
    /^(?:--?|–|—)$/.test(lowerAt(page, last + 1))
  );
}

/** "the Dayton Dockers beat": two words and more, the last in the plural, with "the". */
export function isTeam(page: Page, { first, last, lead, words, key }: FoundName): boolean {
  if (
    words.length < 2 ||
    isPlace(key) ||
    isNationality(key) ||
    is(page, last - 1, WordClass.placeHead | WordClass.thingHead) ||
    lead < first ||
    lowerAt(page, first - 1) !== 'the' ||
    !/[^siu]s$/.test(words.at(-1) ?? '')
  )
    return false;
  return (
    is(page, last, WordClass.speechVerb) ||
    (!/^(?:NOUN|PRON)$/.test(page.tokens[last]?.pos ?? '') && page.shapes[last] === Shape.plain)
  );
}

const farthestIt = 8;

/**
 * "Norlink Vanta said on Monday that it had grounded its jets.": what says something of "it" and "its" is no person. Of
 * the weather "it" says nothing.
 */
export function isIt(page: Page, { first, last, sentence }: FoundName): boolean {
  if (is(page, first, GIVEN) || !is(page, last, WordClass.speechVerb)) return false;
  const end = Math.min(page.sentences[sentence]?.last ?? 0, last + farthestIt);
  for (let at = last + 1; at < end; at++) {
    if (lowerAt(page, at) === 'it') return hasOwn(page, at, sentence);
    // "said the company had": whoever else is named between may be "it".
    if (
      (lowerAt(page, at) !== 'that' && !/^(?:ADP|DET|NOUN|SCONJ|ADV|PROPN)$/.test(page.tokens[at]?.pos ?? '')) ||
      is(page, at, GIVEN | ROLE)
    )
      return false;
  }
  return false;
}

/** Whether "its" follows in the same clause. */
function hasOwn(page: Page, it: number, sentence: number): boolean {
  for (let at = it + 1; at < it + farthestIt && page.sentenceOf[at] === sentence; at++) {
    if (lowerAt(page, at) === 'its') return true;
    if (page.tokens[at]?.pos === 'PUNCT') return false;
  }
  return false;
}

/** The noun that says at a name which kind of organization it is ("insurer"), or null. */
export function nounBeside(page: Page, name: FoundName): string | null {
  const { first, last } = name;
  const before = lowerAt(page, first - 1);
  // "the chipmaker Hanbit"; but "the company Anna Berg founded".
  if (page.sentenceOf[first - 1] === page.sentenceOf[first] && organizationNouns.has(before) && !is(page, first, GIVEN))
    return before;
  if (lowerAt(page, last) !== ',') return null;
  const opening = lowerAt(page, first - 2);
  if (before === ',' && organizationNouns.has(opening) && opensWithArticle(page, name)) return opening;
  return /^(?:an?|the)$/.test(lowerAt(page, last + 1)) ? calledOrganization(page, last + 2) : null;
}

/** "The insurer, Harbour Mutual, …": the phrase before the comma opens the sentence. */
function opensWithArticle(page: Page, { first, sentence }: FoundName): boolean {
  const start = page.sentences[sentence]?.first ?? first;
  return first - start <= 5 && /^(?:an?|the)$/.test(lowerAt(page, start));
}

/** "…, a small brewery in Ulm": the noun for an organization after nouns and adjectives, and before no further noun. */
function calledOrganization(page: Page, start: number): string | null {
  for (let at = start; at < start + 5; at++) {
    const word = lowerAt(page, at);
    if (organizationNouns.has(word))
      return !/^(?:NOUN|PROPN)$/.test(page.tokens[at + 1]?.pos ?? '') && lowerAt(page, at + 1) !== "'s" ? word : null;
    if (!/^(?:NOUN|PROPN|ADJ|PUNCT)$/.test(page.tokens[at]?.pos ?? '') || word === ',') return null;
  }
  return null;
}

/** "an analyst at Norlink", "vice president of research at Norlink". */
export function isWorkplace(page: Page, { first }: FoundName): boolean {
  const preposition = first - 1;
  if (lowerAt(page, preposition) !== 'at' || is(page, first, GIVEN)) return false;
  for (let at = preposition - 1; at >= preposition - 3 && page.sentenceOf[at] === page.sentenceOf[preposition]; at--) {
    if (is(page, at, ROLE)) return true;
    if (!/^(?:NOUN|ADP)$/.test(page.tokens[at]?.pos ?? '')) return false;
  }
  return false;
}

/** "the crew of the Marie Celine", "aboard the Marie Celine": whom or what only a ship has. */
function isAboard(page: Page, first: number): boolean {
  if (lowerAt(page, first - 1) !== 'the') return false;
  const before = lowerAt(page, first - 2);
  return before === 'aboard' || (before === 'of' && SHIP_PARTS.has(lowerAt(page, first - 3)));
}

/** Whether a name is a ship's or a work's: "the ferry Marguerite", "the novel Nora Bell"; but "the book Berg wrote". */
export function isThingsName(page: Page, { first, last, lead }: FoundName): boolean {
  if (lead < first || page.sentenceOf[first - 1] !== page.sentenceOf[first]) return false;
  if (isAboard(page, first)) return true;
  const before = lowerAt(page, first - 1);
  if (VESSEL_NOUNS.has(before)) return true;
  return (
    WORK_NOUNS.has(before) &&
    !/^(?:VERB|AUX|ADV)$/.test(page.tokens[last]?.pos ?? '') &&
    !is(page, last, WordClass.speechVerb)
  );
}

/** "60 boats from Halden", "a man from Halden" arrive; a letter from Berg does not. */
export function isOrigin(page: Page, { lead }: FoundName): boolean {
  return lowerAt(page, lead - 1) === 'from' && ARRIVALS.has(lowerAt(page, lead - 2));
}

/** "By Ann Moore", "By Ann Moore and Ida Katz", perhaps with a day: alone in a line. */
export function isBylined(page: Page, { lead, last, sentence }: FoundName): boolean {
  const line = page.sentences[sentence];
  if (!line || lowerAt(page, line.first) !== 'by' || line.last - last >= 4) return false;
  return lead === line.first + 1 || (lowerAt(page, lead - 1) === 'and' && last - line.first <= 8);
}
