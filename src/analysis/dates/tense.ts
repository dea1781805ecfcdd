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
} from './tables/tenseWords';

/** Whether the words around a date speak of the past or of the future. */
export type Tense = 'past' | 'future' | 'unknown';

/** How far to look, in characters: about a clause on either side. */
const REACH_BEFORE = 110;
const REACH_AFTER = 70;
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
const SENTENCE_END = /[.!?]["”’)]{0,2}\s|\n\s*\n|[“”"]/;

/** The tense of the signs nearest to a date. */
export function tenseAround(text: string, start: number, end: number): Tense {
  let before = text.slice(Math.max(0, start - REACH_BEFORE), start);
  const cut = lastSentenceEnd(before);
  if (cut > 0) before = before.slice(cut);
  const rest = text.slice(end, end + REACH_AFTER);
  const stop = rest.search(SENTENCE_END);
  const after = stop >= 0 ? rest.slice(0, stop) : rest;
  const headline = /^[^.!?\n]{0,70}(?:\n|$)/.test(rest);
  let tense: Tense = 'unknown';
  let nearest = Infinity;
  const weigh = (word: string, distance: number, next: string): void => {
    if (distance >= nearest) return;
    const found = tenseOf(word.toLowerCase().replace('’', "'"), distance, next, headline);
    if (found === 'unknown') return;
    tense = found;
    nearest = distance;
  };
  for (const m of before.matchAll(WORD)) {
    if (isNoSign(before, m.index)) continue;
    const next = before.slice(m.index + m[0].length, m.index + m[0].length + NEXT);
    const distance = before.length - m.index - m[0].length;
    if (!headline && FUTURE_BEFORE_DATE.get(m[0].toLowerCase())?.test(next)) [tense, nearest] = ['future', distance];
    else weigh(m[0], distance, next);
  }
  for (const m of after.matchAll(WORD)) {
    if (isNoSign(after, m.index)) continue;
    weigh(m[0], m.index + AFTER_PENALTY, after.slice(m.index + m[0].length, m.index + m[0].length + NEXT));
  }
  return tense;
}

/** "better than expected", "as expected" compare; in "should be completed" the verb before decides. */
function isNoSign(text: string, at: number): boolean {
  return text.startsWith('than ', at - 5) || text.startsWith(' as ', at - 4) || text.startsWith(' be ', at - 4);
}

function lastSentenceEnd(text: string): number {
  for (let i = text.length - 2; i >= 0; i--) {
    const c = text[i];
    if (
      (c === '.' || c === '!' || c === '?' || c === '\n') &&
      /\s/.test(text[i + 1]!) &&
      !/\b(?:[A-Z]|[ap]\.m|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|No|St|Inc|Corp|Co)$/.test(text.slice(Math.max(0, i - 5), i))
    )
      return i + 1;
    if (c === '“' || c === '”' || c === '"') return i + 1;
  }
  return 0;
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
