/**
 * How a language says when: words by what they mean, and the orders in which they stand. Tables, and nothing that runs;
 * what is done with them is the same for all languages (recipe.ts).
 */
export interface DateWords {
  /**
   * Meanings and their spellings, a meaning a line: `3: mars, mar.`. What differs at a word's end stands in
   * parentheses: `letzt(e|en|er)`. `WordSlot` says what the meanings are.
   */
  readonly words: Readonly<Partial<Record<WordSlot, string>>>;
  /** The orders of words, by what becomes of them (template.ts has the notation). */
  readonly templates: Readonly<Partial<Record<TemplateKind, readonly string[]>>>;
  /** Parts that several templates share, by the name under which they are put in: `<at>`. */
  readonly parts?: Readonly<Record<string, string>>;
  /**
   * Words before a bare month, season, year or weekday, without which it may be a name or a number: "in", "since". One
   * that ends with an apostrophe stands right before it. Weekdays need none where none are given; a bare time ("15:30")
   * needs one always, and an hour ("15 horas") where any are given.
   */
  readonly before: {
    readonly month: string;
    readonly year: string;
    readonly weekday?: string;
    readonly clock?: string;
  };
  /** What stands between the words for tens and ones, where they are words of their own: " y ", in "treinta y dos". */
  readonly tensAnd?: string;
  /** Words before a weekday that make it any: "on a Friday". */
  readonly indefinite?: string;
  /** Words between the two ends of a range: "to". */
  readonly to: string;
  /** Words before one for a day that make it a noun: "la mañana". */
  readonly notRelative?: string;
  /** Weekdays that are ordinals, too ("segunda"), and the words that may follow where they are none. */
  readonly ordinals?: { readonly weekdays: string; readonly after: string };
  /** Words behind "two days after" that name what is counted from. */
  readonly event?: string;
  /**
   * Where a year needs no word before it: the words that show that a number is none, before and behind it. Behind it,
   * they are those that an adjective might be taken for.
   */
  readonly bareYear?: { readonly notAfter: string; readonly behind: string };
  /** Whether a bare season is one without such a word. */
  readonly bareSeasons?: boolean;
  /** Words right behind a bare number of four digits that make it no year: "euros". */
  readonly counted: string;
  /** How days and months are written in numbers. */
  readonly numeric: {
    /** Those of `.`, `/` and `-` that may stand between the numbers; the day comes first. */
    readonly marks: string;
    /** Those of them with which a year of two digits is a year. */
    readonly shortYear: string;
    /** Words before a day and month without a year; without any, these are not read. */
    readonly before?: string;
  };
  /**
   * What a capital within a sentence says of a month or weekday: that it is a name, as they are written small; nothing,
   * of a month; that it is a noun, as it should be; or nothing, as there are none.
   */
  readonly capitals: 'names' | 'either' | 'nouns' | 'none';
  readonly tense: {
    readonly future: string;
    readonly past: string;
    /** How verbs end that say so, where that can be told. */
    readonly futureEndings?: string;
    readonly pastEndings?: string;
    /** How verbs end that speak of what is to come where nothing speaks of the past. */
    readonly presentEndings?: string;
    /** Words that end like verbs and are none. */
    readonly notVerbs?: string;
  };
  /** A calendar that is in use beside the Gregorian one: numbers below 1500 are its years. */
  readonly calendar?: 'persian' | 'islamic';
  /** Letters that are written in two ways, and how they stand in this table. */
  readonly letters?: Readonly<Record<string, string>>;
  /**
   * For a holiday that falls on another day in each country: its rule, and a regular expression of words by which the
   * country is known.
   */
  readonly countries?: Readonly<Record<string, string>>;
}

/** Words by meaning. */
export type WordSlot =
  | 'month' // 1 to 12
  | 'persianMonth' // 1 to 12, of the solar calendar
  | 'weekday' // 1 (Monday) to 7
  | 'weekdays' // the same for every week: "montags"
  | 'ordinalDay' // 1 to 31: "primero"
  | 'part' // part of the day: MO, AF, EV, NI, MI
  | 'half' // half of the day, beside a clock time: am, pm
  | 'relative' // days from today, and perhaps a part of the day: "-1 NI"
  | 'unit' // one of them: day, week, month …
  | 'units' // several of them
  | 'count' // a number, or X for one that is not said
  | 'amount' // a number and a unit in one word: "2 year"
  | 'step' // "last", "this", "next" and the like, as dates/resolve.ts has them
  | 'named' // such a step, or the nearest, and its unit: "last year"
  | 'yearStep' // such a step to a year, behind a day or month: "of last year"
  | 'ordinal' // 1 to 4
  | 'division' // quarter, half
  | 'season' // the month in which it begins: 3, 6, 9, 12
  | 'decade' // 20 to 90
  | 'holiday' // its rule, as holidayRule.ts reads them
  | 'regular' // the unit in which something comes round: "daily"
  | 'reference' // PRESENT_REF, PAST_REF, FUTURE_REF
  | 'edge' // beginning, middle, end: its meaning is not asked for
  | 'about'; // roughly, almost: likewise

/** What becomes of the words in a template. */
export type TemplateKind =
  | 'days'
  | 'months'
  | 'monthRanges'
  | 'weekdays'
  | 'daysOfWeek'
  | 'relativeDays'
  | 'periods'
  | 'ago'
  | 'ahead'
  | 'aheadInFuture'
  | 'later'
  | 'earlier'
  | 'durations'
  | 'divisions'
  | 'seasons'
  | 'holidays'
  | 'clock'
  | 'sets'
  | 'years'
  | 'decades'
  | 'centuries'
  | 'references'
  | 'noDates';
