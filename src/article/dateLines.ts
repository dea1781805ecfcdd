import type { Block, DateLine, Day, Span } from './article';
import { dayIn, dayPattern as day, timePattern as time } from './dayInWords';

/** A date line stands among the first or the last lines, of which so many are looked at. */
const firstLines = 10;
const lastLines = 3;
const longestLine = 200;
/** A line that holds only a day has short neighbours; in hand-wrapped prose they are long. In characters. */
const shortLine = 60;
const longestShown = 80;

/** How a line says when an article was published. */
interface LinePattern {
  readonly pattern: RegExp;
  /** Of two lines the one that ranks higher is the article's date. */
  readonly rank: number;
  /** It may not stand within prose that was wrapped by hand. */
  readonly alone: boolean;
}

const linePattern = (pattern: string, rank: number, alone: boolean): LinePattern => ({
  pattern: new RegExp(`^${pattern}$`, 'id'),
  rank,
  alone,
});

const published = '(?:first |originally |date )?(?:published|posted|issued|released?|filed)';
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
  // "Updated Nov. 8, 2025", "Last modified on …"
  linePattern(
    `(?:last |first )?(?:updated?|modified|edited|revised|changed)(?: on)? ?:? (?<day>${day})${time}\\.?`,
    1,
    false,
  ),
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
const separator = / ?[|·•] ?| [-–—] (?=(?:published|posted|updated|last )\b)|; ?/gi;

interface Line extends Span {
  readonly text: string;
}

/**
 * The publication day of an article that no header gives: from a line of its own among the first or last, such as
 * "Published: 4 February 2025". "Published" comes before "Updated", whatever their order. Null where no line says it.
 * Looks at a bounded part of the text.
 */
export function findDateLine(text: string, blocks: readonly Block[]): { date: Day; dateLine: DateLine } | null {
  let best: { date: Day; dateLine: DateLine; rank: number } | null = null;
  for (const lines of [linesFrom(text, blocks[0]?.start ?? 0), linesBack(text)]) {
    lines.forEach((line, index) => {
      const found = readLine(
        line,
        (lines[index - 1]?.text.length ?? 0) <= shortLine && (lines[index + 1]?.text.length ?? 0) <= shortLine,
      );
      if (found && found.rank > (best?.rank ?? 0)) best = found;
    });
  }
  return best;
}

/** The first lines from an offset on; empty ones are kept but not counted. */
function linesFrom(text: string, from: number): Line[] {
  const lines: Line[] = [];
  for (let start = from, filled = 0; start < text.length && filled < firstLines && lines.length < firstLines * 5;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = lineAt(text, start, end);
    lines.push(line);
    if (line.text) filled++;
    start = end + 1;
  }
  return lines;
}

function linesBack(text: string): Line[] {
  const lines: Line[] = [];
  for (let end = text.length, filled = 0; end > 0 && filled < lastLines && lines.length < lastLines * 5;) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = lineAt(text, start, end);
    lines.unshift(line);
    if (line.text) filled++;
    end = start - 1;
  }
  return lines;
}

function lineAt(text: string, start: number, end: number): Line {
  const words = text.slice(start, Math.min(end, start + longestLine + 1));
  const trimmed = words.trim();
  const first = start + words.indexOf(trimmed);
  return { start: first, end: first + trimmed.length, text: trimmed };
}

function readLine(line: Line, alone: boolean): { date: Day; dateLine: DateLine; rank: number } | null {
  const prose = dateline.exec(line.text);
  if (prose && place.test(prose.groups?.['place'] ?? '')) return dated(line, 0, prose, 2);
  if (line.text.length > longestLine || !/\d{4}/.test(line.text)) return null;
  let best: ReturnType<typeof dated> = null;
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

function dated(
  line: Line,
  at: number,
  match: RegExpExecArray,
  rank: number,
): { date: Day; dateLine: DateLine; rank: number } | null {
  const words = match.groups?.['day'] ?? '';
  const [start, end] = match.indices?.groups?.['day'] ?? [0, 0];
  const date = dayIn(words);
  if (date === null) return null;
  return {
    date,
    rank,
    dateLine: { start: line.start + at + start, end: line.start + at + end, text: line.text.slice(0, longestShown) },
  };
}
