import {
  ARRANGED_PHRASES,
  ARRANGED_SIGNS,
  FUTURE_BEFORE_DATE,
  FUTURE_BEFORE_TO,
  FUTURE_PARTICIPLES,
  FUTURE_SIGNS,
  NOT_PAST,
  PAST_SIGNS,
  REPORTING_SIGNS,
} from '../tables/tenseWords';
import { isArrangedDay } from './arrangedDay';
import { clauseAround, type Clause } from './clause';
import { isDayOfReport } from './reportedDay';

/** Whether the words around a date speak of the past or of the future. */
export type Tense = 'past' | 'future' | 'unknown';

/** A reporting verb governs a date only right beside it ("said Friday"), not across a clause. In characters. */
const BESIDE = 6;
/** "told reporters Thursday", "said at a news conference on Thursday". */
const ADDRESSED = /^\s(?:reporters|journalists|investors|(?:in|at|during) an?\b)/;
const BESIDE_ADDRESSED = 30;
/** Verbs before the date govern it more often than those after it, which count as this much further away. */
const AFTER_PENALTY = 25;
/** How many characters after a sign may decide about it. */
const NEXT = 14;

const WORD = /[A-Za-z]{2,16}(?:['’](?:t|ll))?/g;

/** The tense in which the words around a span speak of it. */
export function tenseAround(text: string, start: number, end: number): Tense {
  const clause = clauseAround(text, start, end);
  if (isDayOfReport(clause)) return 'past';
  return isArrangedDay(clause) ? 'future' : nearestSign(clause);
}

/** The tense of the sign nearest to the date. */
function nearestSign({ before, after, headline }: Clause): Tense {
  let tense: Tense = 'unknown';
  let nearest = Infinity;
  const weigh = (word: string, distance: number, next: string, passive: boolean): void => {
    if (distance >= nearest) return;
    const found = tenseOf(word.toLowerCase().replace('’', "'"), distance, next, headline);
    if (found === 'unknown' || (found === 'past' && passive)) return;
    tense = found;
    nearest = distance;
  };
  for (const m of before.matchAll(WORD)) {
    if (isNoSign(before, m.index)) continue;
    const next = before.slice(m.index + m[0].length, m.index + m[0].length + NEXT);
    const distance = before.length - m.index - m[0].length;
    if (!headline && FUTURE_BEFORE_DATE.get(m[0].toLowerCase())?.test(next)) [tense, nearest] = ['future', distance];
    else weigh(m[0], distance, next, isPresentPassive(before, m.index));
  }
  for (const m of after.matchAll(WORD)) {
    if (isNoSign(after, m.index)) continue;
    const next = after.slice(m.index + m[0].length, m.index + m[0].length + NEXT);
    weigh(m[0], m.index + AFTER_PENALTY, next, isPresentPassive(after, m.index));
  }
  return tense;
}

/** "better than expected", "as expected" compare; in "should be completed" the verb before decides. */
function isNoSign(text: string, at: number): boolean {
  return /(?:\bthan|\sas|\sbe)\s$/.test(text.slice(Math.max(0, at - 6), at));
}

/** "is accused": the participle says nothing about when. */
function isPresentPassive(text: string, at: number): boolean {
  return /\b(?:is|are)\s$/.test(text.slice(Math.max(0, at - 5), at));
}

function tenseOf(word: string, distance: number, next: string, headline: boolean): Tense {
  // "would not comment" says nothing about the day.
  if (word === 'would' && /^\snot\b/.test(next)) return 'unknown';
  if (!headline && (ARRANGED_SIGNS.has(word) || ARRANGED_PHRASES.get(word)?.test(next))) return 'future';
  const ahead = /^\s(?:to|for)\b/.test(next) && !/^\sto (?:the|an?|its|his)\b/.test(next);
  if (FUTURE_BEFORE_TO.has(word)) return ahead ? 'future' : 'unknown';
  if (FUTURE_PARTICIPLES.has(word))
    return ahead || /^\s(?:on|in|by|at)?\s?$|^\s(?:in court|back)\b/.test(next) ? 'future' : 'unknown';
  if (REPORTING_SIGNS.has(word))
    return distance <= (ADDRESSED.test(next) ? BESIDE_ADDRESSED : BESIDE) ? 'past' : 'unknown';
  if (FUTURE_SIGNS.has(word) || word.endsWith("'ll")) return 'future';
  if (PAST_SIGNS.has(word)) return 'past';
  return word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) ? 'past' : 'unknown';
}
