import type { DateExpression } from '../../analysis/analysis';
import { calendarPeriod } from '../../analysis/dates/periods';
import { type Article, dayOrigin } from '../../article/article';
import { plain } from '../markdown';
import { articleLinks, decidedLine, link, type HoverContext } from './hoverContext';

/** Which date the words under the cursor mean. */
export function dateHover(article: Article, date: DateExpression, context: HoverContext): string {
  const head = headOf(date, (day) => context.longDay(day));
  const unresolved = date.type !== 'SET' && date.value.startsWith('XXXX');
  const target = context.links.setDate(article.id);
  const missing =
    article.date === null && unresolved
      ? `\n\n${link('Set the article’s date', target, 'Adds the date to the article’s text')}`
      : '';
  return (
    [
      `**${plain(head)}**${distance(article, date)}`,
      date.decided ? decidedLine(article, date.decided, context) : plain(explanationBelow(date, head)),
      [
        unresolved
          ? '*Unresolved*'
          : date.decided
            ? `*${precisionText(date)}*`
            : `*${date.basis === 'stated' ? 'Stated' : 'Inferred'}, ${precisionText(date)}*`,
        sameDayLine(article, date, context),
      ]
        .filter(Boolean)
        .join('  \n'),
    ].join('\n\n') + missing
  );
}

/** The same in one line, for lists: "Friday, 7 November 2025 · the day before publication". */
export function dateLine(article: Article, date: DateExpression, longDay: (day: string) => string): string {
  return `${headOf(date, longDay)}${distance(article, date)}`;
}

function headOf(date: DateExpression, longDay: (day: string) => string): string {
  const day = dayOf(date);
  if (day) return longDay(day) + clockOf(date.value);
  return (date.type === 'SET' ? null : periodOf(date.value)) ?? meaningOf(date);
}

function distance(article: Article, date: DateExpression): string {
  const day = dayOf(date);
  const origin = dayOrigin(article);
  return day && article.date ? ` · ${daysApart(article.date, day)}${origin ? ` (a day ${origin})` : ''}` : '';
}

function dayOf({ value }: DateExpression): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
}

/**
 * The explanation as a sentence, without the date at its end when the line above says it: "“last Friday”: the Friday
 * before publication on Saturday, 8 November 2025: Friday, 7 November 2025".
 */
function explanationBelow({ explanation }: DateExpression, head: string): string {
  const repeated = `: ${head}`;
  const text = explanation.endsWith(repeated) ? explanation.slice(0, -repeated.length) : explanation;
  return text.endsWith('.') ? text : `${text}.`;
}

/** Nearly every article mentions some year, so only days and months are looked up. */
function sameDayLine(article: Article, date: DateExpression, context: HoverContext): string {
  const period = calendarPeriod(date);
  if (
    !period ||
    period.length < 7 ||
    (date.precision !== 'day' && date.precision !== 'time' && date.precision !== 'month')
  )
    return '';
  const others = context
    .onDay(period)
    .flatMap(({ article: other, spans }) =>
      other !== article.id && spans[0] ? [{ article: other, first: spans[0], places: spans.length }] : [],
    );
  if (others.length === 0) return '';
  return `Also ${period.length > 7 ? 'on that day' : 'in that month'}: ${articleLinks(
    others.sort((a, b) => b.places - a.places),
    context,
  )}`;
}

/** "the day before publication". Both are calendar days. */
export function daysApart(publication: string, day: string): string {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${publication}T00:00:00Z`)) / 86_400_000);
  if (days === 0) return 'the day of publication';
  const count = Math.abs(days) === 1 ? 'the day' : `${Math.abs(days).toLocaleString('en')} days`;
  return `${count} ${days < 0 ? 'before' : 'after'} publication`;
}

const dayParts: Readonly<Record<string, string>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};

function clockOf(value: string): string {
  const clock = /T(\d\d:\d\d|[A-Z]{2})/.exec(value)?.[1];
  return clock ? `, ${dayParts[clock] ?? clock}` : '';
}

/** What the explanation says the words mean: "Every Friday", "2 years and 3 months". */
function meaningOf({ explanation }: DateExpression): string {
  const meaning = explanation.replace(/^“[^”]*”: (?:a duration of |the year )?/, '');
  return meaning.charAt(0).toUpperCase() + meaning.slice(1);
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const seasonNames: Readonly<Record<string, string>> = { SP: 'Spring', SU: 'Summer', FA: 'Autumn', WI: 'Winter' };
const halfNames: Readonly<Record<string, string>> = { H1: 'First half of', H2: 'Second half of' };
const units: Readonly<Record<string, string>> = {
  PY: 'year',
  PM: 'month',
  PW: 'week',
  PD: 'day',
  PTH: 'hour',
  PTM: 'minute',
  PTS: 'second',
};
const references: Readonly<Record<string, string>> = { PRESENT_REF: 'Now', PAST_REF: 'Earlier', FUTURE_REF: 'Later' };

/** A TIMEX3 value other than a day, in words; null when there are no natural words for it. */
export function periodOf(value: string): string | null {
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return `${monthNames[Number(month[2]) - 1] ?? month[2]} ${month[1]}`;
  const part = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI|W\d\d)(-WE)?$/.exec(value);
  if (part) return partOfYear(part[1]!, part[2]!, part[3] !== undefined);
  const decade = /^(\d{3})$/.exec(value);
  if (decade) return `The ${decade[1]}0s`;
  const century = /^(\d\d)$/.exec(value);
  if (century) return `${ordinal(Number(century[1]) + 1)} century`;
  const duration = /^(PT?)(\d{1,9}(?:\.\d{1,3})?)([YMWDHS])$/.exec(value);
  const unit = duration && units[`${duration[1]}${duration[3]}`];
  if (duration && unit) return `${duration[2]} ${unit}${duration[2] === '1' ? '' : 's'}`;
  if (value.includes('X')) return unknownPart(value);
  return /^\d{4}$/.test(value) ? value : (references[value] ?? null);
}

/** "1st", "12th", "21st". */
function ordinal(count: number): string {
  const teens = Math.floor(count / 10) % 10 === 1;
  return `${count}${(teens ? undefined : ['th', 'st', 'nd', 'rd'][count % 10]) ?? 'th'}`;
}

/** A value that is partly unknown. */
function unknownPart(value: string): string | null {
  const day = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(value);
  if (day)
    return `${[day[2] && Number(day[2]), monthNames[Number(day[1]) - 1]].filter(Boolean).join(' ')}, year unknown`;
  const duration = /^(PT?)X([YMWDHS])$/.exec(value);
  if (duration) return `Some ${units[`${duration[1]}${duration[2]}`]}s`;
  return value.startsWith('P') ? null : 'Date unknown';
}

function partOfYear(year: string, part: string, weekend: boolean): string {
  if (part.startsWith('Q')) return `Quarter ${part.slice(1)} of ${year}`;
  if (part.startsWith('W') && part.length === 3)
    return `${weekend ? 'Weekend of week' : 'Week'} ${Number(part.slice(1))} of ${year}`;
  return `${halfNames[part] ?? seasonNames[part]} ${year}`;
}

function precisionText(date: DateExpression): string {
  if (date.type === 'DURATION') return 'a duration';
  if (date.type === 'SET') return 'repeated';
  return date.precision === 'none'
    ? 'no calendar date'
    : date.precision === 'time'
      ? `precise to the ${/T\d/.test(date.value) ? 'time of day' : 'part of the day'}`
      : `precise to the ${date.precision}`;
}
