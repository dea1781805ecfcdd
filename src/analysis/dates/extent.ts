import * as l10n from '@vscode/l10n';
import { periodAround, valueOf } from './calendar';
import { dated, type Timex } from './pattern';
import { atPart } from './patterns/dayParts';

// Words before an expression that belong to it (TIMEX3 takes them into the extent, as MOD): "early October", "the end
// of 2009", "nearly two years".

const SHARE = '(?:first|second|third|fourth|last|final|latter)\\s(?:half|third|quarter)';
const SECTION = `end|beginning|start|middle|close|latter part|early part|outset|turn|${SHARE}`;
const PART = new RegExp(
  [
    `(?:(?:(?:the|its)\\s)?(?:very\\s)?(?:${SECTION})\\sof\\s`,
    '|(?:early|late|later|earlier)\\s(?:in\\s)?|mid(?:-|\\s)|(?:circa|ca\\.|c\\.)\\s)$',
  ].join(''),
  'i',
);
const COMPARED = '(?:(?:no|not|little|slightly|much)\\s)?(?:more|less|fewer|longer)\\sthan\\s(?:about\\s)?';
const ROUGHLY = 'about|around|approximately|roughly|nearly|almost|over|under|up\\sto|close\\sto';
const MEASURE = new RegExp(
  [
    `(?:${COMPARED}|at\\s(?:least|most)\\s|(?:just\\s|well\\s)?(?:${ROUGHLY})\\s|some\\s`,
    '|as\\s(?:long|much|many|little|few)\\sas\\s)$',
  ].join(''),
  'i',
);
const COUNTED = /\b(?:ago|earlier|later|before|after|previously|hence|from now)$/i;
/** "the morning of April 19". */
const DAY_PART = /(?:the\s)?(?:(?:early|late)\s)?(?<part>morning|afternoon|evening|night)(?:\shours)?\sof\s$/i;
/** "the week of October 19". */
const WEEK_OF = /(?:the\s)?week\s(?:of|beginning|ending)\s$/i;
/** "late Friday night". */
const EDGE = /(?:early|late|later|earlier)\s(?:on\s)?$/i;
/** How far back to look, in characters. */
const REACH = 32;

/** The timex with the words before it that belong to its extent; looks no further back than `from`. */
export function widen(timex: Timex, text: string, from: number): Timex {
  const before = text.slice(Math.max(from, timex.start - REACH), timex.start);
  const words = text.slice(timex.start, Math.min(timex.end, timex.start + 80));
  if (timex.type === 'DATE' && timex.period?.unit === 'day') {
    const week = WEEK_OF.exec(before);
    if (week && startsAtWord(text, timex.start - week[0].length)) {
      return {
        ...timex,
        ...dated(periodAround('week', timex.period.start), timex.basis, l10n.t('the week of {0}', timex.how)),
        start: timex.start - week[0].length,
      };
    }
    const part = DAY_PART.exec(before);
    if (part?.groups && startsAtWord(text, timex.start - part[0].length)) {
      return {
        ...timex,
        ...atPart({ ...timex, value: valueOf(timex.period) }, part.groups.part!),
        start: timex.start - part[0].length,
      };
    }
  }
  const m = leadPattern(timex, words)?.exec(before);
  if (!m || !startsAtWord(text, timex.start - m[0].length)) return timex;
  const widened = { ...timex, start: timex.start - m[0].length };
  return timex.type === 'DATE' && timex.precision !== 'none' && PART.test(m[0])
    ? { ...widened, how: l10n.t('within {0}', timex.how) }
    : widened;
}

function leadPattern(timex: Timex, words: string): RegExp | null {
  if (timex.type === 'DURATION') return /^the\b/i.test(words) ? null : MEASURE;
  if (timex.type !== 'SET' && COUNTED.test(words)) return MEASURE;
  if (timex.type === 'TIME' && timex.clock === undefined) return /^(?:the|early|late)\b/i.test(words) ? null : EDGE;
  if (timex.type !== 'DATE') return null;
  return timex.precision === 'none' ? null : PART;
}

function startsAtWord(text: string, at: number): boolean {
  return at === 0 || !/[A-Za-z0-9-]/.test(text[at - 1]!);
}
