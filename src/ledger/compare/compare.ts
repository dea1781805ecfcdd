import { personKey } from '../../corpus/people';
import { Slices } from '../../corpus/slices';
import { memoize } from '../../language/memoize';
import { fold } from '../../search/text/characters';
import type { LedgerRow } from '../row';
import { SameQuotations } from './sameQuotations';
import { wordDiff, type Piece } from './wordDiff';

/** What is compared: a person, an article or a statement, with what is said there. */
export interface Side {
  readonly title: string;
  readonly rows: readonly LedgerRow[];
}

/** A statement in a comparison. */
export interface Entry {
  readonly row: LedgerRow;
  /** What is said, compared with what was published first; as it is where nothing is compared. */
  readonly pieces: readonly Piece[];
}

/** What sides have in common. */
export interface Section {
  readonly kind: 'words' | 'day' | 'about';
  /** The words as they were published first; the day; the name. */
  readonly title: string;
  /** For each side what it says; in order of time. */
  readonly cells: readonly (readonly Entry[])[];
}

/** What sides say in the same words, of the same days, and about the same people and organizations. In slices. */
export async function compareSides(sides: readonly Side[]): Promise<Section[]> {
  return [...(await sameWords(sides)), ...sameDays(sides), ...sameNames(sides)];
}

/** Statements side by side, word by word, whether they are the same or not; what was published first is first. */
export function compareStatements(sides: readonly Side[]): Section[] {
  const all = sides.flatMap(({ rows }) => rows);
  const first = [...all].sort(inTime)[0];
  if (!first) return [];
  const cells = sides.map(({ rows }) => rows.map((row) => entry(row, first)));
  return [{ kind: 'words', title: first.words, cells }, ...sameDays(sides), ...sameNames(sides)];
}

/** Quotations that are printed in two articles or more. In slices. */
export async function sameWords(sides: readonly Side[]): Promise<Section[]> {
  const all = sides.flatMap(({ rows }, side) => rows.map((row) => ({ row, side })));
  const same = new SameQuotations();
  const slices = new Slices();
  for (const { row } of all) {
    same.add({ words: row.words, published: row.published ?? '' });
    if (slices.isOver) await slices.pause();
  }
  return same.all().flatMap((group): Section[] => {
    const members = oncePerArticle(group.map((number) => all[number]!));
    if (new Set(members.map(({ row }) => row.article)).size < 2) return [];
    const first = members[0]!.row;
    const cells = sides.map((_, side) =>
      members.filter((member) => member.side === side).map(({ row }) => entry(row, first)),
    );
    return [{ kind: 'words', title: first.words, cells }];
  });
}

interface Member {
  readonly row: LedgerRow;
  readonly side: number;
}

/** Of statements that lie in each other, the longest of each article. */
function oncePerArticle(members: readonly Member[]): Member[] {
  const longest = new Map<string, Member>();
  const keyOf = ({ row, side }: Member) => `${side} ${row.article}`;
  for (const member of members) {
    const known = longest.get(keyOf(member));
    if (!known || member.row.words.length > known.row.words.length) longest.set(keyOf(member), member);
  }
  return members.filter((member) => longest.get(keyOf(member)) === member);
}

/**
 * Without what a reprint only repeats. What it has of its own stays.
 * @param reprints for each reprint the article that came first, by their ids
 */
export function withoutRepeated(rows: readonly LedgerRow[], reprints: ReadonlyMap<string, string>): LedgerRow[] {
  const keyOf = (article: string, { words }: LedgerRow) => `${article} ${fold(words)}`;
  const printed = new Set(rows.map((row) => keyOf(row.article, row)));
  return rows.filter((row) => {
    const first = reprints.get(row.article);
    return first === undefined || !printed.has(keyOf(first, row));
  });
}

function sameDays(sides: readonly Side[]): Section[] {
  const periods = cellsBy(sides, ({ days }) => days);
  const sections = Array.from(periods, ([title, cells]): Section => ({ kind: 'day', title, cells }));
  return sections.filter(({ cells }) => areSeveral(cells)).sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** Those of whom two sides speak or more, and what sides say about each other. */
function sameNames(sides: readonly Side[]): Section[] {
  const names = new Map<string, string>();
  const keyOf = memoize((name: string) => {
    const key = personKey(name);
    names.set(key, name);
    return key;
  });
  const cells = cellsBy(sides, ({ about }) => about.map(keyOf));
  const compared = new Set(sides.map(({ title }) => personKey(title)));
  const sections = [...cells]
    .filter(([key, each]) => areSeveral(each) || compared.has(key))
    .map(([key, each]): Section => ({ kind: 'about', title: names.get(key)!, cells: each }));
  const size = (section: Section) => section.cells.reduce((sum, { length }) => sum + length, 0);
  return sections.sort((a, b) => size(b) - size(a) || (a.title < b.title ? -1 : 1));
}

/** What each side says under each of the values that its rows have; in order of time. */
function cellsBy<T>(sides: readonly Side[], valuesOf: (row: LedgerRow) => readonly T[]): Map<T, Entry[][]> {
  const found = new Map<T, Entry[][]>();
  sides.forEach(({ rows }, side) => {
    for (const row of [...rows].sort(inTime))
      for (const value of new Set(valuesOf(row))) {
        let cells = found.get(value);
        if (!cells) found.set(value, (cells = sides.map(() => [])));
        cells[side]!.push(entry(row, row));
      }
  });
  return found;
}

function areSeveral(cells: readonly (readonly Entry[])[]): boolean {
  return cells.filter(({ length }) => length > 0).length > 1;
}

function entry(row: LedgerRow, first: LedgerRow): Entry {
  return { row, pieces: row === first ? [{ kind: 'same', text: row.words }] : wordDiff(row.words, first.words) };
}

function inTime(a: LedgerRow, b: LedgerRow): number {
  const [one, other] = [a.published ?? '9999', b.published ?? '9999'];
  return one < other ? -1 : one > other ? 1 : a.content[0]!.start - b.content[0]!.start;
}
