import type { Statement } from '../analysis/analysis';
import type { Article, Day, Span } from '../article/article';
import { labelOf } from '../article/parse';
import { languageTold } from '../language/articleLanguage';
import { sentenceAround } from '../article/sentence';
import { namedSpeaker, statementsIn, type StatementFact, type SearchFacts } from '../search/index/facts';
import { foldForFilter } from './grouping';
import { lineOf, type Line } from './passages';

/**
 * A place in an article that a search found. Without length when the article as a whole was found, by its date, say.
 */
export interface FoundHit extends Span {
  readonly article: FoundArticle;
  /** How it is said; null when it stands in no statement, or nobody has looked yet. */
  readonly said: Statement['type'] | null;
  /** Who says it; null when nobody is named. */
  readonly speaker: string | null;
}

/** An article that a search found, without its text. */
export interface FoundArticle {
  readonly id: string;
  /** Its title or the beginning of its text; may be empty. */
  readonly label: string;
  readonly date: Day | null;
  /** A BCP 47 tag; null when it cannot be told. */
  readonly language: string | null;
  /** The places that it names. */
  readonly places: readonly string[];
  /** In text order; one at least. */
  readonly hits: readonly FoundHit[];
}

/**
 * What lists need to know of an article that was found.
 * @param hits in text order, without overlap; when there are none, the article as a whole is the hit
 * @param facts who says what in it, if that is known
 */
export function foundArticle(article: Article, hits: readonly Span[], facts: SearchFacts | undefined): FoundArticle {
  const found: FoundHit[] = [];
  const result: FoundArticle = {
    id: article.id,
    label: labelOf(article),
    date: article.date,
    language: languageTold(article).code,
    places: (facts?.named ?? []).flatMap(({ kind, names }) => (kind === 'place' ? names.slice(0, 1) : [])),
    hits: found,
  };
  const statements = facts ? statementsAt(facts, hits) : [];
  hits.forEach(({ start, end }, index) => {
    const statement = statements[index];
    found.push({
      article: result,
      start,
      end,
      said: statement?.type ?? null,
      speaker: facts && statement ? namedSpeaker(facts, statement) : null,
    });
  });
  if (found.length === 0) found.push({ article: result, ...beginningOf(article), said: null, speaker: null });
  return result;
}

function beginningOf({ blocks }: Article): Span {
  const start = (blocks.find(({ kind }) => kind === 'paragraph') ?? blocks[0])?.start ?? 0;
  return { start, end: start };
}

/**
 * For each hit the innermost statement that it begins in. One walk over both, because long articles have thousands of
 * either.
 */
function statementsAt(facts: SearchFacts, hits: readonly Span[]): (StatementFact | undefined)[] {
  const spans = statementsIn(facts)
    .flatMap((statement) => statement.content.map(({ start, end }) => ({ start, end, statement })))
    .sort((a, b) => a.start - b.start);
  let around: typeof spans = [];
  let next = 0;
  return hits.map(({ start }) => {
    while (next < spans.length && spans[next]!.start <= start) around.push(spans[next++]!);
    around = around.filter(({ end }) => end > start);
    return around.reduce<(typeof spans)[number] | undefined>(
      (inner, span) => (inner && inner.end - inner.start <= span.end - span.start ? inner : span),
      undefined,
    )?.statement;
  });
}

export const resultGroupings = ['article', 'person', 'month'] as const;

/** How results are cut up. */
export type ResultGrouping = (typeof resultGroupings)[number];

export interface ResultGroup {
  /** `unnamed`: said by nobody who is named; `unsaid`: in no statement; `undated`: in articles without a date. */
  readonly kind: ResultGrouping | 'unnamed' | 'unsaid' | 'undated';
  /** The article's id, the person's name, the month ("2025-11"), or "". */
  readonly key: string;
  readonly hits: readonly FoundHit[];
}

/**
 * Groups what was found: by article with the best first, by person with the one who says most of it first, or by month
 * with the newest first. What belongs to no person or month comes last.
 */
export function groupResults(found: readonly FoundArticle[], grouping: ResultGrouping): ResultGroup[] {
  if (grouping === 'article') return found.map(({ id, hits }) => ({ kind: 'article', key: id, hits }));
  const groups = new Map<string, { kind: ResultGroup['kind']; key: string; hits: FoundHit[] }>();
  const fold = folding();
  for (const hit of found.flatMap(({ hits }) => hits)) {
    const [kind, key] = grouping === 'person' ? personOf(hit) : monthOf(hit);
    const place = `${kind} ${fold(key)}`;
    const group = groups.get(place);
    if (group) group.hits.push(hit);
    else groups.set(place, { kind, key, hits: [hit] });
  }
  const order: readonly ResultGroup['kind'][] = ['person', 'month', 'unnamed', 'unsaid', 'undated'];
  return [...groups.values()].sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      (a.kind === 'month' ? compare(b.key, a.key) : b.hits.length - a.hits.length || compare(a.key, b.key)),
  );
}

const personOf = ({ said, speaker }: FoundHit): [ResultGroup['kind'], string] =>
  said === null ? ['unsaid', ''] : speaker === null ? ['unnamed', ''] : ['person', speaker];
const monthOf = ({ article: { date } }: FoundHit): [ResultGroup['kind'], string] =>
  date ? ['month', date.slice(0, 7)] : ['undated', ''];

/** Names differ in case and accents from article to article. There are far fewer of them than hits. */
function folding(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const folded = foldForFilter(name);
    known.set(name, folded);
    return folded;
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Fields of the query language by which results can be narrowed down, in the order of the list. */
export const facetFields = ['speaker', 'date', 'place', 'type', 'lang'] as const;
export type FacetField = (typeof facetFields)[number];

/** One way to narrow results down. */
export interface FacetValue {
  /** As the field takes it: a name, a month, a type, a language. */
  readonly value: string;
  /** How many hits it leaves. */
  readonly hits: number;
}

export interface Facet {
  readonly field: FacetField;
  /** Months with the newest first, others with the most hits first; none that all hits have. */
  readonly values: readonly FacetValue[];
}

/** How results can be narrowed down; fields that tell nothing apart are left out. */
export function facetsOf(found: readonly FoundArticle[]): Facet[] {
  const counts = countFacets(found);
  const total = countHits(found);
  return facetFields.flatMap((field) => {
    const values = (counts.get(field) ?? []).filter(({ hits }) => hits < total);
    values.sort(compareFacetValues(field, ({ hits }) => hits));
    return values.length > 0 ? [{ field, values }] : [];
  });
}

/** Months with the newest first, others with those that leave most. */
export function compareFacetValues<V extends FacetValue>(
  field: FacetField,
  countOf: (value: V) => number,
): (a: V, b: V) => number {
  return field === 'date'
    ? (a, b) => compare(b.value, a.value)
    : (a, b) => countOf(b) - countOf(a) || compare(a.value, b.value);
}

/** How many hits each value has, in no particular order. */
export function countFacets(found: readonly FoundArticle[]): ReadonlyMap<FacetField, FacetValue[]> {
  const counts = new Map(facetFields.map((field) => [field, new Map<string, FacetValue & { hits: number }>()]));
  const fold = folding();
  const count = (field: FacetField, value: string | null | undefined, hits: number) => {
    if (!value) return;
    const values = counts.get(field);
    const key = fold(value);
    const known = values?.get(key);
    if (known) known.hits += hits;
    else values?.set(key, { value, hits });
  };
  for (const { date, language, places, hits } of found) {
    count('date', date?.slice(0, 7), hits.length);
    count('lang', language, hits.length);
    for (const place of places) count('place', place, hits.length);
    for (const { speaker, said } of hits) {
      if (speaker && isName(speaker)) count('speaker', speaker, 1);
      count('type', said, 1);
    }
  }
  return new Map(Array.from(counts, ([field, values]) => [field, [...values.values()]]));
}

/** Sources of more words are whole clauses ("a man who lives nearby and saw it"), by which nobody narrows down. */
const mostWords = 5;

function isName(speaker: string): boolean {
  return speaker.split(/\s/, mostWords + 1).length <= mostWords;
}

/** How many hits there are in all of these articles. */
export function countHits(found: readonly FoundArticle[]): number {
  return found.reduce((sum, { hits }) => sum + hits.length, 0);
}

/**
 * A list in a side bar shows the beginning of a line; so much of the sentence may stand before the hit. In characters.
 */
const mostBefore = 20;

/** A hit with the words around it, on one line of at most `maxLength` characters and near its beginning. */
export function hitLine(article: Article, hit: Span, maxLength: number): Line {
  const sentence = sentenceAround(article, hit);
  const start =
    hit.start - sentence.start <= mostBefore
      ? sentence.start
      : wordAfter(article.text, hit.start - mostBefore, hit.start);
  const { text, marked } = lineOf({ article, words: hit }, { start, end: sentence.end }, maxLength);
  if (start === sentence.start) return { text, marked };
  return { text: `…${text}`, marked: marked && { start: marked.start + 1, end: marked.end + 1 } };
}

/** Where the next word begins between `from` and `limit`. */
function wordAfter(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s\S/);
  return space < 0 ? from : from + space + 1;
}

/** Where a person is: an offset in an article. */
export interface Position {
  readonly id: string;
  readonly offset: number;
}

/**
 * The hit to go to, round at the ends.
 * @param ordered all hits in the order shown
 * @param current the index of the hit that was gone to last; -1 when there is none
 * @param at where the person is now; if the article has hits, it goes on from there
 * @param steps how many hits further; back when below 0; not 0
 * @returns an index, or -1 when there are no hits
 */
export function nextHit(ordered: readonly FoundHit[], current: number, at: Position | null, steps: number): number {
  if (ordered.length === 0) return -1;
  const direction = steps < 0 ? -1 : 1;
  const from = at === null || isAt(ordered[current], at) ? null : beside(ordered, at, direction);
  const first = from ?? (current < 0 && direction === -1 ? ordered.length - 1 : current + direction);
  return wrapped(first + steps - direction, ordered.length);
}

const wrapped = (index: number, length: number) => ((index % length) + length) % length;

function isAt(hit: FoundHit | undefined, { id, offset }: Position): boolean {
  return hit?.article.id === id && hit.start === offset;
}

/**
 * The hit of the article that is nearest in a direction, else the one beyond its hits in the order shown; null when it
 * has none.
 */
function beside(ordered: readonly FoundHit[], { id, offset }: Position, direction: 1 | -1): number | null {
  let [nearest, outermost] = [-1, -1];
  ordered.forEach(({ article, start }, index) => {
    if (article.id !== id) return;
    const isFurther = (other: number) => (start - ordered[other]!.start) * direction > 0;
    if ((start - offset) * direction > 0 && (nearest < 0 || !isFurther(nearest))) nearest = index;
    if (outermost < 0 || isFurther(outermost)) outermost = index;
  });
  if (nearest >= 0) return nearest;
  return outermost < 0 ? null : wrapped(outermost + direction, ordered.length);
}
