import { l10n } from 'vscode';
import type { DateExpression } from '../../analysis/analysis';
import { calendarPeriod } from '../../analysis/dates/periods';
import type { Article } from '../../article/article';
import { plain, plainSentence } from '../markdown';
import { longMonth, withoutYear } from '../dates/calendar';
import { dayOriginName } from '../labels';
import { locale, plural } from '../../article/wording';
import { articleLinks, decidedLine, link, type HoverContext } from './hoverContext';

/** Which date the words under the cursor mean. */
export function dateHover(article: Article, date: DateExpression, context: HoverContext): string {
  const head = headOf(date, (day) => context.longDay(day));
  const unresolved = date.type !== 'SET' && date.value.startsWith('XXXX');
  const target = context.links.setDate(article.id);
  const missing =
    article.date === null && unresolved
      ? `\n\n${link(l10n.t('Set the article’s date'), target, l10n.t('Adds the date to the article’s text'))}`
      : '';
  return (
    [
      `**${plain(head)}**${distance(article, date)}`,
      date.decided ? decidedLine(article, date.decided, context) : plainSentence(explanationBelow(date, head)),
      [
        unresolved
          ? l10n.t('*Unresolved*')
          : date.decided
            ? `*${precisionText(date)}*`
            : date.basis === 'stated'
              ? l10n.t('*Stated, {0}*', precisionText(date))
              : l10n.t('*Inferred, {0}*', precisionText(date)),
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
  const origin = dayOriginName(article);
  return day && article.date
    ? ` · ${daysApart(article.date, day)}${origin ? ` ${l10n.t('(a day {0})', origin)}` : ''}`
    : '';
}

function dayOf({ value }: DateExpression): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
}

/**
 * The explanation as a sentence, without the date at its end when the line above says it: "“last Friday”: the Friday
 * before publication on Saturday, 8 November 2025: Friday, 7 November 2025".
 */
function explanationBelow({ explanation }: DateExpression, head: string): string {
  const text = explanation.endsWith(head) ? explanation.slice(0, -head.length).replace(/\s*:\s*$/, '') : explanation;
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
  const links = articleLinks(
    others.sort((a, b) => b.places - a.places),
    context,
  );
  return period.length > 7 ? l10n.t('Also on that day: {0}', links) : l10n.t('Also in that month: {0}', links);
}

/** "the day before publication". Both are calendar days. */
export function daysApart(publication: string, day: string): string {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${publication}T00:00:00Z`)) / 86_400_000);
  if (days === 0) return l10n.t('the day of publication');
  return days < 0
    ? plural(-days, (n) => ({
        one: l10n.t('the day before publication'),
        other: l10n.t('{0} days before publication', n),
      }))
    : plural(days, (n) => ({
        one: l10n.t('the day after publication'),
        other: l10n.t('{0} days after publication', n),
      }));
}

const dayParts: Readonly<Record<string, string>> = {
  MO: l10n.t('morning'),
  AF: l10n.t('afternoon'),
  EV: l10n.t('evening'),
  NI: l10n.t('night'),
  DT: l10n.t('daytime'),
};

function clockOf(value: string): string {
  const clock = /T(\d\d:\d\d|[A-Z]{2})/.exec(value)?.[1];
  return clock ? `, ${dayParts[clock] ?? clock}` : '';
}

/** What the explanation says the words mean: "Every Friday", "2 years and 3 months". */
function meaningOf({ explanation }: DateExpression): string {
  // What stands before the words and behind them, in the language that the explanation is in.
  const [opening = '', closing = ''] = l10n.t('“{0}”: {1}', '\n', '').split('\n');
  const end = explanation.startsWith(opening) ? explanation.indexOf(closing, opening.length) : -1;
  const whole = end < 0 ? explanation : explanation.slice(end + closing.length);
  const beginning = [l10n.t('a duration of {0}', ''), l10n.t('the year {0}', '')].find((each) =>
    whole.startsWith(each),
  );
  const meaning = whole.slice(beginning?.length ?? 0);
  return meaning.charAt(0).toUpperCase() + meaning.slice(1);
}

/** In a year: "Summer 2025". */
const partsOfYear: Readonly<Record<string, (year: string) => string>> = {
  SP: (year) => l10n.t('Spring {0}', year),
  SU: (year) => l10n.t('Summer {0}', year),
  FA: (year) => l10n.t('Autumn {0}', year),
  WI: (year) => l10n.t('Winter {0}', year),
  H1: (year) => l10n.t('First half of {0}', year),
  H2: (year) => l10n.t('Second half of {0}', year),
};

/** How long: "2 days". */
const durations: Readonly<Record<string, (count: number) => string>> = {
  PY: (count) => plural(count, (n) => ({ one: l10n.t('{0} year', n), other: l10n.t('{0} years', n) })),
  PM: (count) => plural(count, (n) => ({ one: l10n.t('{0} month', n), other: l10n.t('{0} months', n) })),
  PW: (count) => plural(count, (n) => ({ one: l10n.t('{0} week', n), other: l10n.t('{0} weeks', n) })),
  PD: (count) => plural(count, (n) => ({ one: l10n.t('{0} day', n), other: l10n.t('{0} days', n) })),
  PTH: (count) => plural(count, (n) => ({ one: l10n.t('{0} hour', n), other: l10n.t('{0} hours', n) })),
  PTM: (count) => plural(count, (n) => ({ one: l10n.t('{0} minute', n), other: l10n.t('{0} minutes', n) })),
  PTS: (count) => plural(count, (n) => ({ one: l10n.t('{0} second', n), other: l10n.t('{0} seconds', n) })),
};
const unknownDurations: Readonly<Record<string, string>> = {
  PY: l10n.t('Some years'),
  PM: l10n.t('Some months'),
  PW: l10n.t('Some weeks'),
  PD: l10n.t('Some days'),
  PTH: l10n.t('Some hours'),
  PTM: l10n.t('Some minutes'),
  PTS: l10n.t('Some seconds'),
};
const references: Readonly<Record<string, string>> = {
  PRESENT_REF: l10n.t('Now'),
  PAST_REF: l10n.t('Earlier'),
  FUTURE_REF: l10n.t('Later'),
};

/** A TIMEX3 value other than a day, in words; null when there are no natural words for it. */
export function periodOf(value: string): string | null {
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month) return isMonth(month[2]!) ? longMonth(value) : null;
  const part = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI|W\d\d)(-WE)?$/.exec(value);
  if (part) return partOfYear(part[1]!, part[2]!, part[3] !== undefined);
  const decade = /^(\d{3})$/.exec(value);
  if (decade) return l10n.t('The {0}s', `${decade[1]}0`);
  const century = /^(\d\d)$/.exec(value);
  if (century) return centuryName(Number(century[1]) + 1);
  const duration = /^(PT?)(\d{1,9}(?:\.\d{1,3})?)([YMWDHS])$/.exec(value);
  const lasting = duration && durations[`${duration[1]}${duration[3]}`];
  if (duration && lasting) return lasting(Number(duration[2]));
  if (value.includes('X')) return unknownPart(value);
  return /^\d{4}$/.test(value) ? value : (references[value] ?? null);
}

/** "1st century", "12th century", "21st century". */
function centuryName(count: number): string {
  switch (new Intl.PluralRules(locale(), { type: 'ordinal' }).select(count)) {
    case 'one':
      return l10n.t('{0}st century', count);
    case 'two':
      return l10n.t('{0}nd century', count);
    case 'few':
      return l10n.t('{0}rd century', count);
    default:
      return l10n.t('{0}th century', count);
  }
}

function isMonth(written: string): boolean {
  return Number(written) >= 1 && Number(written) <= 12;
}

/** A value that is partly unknown. */
function unknownPart(value: string): string | null {
  const day = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(value);
  if (day && isMonth(day[1]!)) return l10n.t('{0}, year unknown', withoutYear(Number(day[1]), Number(day[2] ?? 0)));
  const duration = /^(PT?)X([YMWDHS])$/.exec(value);
  if (duration) return unknownDurations[`${duration[1]}${duration[2]}`] ?? null;
  return value.startsWith('P') ? null : l10n.t('Date unknown');
}

function partOfYear(year: string, part: string, weekend: boolean): string {
  if (part.startsWith('Q')) return l10n.t('Quarter {0} of {1}', part.slice(1), year);
  if (part.startsWith('W') && part.length === 3)
    return weekend
      ? l10n.t('Weekend of week {0} of {1}', Number(part.slice(1)), year)
      : l10n.t('Week {0} of {1}', Number(part.slice(1)), year);
  return partsOfYear[part]?.(year) ?? year;
}

const precisions: Readonly<Record<DateExpression['precision'], string>> = {
  none: l10n.t('no calendar date'),
  time: l10n.t('precise to the part of the day'),
  day: l10n.t('precise to the day'),
  week: l10n.t('precise to the week'),
  weekend: l10n.t('precise to the weekend'),
  month: l10n.t('precise to the month'),
  quarter: l10n.t('precise to the quarter'),
  half: l10n.t('precise to the half-year'),
  season: l10n.t('precise to the season'),
  year: l10n.t('precise to the year'),
  decade: l10n.t('precise to the decade'),
  century: l10n.t('precise to the century'),
  millennium: l10n.t('precise to the millennium'),
};

function precisionText({ type, value, precision }: DateExpression): string {
  if (type === 'DURATION') return l10n.t('a duration');
  if (type === 'SET') return l10n.t('repeated');
  return precision === 'time' && /T\d/.test(value) ? l10n.t('precise to the time of day') : precisions[precision];
}
