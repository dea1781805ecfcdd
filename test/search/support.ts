import * as assert from 'node:assert';
import type { Analysis, Statement } from '../../src/analysis/analysis';
import type { Article } from '../../src/article/article';
import { parseArticle } from '../../src/article/parse';
import { searchFactsOf } from '../../src/search/index/facts';
import type { Marks, SearchOptions } from '../../src/search/index/types';
import { findHits } from '../../src/search/passages/hits';
import type { ReadingOptions } from '../../src/search/query/lexer';
import { parseQuery } from '../../src/search/query/parser';
import { SearchIndex, toSearchDocument, type SearchDocument } from '../../src/search/searchIndex';

/** An article in the seed format. */
export function article(text: string, id = 'a.txt'): Article {
  return parseArticle(text, id);
}

/** A document with this body only. */
export function documentOf(id: string, body: string, more: Partial<SearchDocument> = {}): SearchDocument {
  return { id, title: '', headings: [], lead: '', body: [body], date: null, language: 'en', ...more };
}

/** An index of these bodies, by id. */
export function indexOf(bodies: Readonly<Record<string, string>>): SearchIndex {
  const index = new SearchIndex();
  for (const [id, body] of Object.entries(bodies)) index.add(documentOf(id, body));
  return index;
}

/** The ids that a query finds, best first, as if the person was still typing. */
export function found(index: SearchIndex, query: string): string[] {
  return index.search(parseQuery(query), { limit: 100 }).map((hit) => hit.id);
}

/** An index of one article, to see whether a query finds it. */
export function finds(text: string, query: string): boolean {
  const index = new SearchIndex();
  index.add(toSearchDocument(article(text)));
  return found(index, query).length === 1;
}

/** What a careful reader found in a small article: words of it that are said, named or speak of a day. */
export interface Reading {
  readonly people?: readonly string[];
  readonly places?: readonly string[];
  /** Who says what, how. The speaker is one of the people, or words that name nobody in particular. */
  readonly said?: readonly (readonly [speaker: string, type: Statement['type'], content: string])[];
  /** Words and their TIMEX3 value. */
  readonly days?: readonly (readonly [words: string, value: string])[];
}

/** The analysis that says so. */
export function analysisOf({ text }: Article, { people = [], places = [], said = [], days = [] }: Reading): Analysis {
  const spanOf = (words: string) => {
    assert.ok(text.includes(words), words);
    return { start: text.indexOf(words), end: text.indexOf(words) + words.length };
  };
  const named = [
    ...people.map((name) => ({ type: 'person', name }) as const),
    ...places.map((name) => ({ type: 'place', name }) as const),
  ];
  const entities = named.map(({ type, name }, index) => ({ id: `e${index + 1}`, type, name, roles: [] }));
  const idOf = (name: string) => entities.find((entity) => entity.name === name)?.id ?? null;
  return {
    entities,
    mentions: entities.flatMap(({ id, name }) =>
      name
        .split(' ')
        .filter((word) => text.includes(word))
        .map((word) => ({ ...spanOf(word), kind: 'name', entity: id, basis: 'stated', reason: '' }) as const),
    ),
    statements: said.map(([speaker, type, content]) => ({
      type,
      content: [spanOf(content)],
      cue: null,
      source: idOf(speaker) === null && text.includes(speaker) ? spanOf(speaker) : null,
      speaker: idOf(speaker),
      basis: 'stated',
      confidence: 1,
      speakerConfidence: null,
      speech: true,
      reason: '',
    })),
    dates: days.map(([words, value]) => ({
      ...spanOf(words),
      type: 'DATE',
      value,
      basis: 'stated',
      precision: 'day',
      explanation: '',
    })),
  };
}

/** Articles in an index, read through. */
export class Library {
  readonly index: SearchIndex;
  private readonly articles = new Map<string, Article>();

  constructor(marks?: Marks) {
    this.index = new SearchIndex(marks);
  }

  add(id: string, text: string, reading: Reading | null = {}): this {
    const added = article(text, id);
    this.articles.set(id, added);
    this.index.add(toSearchDocument(added));
    if (reading) this.index.setFacts(id, searchFactsOf(added, analysisOf(added, reading)));
    return this;
  }

  /** The ids that a whole query finds, best first. */
  found(query: string, options: Partial<SearchOptions> & Partial<ReadingOptions> = {}): string[] {
    return this.index
      .search(parseQuery(query, { typing: false, ...options }), { limit: 1000, ...options })
      .map((hit) => hit.id);
  }

  /** The words that it marks in an article. */
  marks(id: string, query: string): string[] {
    const marked = this.articles.get(id)!;
    return findHits(marked, parseQuery(query, { typing: false }), this.index.factsOf(id)).map(({ start, end }) =>
      marked.text.slice(start, end),
    );
  }
}
