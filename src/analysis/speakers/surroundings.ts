import { GIVEN, ROLE, WordClass } from '../../language/lexicon';
import { NEWS_NOUNS, ROUTE_NOUNS, STATE_NOUNS, TOWN_NOUNS } from '../../language/organizationWords';
import type { FoundName } from './names';
import { type Page, Shape, is, lowerAt } from './page';

const townNouns: ReadonlySet<string> = new Set(TOWN_NOUNS.split(' '));
const stateNouns: ReadonlySet<string> = new Set(STATE_NOUNS.split(' '));
const routeNouns: ReadonlySet<string> = new Set(ROUTE_NOUNS.split(' '));
const newsNouns: ReadonlySet<string> = new Set(NEWS_NOUNS.split(' '));

/** How much a word before a name speaks for a place. */
const placeBefore: ReadonlyMap<string, number> = new Map([['in', 1.2], ['near', 1.2], ['outside', 0.8], ['inside', 0.8], ['across', 0.6], ['throughout', 1], ['at', 0.4], ['from', 0.3], ['toward', 0.3], ['towards', 0.3]]);

/** How much the words around a name speak for a place, where no title stands before it. */
export function placeSigns(page: Page, name: FoundName): number {
  const before = lowerAt(page, name.lead - 1);
  let sum = placeBefore.get(before) ?? 0;
  if (is(page, name.last - 1, WordClass.placeHead) && /^(?:in|on|at|near|along|of)$/.test(before)) sum += 3;
  // "the mayor of Halden", "the port of Halden".
  if (before === 'of' && is(page, name.lead - 2, ROLE | WordClass.placeHead)) sum += 1.5;
  if (isEndOfRoute(page, name, before)) sum += 1.5;
  // "60 boats from Halden", "a man from Halden" arrive; a letter from Berg does not.
  if (before === 'from' && /^(?:boats?|ships?|people|men|women|trains?|ferry|ferries|lorries|trucks|flights?|families|fishermen|farmers|residents|man|woman|refugees)$/.test(lowerAt(page, name.lead - 2))) sum += 1;
  return sum + townSigns(page, name, before);
}

/** "the line between Halden and Ulm", "the road from Halden to Ulm". */
function isEndOfRoute(page: Page, name: FoundName, before: string): boolean {
  if (before === 'between' || before === 'from') return routeNouns.has(lowerAt(page, name.lead - 2)) && !is(page, name.first, GIVEN);
  if (before !== 'and' && before !== 'to') return false;
  for (let at = name.lead - 2; at > name.lead - 6 && page.sentenceOf[at] === page.sentenceOf[name.first]; at--) {
    const word = lowerAt(page, at);
    if (word === 'between' || word === 'from') return routeNouns.has(lowerAt(page, at - 1));
    if (page.shapes[at] === Shape.plain) return false;
  }
  return false;
}

/** "Halden's council", "Norvia's economics minister", "the Halden daily": what towns and countries have and people hardly. */
function townSigns(page: Page, name: FoundName, before: string): number {
  if (lowerAt(page, name.last) !== "'s") return before === 'the' && isPlacesThing(page, name) ? 1.2 : 0;
  for (let at = name.last + 1; at < name.last + 4; at++) {
    const word = lowerAt(page, at);
    if (townNouns.has(word)) return 1.2;
    if (stateNouns.has(word)) return 0.6;
    const pos = page.tokens[at]?.pos;
    if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN') return 0;
  }
  return 0;
}

function isPlacesThing(page: Page, { first, last, key }: FoundName): boolean {
  const next = lowerAt(page, last);
  if (page.shapes[last] !== Shape.plain || is(page, first, WordClass.roleModifier | WordClass.nationality | WordClass.openingAdjective) || /(?:ish|ese|ian|ean|al)$/.test(key)) return false;
  return townNouns.has(next) || next === 'daily' || next === 'weekly';
}

/** Whether a name stands as a newspaper's or station's does: 'the daily "Hafenbote"', "broadcaster NTK". */
export function isNewsName(page: Page, name: FoundName): boolean {
  if (is(page, name.first, GIVEN)) return false;
  const before = /^["“‘']$/.test(lowerAt(page, name.lead - 1)) ? name.lead - 2 : name.lead - 1;
  if (name.title >= 0) return newsNouns.has(lowerAt(page, name.title));
  // "a daily aspirin" is no newspaper.
  return newsNouns.has(lowerAt(page, before)) && lowerAt(page, before - 1) !== 'a' && page.sentenceOf[before] === page.sentenceOf[name.first];
}
