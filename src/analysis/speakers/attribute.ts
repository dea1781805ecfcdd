import type { FoundName } from './names';
import { WordClass } from '../../language/lexicon';
import { type Page, is, lowerAt } from './page';
import { phraseStart } from './roles';
import type { TokenRange } from './statementLayout';

/** A name that a source's words turn on, or nothing: "a spokeswoman for Anna Berg" turns on the spokeswoman. */
export function headName(page: Page, source: TokenRange, names: readonly FoundName[]): FoundName | null {
  const inside = names.filter((name) => name.last > source.first && name.last <= source.last);
  for (const name of inside) {
    if (leadsUpTo(page, source.first, name) && standsAlone(page, name, source.last)) return name;
  }
  return null;
}

/** Whether all before the name in the source belongs to it: article, role, form of address, or an apposition up to its comma. */
function leadsUpTo(page: Page, first: number, name: FoundName): boolean {
  const lead = name.title >= 0 ? Math.min(name.lead, phraseStart(page, name.title)) : name.lead;
  if (lead <= first) return true;
  let commas = 0;
  let roleSeen = false;
  for (let at = first; at < lead; at++) {
    const token = page.tokens[at];
    if (!token) return false;
    if (token.text === ',' || token.text === '—') { commas++; if (at !== lead - 1 || !roleSeen) return false; continue; }
    if (is(page, at, WordClass.role | WordClass.maleRole | WordClass.femaleRole | WordClass.family)) roleSeen = true;
    else if (token.pos === 'VERB' || token.pos === 'AUX' || token.lower === 'and' && !roleSeen) return false;
    if (token.pos === 'ADP' && !roleSeen) return false;
  }
  // Without a comma nothing but modifiers may stand between: "NBC's Dan Moe", "state Del. Ann Ray".
  if (commas === 0) {
    for (let at = first; at < lead; at++) if (page.tokens[at]?.pos === 'ADP') return false;
  }
  return true;
}

/** "Trump supporters", "Berg's lawyer", "Berg and Holm" turn on something else; "Berg, a doctor," and "Berg's" alone do not. */
function standsAlone(page: Page, name: FoundName, sourceLast: number): boolean {
  if (name.last >= sourceLast) return true;
  const next = page.tokens[name.last];
  if (!next) return true;
  if (next.lower === "'s" || next.text === "'" || next.text === '’') return name.last + 1 >= sourceLast;
  if (next.lower === 'and' || next.lower === '&' || next.lower === 'or') return false;
  return next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'PRON' || next.pos === 'ADV' || next.pos === 'VERB' || next.pos === 'AUX';
}

/** Two people at once ("Berg and Holm", "both men") are no single speaker. */
export function isSeveral(page: Page, source: TokenRange, names: readonly FoundName[]): boolean {
  for (const name of names) {
    if (name.first < source.first || name.last > source.last) continue;
    if (lowerAt(page, name.last) === 'and' && name.last < source.last && is(page, name.last + 1, WordClass.grammar) === false && page.shapes[name.last + 1] !== 0 && leadsUpTo(page, source.first, name)) return true;
  }
  return false;
}
