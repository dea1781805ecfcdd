import * as l10n from '@vscode/l10n';
import { periodAround } from '../calendar';
import { dated, oneOf, passedOver, sticky, whole, WS, type Match, type Pattern, type Timex } from '../pattern';
import { say } from '../say';
import { hijriDay, HIJRI_MONTHS, persianDay, PERSIAN_MONTHS } from '../tables/otherCalendars';

// Days of the Persian calendar and months of the Islamic one, given as Gregorian ones: "15 Mehr 1404", "Ramadan 1445".
// Their years alone begin in the middle of ours and have no value.

const escaped = (name: string): string => name.replace(/ /g, `(?:${WS}|-)`).replace(/'/g, "['’]?");
const MONTHS = [...PERSIAN_MONTHS.keys(), ...HIJRI_MONTHS.keys()];
const MONTH = `(?<month>${oneOf(MONTHS.map(escaped))})(?![a-z])`;
const DAY = '(?<day>[0-9]{1,2})(?![0-9])(?:st|nd|rd|th)?';
const ERA = '(?:AH|A\\.H\\.|SH|S\\.H\\.|AP|A\\.P\\.)(?![a-z])';
const YEAR = `(?<year>1[2-5][0-9]{2})(?![0-9])(?:${WS}${ERA})?`;
const CALENDAR = 'Persian|Iranian|Islamic|Hijri|Hijra|Muslim|solar|lunar|Jewish|Hebrew|Buddhist|Ethiopian|Coptic';

export const otherCalendars: readonly Pattern[] = [
  {
    // "15 Mehr 1404", "the 12th of Rabi al-Awwal 1446"
    firstWords: ['#'],
    regExp: sticky(`${DAY}${WS}(?:of${WS})?${MONTH},?${WS}${YEAR}`),
    read: readDay,
  },
  {
    // "Muharram 10, 1445", "Mehr 1404", "Ramadan 1445"
    firstWords: MONTHS.map((name) => name.split(/[ '-]/)[0]!),
    regExp: sticky(`${MONTH}${WS}(?:${DAY},?${WS})?${YEAR}`),
    read: readDay,
  },
  {
    // "the Persian year 1399", "the Hijri year 1447"
    firstWords: CALENDAR.toLowerCase().split('|'),
    afterThe: CALENDAR.toLowerCase().split('|'),
    regExp: sticky(`(?:the${WS})?(?:${CALENDAR})${WS}(?:(?:calendar|solar|lunar)${WS})?year${WS}[0-9]{4}(?![0-9])`),
    read: passedOver,
  },
  {
    // "1250 AH", "1352 SH", "1366 in the Iranian calendar"
    firstWords: ['#'],
    regExp: sticky(
      `[0-9]{3,4}(?:${WS}${ERA}`,
      `|${WS}(?:in|of|on|by|according${WS}to)${WS}the${WS}(?:${CALENDAR})`,
      `(?:${WS}(?:solar|lunar))?${WS}calendar(?![a-z]))`,
    ),
    read: passedOver,
  },
];

function readDay(match: Match): readonly Timex[] {
  const name = match
    .group('month')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/’/g, "'");
  const year = Number(match.group('year'));
  const persian = PERSIAN_MONTHS.get(name);
  const hijri = HIJRI_MONTHS.get(name) ?? HIJRI_MONTHS.get(name.replace("'", ''));
  const convert = (day: number): number =>
    persian !== undefined ? persianDay(year, persian, day) : hijriDay(year, hijri ?? 1, day);
  const day = Number(match.group('day') || 0);
  // The day of the sighted moon may differ from the calculated one.
  if (day > 31 || (day > 0 && persian === undefined)) return passedOver(match);
  const period = day > 0 ? ({ unit: 'day', start: convert(day) } as const) : periodAround('month', convert(15));
  const how =
    day > 0
      ? l10n.t('{0}, converted from the Persian calendar', say(period))
      : persian !== undefined
        ? l10n.t('mostly {0}, converted from the Persian calendar', say(period))
        : l10n.t('mostly {0}, converted from the tabular Islamic calendar', say(period));
  return whole(match, dated(period, 'inferred', how));
}
