import type { Analysis, Entity, Mention } from '../analysis/analysis';
import type { Article, Span } from '../article/article';
import { Emitter } from './emitter';

/** What one article has of a person: enough for "where else?", small enough to keep for every article. Plain JSON. */
export interface PersonHere {
  readonly name: string;
  /** Other full names that the article uses. */
  readonly also: readonly string[];
  readonly roles: readonly string[];
  readonly mentions: number;
  readonly statements: number;
  /** Where the article first names the person: UTF-16 offsets. */
  readonly first: Span;
}

/** A person in one of the articles. */
export interface Appearance extends PersonHere {
  readonly article: string;
}

/** A person across all articles. */
export interface Person {
  /** The same for all ways of writing the name. */
  readonly key: string;
  readonly name: string;
  /** Other names, each once. */
  readonly also: readonly string[];
  /** Each once; those of the most articles first. */
  readonly roles: readonly string[];
  readonly mentions: number;
  readonly statements: number;
  /** How many articles name this person. */
  readonly articles: number;
}

const mostOtherNames = 4;
const longestName = 80;

/** The people whom an article names, or who were decided to speak in it, each once. */
export function peopleIn(article: Article, analysis: Analysis): PersonHere[] {
  const found: PersonHere[] = [];
  for (const entity of analysis.entities) {
    if (entity.type !== 'person') continue;
    const mentions = analysis.mentions.filter((mention) => mention.entity === entity.id);
    const statements = analysis.statements.filter((statement) => statement.speaker === entity.id);
    const first = mentions.find((mention) => mention.kind === 'name') ?? mentions[0] ?? statements[0]?.content[0];
    if (!first) continue;
    found.push({
      name: entity.name,
      also: otherNames(article, entity, mentions),
      roles: entity.roles.map((role) => role.text),
      mentions: mentions.length,
      statements: statements.length,
      first: { start: first.start, end: first.end },
    });
  }
  return found;
}

function otherNames({ text }: Article, { name, was }: Entity, mentions: readonly Mention[]): string[] {
  const names = mentions
    .filter(({ kind, end, start }) => kind === 'name' && end - start <= longestName)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  const byKey = new Map(
    [...(was === undefined ? [] : [was]), ...names]
      .filter(isFullName)
      .map((each): [string, string] => [personKey(each), each])
      .filter(([key]) => key !== personKey(name)),
  );
  return [...byKey.values()].slice(0, mostOtherNames);
}

/** "Maria", "O'Rourke" and "al-Eryani" may be anybody. */
function isFullName(name: string): boolean {
  return /\S\s+\S/.test(name);
}

/** Names are the same when they differ in case, accents and punctuation only. */
export function personKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The people across all articles. People are taken for the same when their full names agree; a single name ("Maria")
 * says too little, and stays in its article.
 */
export class People {
  /** The keys of people who have come, gone or changed. */
  readonly changed = new Emitter<readonly string[]>();
  private readonly byName = new Map<string, Map<string, PersonHere>>();
  private readonly namesIn = new Map<string, string[]>();
  /** What has been put together of people since they last changed. */
  private readonly summed = new Map<string, Person>();

  get size(): number {
    return this.byName.size;
  }

  put(article: string, people: readonly PersonHere[]): void {
    const before = this.takeOut(article);
    const names: string[] = [];
    for (const person of people) {
      if (!isFullName(person.name)) continue;
      const key = personKey(person.name);
      let places = this.byName.get(key);
      if (!places) this.byName.set(key, (places = new Map<string, PersonHere>()));
      places.set(article, person);
      names.push(key);
    }
    this.namesIn.set(article, names);
    for (const key of names) this.summed.delete(key);
    this.changed.fire([...new Set([...before, ...names])]);
  }

  remove(article: string): void {
    this.changed.fire(this.takeOut(article));
  }

  private takeOut(article: string): readonly string[] {
    const names = this.namesIn.get(article) ?? [];
    for (const key of names) {
      this.summed.delete(key);
      const places = this.byName.get(key);
      places?.delete(article);
      if (places?.size === 0) this.byName.delete(key);
    }
    this.namesIn.delete(article);
    return names;
  }

  /** The keys of all people. */
  keys(): Iterable<string> {
    return this.byName.keys();
  }

  /** Undefined when no article names such a person any more. */
  person(key: string): Person | undefined {
    const known = this.summed.get(key) ?? this.sum(key);
    if (known) this.summed.set(key, known);
    return known;
  }

  private sum(key: string): Person | undefined {
    const places = this.byName.get(key);
    if (!places || places.size === 0) return undefined;
    const here = [...places.values()];
    const sum = (count: (person: PersonHere) => number) => here.reduce((total, each) => total + count(each), 0);
    return {
      key,
      name: mostUsed(here.map(({ name }) => name))[0] ?? key,
      also: mostUsed(here.flatMap(({ also }) => also)),
      roles: mostUsed(here.flatMap(({ roles }) => roles)),
      mentions: sum(({ mentions }) => mentions),
      statements: sum(({ statements }) => statements),
      articles: places.size,
    };
  }

  /** Where a person of this full name appears, in no particular order. */
  appearances(name: string): Appearance[] {
    return Array.from(this.byName.get(personKey(name)) ?? [], ([article, person]) => ({ ...person, article }));
  }
}

/** Each once, those that stand there most often first. */
function mostUsed(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}
