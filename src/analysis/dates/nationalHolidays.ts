import type { TemporalContext } from './context';
import type { Match } from './pattern';
import type { HolidayRule } from './tables/holidays';
import { AMERICA, COUNTRIES, NATIONAL_NAMES } from './tables/nationalHolidays';

/** How far around a holiday its country is looked for first, in characters. */
const REACH = 120;

/**
 * The rule of a holiday that falls on another day in each country, by the country named around it or else most often in
 * the article. "America" where its general rule holds; null where nothing says which country is meant.
 */
export function nationalRule(name: string, match: Match, context: TemporalContext): HolidayRule | 'America' | null {
  if (!NATIONAL_NAMES.has(name)) return 'America';
  const around = context.text.slice(Math.max(0, match.start - REACH), match.end + REACH);
  return ruleIn(name, around) ?? ruleIn(name, context.text) ?? (name === 'independence day' ? null : 'America');
}

function ruleIn(name: string, text: string): HolidayRule | 'America' | null {
  const count = (words: RegExp): number => (text.match(words) ?? []).length;
  let best: HolidayRule | 'America' | null = count(AMERICA) > 0 ? 'America' : null;
  let most = count(AMERICA);
  for (const { words, holidays } of COUNTRIES) {
    const rule = holidays[name];
    const found = rule ? count(words) : 0;
    if (rule && found > most) [best, most] = [rule, found];
  }
  return best;
}
