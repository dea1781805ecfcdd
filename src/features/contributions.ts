/** Everything that package.json contributes by name. A test holds the two against each other. */

export const languageId = 'seed-article';

export const commands = {
  searchSeeds: 'seedReview.searchSeeds',
  refresh: 'seedReview.refresh',
  groupByMonth: 'seedReview.groupByMonth',
  groupByFolder: 'seedReview.groupByFolder',
  groupFlat: 'seedReview.groupFlat',
  filterArticles: 'seedReview.filterArticles',
  clearFilter: 'seedReview.clearFilter',
  openSampleSeeds: 'seedReview.openSampleSeeds',
  aboutSeeds: 'seedReview.aboutSeeds',
  openIncludeSetting: 'seedReview.openIncludeSetting',
  setDate: 'seedReview.setDate',
  nextStatement: 'seedReview.nextStatement',
  previousStatement: 'seedReview.previousStatement',
  showLog: 'seedReview.showLog',
  showIgnoredDates: 'seedReview.showIgnoredDates',
  followCursor: 'seedReview.followCursor',
  stopFollowingCursor: 'seedReview.stopFollowingCursor',
  /** Internal: a quick fix. Takes (uri, the problem's name). */
  ignoreDateProblem: 'seedReview.ignoreDateProblem',
  /** Internal: links in hovers and items in trees. Takes (uri, start, end). */
  reveal: 'seedReview.reveal',
} as const;

export const settings = {
  include: 'seedReview.include',
  exclude: 'seedReview.exclude',
  /** Whether dates that cannot be right are marked. */
  checkDates: 'seedReview.checkDates',
  /** 'all' or 'speech'. */
  statements: 'seedReview.statements',
  /** 'off', 'quotations' or 'statements'. */
  colours: 'seedReview.colours',
} as const;

export const views = { articles: 'seedReview.articles', dates: 'seedReview.dates' } as const;

export const contextKeys = {
  /** A `WorkspaceState`. */
  state: 'seedReview.state',
  /** A `Grouping`. */
  grouping: 'seedReview.grouping',
  filtered: 'seedReview.filtered',
  /** Whether the Dates view goes to the day under the cursor. */
  followsCursor: 'seedReview.followsCursor',
} as const;

/** What the Articles view's welcome content depends on. */
export type WorkspaceState = 'loading' | 'noFolder' | 'empty' | 'badGlob' | 'ready';

export const semanticTokens = { name: 'seedName', quote: 'seedQuote', date: 'seedDate', heading: 'seedHeading', indirect: 'seedIndirect', mixed: 'seedMixed' } as const;
