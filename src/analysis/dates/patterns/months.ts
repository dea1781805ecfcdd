import * as l10n from '@vscode/l10n';
import { pad } from '../calendar';
import { dated, sticky, isCapital, oneOf, underspecified, whole, WS, type Match, type Pattern } from '../pattern';
import { resolveYear, monthOrNull } from '../resolve';
import { say, sayMonth, sayUndated } from '../say';
import type { TemporalContext } from '../context';
import { AMBIGUOUS_MONTHS, FULL_MONTHS, MONTHS } from '../tables/names';
import { STRONG_MONTH_PREDECESSORS, WEAK_MONTH_PREDECESSORS } from '../tables/neighbours';
import { tailYear, YEAR_TAIL } from './yearWords';

/** What before a bare month shows it to be one. */
const TIME_WORD_BEFORE = new RegExp(
  `(?:^|[\\s("“])(?:${oneOf([...STRONG_MONTH_PREDECESSORS, ...WEAK_MONTH_PREDECESSORS])})[\\s-]{1,2}$`,
  'i',
);
const STRONG_BEFORE = new RegExp(`(?:^|[\\s("“])(?:${oneOf(STRONG_MONTH_PREDECESSORS)})[\\s-]{1,2}$`, 'i');

const ABBREVIATIONS = [...MONTHS.keys()].filter((name) => !FULL_MONTHS.includes(name));

export const months: readonly Pattern[] = [
  {
    // "October 2025", "Oct. 2025", "May of last year", "April", "in May"
    firstWords: [...MONTHS.keys()],
    regExp: sticky(
      `(?<month>${oneOf(MONTHS.keys())})(?![a-z])`,
      `(?:(?<=(?<![a-z])(?:${oneOf(ABBREVIATIONS)}))\\.(?=${WS}[0-9a-z('’]))?`,
      `(?!['’][a-rt-z]|-(?!(?:${oneOf(FULL_MONTHS)})(?![a-z]))[a-z]{4})${YEAR_TAIL}`,
    ),
    read: (match, context) => {
      const word = match.group('month').toLowerCase();
      if (!isCapital(match.group('month'))) return [];
      const month = MONTHS.get(word) ?? 0;
      const tail = tailYear(match, context);
      if (tail) {
        const period = monthOrNull(tail.year, month);
        return whole(match, period && dated(period, tail.stated ? 'stated' : 'inferred', tail.how(say(period))));
      }
      // "den 8. November" is not English.
      if (/(?:^|\s)[0-9]{1,2}\.\s$/.test(context.before(match.start, 5))) return [];
      if (match.group('relyear') || !isBareMonth(word, match, context)) return [];
      const found = resolveYear(context, match, (year) => monthOrNull(year, month));
      if (found) return whole(match, dated(found.period, found.basis, found.how));
      return whole(
        match,
        underspecified(
          `XXXX-${pad(month, 2)}`,
          'month',
          sayUndated(l10n.t('{0} of an unstated year', sayMonth(month))),
        ),
      );
    },
  },
];

/** Whether a month's name without a year is no person ("Theresa May", "April Jones") and no verb ("May I"). */
function isBareMonth(word: string, match: Match, context: TemporalContext): boolean {
  const before = context.before(match.start, 14);
  const after = context.after(match.end, 14);
  if (!FULL_MONTHS.includes(word)) return STRONG_BEFORE.test(before);
  if (!AMBIGUOUS_MONTHS.has(word)) return true;
  if (/^\s[A-Z][a-z]/.test(after) && !STRONG_BEFORE.test(before)) return false;
  if (word === 'may' && context.mayIsAName) return STRONG_BEFORE.test(before);
  if (TIME_WORD_BEFORE.test(before)) return true;
  // "the March meeting", but not "the March on Washington"
  if (/(?:^|\s)(?:the|a|its|his|their)\s$/i.test(before))
    return /^(?:\s(?!(?:of|on|to|for|against|through|in)\b)[a-z]|-)/.test(after);
  const sentenceStart = !/[A-Za-z]\s$/.test(before);
  return (
    word !== 'may' &&
    sentenceStart &&
    /^(?:['’]s\s|-| to [A-Z]| through [A-Z])|^(?:,| and)(?!.{0,4}march)/.test(after) &&
    (word !== 'march' || /^['’]s|^-/.test(after))
  );
}
