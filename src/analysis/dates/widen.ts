import { periodAround, valueOf } from './calendar';
import { dated, type Reading } from './pattern';
import { atPart } from './patterns/dayParts';

// Words before an expression that belong to it (TIMEX3 takes them into the extent, as MOD): "early October", "the end
// of 2009", "nearly two years".

const PART =
  /(?:(?:(?:the|its)\s)?(?:very\s)?(?:end|beginning|start|middle|close|latter part|early part|outset|turn|(?:first|second|third|fourth|last|final|latter)\s(?:half|third|quarter))\sof\s|(?:early|late|later|earlier)\s(?:in\s)?|mid(?:-|\s)|(?:circa|ca\.|c\.)\s)$/i;
const MEASURE =
  /(?:(?:(?:no|not|little|slightly|much)\s)?(?:more|less|fewer|longer)\sthan\s(?:about\s)?|at\s(?:least|most)\s|(?:just\s|well\s)?(?:about|around|approximately|roughly|nearly|almost|over|under|up\sto|close\sto)\s|some\s|as\s(?:long|much|many|little|few)\sas\s)$/i;
const COUNTED = /\b(?:ago|earlier|later|before|after|previously|hence|from now)$/i;
/** "the morning of April 19". */
const DAY_PART = /(?:the\s)?(?:(?:early|late)\s)?(?<part>morning|afternoon|evening|night)(?:\shours)?\sof\s$/i;
/** "the week of October 19". */
const WEEK_OF = /(?:the\s)?week\s(?:of|beginning|ending)\s$/i;
/** "late Friday night". */
const EDGE = /(?:early|late|later|earlier)\s(?:on\s)?$/i;
/** Longest words before, in characters; widening looks no further. */
const REACH = 32;

/** The reading with the words before it that belong to it, which are looked for from `from` on. */
export function widen(reading: Reading, text: string, from: number): Reading {
  const before = text.slice(Math.max(from, reading.start - REACH), reading.start);
  const words = text.slice(reading.start, Math.min(reading.end, reading.start + 80));
  if (reading.type === 'DATE' && reading.names?.unit === 'day') {
    const week = WEEK_OF.exec(before);
    if (week && startsAtWord(text, reading.start - week[0].length)) {
      return {
        ...reading,
        ...dated(periodAround('week', reading.names.start), reading.basis, `the week of ${reading.how}`),
        start: reading.start - week[0].length,
      };
    }
    const part = DAY_PART.exec(before);
    if (part?.groups && startsAtWord(text, reading.start - part[0].length)) {
      return {
        ...reading,
        ...atPart({ ...reading, value: valueOf(reading.names) }, part.groups.part!),
        start: reading.start - part[0].length,
      };
    }
  }
  const m = leadPattern(reading, words)?.exec(before);
  if (!m || !startsAtWord(text, reading.start - m[0].length)) return reading;
  const widened = { ...reading, start: reading.start - m[0].length };
  return reading.type === 'DATE' && reading.precision !== 'none' && PART.test(m[0])
    ? { ...widened, how: `within ${reading.how}` }
    : widened;
}

function leadPattern(reading: Reading, words: string): RegExp | null {
  if (reading.type === 'DURATION') return /^the\b/i.test(words) ? null : MEASURE;
  if (reading.type !== 'SET' && COUNTED.test(words)) return MEASURE;
  if (reading.type === 'TIME' && reading.clock === undefined) return /^(?:the|early|late)\b/i.test(words) ? null : EDGE;
  if (reading.type !== 'DATE') return null;
  return reading.precision === 'none' ? null : PART;
}

function startsAtWord(text: string, at: number): boolean {
  return at === 0 || !/[A-Za-z0-9-]/.test(text[at - 1]!);
}
