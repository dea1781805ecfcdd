import { civilDay } from './calendar';

/**
 * Four-digit years, and words that count from publication. A text full of old years that hardly counts from publication
 * is history rather than news.
 */
const YEAR = /\b(?:1[0-9]|20)[0-9]{2}(?![0-9a-z])/g;
const OF_PUBLICATION = new RegExp(
  [
    '\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight',
    '|(?:last|this|next) (?:week|month|year))\\b',
  ].join(''),
  'g',
);
/**
 * How many years ago a year must be to count as old; how many old years there must be; what share of all years; and how
 * many for each word that counts from publication.
 */
const OLD_AGE = 8;
const OLD_YEARS = 5;
const OLD_SHARE = 0.95;
const OLD_PER_PUBLICATION_WORD = 4;
/** The shortest narrative, in characters. */
const SHORTEST_HISTORY = 1500;

/**
 * Whether a text tells of another time than that of its publication (a narrative, in HeidelTime's terms), so that a
 * bare "October 19" belongs to the year named before.
 * @param ofPublication words that count from publication, all through a text; those of English when not given
 */
export function isNarrative(text: string, publication: number | null, ofPublication = OF_PUBLICATION): boolean {
  // Without a publication date, old years cannot be told from the article's own.
  if (publication === null || text.length < SHORTEST_HISTORY) return false;
  const now = civilDay(publication).year;
  let years = 0;
  let old = 0;
  for (const [word] of text.matchAll(YEAR)) {
    years++;
    if (Number(word) <= now - OLD_AGE) old++;
  }
  if (old < OLD_YEARS || old < years * OLD_SHARE) return false;
  let publicationWords = 0;
  for (const found of text.matchAll(ofPublication)) publicationWords += found.length;
  return old >= publicationWords * OLD_PER_PUBLICATION_WORD;
}
