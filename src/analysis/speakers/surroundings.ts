import { GIVEN, ROLE, WordClass, isNationality, isPlace } from '../../language/lexicon';
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

/** How much a word before a name speaks for a place. */
const placeBefore: ReadonlyMap<string, number> = new Map([
  ['in', 1.2],
  ['near', 1.2],
  ['outside', 0.8],
  ['inside', 0.8],
  ['across', 0.6],
  ['throughout', 1],
  ['at', 0.4],
  ['from', 0.3],
  ['toward', 0.3],
  ['towards', 0.3],
]);

/** Who is of a subject rather than of a place: "the minister of Agriculture". */
const ofSubjects = /^(?:minister|secretary|professor|director|dean|head)$/;

/** How much the words around a name speak for a place, where no title stands before it. */
export function placeSigns(page: Page, name: FoundName): number {
  const before = lowerAt(page, name.lead - 1);
  let sum = placeBefore.get(before) ?? 0;
  if (
    name.words.length > 1 &&
    is(page, name.last - 1, WordClass.placeHead) &&
    /^(?:in|on|at|near|along|of)$/.test(before)
  )
    sum += 3;
  // "the mayor of Halden", "the port of Halden".
  if (
    before === 'of' &&
    is(page, name.lead - 2, ROLE | WordClass.placeHead) &&
    !ofSubjects.test(lowerAt(page, name.lead - 2))
  )
    sum += 1.5;
  // "the member for Halden".
  if (before === 'for' && /^(?:member|mp)$/.test(lowerAt(page, name.lead - 2))) sum += 3;
  if (isHome(page, name)) sum += 4;
  // "Mr. RAY (Halden—Minister for Health)": whom a member stands for.
  if (lowerAt(page, name.first - 1) === '(' && /^[—–]$/.test(lowerAt(page, name.last))) sum += 6;
  if (isEndOfRoute(page, name, before)) sum += 1.5;
  // "60 boats from Halden", "a man from Halden" arrive; a letter from Berg does not.
  if (
    before === 'from' &&
    /^(?:boats?|ships?|people|men|women|trains?|ferry|ferries|lorries|trucks|flights?|families|fishermen|farmers|residents|man|woman|refugees)$/.test(
      lowerAt(page, name.lead - 2),
    )
  )
    sum += 1;
  return sum + townSigns(page, name, before);
}

/** "Berg, of Hale Grove, denies it": where somebody lives. */
function isHome(page: Page, { lead, last, sentence }: FoundName): boolean {
  return (
    lowerAt(page, lead - 1) === 'of' &&
    lowerAt(page, lead - 2) === ',' &&
    page.sentenceOf[lead - 3] === sentence &&
    page.shapes[lead - 3] !== Shape.plain &&
    lowerAt(page, last) === ','
  );
}

/** "the line between Halden and Ulm", "the road from Halden to Ulm". */
function isEndOfRoute(page: Page, name: FoundName, before: string): boolean {
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
 * "Halden's council", "Norvia's economics minister", "the Halden daily": what towns and countries have and people
 * hardly.
 */
function townSigns(page: Page, name: FoundName, before: string): number {
  if (lowerAt(page, name.last) !== "'s") return before === 'the' && isPlacesThing(page, name) ? 1.2 : 0;
  for (let at = name.last + 1; at < name.last + 4; at++) {
    const word = lowerAt(page, at);
    if (TOWN_NOUNS.has(word)) return 1.2;
    if (STATE_NOUNS.has(word)) return 0.6;
    const pos = page.tokens[at]?.pos;
    if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN') return 0;
  }
  return 0;
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

/** How much the words around a name speak for an organization: what it is called, or who works at it. */
export function organizationSigns(page: Page, name: FoundName): number {
  if (nounBeside(page, name)) return 3;
  if (isIt(page, name) || isEmployer(page, name) || isAgency(page, name)) return 3;
  // "the Harlan Hornets": what begins with a given name may be a person's all the same.
  if (isTeam(page, name)) return is(page, name.first, GIVEN) ? 2 : 4;
  return lowerAt(page, name.first - 1) === 'at' && !is(page, name.first, GIVEN) && isWorkplace(page, name.first - 1)
    ? 1
    : 0;
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
function isAgency(page: Page, { first, last, key }: FoundName): boolean {
  return (
    !key.includes('-') &&
    lowerAt(page, first - 1) === '(' &&
    lowerAt(page, last) === ')' &&
    /^(?:--?|–|—)$/.test(lowerAt(page, last + 1))
  );
}

/** "the Dayton Dockers beat": two words and more, the last in the plural, with "the". */
function isTeam(page: Page, { first, last, lead, words, key }: FoundName): boolean {
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
function isIt(page: Page, { first, last, sentence }: FoundName): boolean {
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
function isWorkplace(page: Page, preposition: number): boolean {
  for (let at = preposition - 1; at >= preposition - 3 && page.sentenceOf[at] === page.sentenceOf[preposition]; at--) {
    if (is(page, at, ROLE)) return true;
    if (!/^(?:NOUN|ADP)$/.test(page.tokens[at]?.pos ?? '')) return false;
  }
  return false;
}

/** Whether a name is a ship's or a work's: "the ferry Marguerite", "the novel Nora Bell"; but "the book Berg wrote". */
export function isThingsName(page: Page, { first, last, lead }: FoundName): boolean {
  if (lead < first || page.sentenceOf[first - 1] !== page.sentenceOf[first]) return false;
  const before = lowerAt(page, first - 1);
  if (VESSEL_NOUNS.has(before)) return true;
  return (
    WORK_NOUNS.has(before) &&
    !/^(?:VERB|AUX|ADV)$/.test(page.tokens[last]?.pos ?? '') &&
    !is(page, last, WordClass.speechVerb)
  );
}
