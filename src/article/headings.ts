/** Telling headings from paragraphs in plain text. */

const maxHeadingLength = 120;
const maxHeadingWords = 16;

/** Words that title case leaves in lower case (Chicago Manual of Style 8.159, AP's list of four letters and fewer). */
const smallWords: ReadonlySet<string> = new Set(
  [
    'a an the and but or nor so yet as if than that when vs not no its',
    'at by down for from in into like near of off on once onto over past per to till under up upon via with',
    'is are be al de del der el la le van von bin',
  ].flatMap((line) => line.split(' ')),
);

const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const dateWord = new RegExp(`^(?:${weekday}|${month}|\\d{1,4}(?:st|nd|rd|th)?)$`, 'i');

/** Whether a line is nothing but a date: "Friday, January 4, 2019". */
function isDateOnly(words: readonly string[]): boolean {
  return words.every((word) => dateWord.test(word.replace(/[,.]$/, '')));
}

/** "Q: " or "MS. VALE: " opens somebody's turn in a transcript. */
const turn = /^(?:[QA]|[\p{Lu}.'’ -]{2,60}):\s/u;

/** "Ann Lee (@annlee): " opens a post. */
const post = /^[^()@:\n]{0,60}\(?@\w{1,30}\)?:\s/u;

function looksLikeLine(line: string): boolean {
  // First: most paragraphs are longer.
  if (line.length > maxHeadingLength || /[\r\n]/.test(line)) return false;
  return !turn.test(line) && !post.test(line) && /\p{L}/u.test(line) && !/[.!…;:,—–-]["”’')\]]*$/.test(line);
}

/**
 * Whether a paragraph is a heading: short, one line, no full stop, in title case. "By Ann Lee" is a byline, and a line
 * that is only a date is none either.
 */
export function isHeading(line: string): boolean {
  if (!looksLikeLine(line) || /^by\s/i.test(line)) return false;
  const words = line
    .split(/\s+/)
    .map((word) => word.replace(/^["“‘'(«„[]+/, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (words.length > maxHeadingWords || isDateOnly(words)) return false;
  const [first] = words;
  return (
    /^[\p{Lu}\p{Lt}\p{N}]/u.test(first ?? '') &&
    words.every((word) => /^[\p{Lu}\p{Lt}\p{N}$£€#&@]/u.test(word) || smallWords.has(word.toLowerCase()))
  );
}

/**
 * Whether an article's first paragraph is its headline, which many outlets write in sentence case: "Mayor quits after
 * vote".
 */
export function isHeadline(line: string): boolean {
  if (!looksLikeLine(line) || /^by\s/i.test(line)) return false;
  const words = line.split(/\s+/);
  return (
    words.length >= 3 &&
    words.length <= maxHeadingWords + 4 &&
    !isDateOnly(words) &&
    /^["“‘'«„]?[\p{Lu}\p{N}]/u.test(line)
  );
}
