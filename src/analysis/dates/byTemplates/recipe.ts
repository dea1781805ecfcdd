import * as l10n from '@vscode/l10n';
import { passedOver, type Pattern, type Timex } from '../pattern';
import type { DateWords, TemplateKind } from './dateWords';
import { numericDates } from './numbers';
import { readClock } from './readers/clock';
import { readAgo, readAhead, readAheadInFuture, readDuration, readEarlier, readLater } from './readers/counted';
import { readDays, readRelativeDay } from './readers/days';
import { readDivision, readHoliday, readMonth, readMonths, readPeriod, readSeason } from './readers/periods';
import { readReference, readSet } from './readers/sets';
import { readDayOfWeek, readWeekday } from './readers/weekdays';
import { readCentury, readDecade, readYear } from './readers/years';
import { readingOf, type Reader, type Reading } from './reading';
import { compile, slotText } from './template';

/** What becomes of each kind of template. Of equally long matches, the one listed first wins. */
const READERS: Readonly<Record<TemplateKind, Reader>> = {
  noDates: passedOver, // Straße des 17. Juni
  days: readDays, // 22. September 2006
  monthRanges: readMonths, // Juni bis August 2010
  months: readMonth, // Ende Oktober
  weekdays: readWeekday, // letzten Freitag
  daysOfWeek: readDayOfWeek, // viernes 7
  relativeDays: readRelativeDay, // gestern Abend
  years: readYear, // im Jahr 2006
  clock: readClock, // 15 Uhr
  durations: readDuration, // zwei Jahre
  periods: readPeriod, // vergangene Woche
  ago: readAgo, // vor zwei Jahren
  ahead: readAhead, // через два года
  aheadInFuture: readAheadInFuture, // in zwei Jahren
  later: readLater, // zwei Tage später
  earlier: readEarlier, // zwei Tage zuvor
  divisions: readDivision, // im ersten Quartal
  seasons: readSeason, // im Sommer
  holidays: readHoliday, // Weihnachten
  sets: readSet, // jeden Freitag
  decades: readDecade, // die 90er-Jahre
  centuries: readCentury, // 19. Jahrhundert
  references: readReference, // derzeit
};

/** How a language's words say when. The calendar, and how a year or a day is chosen, are those of English. */
export function recipeOf(words: DateWords): readonly Pattern[] {
  const reading = readingOf(words);
  const kinds = Object.entries(READERS) as [TemplateKind, Reader][];
  return [
    ...numericDates(words),
    ...kinds.flatMap(([kind, read]) =>
      (words.templates[kind] ?? []).map((template) => pattern(withParts(template, words), read, reading)),
    ),
  ];
}

/** `<at>` in a template stands for one of its parts, which may hold parts itself. */
function withParts(template: string, words: DateWords): string {
  return template.replace(/<(\w+)>/g, (_, name: string) => withParts(words.parts?.[name] ?? '', words));
}

function pattern(template: string, read: Reader, reading: Reading): Pattern {
  return {
    ...compile(template, reading.slots),
    read: (match, context) => {
      const group = (slot: string): string => slotText(match, slot);
      const found = read({ ...match, group, meaning: (slot) => reading.meaning(slot, group(slot)) }, context, reading);
      return group('edge') === '' ? found : found.map(within);
    },
  };
}

/** "Ende Oktober": a part of the period. */
function within(timex: Timex): Timex {
  return timex.precision === 'none' ? timex : { ...timex, how: l10n.t('within {0}', timex.how) };
}
