import * as l10n from '@vscode/l10n';
import { civilDay, pad, periodFrom, type NamedUnit } from '../calendar';
import {
  dated,
  sticky,
  isCapital,
  oneOf,
  underspecified,
  whole,
  WS,
  type TimexAttributes,
  type Match,
  type Pattern,
} from '../pattern';
import { dayOrNull, monthOrNull, STEP_WORDS, stepPeriod, textAnchor, publicationAnchor } from '../resolve';
import { say, sayCount, sayUndated, sayWithin } from '../say';
import type { TemporalContext } from '../context';
import { DAY_PARTS, FULL_MONTHS, MONTHS } from '../tables/names';
import { durationValue, singular, UNITS } from '../tables/units';
import { tailYear, YEAR_TAIL } from './yearWords';
import { comparedQuarter } from './quarters';
import { atPart } from './dayParts';
import { unknownPeriod } from './unknownPeriods';

// "last month", "the following year", "that week", "this weekend", "the same period last year", "the previous day".

/** Two units before or after: in words, with what is counted from and the period itself. */
const TWO = {
  week: {
    before: (anchor: string, said: string) => l10n.t('two weeks before that of {0}: {1}', anchor, said),
    after: (anchor: string, said: string) => l10n.t('two weeks after that of {0}: {1}', anchor, said),
  },
  weekend: {
    before: (anchor: string, said: string) => l10n.t('two weekends before that of {0}: {1}', anchor, said),
    after: (anchor: string, said: string) => l10n.t('two weekends after that of {0}: {1}', anchor, said),
  },
  month: {
    before: (anchor: string, said: string) => l10n.t('two months before that of {0}: {1}', anchor, said),
    after: (anchor: string, said: string) => l10n.t('two months after that of {0}: {1}', anchor, said),
  },
  year: {
    before: (anchor: string, said: string) => l10n.t('two years before that of {0}: {1}', anchor, said),
    after: (anchor: string, said: string) => l10n.t('two years after that of {0}: {1}', anchor, said),
  },
};

const UNIT = '(?<unit>day|week|weekend|month|quarter|year|decade|century|millennium)';
/** Words after "the year", "the day" that say which one: it is not that of the text. */
const BARE_NOT_BEFORE = [
  ...['of', 'when', 'after', 'before', 'earlier', 'later', 'ago', 'to', 'ended', 'ending', 'beginning'],
  ...['century', 'final', 'mile', `in${WS}which`, `on${WS}which`, '[0-9]'],
].join('|');
const STEP_STARTS = [
  'latest',
  'last',
  'past',
  'this',
  'current',
  'next',
  'coming',
  'upcoming',
  'that',
  'same',
  'previous',
  'preceding',
  'prior',
  'following',
];
const STEPS_AFTER_THE = [...STEP_STARTS, 'very', 'ensuing'];

export const relativePeriods: readonly Pattern[] = [
  {
    // "last month", "the following year", "this past weekend", "the very next day"
    firstWords: STEP_STARTS,
    afterThe: STEPS_AFTER_THE,
    regExp: sticky(
      `(?<the>the${WS})?(?<step>${STEP_WORDS})`,
      `(?:${WS}(?<extra>calendar|full|fiscal|financial|academic|trading))?${WS}${UNIT}`,
      `(?![a-z]|['’]s${WS}(?:old|worth)|-[a-z])(?:${WS}(?<part>morning|afternoon|evening|night)(?![a-z]))?`,
    ),
    read: (match, context) => whole(match, readStep(match, context)),
  },
  {
    // "last October", "next May", "the previous March", "this December"
    firstWords: STEP_STARTS,
    afterThe: STEPS_AFTER_THE,
    regExp: sticky(
      `(?<the>the${WS})?`,
      `(?<step>last|past|this|this${WS}past|this${WS}coming|next|coming|that|same|previous|preceding|following)`,
      `${WS}(?<month>${oneOf(FULL_MONTHS)})(?![a-z]|${WS}[0-9])`,
    ),
    read: (match, context) => (isCapital(match.group('month')) ? whole(match, readMonth(match, context)) : []),
  },
  {
    // "the day", "the year", "the quarter": the one that the text is about
    firstWords: [],
    afterThe: [
      ...['entire', 'whole', 'full', 'current'],
      ...['day', 'week', 'weekend', 'month', 'year', 'decade', 'century'],
    ],
    regExp: sticky(
      `the${WS}(?:(?:entire|whole|full|current)${WS})?(?<unit>day|week|year|month|weekend|decade|century)`,
      `(?![a-z]|-|['’]|${WS}(?:${BARE_NOT_BEFORE}))`,
    ),
    read: (match, context) => whole(match, readBare(match, context)),
  },
  {
    // "the year before last", "the week after next"
    firstWords: [],
    afterThe: ['week', 'weekend', 'month', 'year'],
    regExp: sticky(
      `the${WS}(?<unit>${Object.keys(TWO).join('|')})${WS}(?<step>before${WS}last|after${WS}next)(?![a-z])`,
    ),
    read: (match, context) => {
      const unit = match.group('unit').toLowerCase() as keyof typeof TWO;
      const past = /^b/i.test(match.group('step'));
      const period = context.publication === null ? null : periodFrom(context.publication, past ? -2 : 2, unit);
      if (!period) return whole(match, unknownPeriod(unit));
      const how = TWO[unit][past ? 'before' : 'after'](context.published, say(period));
      return whole(match, dated(period, 'inferred', how));
    },
  },
  {
    // "month-end", "month's end"
    firstWords: ['month'],
    regExp: sticky(`(?<unit>month)(?:-end|['’]s${WS}end)(?![a-z])`),
    read: (match, context) => whole(match, readBare(match, context)),
  },
  {
    // "year-end", "year's end", "year-end 1988"
    firstWords: ['year'],
    afterThe: ['year'],
    regExp: sticky(`(?:year-end|(?:the${WS})?year['’]s${WS}end)(?![a-z])${YEAR_TAIL}`),
    read: (match, context) => whole(match, readYearEnd(match, context)),
  },
  {
    // "that morning", "the following evening", "the same night"
    firstWords: ['that', 'same', 'next', 'following'],
    afterThe: ['that', 'same', 'next', 'following', 'previous'],
    regExp: sticky(
      `(?:the${WS})?(?<step>that${WS}same|that|same|next|following|previous)`,
      `${WS}(?<part>${oneOf(DAY_PARTS.keys())})(?![a-z])`,
    ),
    read: (match, context) => {
      const found = stepPeriod(
        context,
        match.group('step').toLowerCase() === 'next' ? 'the next' : match.group('step'),
        'day',
      );
      const attributes = found
        ? dated(found.period, found.basis, found.how)
        : underspecified('XXXX-XX-XX', 'day', sayUndated(l10n.t('a day not said')));
      return whole(match, atPart(attributes, match.group('part')));
    },
  },
];

/** "from $2 million last year" */
const FROM_FIGURE = /\b(?:from|with|to|versus|vs\.?|against|than)\s(?:a\s[a-z ]{3,20}\sof\s)?[$£€]?[0-9][^;]{0,40}$/;

function readStep(match: Match, context: TemporalContext): TimexAttributes | null {
  const unit = singular(match.group('unit')) as NamedUnit;
  const words = match.group('step');
  const step = words.toLowerCase().replace(/\s+/g, ' ');
  if (step === 'that' && match.group('the')) return null;
  // “Last Week Tonight”
  if (isCapital(match.group('unit')) && /^\s[A-Z]/.test(context.after(match.end, 2)) && context.isRunningText(match))
    return null;
  // "the last day of the trial", "last quarter of the century"
  if (
    (match.group('the') || unit === 'quarter') &&
    /^(?:last|next)$/.test(step) &&
    /^\sof\b/.test(context.after(match.end, 4))
  )
    return null;
  // "the next day" counts from the text, "next year" from publication.
  const lead = match.group('the') && step === 'next' && (unit === 'day' || context.narrative) ? 'the next' : step;
  if (step === 'last' && unit === 'day' && !match.group('the')) return null;
  // "the past week", "the last decade": so long, up to now.
  if (
    match.group('the') &&
    /^(?:past|last)$/.test(step) &&
    (step === 'past' || unit === 'decade' || unit === 'century')
  ) {
    return lengthUpToNow(unit, context);
  }
  const quarter = step === 'last' && unit === 'year' && !match.group('the') ? comparedQuarter(match, context) : null;
  if (quarter && FROM_FIGURE.test(context.before(match.start, 60))) return quarter;
  const found = stepPeriod(context, lead, unit);
  if (!found) return unknownPeriod(unit);
  const attributes = dated(found.period, found.basis, found.how);
  return match.group('part') ? atPart(attributes, match.group('part')) : attributes;
}

function lengthUpToNow(unit: NamedUnit, context: TemporalContext): TimexAttributes | null {
  const entry = UNITS.get(unit);
  if (!entry) return null;
  return {
    type: 'DURATION',
    value: durationValue(1, entry),
    precision: 'none',
    basis: 'stated',
    how: l10n.t('a duration of {0}, up to {1}', sayCount(1, entry), context.published),
  };
}

function readMonth(match: Match, context: TemporalContext): TimexAttributes | null {
  const month = MONTHS.get(match.group('month').toLowerCase()) ?? 1;
  const step = match.group('step').toLowerCase();
  const text = /that|same|previous|preceding|following/.test(step);
  const anchor = text ? textAnchor(context, 'month') : publicationAnchor(context);
  if (!anchor)
    return underspecified(`XXXX-${pad(month, 2)}`, 'month', sayUndated(l10n.t('that month of an unstated year')));
  const at = civilDay(anchor.day);
  const year = at.year + monthStep(step, month, at.month);
  const period = monthOrNull(year, month);
  return period && dated(period, 'inferred', l10n.t('{0}, counted from {1}', say(period), anchor.words));
}

/** Whether the month lies in the year before, in or after the one counted from. */
function monthStep(step: string, month: number, now: number): number {
  if (/last|past|previous|preceding/.test(step)) return month < now ? 0 : -1;
  if (/next|coming|following/.test(step)) return month > now ? 0 : 1;
  return 0;
}

/** The last day of the year; in the first months of one, what is reported as past ended the year before. */
function readYearEnd(match: Match, context: TemporalContext): TimexAttributes | null {
  const tail = tailYear(match, context);
  const anchor = context.narrative ? textAnchor(context, 'year') : publicationAnchor(context);
  if (!tail && !anchor)
    return underspecified('XXXX-12-31', 'day', sayUndated(l10n.t('the last day of an unstated year')));
  const at = civilDay(anchor?.day ?? 0);
  const over = !context.narrative && at.month <= 3 && context.tense(match.start, match.end) === 'past';
  const period = dayOrNull(tail?.year ?? (over ? at.year - 1 : at.year), 12, 31);
  if (!period) return null;
  const how = tail
    ? tail.how(say(period))
    : l10n.t('the last day of the year of {0}: {1}', anchor?.words ?? context.published, say(period));
  return { ...dated(period, tail?.stated ? 'stated' : 'inferred', how), aside: true };
}

function readBare(match: Match, context: TemporalContext): TimexAttributes | null {
  // "Person of the Year"
  if (isCapital(match.group('unit')) && match.text.startsWith('the')) return null;
  const unit = match.group('unit').toLowerCase() as NamedUnit;
  const before = context.before(match.start, 16);
  // "the year he spent in prison", but "by the end of the year he will"
  if (
    !/\b(?:end|beginning|start|middle|close)\sof\s$/i.test(before) &&
    /^\s(?:that|he|she|they|it|we|I)\b/.test(context.after(match.end, 6))
  )
    return null;
  // "the issue of the day", but "the start of the day"
  if (
    unit === 'day' &&
    /\b(?:of|one|some|all)\s$/i.test(before) &&
    !/\b(?:start|end|beginning|close|course|middle|rest|remainder)\sof\s$/i.test(before)
  )
    return null;
  // "The week" by itself is mostly a length; "later in the week" is this one.
  if (
    /week$|decade|century/.test(unit) &&
    unit !== 'weekend' &&
    !/\b(?:early|late|earlier|later|end|start|beginning|middle|turn)\s(?:in|of)\s$/i.test(
      context.before(match.start, 16),
    )
  )
    return null;
  const anchor = context.narrative || unit === 'day' ? textAnchor(context, unit) : publicationAnchor(context);
  if (!anchor) return unknownPeriod(unit);
  const period = periodFrom(
    anchor.day,
    unit === 'weekend' && anchor.day === context.publication && context.tense(match.start, match.end) !== 'future'
      ? -0.7
      : 0,
    unit,
  );
  return period && dated(period, 'inferred', sayWithin(unit, anchor.words, period));
}
