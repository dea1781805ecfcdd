/**
 * What others reach on the same evaluation data with the same scorers, and what this project aims at: the figures of
 * the data's README and of the project's issues. Rows of tables; shares are in percent, null where a system does not do
 * it.
 */

/** polnear-dev: US political news, who is said to have said what. */
export const statementPeers = [
  {
    who: 'crude patterns (quotation marks, "NP said")',
    content: 41.6,
    speaker: 71.8,
    endToEnd: 29.8,
    direct: 77,
    indirect: 15,
  },
  { who: 'compromise (npm; quotations only)', content: 28, speaker: null, endToEnd: 0, direct: null, indirect: null },
  { who: 'feasibility study, best', content: 72.7, speaker: 89.5, endToEnd: 62.9, direct: 91, indirect: 57 },
  { who: 'two people against each other', content: 79.3, speaker: 94.8, endToEnd: 71.8, direct: null, indirect: null },
  { who: 'aim', content: 72, speaker: 89, endToEnd: 62, direct: 92, indirect: 57 },
];

/** On German news, which a rule pack of tables and word order reads. */
export const germanStatementPeers = [
  { who: 'quotation marks only', content: 25, speaker: null, endToEnd: null, direct: null, indirect: null },
  { who: 'a CRF without parts of speech', content: 64, speaker: 59, endToEnd: 35, direct: null, indirect: null },
  { who: 'feasibility study', content: 76.8, speaker: 83, endToEnd: 58.5, direct: null, indirect: null },
  { who: 'aim', content: 75, speaker: null, endToEnd: 58, direct: null, indirect: null },
];

/** Single sentences, of which the study saw half. */
export const russianStatementPeers = [
  { who: 'feasibility study', content: 85, speaker: 79, endToEnd: 66, direct: null, indirect: null },
];

/**
 * Speakers resolved to people, of statements found. `invented`: a person given where nobody in particular speaks; less
 * is better.
 */
export const resolutionPeers = [{ who: 'aim', named: 85, pronouns: 80, invented: 12 }];

/** `confused`: organizations taken for people, of all people found; less is better. */
export const peoplePeers = [{ who: 'aim', found: 95, resolved: 70, confused: 5 }];

/** F1 of values and extents, and how often the calendar date is right. */
export const datePeers = [
  { who: 'chrono-node 2.10.3', value: 45.4, strict: 54.6, relaxed: 68.9, calendar: 64.2 },
  { who: 'compromise-dates 3.9', value: 35.0, strict: null, relaxed: null, calendar: 48 },
  { who: 'Microsoft Recognizers, by sentence', value: 65.3, strict: null, relaxed: null, calendar: 75 },
  { who: 'SUTime (Java)', value: 70.0, strict: null, relaxed: null, calendar: 83 },
  { who: 'HeidelTime (Java)', value: 73.5, strict: 78.5, relaxed: 85.9, calendar: 79.0 },
  { who: 'aim', value: 78, strict: 80, relaxed: 87, calendar: 85 },
];

/** The TIME collection; not in percent. */
export const searchPeers = [
  { who: 'MiniSearch 7.2, default', ndcg: 0.597, map: 0.528 },
  { who: 'MiniSearch, prefix + fuzzy', ndcg: 0.304, map: 0.246 },
  { who: 'lunr 2.3', ndcg: 0.62, map: 0.554 },
  { who: 'SQLite FTS5, porter', ndcg: 0.673, map: 0.616 },
  { who: 'textbook BM25', ndcg: 0.672, map: 0.613 },
  { who: 'aim', ndcg: 0.672, map: 0.613 },
];
