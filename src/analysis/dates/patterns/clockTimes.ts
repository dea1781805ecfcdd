import * as l10n from '@vscode/l10n';
import { words } from '../../../language/wordList';
import { pad, valueOf } from '../calendar';
import {
  sticky,
  oneOf,
  whole,
  withArticle,
  WS,
  type TimexAttributes,
  type Match,
  type Pattern,
  type Timex,
} from '../pattern';
import { sayDay, sayTimeOn, sayUndated } from '../say';
import type { TemporalContext } from '../context';
import { DAY_PARTS, ZONES } from '../tables/names';
import { NUMBER_WORDS, readCount } from '../tables/numerals';

// "3 p.m. EST", "14:48 UTC", "1430 GMT", "noon", "six o'clock", "overnight", "in the morning".

const ZONE_WORDS = [
  `(?:${oneOf(ZONES.keys())}|ET|PT|CT|MT)(?![a-z])(?:${WS}?[+-][0-9]{1,2}(?::?[0-9]{2})?)?`,
  `local${WS}time`,
  `(?:eastern|central|mountain|pacific)(?:${WS}(?:standard|daylight))?${WS}time|eastern`,
].join('|');
const ZONE_BESIDE = `${WS}?\\((?<zoneInside>${ZONE_WORDS})\\)|${WS}?(?<zone>${ZONE_WORDS})(?![a-z])`;
const ZONE = `(?:${ZONE_BESIDE})?`;
const WORDS: ReadonlyMap<string, string> = new Map([
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T24:00'],
  ['high noon', 'T12:00'],
]);

const HOUR = '1[0-2]|[1-9]';
const HOUR_WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
/** "6", "6:30", "six" */
const SHORT_TIME = `(?:(?<hour>${HOUR})(?:[:.](?<minute>[0-5][0-9]))?|(?<word>${HOUR_WORDS}))`;
const HALF_OF_DAY = '(?<half>a\\.m\\.?|am|p\\.m\\.?|pm)(?![a-z])';
const IN_PART = `${WS}in${WS}the${WS}(?<part>morning|afternoon|evening)(?![a-z])`;
/** Words after "the night" that make it part of another expression: "the night sky", "the evening of". */
const NO_PART_BEFORE = words('of, hours, before, after, shift, sky, stage, club, watch, news, show, session');
const BEGINNINGS_AND_ENDS = words(`
  open, opens, opened, begin, begins, began, start, starts, started
  close, closes, closed, end, ends, ended, curfew
  meet, meets, met, gather, gathers, gathered, leave, leaves, left, arrive, arrives, arrived
  breakfast, lunch, dinner
`);
const AT_BEFORE = /\b(?:at|by|until|from|about|around|after|before)\s$/i;
/** What shows a bare number to be an hour: a day beside it, or a verb of beginning or ending before it. */
const DAY_BESIDE = new RegExp(
  [
    '^\\s(?:on\\s)?(?:(?:last\\snight|this\\s(?:morning|afternoon|evening)|tonight|today|yesterday|tomorrow)\\b',
    '|(?:next\\s|last\\s|this\\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)',
  ].join(''),
);
const DAY_BEFORE = /\b(?:morning|afternoon|evening|night|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\sat\s$/i;
const BEGINS_AT = new RegExp(`\\b(?:${oneOf(BEGINNINGS_AND_ENDS)})\\sat\\s$`, 'i');

export const clockTimes: readonly Pattern[] = [
  {
    // "3 p.m.", "6:40 pm (GMT +8)", "11:30 a.m. local time"
    firstWords: ['#', ...NUMBER_WORDS.keys()],
    regExp: sticky(
      '(?:(?<hour>1[0-9]|2[0-3]|0?[0-9])(?:[:.](?<minute>[0-5][0-9])(?::[0-5][0-9])?)?',
      `|(?<word>${HOUR_WORDS}))${WS}?${HALF_OF_DAY}${ZONE}`,
    ),
    read: (match, context) => whole(match, at(match, context, twelveHours(match))),
  },
  {
    // "14:48 UTC", "15:30", "13:00 hrs", "8:30 local time"
    firstWords: ['#'],
    regExp: sticky(
      '(?<hour>[01]?[0-9]|2[0-4])[:.](?<minute>[0-5][0-9])(?::[0-5][0-9])?',
      `(?:${WS}?(?<hours>hrs|hours|h))?(?![0-9a-z:%]|[.,][0-9])${ZONE}`,
    ),
    read: (match, context) => {
      const known = match.group('zone') || match.group('zoneInside') || match.group('hours');
      const dotted = match.text.charAt(match.group('hour').length) === '.';
      if (dotted && !known) return [];
      // "[00:05] Ann Moore": where a recording stands, in a transcript.
      if (context.before(match.start, 1) === '[' && !known) return [];
      // "7:10" is a score or a verse unless it has two digits for the hour, or words say that it is a time.
      if (!known && match.group('hour').length < 2 && !AT_BEFORE.test(context.before(match.start, 8))) return [];
      const time = at(match, context, clock(Number(match.group('hour')), match.group('minute')));
      return whole(match, match.group('hour').length < 2 && !known ? { ...time, ambiguousMeridiem: true } : time);
    },
  },
  {
    // "1430 GMT", "0800 UTC", "0600 hours"
    firstWords: ['#'],
    regExp: sticky(
      '(?<hour>[01][0-9]|2[0-4])(?<minute>[0-5][0-9])',
      `(?:${WS}?(?<hours>hours|hrs)(?![a-z])|(?=${ZONE_BESIDE.replace(/<zone/g, '<ahead')}))${ZONE}`,
    ),
    read: (match, context) =>
      whole(match, at(match, context, clock(Number(match.group('hour')), match.group('minute')))),
  },
  {
    // "six to eight p.m.", "6-8 p.m.", "between 6 and 8:30 p.m.": the half of the day stands at the end
    firstWords: ['#', ...NUMBER_WORDS.keys()],
    regExp: sticky(
      `${SHORT_TIME}(?<joint>${WS}?[-–—]${WS}?|${WS}(?:to|until|till|and|or)${WS})`,
      `${SHORT_TIME.replace(/(hour|minute|word)>/g, '$12>')}${WS}?${HALF_OF_DAY}${ZONE}`,
    ),
    read: readHours,
  },
  {
    // "six o'clock in the evening", "10 o'clock", "at 7:30 in the morning"
    firstWords: ['#', ...NUMBER_WORDS.keys()],
    regExp: sticky(
      `${SHORT_TIME}(?:(?<clock>${WS}o['’]clock(?![a-z]))(?:${IN_PART})?`,
      `|${IN_PART.replace('<part>', '<partAlone>')})`,
    ),
    read: (match, context) =>
      match.group('clock') || match.group('minute') || AT_BEFORE.test(context.before(match.start, 8))
        ? whole(match, either(match, at(match, context, twelveHours(match))))
        : [],
  },
  {
    // "half past six", "a quarter to nine in the evening", "ten minutes before noon" is none
    firstWords: ['half', 'quarter', 'five', 'ten', 'twenty', '#'],
    regExp: sticky(
      '(?:(?<fraction>half|quarter)',
      `|(?<count>five|ten|twenty|twenty-five|[1-5]?[0-9])(?<minutes>${WS}minutes)?)`,
      `${WS}(?<side>past|to|after|before)${WS}(?:(?<hour>${HOUR})(?![0-9:.,])|(?<word>${HOUR_WORDS})(?![a-z]))`,
      `(?:${WS}${HALF_OF_DAY}|${IN_PART}|${WS}o['’]clock)?`,
    ),
    read: (match, context) => whole(withArticle(match, context), readSpoken(match, context)),
  },
  {
    // "at 7 on Friday", "Friday night at 9", "Doors open at seven.", "at 0900": an hour by itself, where the words
    // around it leave nothing else
    firstWords: ['at'],
    regExp: sticky(
      `at${WS}(?:(?<military>0[0-9][0-5][0-9])(?![0-9a-z]|[-–:.,/][0-9]|${WS}?(?:hours|hrs|${ZONE_WORDS}))`,
      `|(?<hour>${HOUR})(?![0-9]|[-–:.,/%][0-9]|%)|(?<word>${HOUR_WORDS})(?![a-z-]))`,
    ),
    read: (match, context) => {
      const hour = {
        ...match,
        start: match.end - (match.group('military') || match.group('hour') || match.group('word')).length,
      };
      const digits = match.group('military');
      if (digits) return whole(hour, at(hour, context, clock(Number(digits.slice(0, 2)), digits.slice(2))));
      return isBareHour(hour, context) ? whole(hour, either(hour, at(hour, context, twelveHours(hour)))) : [];
    },
  },
  {
    // "noon", "midnight"
    firstWords: ['noon', 'midday', 'midnight', 'high'],
    regExp: sticky(`(?<word>${oneOf(WORDS.keys())})(?![a-z]|['’]s|-[a-z])${ZONE}`),
    read: (match, context) => whole(match, at(match, context, WORDS.get(match.group('word').toLowerCase()) ?? '')),
  },
  {
    // "overnight", "in the early morning", "the evening", "this evening" is a relative day
    firstWords: ['overnight', 'early', 'late', 'morning', 'afternoon', 'evening', 'nighttime'],
    afterThe: ['early', 'late', ...[...DAY_PARTS.keys()].map((part) => part.split('-')[0]!)],
    regExp: sticky(
      `(?:(?<over>overnight)|the${WS}(?:(?:early|late)${WS})?(?<part>${oneOf(DAY_PARTS.keys())}))`,
      `(?![a-z]|-|['’]|${WS}(?:${oneOf(NO_PART_BEFORE)}))`,
    ),
    read: (match, context) => {
      const part = match.group('part').toLowerCase();
      if (
        part &&
        !/\b(?:in|during|through|into|throughout|by|later\sin|late\sin|early\sin)\s$/i.test(
          context.before(match.start, 12),
        )
      )
        return [];
      return whole(match, at(match, context, `T${DAY_PARTS.get(part || 'night')?.code ?? 'NI'}`));
    },
  },
];

function isBareHour(match: Match, context: TemporalContext): boolean {
  const after = context.after(match.end);
  if (DAY_BESIDE.test(after)) return true;
  return (
    /^(?:[.,;:!?)”"]|$|\s(?:and|on|in(?! the (?:morning|afternoon|evening))|with|after|sharp)\b)/.test(after) &&
    (DAY_BEFORE.test(context.before(match.start)) || BEGINS_AT.test(context.before(match.start)))
  );
}

function readHours(match: Match, context: TemporalContext): readonly Timex[] {
  const joint = match.group('joint');
  if (/and/i.test(joint) && !/\bbetween\s$/i.test(context.before(match.start, 9))) return [];
  const half = /^p/i.test(match.group('half')) ? 'p' : 'a';
  const [first, last] = [
    hourOf(match.group('hour'), match.group('word')),
    hourOf(match.group('hour2'), match.group('word2')),
  ];
  // "11-1 p.m." begins in the other half of the day.
  const firstHalf = first % 12 <= last % 12 ? half : half === 'p' ? 'a' : 'p';
  const cut = match.start + match.text.indexOf(joint);
  return [
    ...whole(
      { start: match.start, end: cut },
      at(match, context, clock(ofDay(first, firstHalf), match.group('minute'))),
    ),
    ...whole(
      { start: cut + joint.length, end: match.end },
      at(match, context, clock(ofDay(last, half), match.group('minute2'))),
    ),
  ];
}

/** "half past six"; "ten to nine" is a range except after "at". */
function readSpoken(match: Match, context: TemporalContext): TimexAttributes | null {
  const fraction = match.group('fraction').toLowerCase();
  const before = /^(?:to|before)$/i.test(match.group('side'));
  if (fraction === 'half' && !/^past$/i.test(match.group('side'))) return null;
  if (
    !fraction &&
    !(match.group('minutes') && !/^(?:after|before)$/i.test(match.group('side'))) &&
    !/\bat\s$/i.test(context.before(match.start, 4))
  )
    return null;
  const minutes = fraction === 'half' ? 30 : fraction ? 15 : readCount(match.group('count'));
  if (typeof minutes !== 'number' || minutes < 1 || minutes > 59) return null;
  const said = Number(twelveHours(match).slice(1, 3));
  const hour = before ? (said + 23) % 24 || 12 : said;
  return either(match, at(match, context, clock(hour, pad(before ? 60 - minutes : minutes, 2))));
}

/** Marks a time whose half of the day is not stated. */
function either(match: Match, time: TimexAttributes): TimexAttributes {
  return match.group('half') || match.group('part') || match.group('partAlone')
    ? time
    : { ...time, ambiguousMeridiem: true };
}

function hourOf(digits: string, word: string): number {
  return digits ? Number(digits) : (NUMBER_WORDS.get(word.toLowerCase()) ?? 0);
}

function ofDay(hour: number, half: 'a' | 'p' | ''): number {
  return half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
}

function twelveHours(match: Match): string {
  const part = match.group('part') || match.group('partAlone');
  const afternoon = /^p/i.test(match.group('half')) || /afternoon|evening/i.test(part);
  const morning = /^a/i.test(match.group('half')) || /morning/i.test(part);
  return clock(
    ofDay(hourOf(match.group('hour'), match.group('word')), afternoon ? 'p' : morning ? 'a' : ''),
    match.group('minute'),
  );
}

function clock(hour: number, minute: string): string {
  return `T${pad(hour, 2)}:${minute || '00'}`;
}

/** A time of day, on the day named last in this paragraph, else on the day of publication. */
function at(match: Match, context: TemporalContext, time: string): TimexAttributes {
  const zone = (match.group('zone') || match.group('zoneInside')).toLowerCase();
  const clockTime = time + (/^T\d/.test(time) ? zoneValue(zone) : '');
  const day = context.paragraphDay ?? (context.narrative ? context.lastDay : context.publication);
  const common = { type: 'TIME', precision: 'time', clock: clockTime } as const;
  if (day === null)
    return {
      ...common,
      value: `XXXX-XX-XX${clockTime}`,
      basis: 'stated',
      how: sayUndated(sayTimeOn(time, l10n.t('a day that is not known'))),
    };
  const which =
    day === context.paragraphDay
      ? l10n.t('{0}, named in this paragraph', sayDay(day))
      : day === context.publication
        ? l10n.t('{0}, the day of publication', sayDay(day))
        : l10n.t('{0}, named before', sayDay(day));
  return {
    ...common,
    value: `${valueOf({ unit: 'day', start: day })}${clockTime}`,
    basis: 'inferred',
    how: sayTimeOn(time, which),
  };
}

function zoneValue(zone: string): string {
  const m = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (m) return `${m[1]}${pad(Number(m[2]), 2)}:${m[3] ?? '00'}`;
  return ZONES.get(zone.trim()) ?? '';
}
