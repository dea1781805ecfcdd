import { pad, valueOf } from '../calendar';
import { form, oneOf, whole, WS, type Finding, type Match, type Pattern } from '../pattern';
import { NO_PUBLICATION, sayDay } from '../say';
import type { Scene } from '../scene';
import { DAY_PARTS, ZONES } from '../tables/names';
import { NUMBER_WORDS } from '../tables/numerals';

// "3 p.m. EST", "14:48 UTC", "1430 GMT", "noon", "six o'clock", "overnight", "in the morning".

const ZONE_WORDS = `(?:${oneOf(ZONES.keys())}|ET|PT|CT|MT)(?![a-z])(?:${WS}?[+-][0-9]{1,2}(?::?[0-9]{2})?)?|local${WS}time|(?:eastern|central|mountain|pacific)(?:${WS}(?:standard|daylight))?${WS}time|eastern`;
const ZONE_BESIDE = `${WS}?\\((?<zoneInside>${ZONE_WORDS})\\)|${WS}?(?<zone>${ZONE_WORDS})(?![a-z])`;
const ZONE = `(?:${ZONE_BESIDE})?`;
const WORDS: ReadonlyMap<string, string> = new Map([['noon', 'T12:00'], ['midday', 'T12:00'], ['midnight', 'T24:00'], ['high noon', 'T12:00']]);

export const clockTimes: readonly Pattern[] = [
  {
    // "3 p.m.", "6:40 pm (GMT +8)", "11:30 a.m. local time"
    starts: ['#', ...NUMBER_WORDS.keys()],
    form: form(`(?:(?<hour>1[0-9]|2[0-3]|0?[0-9])(?:[:.](?<minute>[0-5][0-9])(?::[0-5][0-9])?)?|(?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))${WS}?(?<half>a\\.m\\.?|am|p\\.m\\.?|pm)(?![a-z])${ZONE}`),
    read: (match, scene) => whole(match, at(match, scene, twelveHours(match))),
  },
  {
    // "14:48 UTC", "15:30", "13:00 hrs", "8:30 local time"
    starts: ['#'],
    form: form(`(?<hour>[01]?[0-9]|2[0-4])[:.](?<minute>[0-5][0-9])(?::[0-5][0-9])?(?:${WS}?(?<hours>hrs|hours|h))?(?![0-9a-z:%]|[.,][0-9])${ZONE}`),
    read: (match, scene) => {
      const known = match.group('zone') || match.group('zoneInside') || match.group('hours');
      const dotted = match.text.charAt(match.group('hour').length) === '.';
      if (dotted && !known) return [];
      // "7:10" is a score or a verse unless it has two digits for the hour, or words say that it is a time.
      if (!known && match.group('hour').length < 2 && !/\b(?:at|by|until|from|about|around|after|before)\s$/i.test(scene.before(match.start, 8))) return [];
      return whole(match, at(match, scene, clock(Number(match.group('hour')), match.group('minute'))));
    },
  },
  {
    // "1430 GMT", "0800 UTC", "0600 hours"
    starts: ['#'],
    form: form(`(?<hour>[01][0-9]|2[0-4])(?<minute>[0-5][0-9])(?:${WS}?(?<hours>hours|hrs)(?![a-z])|(?=${ZONE_BESIDE.replace(/<zone/g, '<ahead')}))${ZONE}`),
    read: (match, scene) => whole(match, at(match, scene, clock(Number(match.group('hour')), match.group('minute')))),
  },
  {
    // "six o'clock in the evening", "10 o'clock"
    starts: ['#', ...NUMBER_WORDS.keys()],
    form: form(`(?:(?<hour>1[0-2]|[1-9])|(?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))${WS}o['’]clock(?![a-z])(?:${WS}in${WS}the${WS}(?<part>morning|afternoon|evening))?`),
    read: (match, scene) => whole(match, at(match, scene, twelveHours(match))),
  },
  {
    // "noon", "midnight"
    starts: ['noon', 'midday', 'midnight', 'high'],
    form: form(`(?<word>${oneOf(WORDS.keys())})(?![a-z]|['’]s|-[a-z])${ZONE}`),
    read: (match, scene) => whole(match, at(match, scene, WORDS.get(match.group('word').toLowerCase()) ?? '')),
  },
  {
    // "overnight", "in the early morning", "the evening", "this evening" is a relative day
    starts: ['overnight', 'the', 'early', 'late', 'morning', 'afternoon', 'evening', 'nighttime'],
    form: form(`(?:(?<over>overnight)|the${WS}(?:(?:early|late)${WS})?(?<part>${oneOf(DAY_PARTS.keys())}))(?![a-z]|-|['’]|${WS}(?:of|hours|before|after|shift|sky|stage|club|watch|news|show|session))`),
    read: (match, scene) => {
      const part = match.group('part').toLowerCase();
      if (part && !/\b(?:in|during|through|into|throughout|by|later\sin|late\sin|early\sin)\s$/i.test(scene.before(match.start, 12))) return [];
      return whole(match, at(match, scene, `T${DAY_PARTS.get(part || 'night') ?? 'NI'}`));
    },
  },
];

function twelveHours(match: Match): string {
  const hour = match.group('hour') ? Number(match.group('hour')) : NUMBER_WORDS.get(match.group('word').toLowerCase()) ?? 0;
  const afternoon = /^p/i.test(match.group('half')) || /afternoon|evening/i.test(match.group('part'));
  const morning = /^a/i.test(match.group('half')) || /morning/i.test(match.group('part'));
  return clock(afternoon && hour < 12 ? hour + 12 : morning && hour === 12 ? 0 : hour, match.group('minute'));
}

function clock(hour: number, minute: string): string {
  return `T${pad(hour, 2)}:${minute || '00'}`;
}

/** A time of day, on the day that this paragraph named last or else on that of publication. */
function at(match: Match, scene: Scene, time: string): Finding {
  const zone = (match.group('zone') || match.group('zoneInside')).toLowerCase();
  const clockTime = time + (/^T\d/.test(time) ? zoneValue(zone) : '');
  const day = scene.dayHere ?? (scene.history ? scene.lastDay : scene.publication);
  const said = time.startsWith('T') && /\d/.test(time) ? time.slice(1) : match.text.toLowerCase();
  const common = { type: 'TIME', precision: 'time', clock: clockTime } as const;
  if (day === null) return { ...common, value: `XXXX-XX-XX${clockTime}`, basis: 'stated', how: `${said} on a day that is not known: ${NO_PUBLICATION}` };
  const which = day === scene.dayHere ? 'named in this paragraph' : day === scene.publication ? 'the day of publication' : 'named before';
  return { ...common, value: `${valueOf({ unit: 'day', start: day })}${clockTime}`, basis: 'inferred', how: `${said} on ${sayDay(day)}, ${which}` };
}

function zoneValue(zone: string): string {
  const m = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (m) return `${m[1]}${pad(Number(m[2]), 2)}:${m[3] ?? '00'}`;
  return ZONES.get(zone.trim()) ?? '';
}
