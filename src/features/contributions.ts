/** Everything that package.json contributes by name. A test compares the two. */

export const languageId = 'seed-article';

/** Of the reports of imports. */
export const reportLanguageId = 'seed-report';

export const commands = {
  searchSeeds: 'seedReview.searchSeeds',
  refresh: 'seedReview.refresh',
  groupByMonth: 'seedReview.groupByMonth',
  groupByFolder: 'seedReview.groupByFolder',
  groupByStatus: 'seedReview.groupByStatus',
  groupFlat: 'seedReview.groupFlat',
  filterArticles: 'seedReview.filterArticles',
  clearFilter: 'seedReview.clearFilter',
  openSampleSeeds: 'seedReview.openSampleSeeds',
  aboutSeeds: 'seedReview.aboutSeeds',
  openIncludeSetting: 'seedReview.openIncludeSetting',
  setDate: 'seedReview.setDate',
  setLanguage: 'seedReview.setLanguage',
  dateUndated: 'seedReview.dateUndated',
  protectFolder: 'seedReview.protectFolder',
  stopProtecting: 'seedReview.stopProtecting',
  editArticle: 'seedReview.editArticle',
  lockArticle: 'seedReview.lockArticle',
  /** These four take a row of any view. */
  openToSide: 'seedReview.openToSide',
  revealInExplorer: 'seedReview.revealInExplorer',
  copyPath: 'seedReview.copyPath',
  copyLink: 'seedReview.copyLink',
  /** These four take an item of the Articles view, or else what is under the cursor. */
  findStatementsBy: 'seedReview.findStatementsBy',
  findMentions: 'seedReview.findMentions',
  findDay: 'seedReview.findDay',
  copyStatement: 'seedReview.copyStatement',
  /** These three take an item of the Articles view, or (uri, offset) from a hover, or else what is under the cursor. */
  correct: 'seedReview.correct',
  saidBy: 'seedReview.saidBy',
  notAStatement: 'seedReview.notAStatement',
  undoDecision: 'seedReview.undoDecision',
  /** These eight take articles of the Articles view, or else the one in the editor. */
  markReviewed: 'seedReview.markReviewed',
  markInReview: 'seedReview.markInReview',
  markSecondLook: 'seedReview.markSecondLook',
  markUnread: 'seedReview.markUnread',
  toggleReviewed: 'seedReview.toggleReviewed',
  markAs: 'seedReview.markAs',
  tagArticle: 'seedReview.tagArticle',
  showChanges: 'seedReview.showChanges',
  nextUnreviewed: 'seedReview.nextUnreviewed',
  goToPerson: 'seedReview.goToPerson',
  /** Internal: lists of people. Takes a person's key. */
  openPerson: 'seedReview.openPerson',
  sortPeople: 'seedReview.sortPeople',
  filterPeople: 'seedReview.filterPeople',
  clearPeopleFilter: 'seedReview.clearPeopleFilter',
  /** These four take people of the People view. */
  mergePeople: 'seedReview.mergePeople',
  splitPerson: 'seedReview.splitPerson',
  renamePerson: 'seedReview.renamePerson',
  ignorePerson: 'seedReview.ignorePerson',
  reviewDuplicates: 'seedReview.reviewDuplicates',
  /** These three take a pair of the People view. */
  samePerson: 'seedReview.samePerson',
  differentPeople: 'seedReview.differentPeople',
  notSure: 'seedReview.notSure',
  /** Internal: items of the Decisions view. Takes the ids of an article and a decision. */
  goToDecision: 'seedReview.goToDecision',
  /** These two take an item of the Decisions view. */
  takeBackDecision: 'seedReview.takeBackDecision',
  placeNote: 'seedReview.placeNote',
  filterDecisions: 'seedReview.filterDecisions',
  clearDecisionsFilter: 'seedReview.clearDecisionsFilter',
  nextNote: 'seedReview.nextNote',
  previousNote: 'seedReview.previousNote',
  note: 'seedReview.note',
  /** Internal: buttons of a note. They take what VS Code hands over: a reply, a comment or a thread. */
  addRemark: 'seedReview.addRemark',
  editRemark: 'seedReview.editRemark',
  saveRemark: 'seedReview.saveRemark',
  cancelRemark: 'seedReview.cancelRemark',
  deleteRemark: 'seedReview.deleteRemark',
  resolveNote: 'seedReview.resolveNote',
  reopenNote: 'seedReview.reopenNote',
  toggleReadingLayout: 'seedReview.toggleReadingLayout',
  nextStatement: 'seedReview.nextStatement',
  previousStatement: 'seedReview.previousStatement',
  showLog: 'seedReview.showLog',
  /** Takes a query; without one, uses what is in the search box. */
  showResults: 'seedReview.showResults',
  refineSearch: 'seedReview.refineSearch',
  backInResults: 'seedReview.backInResults',
  clearResults: 'seedReview.clearResults',
  resultsByArticle: 'seedReview.resultsByArticle',
  resultsByPerson: 'seedReview.resultsByPerson',
  resultsByMonth: 'seedReview.resultsByMonth',
  nextHit: 'seedReview.nextHit',
  previousHit: 'seedReview.previousHit',
  copyAsMarkdown: 'seedReview.copyAsMarkdown',
  copyAsTable: 'seedReview.copyAsTable',
  copyAsCsv: 'seedReview.copyAsCsv',
  openLedger: 'seedReview.openLedger',
  resultsInLedger: 'seedReview.resultsInLedger',
  /** Takes an item of the People view. */
  personInLedger: 'seedReview.personInLedger',
  comparePeople: 'seedReview.comparePeople',
  compareArticles: 'seedReview.compareArticles',
  compareStatements: 'seedReview.compareStatements',
  compareAll: 'seedReview.compareAll',
  exportStatements: 'seedReview.exportStatements',
  exportResults: 'seedReview.exportResults',
  /** Takes an item of the People view. */
  exportPerson: 'seedReview.exportPerson',
  importFiles: 'seedReview.importFiles',
  importFolders: 'seedReview.importFolders',
  checkQuotations: 'seedReview.checkQuotations',
  clearQuotations: 'seedReview.clearQuotations',
  showImportReport: 'seedReview.showImportReport',
  /** Takes files and folders of the Explorer. */
  importSelected: 'seedReview.importSelected',
  /** Internal: links in reports of imports. Takes (the report's uri, which document, what of it). */
  openImported: 'seedReview.openImported',
  /** Takes an article of the Articles view, or else the one in the editor. */
  openOriginal: 'seedReview.openOriginal',
  saveSearch: 'seedReview.saveSearch',
  runSavedSearch: 'seedReview.runSavedSearch',
  renameSavedSearch: 'seedReview.renameSavedSearch',
  deleteSavedSearch: 'seedReview.deleteSavedSearch',
  openSavedSearches: 'seedReview.openSavedSearches',
  searchHelp: 'seedReview.searchHelp',
  showIgnoredDates: 'seedReview.showIgnoredDates',
  followCursor: 'seedReview.followCursor',
  stopFollowingCursor: 'seedReview.stopFollowingCursor',
  /** Internal: a quick fix, and links in hovers. Takes (uri, the problem's name). */
  ignoreDateProblem: 'seedReview.ignoreDateProblem',
  /** Internal: links in hovers. Takes (uri, start, end). */
  reveal: 'seedReview.reveal',
  /** Internal: an item in the Search Results view. Takes the name of the list to show more of. */
  showMoreResults: 'seedReview.showMoreResults',
  /** Internal: an item in the Search Results view. Takes a filter. */
  narrowResults: 'seedReview.narrowResults',
  connectArchive: 'seedReview.connectArchive',
  disconnectArchive: 'seedReview.disconnectArchive',
  archiveStatus: 'seedReview.archiveStatus',
} as const;

export const settings = {
  include: 'seedReview.include',
  exclude: 'seedReview.exclude',
  /** Whether symbolic links that lead out of the workspace are followed. */
  followLinksOutside: 'seedReview.followLinksOutside',
  /** 'auto', or the language of a folder's articles. */
  language: 'seedReview.language',
  /** Whether dates that cannot be right are marked. */
  checkDates: 'seedReview.checkDates',
  /** Whether articles open read-only. */
  readOnly: 'seedReview.readOnly',
  /** 'all' or 'speech'. */
  statements: 'seedReview.statements',
  /** 'off', 'quotations' or 'statements'. */
  colours: 'seedReview.colours',
  /** Whether files show their article's review state. */
  decorations: 'seedReview.decorations',
  readingThreads: 'seedReview.readingThreads',
  /** Where articles go that are made of documents; empty until a person has chosen. */
  importFolder: 'seedReview.importFolder',
  /** Which columns of tables of articles hold what: as people have said. */
  tableColumns: 'seedReview.tableColumns',
  /** The name under which the person decides; git's when empty. */
  reviewer: 'seedReview.reviewer',
  /** Whether pronouns and roles have a faint line below. */
  underline: 'seedReview.underline',
  agents: 'seedReview.agents',
  /** Where the archive is that the person has connected to; both are empty without one. */
  archiveUrl: 'seedReview.archive.url',
  archiveIndex: 'seedReview.archive.index',
} as const;

export const views = {
  articles: 'seedReview.articles',
  people: 'seedReview.people',
  dates: 'seedReview.dates',
  results: 'seedReview.results',
  decisions: 'seedReview.decisions',
} as const;

/** The kinds of tabs that the ledger and comparisons are. */
export const ledgerTab = 'seedReview.ledger';
export const comparisonTab = 'seedReview.comparison';

export const chatParticipant = 'seedReview.seeds';

/** The servers for agents, where an editor starts them. */
export const mcpProvider = 'seedReview.mcp';

/** The controller of the notes in the margin. */
export const commentController = 'seedReview.notes';

export const contextKeys = {
  /** A `WorkspaceState`. */
  state: 'seedReview.state',
  /** A `Grouping`. */
  grouping: 'seedReview.grouping',
  filtered: 'seedReview.filtered',
  /** Whether two people who may be one are selected. */
  pairSelected: 'seedReview.pairSelected',
  peopleFiltered: 'seedReview.peopleFiltered',
  decisionsFiltered: 'seedReview.decisionsFiltered',
  /** Whether the article in the active editor is read-only. */
  readOnly: 'seedReview.isReadOnly',
  /** Whether the Dates view goes to the day under the cursor. */
  followsCursor: 'seedReview.followsCursor',
  /** Whether Search Seeds is open. */
  searching: 'seedReview.searching',
  /** A `ResultsState`. */
  resultsState: 'seedReview.resultsState',
  /** A `ResultGrouping`. */
  resultGrouping: 'seedReview.resultGrouping',
  /** Whether the results were narrowed down. */
  canGoBack: 'seedReview.canGoBack',
  /** Whether a hover has said something in this window: a step of the walkthrough. */
  hovered: 'seedReview.hovered',
  archiveConnected: 'seedReview.archiveConnected',
} as const;

/** What the Articles view's welcome content depends on. */
export type WorkspaceState = 'loading' | 'noFolder' | 'empty' | 'badGlob' | 'ready';

/** What the Search Results view shows: no search, a running search, one without hits, one with hits. */
export type ResultsState = 'none' | 'searching' | 'nothing' | 'found';

/** Colours that themes may change; those of package.json can be read on every kind of theme. */
export const colours = {
  started: 'seedReview.startedForeground',
  done: 'seedReview.doneForeground',
  question: 'seedReview.questionForeground',
  missing: 'seedReview.missingForeground',
  /** In the pictures' style sheet. */
  statement: 'seedReview.statementForeground',
  day: 'seedReview.dayForeground',
  jump: 'seedReview.jumpBackground',
} as const;

export const semanticTokens = {
  name: 'seedName',
  quote: 'seedQuote',
  date: 'seedDate',
  heading: 'seedHeading',
  indirect: 'seedIndirect',
  mixed: 'seedMixed',
} as const;
