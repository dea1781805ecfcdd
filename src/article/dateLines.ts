import type { Article, DateLine, Day, Span } from './article';
import { dayIn, dayPattern as day, timePattern as time } from './dayInWords';
import { type Shown, shownIn } from './shownText';

/** A date line stands among the first or the last lines, of which so many are looked at. */
const firstLines = 10;
const lastLines = 3;
const longestLine = 200;
/** With its marks, such as the address of a link. */
const longestRead = 1000;
/** A line that holds only a day has short neighbours; in hand-wrapped prose they are long. In characters. */
const shortLine = 60;
const longestShown = 80;

/** Lines of this rank say when the article was changed. */
const updateRank = 1;

/** How a line says when an article was published. */
interface LinePattern {
  readonly pattern: RegExp;
  /** Of two lines the one that ranks higher is the article's date. */
  readonly rank: number;
  /** It may not stand within prose that was wrapped by hand. */
  readonly alone: boolean;
}

const linePattern = (pattern: string, rank: number, alone: boolean): LinePattern => ({
  pattern: new RegExp(`^${pattern}$`, 'idu'),
  rank,
  alone,
});

const published = `(?:${[
  '(?:first |originally |date )?(?:published|posted|issued|released?|filed)',
  '(?:zuerst )?(?:veröffentlicht|erschienen)(?: am)?|publiée?|publicad[oa](?: em)?|pubblicat[oa]|опубликован[оа]',
].join('|')})`;
const updated = `(?:${[
  '(?:last |first )?(?:updated?|modified|edited|revised|changed)',
  '(?:zuletzt )?(?:aktualisiert|geändert)(?: am)?|modifiée?|mis à jour|a[ct]+ualizad[oa](?: em)?|aggiornat[oa]|обновлен[оа]',
].join('|')})`;
const dateOf = '(?:publication |issue |release )?';
const occasions = [
  ...['briefing', 'conference', 'statement', 'remarks', 'transcript', 'release', 'bulletin', 'newsletter'],
  ...['hearing', 'speech', 'address', 'interview', 'minutes', 'session', 'communiqué'],
].join('|');

/** The groups "day" hold the words of the date. */
const linePatterns: readonly LinePattern[] = [
  // "Published: 4 February 2025 10:32", "Posted on Feb. 4, 2025", "Date: …"
  linePattern(
    `(?:${published}(?: date)?|${dateOf}date|publication)(?: online)?(?: on)? ?:? (?<day>${day})${time}\\.?`,
    3,
    false,
  ),
  // "Press briefing, 3 June 2024", "Remarks to the press (3 June 2024)"
  linePattern(`[^.!?]{0,60}\\b(?:${occasions})\\b[^.!?]{0,60}?(?:,|:| [-–—|(]) ?(?<day>${day})${time}\\)?`, 2, true),
  // "Saturday, 8 November 2025"
  linePattern(`(?<day>${day})${time}`, 2, true),
  // "Port Ellery, 7 March 2023", "Hafenstadt, den 7. März 2023": the head of a letter
  linePattern(`\\p{Lu}[\\p{L}'’.-]{1,30}(?: \\p{L}[\\p{L}'’.-]{1,30}){0,2}, (?<day>${day})`, 2, true),
  // "Updated Nov. 8, 2025", "Last modified on …"
  linePattern(`${updated}(?: on)? ?:? (?<day>${day})${time}\\.?`, updateRank, false),
];

/** "NAIROBI, Nov. 8, 2025 (Agency) -", "Port Ellery, May 4, 2025 –": prose follows on the same line. */
const dateline = new RegExp(
  `^(?<place>\\p{Lu}[\\p{L}\\p{M} .'’-]{2,40})(?:, [\\p{L} .]{2,30})?, ` +
    `(?<day>${day})(?: ?\\([^()]{2,40}\\))? (?:--?|–|—) `,
  'iud',
);
/** A place, each of its words capitalised; and nothing that opens a sentence as well: "On Monday, May 4, 2025 – …". */
const place =
  /^(?!(?:On|In|At|By|Since|From|Until|After|Before|The|[A-Z][a-z]{2,5}day)\b)\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}$/u;

/** Separators in "By Ann Berg | 12 March 2022" and "Published 4 February 2025 · Updated 5 February 2025". */
const separator =
  / ?[|·•] ?| \/\/ | [-–—] (?=(?:published|posted|updated|last )\b)|, (?=(?:modifiée?|mis à jour) )|; ?/gi;

/** A line as people are shown it, without the white space around it. */
interface Line {
  readonly text: string;
  /** The line with that white space, of which so much comes first. */
  readonly shown: Shown;
  readonly lead: number;
}

/** What a line said of the article's day. */
interface FoundDay {
  readonly date: Day;
  readonly dateLine: DateLine;
  readonly rank: number;
}

/**
 * The publication day of an article that no header gives: from a line of its own among the first or last, such as
 * "Published: 4 February 2025". "Published" comes before "Updated", whatever their order. Null where no line says it.
 * Looks at a bounded part of the text.
 */
export function findDateLine(article: Article): Pick<Article, 'date' | 'dateLine' | 'dayFrom'> | null {
  let best: FoundDay | null = null;
  for (const lines of [linesFrom(article), linesBack(article)]) {
    lines.forEach((line, index) => {
      const found = readLine(
        line,
        (lines[index - 1]?.text.length ?? 0) <= shortLine && (lines[index + 1]?.text.length ?? 0) <= shortLine,
      );
      if (found && found.rank > (best?.rank ?? 0)) best = found;
    });
  }
  return best && saidBy(best);
}

function saidBy({ date, dateLine, rank }: FoundDay): Pick<Article, 'date' | 'dateLine' | 'dayFrom'> {
  return { date, dateLine, ...(rank === updateRank && { dayFrom: 'update' }) };
}

/** The first lines of an article's text; empty ones are kept but not counted. */
function linesFrom(article: Article): Line[] {
  const { text, blocks } = article;
  const lines: Line[] = [];
  for (let start = blocks[0]?.start ?? 0, filled = 0; start < text.length;) {
    if (filled >= firstLines || lines.length >= firstLines * 5) break;
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = lineAt(article, start, end);
    lines.push(line);
    if (line.text) filled++;
    start = end + 1;
  }
  return lines;
}

function linesBack(article: Article): Line[] {
  const { text } = article;
  const lines: Line[] = [];
  for (let end = text.length, filled = 0; end > 0 && filled < lastLines && lines.length < lastLines * 5;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = lineAt(article, start, end);
    lines.unshift(line);
    if (line.text) filled++;
    end = start - 1;
  }
  return lines;
}

function lineAt(article: Article, start: number, end: number): Line {
  const shown = shownIn(article, { start, end: Math.min(end, start + longestRead) });
  const text = shown.text.slice(0, longestLine + 1).trim();
  return { text, shown, lead: shown.text.indexOf(text) };
}

function readLine(line: Line, alone: boolean): FoundDay | null {
  const prose = dateline.exec(line.text);
  if (prose && place.test(prose.groups?.['place'] ?? '')) return dated(line, 0, prose, 2);
  if (line.text.length > longestLine || !/\d{4}/.test(line.text)) return null;
  let best: FoundDay | null = null;
  for (const { at, words } of splitAtSeparators(line.text)) {
    for (const { pattern, rank, alone: only } of linePatterns) {
      const match = only && !alone ? null : pattern.exec(words);
      const found = match && dated(line, at, match, rank);
      if (found && found.rank > (best?.rank ?? 0)) best = found;
    }
  }
  return best;
}

function splitAtSeparators(text: string): { at: number; words: string }[] {
  const parts: { at: number; words: string }[] = [];
  let at = 0;
  for (const mark of text.matchAll(separator)) {
    parts.push({ at, words: text.slice(at, mark.index) });
    at = mark.index + mark[0].length;
  }
  return [...parts, { at, words: text.slice(at) }];
}

function dated({ shown, lead, text }: Line, at: number, match: RegExpExecArray, rank: number): FoundDay | null {
  const words = match.groups?.['day'] ?? '';
  const [start, end] = match.indices?.groups?.['day'] ?? [0, 0];
  const date = dayIn(words);
  if (date === null) return null;
  const place: Span = shown.inSource({ start: lead + at + start, end: lead + at + end });
  return { date, rank, dateLine: { ...place, text: text.slice(0, longestShown) } };
}
