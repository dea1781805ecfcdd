import type { Analysis, Basis, Entity, Statement } from '../analysis/analysis';
import { calendarPeriod, periodsBetween, type Period } from '../analysis/dates/periods';
import { entityById } from '../analysis/lookup';
import type { Article, Span } from '../article/article';
import { pageAt, pageName, pagesIn } from '../article/pageMarks';
import { shownLine } from '../article/shownText';

/** What is kept of an article's statements; `statementsKept` reads it. Plain JSON, because it outlives the session. */
export interface StatementFacts {
  /** One statement after the other. */
  readonly numbers: readonly number[];
  /** The words that the numbers point to, each once. */
  readonly words: readonly string[];
}

/** A statement without what was said: that is read in the article when somebody looks. */
export interface KeptStatement {
  readonly type: Statement['type'];
  readonly content: readonly Span[];
  /** The name of the person or body behind the words; empty for nobody in particular. */
  readonly speaker: string;
  /** What the article calls whoever it is: "He", "the minister", "officials"; empty for words that go on. */
  readonly source: string;
  /** "said", "according to"; empty when nothing reports the words. */
  readonly cue: string;
  /** The speaker's role in this article: that given last before the words, else the first. */
  readonly role: string;
  /** The days, weeks, months and years that the words speak of. */
  readonly days: readonly Period[];
  /** The people and organizations that the words speak of, by their names. */
  readonly about: readonly string[];
  /** From 1; null in a heading. */
  readonly paragraph: number | null;
  /** Of the document that the article was made of, as it is printed ("12", "xii"); empty where it marks no pages. */
  readonly page: string;
  /** From 1, where the words begin. */
  readonly line: number;
  readonly basis: Basis;
  /** How likely this is a statement, and its speaker the right one, from 0 to 1. */
  readonly confidence: number;
  readonly speakerConfidence: number | null;
  /** Who decided on it, and when: "Ada Quist, 2025-11-08"; empty when it was computed. */
  readonly decided: string;
}

const types: readonly Statement['type'][] = ['direct', 'indirect', 'mixed'];
const inferredFlag = 4;
/** Shares are kept as thousandths. */
const whole = 1000;
const none = -1;
/** Of what somebody is called, so much is kept. In UTF-16 code units. */
const longestWords = 160;

/** What is kept of the statements of an analysed article, in the order of the text. */
export function statementFactsOf(article: Article, analysis: Analysis): StatementFacts {
  const numbers: number[] = [];
  const words = new Map<string, number>();
  const wordIn = (word: string) => {
    if (word === '') return none;
    let at = words.get(word);
    if (at === undefined) words.set(word, (at = words.size));
    return at;
  };
  const placeIn = placesIn(article);
  const daysOf = daysIn(article, analysis);
  const aboutIn = namedIn(analysis);
  for (const statement of analysis.statements) {
    const { type, content, source, cue, basis, confidence, speakerConfidence, decided } = statement;
    const [first] = content;
    if (!first) continue;
    const entity = statement.speaker === null ? undefined : entityById(analysis, statement.speaker);
    const { line, paragraph, page } = placeIn(first.start);
    const days = daysOf(content);
    const about = aboutIn(content, statement.speaker);
    numbers.push(types.indexOf(type) + (basis === 'inferred' ? inferredFlag : 0), line, paragraph ?? 0, wordIn(page));
    numbers.push(wordIn(entity?.name ?? ''), wordIn(entity ? roleAt(entity, first.start) : ''));
    numbers.push(wordIn(decided ? `${decided.by}, ${decided.when.slice(0, 10)}` : ''));
    numbers.push(wordIn(wordsAt(article, source)), wordIn(wordsAt(article, cue)));
    numbers.push(share(confidence), speakerConfidence === null ? none : share(speakerConfidence));
    numbers.push(days.length);
    for (const day of days) numbers.push(wordIn(day));
    numbers.push(about.length);
    for (const name of about) numbers.push(wordIn(name));
    numbers.push(content.length);
    for (const { start, end } of content) numbers.push(start, end);
  }
  return { numbers, words: [...words.keys()] };
}

/** The statements that are kept of an article, in the order of the text. */
export function statementsKept({ numbers, words }: StatementFacts): KeptStatement[] {
  const found: KeptStatement[] = [];
  let at = 0;
  const next = () => numbers[at++]!;
  const word = () => words[next()] ?? '';
  while (at < numbers.length) {
    const kind = next();
    found.push({
      type: types[kind % inferredFlag]!,
      basis: kind >= inferredFlag ? 'inferred' : 'stated',
      line: next(),
      paragraph: next() || null,
      page: word(),
      speaker: word(),
      role: word(),
      decided: word(),
      source: word(),
      cue: word(),
      confidence: next() / whole,
      speakerConfidence: shareOrNull(next()),
      days: Array.from({ length: next() }, word),
      about: Array.from({ length: next() }, word),
      content: Array.from({ length: next() }, () => ({ start: next(), end: next() })),
    });
  }
  return found;
}

function wordsAt(article: Article, span: Span | null): string {
  return span ? shownLine(article, span).slice(0, longestWords) : '';
}

function share(value: number): number {
  return Math.round(value * whole);
}

function shareOrNull(value: number): number | null {
  return value === none ? null : value / whole;
}

function roleAt({ roles }: Entity, offset: number): string {
  const before = roles.filter(({ start }) => start <= offset);
  return (before.at(-1) ?? roles[0])?.text ?? '';
}

/** Gives the periods that words name, and those between the ends of a range: "3 to 5 May" speaks of the 4th, too. */
function daysIn({ text }: Article, { dates }: Analysis): (content: readonly Span[]) => Period[] {
  const within = finderIn(dates);
  return (content) => {
    const named = content.flatMap(within);
    const periods = named.flatMap((date, index) => {
      const next = named[index + 1];
      return [calendarPeriod(date) ?? [], next ? periodsBetween(text, date, next) : []].flat();
    });
    return [...new Set(periods)];
  };
}

/** Gives the people and organizations that words speak of, however they call them; without whoever says them. */
function namedIn({ entities, mentions }: Analysis): (content: readonly Span[], speaker: string | null) => string[] {
  const names = new Map(
    entities.filter(({ type }) => type === 'person' || type === 'organization').map(({ id, name }) => [id, name]),
  );
  const within = finderIn(mentions.filter(({ entity }) => names.has(entity)));
  return (content, speaker) => {
    const others = content.flatMap(within).filter(({ entity }) => entity !== speaker);
    return [...new Set(others.map(({ entity }) => names.get(entity)!))];
  };
}

/** Gives those of some spans that begin within another one, found by halving. */
function finderIn<T extends Span>(spans: readonly T[]): (place: Span) => T[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let [low, high] = [0, inOrder.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inOrder[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let at = low; at < inOrder.length && inOrder[at]!.start < end; at++) found.push(inOrder[at]!);
    return found;
  };
}

/** Gives lines, paragraphs and pages for offsets, quickest in ascending order. */
function placesIn({ text, blocks }: Article): (offset: number) => Pick<KeptStatement, 'line' | 'paragraph' | 'page'> {
  const pages = pagesIn(text);
  let [at, line, block, paragraph] = [0, 1, 0, 0];
  return (offset) => {
    if (offset < at) [at, line, block, paragraph] = [0, 1, 0, 0];
    line += text.slice(at, offset).match(/\r\n|\r|\n/g)?.length ?? 0;
    at = offset;
    while (block < blocks.length && blocks[block]!.start <= offset)
      if (blocks[block++]!.kind === 'paragraph') paragraph++;
    const page = pageAt(pages, offset);
    return {
      line,
      paragraph: blocks[block - 1]?.kind === 'paragraph' ? paragraph : null,
      page: page ? pageName(page) : '',
    };
  };
}
