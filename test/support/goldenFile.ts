/**
 * Reads `NAME.golden.txt`: what a careful person finds in an article, one fact a line, made to be reviewed in a diff.
 *
 *     person    Ann Lee | head of the fire service; mother of two
 *     says      Ann Lee | direct | “We came … too late.” + “It … over.” | said | she
 *     means     she @ late,” she said | Ann Lee
 *     date      May 5 @ left on May 5 | DATE | 2025-05-05
 *     no person Geo News
 *     no date   May @ Mayor May
 *     no quote  “Big Ann”
 *
 * Words stand as in the article. "A … B" is the shortest stretch from A to the next B; " + " joins the parts of what
 * was said. "W @ C" is W inside the words C, which tell it apart from other places where W stands. "-" is nothing; the
 * person "nobody" is no single named person. Lines that begin with "#" are remarks. A golden file names every person,
 * statement and date of its article.
 */
import type { Span } from '../../src/article/article';
import type { DateType, Statement } from '../../src/analysis/analysis';

export interface GoldenPerson {
  readonly line: string;
  readonly name: string;
  readonly roles: readonly string[];
}

export interface GoldenStatement {
  readonly line: string;
  /** The person's name, or null where nobody in particular speaks. */
  readonly speaker: string | null;
  readonly type: Statement['type'];
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
}

export interface GoldenMeaning {
  readonly line: string;
  readonly words: Span;
  readonly person: string | null;
}

export interface GoldenDate {
  readonly line: string;
  readonly words: Span;
  readonly type: DateType;
  readonly value: string;
}

/** What must not be found. */
export interface GoldenNegative {
  readonly line: string;
  readonly what: 'person' | 'date' | 'quote';
  readonly words: Span;
}

export interface Golden {
  readonly people: readonly GoldenPerson[];
  readonly statements: readonly GoldenStatement[];
  readonly meanings: readonly GoldenMeaning[];
  readonly dates: readonly GoldenDate[];
  readonly negatives: readonly GoldenNegative[];
}

const statementTypes: readonly Statement['type'][] = ['direct', 'indirect', 'mixed'];
const dateTypes: readonly DateType[] = ['DATE', 'TIME', 'DURATION', 'SET'];

/**
 * @param golden the golden file's text
 * @param text the article's text, in which all words are looked up
 * @throws an Error that names the line when it cannot be read or its words do not stand in the article
 */
export function readGolden(golden: string, text: string): Golden {
  const people: GoldenPerson[] = [];
  const statements: GoldenStatement[] = [];
  const meanings: GoldenMeaning[] = [];
  const dates: GoldenDate[] = [];
  const negatives: GoldenNegative[] = [];
  golden.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    try {
      const [, kind = '', rest = ''] = /^(person|says|means|date|no person|no date|no quote)\s+(.*)$/.exec(line) ?? [];
      const cells = rest.split(' | ').map((cell) => cell.trim());
      switch (kind) {
        case 'person':
          people.push(readPerson(line, cells));
          break;
        case 'says':
          statements.push(readStatement(line, cells, text));
          break;
        case 'means':
          meanings.push({ line, words: locate(text, cell(cells, 0)), person: personOf(cell(cells, 1)) });
          break;
        case 'date':
          dates.push(readDate(line, cells, text));
          break;
        case 'no person':
          negatives.push({ line, what: 'person', words: locate(text, cell(cells, 0)) });
          break;
        case 'no date':
          negatives.push({ line, what: 'date', words: locate(text, cell(cells, 0)) });
          break;
        case 'no quote':
          negatives.push({ line, what: 'quote', words: locate(text, cell(cells, 0)) });
          break;
        default:
          throw new Error('it begins with none of person, says, means, date, no person, no date, no quote');
      }
    } catch (error) {
      throw new Error(`line ${index + 1}, "${line}": ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  });
  const names = new Set(people.map((person) => person.name));
  for (const { line, person } of [...meanings, ...statements.map(({ line, speaker }) => ({ line, person: speaker }))]) {
    if (person !== null && !names.has(person)) throw new Error(`"${line}": there is no person line for ${person}`);
  }
  return { people, statements, meanings, dates, negatives };
}

function cell(cells: readonly string[], index: number): string {
  const found = cells[index];
  if (!found) throw new Error(`column ${index + 1} is missing`);
  return found;
}

function personOf(name: string): string | null {
  return name === 'nobody' ? null : name;
}

function readPerson(line: string, cells: readonly string[]): GoldenPerson {
  return {
    line,
    name: cell(cells, 0),
    roles: (cells[1] ?? '')
      .split(';')
      .map((role) => role.trim())
      .filter(Boolean),
  };
}

function readStatement(line: string, cells: readonly string[], text: string): GoldenStatement {
  const type = statementTypes.find((each) => each === cells[1]);
  if (!type) throw new Error(`"${cells[1]}" is no type of statement`);
  const content = cell(cells, 2)
    .split(' + ')
    .map((part) => locate(text, part));
  const near = (words: string): Span | null => (words === '-' ? null : locateNear(text, words, content));
  return {
    line,
    speaker: personOf(cell(cells, 0)),
    type,
    content,
    cue: near(cell(cells, 3)),
    source: near(cell(cells, 4)),
  };
}

function readDate(line: string, cells: readonly string[], text: string): GoldenDate {
  const type = dateTypes.find((each) => each === cells[1]);
  if (!type) throw new Error(`"${cells[1]}" is no type of date expression`);
  return { line, words: locate(text, cell(cells, 0)), type, value: cell(cells, 2) };
}

/** Where words stand: the span of "A", "A … B" or "W @ C". */
export function locate(text: string, description: string): Span {
  const [words = '', context] = description.split(' @ ');
  if (context === undefined) return stretch(text, words, 0);
  const place = stretch(text, context, 0);
  return stretch(text.slice(0, place.end), words, place.start);
}

function stretch(text: string, words: string, from: number): Span {
  const [first = '', last] = words.split(' … ');
  const start = indexOfWords(text, first, from);
  if (start < 0) throw new Error(`"${first}" does not stand in the article`);
  if (last === undefined) return { start, end: start + first.length };
  const at = indexOfWords(text, last, start + first.length);
  if (at < 0) throw new Error(`"${last}" does not follow "${first}" in the article`);
  return { start, end: at + last.length };
}

/** As `indexOf`, but whole words only: "he" is not in "the". */
function indexOfWords(text: string, words: string, from: number): number {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const startsInside = isLetter(at) && at > 0 && isLetter(at - 1);
    const endsInside = isLetter(at + words.length - 1) && isLetter(at + words.length);
    if (!startsInside && !endsInside) return at;
  }
  return -1;
}

/**
 * Cue and source: of the places in the statement's paragraph and outside its content, the one nearest to the content.
 */
function locateNear(text: string, description: string, content: readonly Span[]): Span {
  if (description.includes(' @ ')) return locate(text, description);
  const first = content[0]?.start ?? 0;
  const last = content.at(-1)?.end ?? 0;
  const paragraphStart = Math.max(0, text.lastIndexOf('\n\n', first));
  const paragraphEnd = text.indexOf('\n\n', last);
  const paragraph = text.slice(0, paragraphEnd < 0 ? text.length : paragraphEnd);
  const gap = (span: Span): number =>
    Math.min(...content.map((part) => Math.max(span.start - part.end, part.start - span.end)));
  const [anchor = ''] = description.split(' … ');
  let best: Span | null = null;
  for (
    let at = indexOfWords(paragraph, anchor, paragraphStart);
    at >= 0;
    at = indexOfWords(paragraph, anchor, at + 1)
  ) {
    const span = stretch(paragraph, description, at);
    if (gap(span) >= 0 && (!best || gap(span) < gap(best))) best = span;
  }
  if (!best) throw new Error(`"${description}" does not stand beside what was said`);
  return best;
}
