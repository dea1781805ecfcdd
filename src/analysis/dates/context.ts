import * as l10n from '@vscode/l10n';
import type { Article, Span } from '../../article/article';
import { civilDay, parseDay, periodEnd, type Period } from './calendar';
import { isNarrative } from './narrative';
import { oneOf } from './pattern';
import { sayDay } from './say';
import { putsDayFirst } from './dayFirst';
import { RESULTS } from './tables/businessWords';
import { WEEKDAY_NAMES } from './tables/names';
import { CAPITALIZED_BEFORE_MONTH } from './tables/neighbours';
import { tenseAround, type Tense } from './tense/tense';

/** How far a stated date of an earlier year passes its year on to the dates after it, in characters. */
const STORY_REACH = 150;
/** How far a time of day is remembered, in characters. */
const CLOCK_REACH = 300;
/** What stands between the days of a range. */
const TO = /^\s?(?:[-–—]|to|through|thru|until|till)\s?$/i;
const AND = /^\sand\s$/i;
const BETWEEN = /\bbetween\s[^.;]{3,32}$/i;
/** A lower-case word that a headline would capitalise, or an opening quotation mark. */
const RUNNING_TEXT = /[“"]$|(?:^|\s)(?!(?:after|amid|from|into|over|than|upon|with)\b)[a-z]{4,16}(?=\s|[.,;:]|$)/;
/** A capitalised word before "May" that is a given name or a title, and not how a sentence or a date begins. */
const PERSON_CALLED_MAY = new RegExp(
  `\\b(?!(?:${oneOf([...CAPITALIZED_BEFORE_MONTH, ...WEEKDAY_NAMES])})\\b)[A-Z][a-z]{1,15}\\.? May\\b(?! \\d)`,
);
const RESULTS_REPORTED = new RegExp(`\\b(?:${oneOf(RESULTS)})\\b`, 'i');
/** "the 1920s [and] 30s", "the 1860s [to] the '80s" */
const JOINT = new RegExp(
  [
    '^(?:,\\s(?:(?:and|or)\\s)?|\\s?[-–—]\\s?|\\s(?:and|or|to|through|until|into)\\s)',
    '(?:(?:the|from|early|late|mid)[\\s-]){0,2}$',
  ].join(''),
);
const LONGEST_JOINT = 20;
/** A bare year this many years before the story is a look back. */
const LOOK_BACK_YEARS = 6;

/** A minute of a day. */
export interface ClockTime {
  readonly day: number;
  /** Since midnight. */
  readonly minutes: number;
  /** The TIMEX3 suffix ("Z", "-05:00"); empty when not stated. */
  readonly zone: string;
}

/** What an article's language says by itself, beside its patterns. Where one is not given, that of English holds. */
export interface WordsOfTime {
  /** The tense of the words around an expression. */
  readonly tenseOf: typeof tenseAround;
  /** Words that count from publication, all through a text. */
  readonly ofPublication?: RegExp;
  /** What stands between the two ends of a range. */
  readonly to?: RegExp;
}

/** What an article's words are resolved against: its publication date, and the dates named before. */
export class TemporalContext {
  readonly text: string;
  /** The day of publication, or null. */
  readonly publication: number | null;
  /**
   * Whether the article tells of another time than its own, so that a bare "October 19" takes the year of the date
   * named before.
   */
  readonly narrative: boolean;
  /** The period named last. */
  last: Period | null = null;
  /** The day named last. */
  lastDay: number | null = null;
  /** The day, week or month named last. */
  lastMonth: Period | null = null;
  /** The quarter that the article reports on: the one named last, of those that are over if there are any. */
  lastQuarter: Period | null = null;
  /** The decade named last, and where: "the 1920s and 30s". */
  private decade: Period | null = null;
  private decadeEnd = 0;
  /** The day named last in the paragraph at hand. */
  paragraphDay: number | null = null;
  private paragraphDayEnd = 0;
  private clock: ClockTime | null = null;
  private clockEnd = 0;
  /** The last day or month of an earlier year stated in this paragraph: what follows may continue from it. */
  private story: Period | null = null;
  private storyEnd = 0;
  private nameOfMay: boolean | null = null;
  private results: boolean | null = null;
  private dayBeforeMonth: boolean | null = null;
  private publicationWords: string | null = null;

  constructor(
    article: Article,
    private readonly words: WordsOfTime = { tenseOf: tenseAround },
  ) {
    this.text = article.text;
    this.publication = article.date === null ? null : parseDay(article.date);
    this.narrative = isNarrative(article.text, this.publication, words.ofPublication);
  }

  /** Starts a paragraph: forgets what only the last one named. */
  turnParagraph(): void {
    this.paragraphDay = null;
    this.story = null;
  }

  /** The day or month of an earlier year stated shortly before an offset, or null. */
  storyBefore(at: number): Period | null {
    return at - this.storyEnd <= STORY_REACH ? this.story : null;
  }

  /** The first day of the range that ends at an offset ("from Monday to" …), or null. */
  rangeStart(at: number): number | null {
    const joint = this.text.slice(this.paragraphDayEnd, at);
    return this.paragraphDay !== null &&
      ((this.words.to ?? TO).test(joint) || (AND.test(joint) && BETWEEN.test(this.before(at, 40))))
      ? this.paragraphDay
      : null;
  }

  /** The decade to which "and" or "to" joins the words at an offset, or null. */
  decadeBefore(at: number): Period | null {
    return this.decade && at - this.decadeEnd < LONGEST_JOINT && JOINT.test(this.text.slice(this.decadeEnd, at))
      ? this.decade
      : null;
  }

  /** Remembers a time of day, for "an hour later". */
  nameClock(time: ClockTime, end: number): void {
    this.clock = time;
    this.clockEnd = end;
  }

  /** The time of day named shortly before an offset, or null. */
  clockBefore(at: number): ClockTime | null {
    return at - this.clockEnd <= CLOCK_REACH ? this.clock : null;
  }

  /** The year of publication, or null. */
  get year(): number | null {
    return this.publication === null ? null : civilDay(this.publication).year;
  }

  /** "publication on Saturday, 8 November 2025". */
  get published(): string {
    this.publicationWords ??=
      this.publication === null ? l10n.t('publication') : l10n.t('publication on {0}', sayDay(this.publication));
    return this.publicationWords;
  }

  tense(start: number, end: number): Tense {
    return this.words.tenseOf(this.text, start, end);
  }

  /** Remembers a period, for the words that refer back to it. */
  name(period: Period, stated: boolean, end: number): void {
    if (stated && (period.unit === 'day' || period.unit === 'month')) {
      this.story = this.year !== null && civilDay(period.start).year < this.year ? period : null;
      this.storyEnd = end;
    }
    if (this.narrative && this.isAside(period)) return;
    this.last = period;
    if (period.unit === 'day') {
      this.lastDay = period.start;
      this.paragraphDay = period.start;
      this.paragraphDayEnd = end;
      if (this.clock?.day !== period.start) this.clock = null;
    }
    if (period.unit === 'decade') [this.decade, this.decadeEnd] = [period, end];
    // After a weekend, "the following Tuesday" counts from its Sunday.
    if (period.unit === 'weekend') this.lastDay = period.start + 1;
    if (period.unit === 'quarter' && (this.lastQuarter === null || this.isOver(period))) this.lastQuarter = period;
    if (period.unit === 'day' || period.unit === 'week' || period.unit === 'weekend' || period.unit === 'month')
      this.lastMonth = period;
  }

  private isOver(period: Period): boolean {
    return this.publication === null || periodEnd(period) <= this.publication;
  }

  /**
   * Whether a period lies outside what a narrative is telling: a glance at the present, or back at a much earlier
   * year.
   */
  private isAside(period: Period): boolean {
    const { year } = civilDay(period.start);
    if (this.year !== null && year >= this.year - 1) return true;
    if (this.last === null || period.unit === 'day' || period.unit === 'month') return false;
    return year < civilDay(this.last.start).year - LOOK_BACK_YEARS;
  }

  /** The characters before an offset. */
  before(at: number, length = 24): string {
    return this.text.slice(Math.max(0, at - length), at);
  }

  /**
   * Whether a match stands in running text, where a capital marks a name; headlines capitalise every word. An opening
   * quotation mark counts as running text, since it marks a title.
   */
  isRunningText({ start, end }: Span): boolean {
    const line = /[^\n]*$/.exec(this.before(start, 40))?.[0] ?? '';
    return RUNNING_TEXT.test(line === '' ? this.after(end, 40) : line);
  }

  after(at: number, length = 24): string {
    return this.text.slice(at, at + length);
  }

  /** Whether the article tells of a company's results. */
  get reportsResults(): boolean {
    this.results ??= RESULTS_REPORTED.test(this.text);
    return this.results;
  }

  /** Whether the article's other dates put the day before the month: "25/03/2024", "25 March 2024". */
  get dayFirst(): boolean {
    this.dayBeforeMonth ??= putsDayFirst(this.text);
    return this.dayBeforeMonth;
  }

  /** Whether the article has a person called May: "Theresa May", "Mrs. May". */
  get mayIsAName(): boolean {
    this.nameOfMay ??= PERSON_CALLED_MAY.test(this.text);
    return this.nameOfMay;
  }
}
