import type { Pattern } from './pattern';
import { agoAndLater } from './patterns/agoAndLater';
import { clockTimes } from './patterns/clockTimes';
import { dayDates } from './patterns/dayDates';
import { daysInMonths } from './patterns/daysInMonths';
import { durations } from './patterns/durations';
import { holidays, namedDays } from './patterns/holidays';
import { months } from './patterns/months';
import { namesOfWars } from './patterns/names';
import { numericDates } from './patterns/numericDates';
import { openingHours } from './patterns/openingHours';
import { otherCalendars } from './patterns/otherCalendars';
import { partsOfYears } from './patterns/partsOfYears';
import { quarters } from './patterns/quarters';
import { references } from './patterns/references';
import { relativeDays } from './patterns/relativeDays';
import { relativePeriods } from './patterns/relativePeriods';
import { sets } from './patterns/sets';
import { weekdays } from './patterns/weekdays';
import { years } from './patterns/years';

/**
 * Every family of expressions. At each offset the longest match wins; of equally long ones, the family listed first.
 * To add an expression, add a pattern with an example to the family it belongs to, or a row to one of the tables.
 */
export const RECIPE: readonly Pattern[] = [
  ...namesOfWars, // the Six-Day War: no dates
  ...otherCalendars, // 15 Mehr 1404, 10 Muharram 1445
  ...namedDays, // 9/11, D-Day
  ...numericDates, // 2025-11-08, 11/8/2025
  ...dayDates, // October 19, 8 November 2025
  ...daysInMonths, // the last Monday in October
  ...months, // October 2025
  ...openingHours, // open Monday to Friday, 9 a.m. to 5 p.m.
  ...weekdays, // Friday night, last Friday
  ...relativeDays, // today, yesterday morning
  ...quarters, // the quarter, the year-earlier period
  ...relativePeriods, // last month, the following year
  ...agoAndLater, // two weeks ago, three years earlier
  ...partsOfYears, // the third quarter, last summer
  ...holidays, // Christmas, Election Day
  ...clockTimes, // 3 p.m. EST, noon
  ...sets, // every Friday, annually
  ...years, // 2010, the 1990s, the 19th century
  ...durations, // two years, the past six months
  ...references, // now, recently
];
