import type { FoundName } from './names';
import { ROLE, WordClass } from '../../language/lexicon';
import { type Page, Shape, is, lowerAt } from './page';
import { rolesAt } from './roles';
import { phraseStart } from './roleSpans';
import type { TokenRange } from './statementIndex';

/** A name that a source's words turn on, or nothing: "a spokeswoman for Anna Berg" turns on the spokeswoman. */
export function headName(page: Page, source: TokenRange, names: readonly FoundName[]): FoundName | null {
  const inside = names.filter((name) => name.last > source.first && name.last <= source.last);
  for (const name of inside) {
    if (leadsUpTo(page, source.first, name) && standsAlone(page, name, source.last)) return name;
  }
  return null;
}

/**
 * Whether all before the name in the source belongs to it: article, role, form of address, or an apposition up to its
 * comma.
 */
function leadsUpTo(page: Page, first: number, name: FoundName): boolean {
  const lead = leadOf(page, name);
  let roleSeen = name.title >= 0;
  for (let at = first; at < lead; at++) {
    const token = page.tokens[at];
    if (!token) return false;
    if (token.text === ',' || token.text === '—') {
      return (roleSeen || isPlainNoun(page, first, at)) && isModifiers(page, at + 1, lead);
    }
    // "Pell's brief, Ann Marlow": whatever somebody's is, before a comma and a name, is what that person is to them.
    if (is(page, at, ROLE | WordClass.family | WordClass.shortTitle) || token.lower === "'s") roleSeen = true;
    if (token.pos === 'ADP' && !commaAhead(page, at, lead)) return false;
    const hyphened = page.tokens[at - 1]?.text === '-';
    if ((token.pos === 'VERB' && !hyphened) || token.pos === 'AUX' || (token.lower === 'and' && !roleSeen))
      return false;
  }
  return true;
}

/** "The harbour master, Olaf Brekk": what a noun is that no list knows, the name behind it says. */
function isPlainNoun(page: Page, first: number, last: number): boolean {
  if (!/^(?:the|a|an)$/.test(lowerAt(page, first)) || page.tokens[last - 1]?.pos !== 'NOUN') return false;
  for (let at = first; at < last; at++)
    if (page.shapes[at] !== Shape.plain || !/^(?:DET|ADJ|NOUN|ADP)$/.test(page.tokens[at]?.pos ?? '')) return false;
  return true;
}

const mostModifiers = 2;

/** What may stand between the comma of an apposition and its name: "Her son, the | composer Theo Ray", "…, sworn |". */
function isModifiers(page: Page, first: number, last: number): boolean {
  if (last - first > mostModifiers) return false;
  for (let at = first; at < last; at++) {
    if (page.shapes[at] !== Shape.plain || !/^(?:DET|ADJ|NOUN|VERB)$/.test(page.tokens[at]?.pos ?? '')) return false;
    // "Some members, including Theo Ray".
    if (lowerAt(page, at).endsWith('ing')) return false;
  }
  return true;
}

/** "Another critic of the plan, Ann Ray": a preposition is part of an apposition that a comma closes. */
function commaAhead(page: Page, at: number, lead: number): boolean {
  return page.tokens[lead - 1]?.text === ',' && at < lead - 1;
}

/** Where the words begin that belong to the name: its title, or a role before it. */
function leadOf(page: Page, name: FoundName): number {
  const titled = name.title >= 0 ? Math.min(name.lead, phraseStart(page, name.title)) : name.lead;
  return rolesAt(page, name).reduce(
    (least, role) => (role.last <= name.first ? Math.min(least, role.first) : least),
    titled,
  );
}

/**
 * "Trump supporters", "Berg's lawyer", "Berg and Holm" turn on something else; "Berg, a doctor," and "Berg's" alone do
 * not.
 */
function standsAlone(page: Page, name: FoundName, sourceLast: number): boolean {
  if (name.last >= sourceLast) return true;
  const next = page.tokens[name.last];
  if (!next) return true;
  if (next.lower === "'s" || next.text === "'" || next.text === '’') return name.last + 1 >= sourceLast;
  if (is(page, name.last, WordClass.postNominal)) return true;
  if (/^(?:and|&|or|among)$/.test(next.lower)) return false;
  return (
    next.pos === 'PUNCT' ||
    next.pos === 'ADP' ||
    next.pos === 'PRON' ||
    next.pos === 'ADV' ||
    next.pos === 'VERB' ||
    next.pos === 'AUX'
  );
}

/** Two people at once ("Berg and Holm", "neither Berg nor Holm") are no single speaker. */
export function isSeveral(page: Page, source: TokenRange, names: readonly FoundName[]): boolean {
  for (const name of names) {
    if (name.first < source.first || name.last > source.last) continue;
    if (
      /^(?:and|or|nor)$/.test(lowerAt(page, name.last)) &&
      name.last < source.last &&
      is(page, name.last + 1, WordClass.grammar) === false &&
      page.shapes[name.last + 1] !== 0 &&
      leadsUpTo(page, source.first, name)
    )
      return true;
  }
  return false;
}
