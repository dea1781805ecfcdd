import * as l10n from '@vscode/l10n';
import { periodAround, valueOf, yearExists, type Period } from '../calendar';
import {
  dated,
  sticky,
  isCapital,
  oneOf,
  underspecified,
  whole,
  WS,
  type Match,
  type Pattern,
  type TimexAttributes,
} from '../pattern';
import { resolveYear } from '../resolve';
import { say, sayDay, sayUndated } from '../say';
import type { TemporalContext } from '../context';
import { HOLIDAYS, NAMED_DAYS, RAMADAN, type HolidayRule } from '../tables/holidays';
import { nationalRule } from '../nationalHolidays';
import { atPart } from './dayParts';
import { tailYear, YEAR_TAIL } from './yearWords';

const escaped = (word: string): string =>
  word.replace(/\./g, '\\.?').replace(/'/g, "['’]").replace(/ /g, WS).replace(/-/g, '[-\\s]');
const names = [...HOLIDAYS.keys()];

export const holidays: readonly Pattern[] = [
  {
    // "Christmas", "Thanksgiving Day 2010", "Election Day", "last Christmas"
    firstWords: [...new Set(names.map((name) => name.split(/[ .'-]/)[0]!))],
    regExp: sticky(
      `(?<name>${oneOf(names.map(escaped))})(?![a-z]|-[a-z]|['’]s${WS}Eve)`,
      `(?:${WS}(?<part>morning|afternoon|evening|night)(?![a-z]))?${YEAR_TAIL}`,
    ),
    read: (match, context) => {
      const name = match
        .group('name')
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/’/g, "'")
        .replace(/^st /, 'st. ')
        .replace(' jr ', ' jr. ')
        .replace(/^eid (al|ul) /, 'eid $1-');
      const national = nationalRule(name, match, context);
      const rule = national === 'America' ? HOLIDAYS.get(name) : (national ?? undefined);
      if (
        !rule ||
        !isCapital(match.text) ||
        /^\s(?:Island|Carol|Parade|Massacre|Offensive|Rising|Tree)\b/.test(context.after(match.end, 12))
      )
        return [];
      const step = /\b(last|next|this)\s$/i.exec(context.before(match.start, 6))?.[1]!.toLowerCase() ?? '';
      const timexes = readHoliday(match, context, match.group('name'), rule, step);
      return match.group('part')
        ? timexes.map((timex) => ({ ...timex, ...atPart(timex, match.group('part')) }))
        : timexes;
    },
  },
  {
    // "Ramadan", "Ramadan 2025": a month of its own calendar; the month that holds most of it
    firstWords: ['ramadan'],
    regExp: sticky(`Ramadan(?![a-z])${YEAR_TAIL}`),
    read: (match, context) => {
      const inYear = (year: number): Period | null => {
        const first = yearExists(year) ? RAMADAN(year) : null;
        return first === null ? null : periodAround('month', first + 14);
      };
      const tail = tailYear(match, context);
      const found = tail ? inYear(tail.year) : (resolveYear(context, match, inYear)?.period ?? null);
      if (!found)
        return whole(
          match,
          underspecified('XXXX', 'year', sayUndated(l10n.t('the month of fasting of a year that is not known'))),
        );
      return whole(
        match,
        dated(
          found,
          'inferred',
          l10n.t(
            'the month of fasting, mostly in {0} by the tabular Islamic calendar; the sighted moon may differ by a day',
            say(found),
          ),
        ),
      );
    },
  },
];

const september11 = NAMED_DAYS.get('9/11') ?? 0;

/** Days with a name of their own; listed before numeric dates, as "9/11" looks like one. */
export const namedDays: readonly Pattern[] = [
  {
    // "9/11", "D-Day"
    firstWords: ['#', 'd', 'v', 've', 'vj'],
    regExp: sticky('(?<name>9/11|D-Day|V-E Day|VE Day|V-J Day|VJ Day)(?![a-z0-9/]|[.,][0-9])'),
    read: (match) => {
      const day = NAMED_DAYS.get(match.text.toLowerCase());
      return whole(match, day === undefined ? null : knownByName(day));
    },
  },
  {
    // "the Sept. 11 attacks", "September 11th hijackers"
    firstWords: ['sep', 'sept', 'september'],
    regExp: sticky(
      `Sep(?:t(?:ember)?)?\\.?${WS}11(?:th)?`,
      `(?=${WS}(?:terror(?:ist)?${WS})?(?:attacks?|hijackers?|hijackings|commission|memorial)(?![a-z]))`,
    ),
    read: (match, context) =>
      context.publication === null || context.publication > september11 ? whole(match, knownByName(september11)) : [],
  },
];

function knownByName(day: number): TimexAttributes {
  return dated({ unit: 'day', start: day }, 'inferred', l10n.t('known by this name: {0}', sayDay(day)));
}

function readHoliday(
  match: Match,
  context: TemporalContext,
  name: string,
  rule: HolidayRule,
  step: string,
): ReturnType<Pattern['read']> {
  const inYear = (year: number): Period | null => {
    const start = yearExists(year) ? rule(year) : null;
    return start === null ? null : { unit: 'day', start };
  };
  const tail = tailYear(match, context);
  if (tail) {
    const period = inYear(tail.year);
    return whole(match, period && dated(period, tail.stated ? 'stated' : 'inferred', tail.how(say(period))));
  }
  if (step && context.publication !== null && context.year !== null)
    return stepped(match, context, inYear, step, context.publication, context.year);
  const found = resolveYear(context, match, inYear);
  if (found) return whole(match, dated(found.period, found.basis, found.how));
  // A list of days that ends before this article
  if (context.publication !== null) return [];
  const example = inYear(2001);
  const sameEveryYear = example !== null && valueOf(example).slice(4) === valueOf(inYear(2002) ?? example).slice(4);
  return whole(
    match,
    underspecified(
      sameEveryYear && example ? `XXXX${valueOf(example).slice(4)}` : 'XXXX-XX-XX',
      'day',
      sayUndated(l10n.t('{0} of an unstated year', name)),
    ),
  );
}

/** "last Christmas": the word before the holiday belongs to the expression. */
function stepped(
  match: Match,
  context: TemporalContext,
  inYear: (year: number) => Period | null,
  step: string,
  now: number,
  year: number,
): ReturnType<Pattern['read']> {
  const days = [year - 1, year, year + 1].map(inYear).filter((p) => p !== null);
  const period =
    step === 'last'
      ? days.filter((p) => p.start < now).at(-1)
      : step === 'next'
        ? days.find((p) => p.start > now)
        : inYear(year);
  if (!period) return [];
  const start = match.start - step.length - 1;
  return whole(
    { start, end: match.end },
    dated(period, 'inferred', l10n.t('{0}, counted from {1}', say(period), context.published)),
  );
}
