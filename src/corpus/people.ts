import type { Analysis, Entity, Mention } from '../analysis/analysis';
import { placesByEntity } from '../analysis/lookup';
import type { Article, Span } from '../article/article';
import { shownLine } from '../article/shownText';
import { PackedNumbers } from '../search/index/packedNumbers';
import { PostingLists, slotOf, weightOf } from '../search/index/postings';
import { TextTable } from '../search/index/textTable';
import { ArticleNumbers } from './articleNumbers';
import { Emitter } from './emitter';
import { PersonTotals, WordUse, type CountedPerson } from './personTotals';

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

/** What lists put people in order by. */
export type PersonCounts = Pick<Person, 'key' | 'statements' | 'articles'>;

/** So many are put together in a step. */
const peopleInStep = 200;
const mostOtherNames = 4;
const longestName = 80;
/** A posting says which of its people an article means, up to this one. */
const later = 255;

/** The people whom an article names, or who were decided to speak in it, each once. */
export function peopleIn(article: Article, analysis: Analysis): PersonHere[] {
  const found: PersonHere[] = [];
  const placesOf = placesByEntity(analysis);
  for (const entity of analysis.entities) {
    if (entity.type !== 'person') continue;
    const { mentions, statements } = placesOf(entity.id);
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

function otherNames(article: Article, { name, was }: Entity, mentions: readonly Mention[]): string[] {
  const names = mentions
    .filter(({ kind, end, start }) => kind === 'name' && end - start <= longestName)
    .map((mention) => shownLine(article, mention));
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
  /**
   * By article: of each person the name, how many other names and these, how many roles and these, mentions,
   * statements, and where the first name starts and ends.
   */
  private readonly here = new PackedNumbers();
  private readonly allKeys = new TextTable();
  /** By key, the articles that name such a person; as weight 1 + which of its people it is, or `later`. */
  private readonly places = new PostingLists();
  private readonly totals = new PersonTotals();
  private count = 0;

  /**
   * @param articles numbers for them
   * @param texts where names and roles are kept, each once
   */
  constructor(
    private readonly articles = new ArticleNumbers(),
    private readonly texts = new TextTable(),
  ) {}

  get size(): number {
    return this.count;
  }

  put(id: string, people: readonly PersonHere[]): void {
    const article = this.articles.enter(id);
    const before = this.takeOut(article);
    const placeOf = placesOf(people);
    const numbered = people.map((person) => this.numbered(person));
    for (const [key, place] of placeOf) {
      const person = this.allKeys.enter(key);
      if (this.places.count(person) === 0) this.count++;
      this.places.add(person, article, Math.min(place + 1, later));
      this.totals.add(person, numbered[place]!);
    }
    this.here.set(article, numbered.flatMap(numbersOf));
    this.changed.fire([...new Set([...before, ...placeOf.keys()])]);
  }

  remove(id: string): void {
    const article = this.articles.find(id);
    this.changed.fire(article === undefined ? [] : this.takeOut(article));
  }

  private takeOut(article: number): readonly string[] {
    const numbered = this.numberedIn(article);
    const placeOf = placesOf(numbered.map(({ name }) => ({ name: this.texts.text(name) })));
    for (const [key, place] of placeOf) {
      const person = this.allKeys.enter(key);
      this.places.remove(person, article);
      if (this.places.count(person) === 0) this.count--;
      this.totals.remove(person, numbered[place]!);
    }
    this.here.clear(article);
    return [...placeOf.keys()];
  }

  /** The people in an article as they were put, those of a single name included. */
  of(id: string): PersonHere[] {
    const article = this.articles.find(id);
    return article === undefined ? [] : this.peopleIn(article);
  }

  /** Everybody, as lists put them in order; in steps. */
  *counts(): Generator<undefined, PersonCounts[]> {
    const all: PersonCounts[] = [];
    for (let person = 0; person < this.allKeys.size; person++) {
      if (person % (10 * peopleInStep) === 0) yield;
      const articles = this.places.count(person);
      if (articles === 0) continue;
      all.push({ key: this.allKeys.text(person), statements: this.totals.statementsOf(person), articles });
    }
    return all;
  }

  /** Everybody; in steps. */
  *everybody(): Generator<undefined, Person[]> {
    const all: Person[] = [];
    let count = 0;
    for (const key of this.keys()) {
      if (++count % peopleInStep === 0) yield;
      const person = this.person(key);
      if (person) all.push(person);
    }
    return all;
  }

  /** The keys of all people. */
  *keys(): Iterable<string> {
    for (let person = 0; person < this.allKeys.size; person++)
      if (this.places.count(person) > 0) yield this.allKeys.text(person);
  }

  /** Undefined when no article names such a person any more. */
  person(key: string): Person | undefined {
    const person = this.allKeys.find(key);
    const articles = person === undefined ? 0 : this.places.count(person);
    if (person === undefined || articles === 0) return undefined;
    const words = (use: WordUse) => this.totals.wordsOf(person, use).map((word) => this.texts.text(word));
    return {
      key,
      name: words(WordUse.Name)[0] ?? key,
      also: words(WordUse.OtherName),
      roles: words(WordUse.Role),
      mentions: this.totals.mentionsOf(person),
      statements: this.totals.statementsOf(person),
      articles,
    };
  }

  /** Where a person of this full name appears, in no particular order. */
  appearances(name: string): Appearance[] {
    return this.placesOf(personKey(name));
  }

  private placesOf(key: string): Appearance[] {
    const person = this.allKeys.find(key);
    if (person === undefined) return [];
    return Array.from(this.places.of(person), (posting) => {
      const article = slotOf(posting);
      const place = weightOf(posting);
      const people = this.peopleIn(article);
      const here = place < later ? people[place - 1] : people.filter(({ name }) => personKey(name) === key).at(-1);
      return { ...here!, article: this.articles.id(article) };
    });
  }

  private peopleIn(article: number): PersonHere[] {
    const text = (number: number) => this.texts.text(number);
    return this.numberedIn(article).map((person) => ({
      ...person,
      name: text(person.name),
      also: person.also.map(text),
      roles: person.roles.map(text),
    }));
  }

  private numberedIn(article: number): NumberedPerson[] {
    const numbers = this.here.scan(article);
    const found: NumberedPerson[] = [];
    let at = 0;
    const next = () => numbers[at++]!;
    const several = () => Array.from({ length: next() }, next);
    while (at < numbers.length)
      found.push({
        name: next(),
        also: several(),
        roles: several(),
        mentions: next(),
        statements: next(),
        first: { start: next(), end: next() },
      });
    return found;
  }

  private numbered(person: PersonHere): NumberedPerson {
    const number = (text: string) => this.texts.enter(text);
    return {
      ...person,
      name: number(person.name),
      also: person.also.map(number),
      roles: person.roles.map(number),
    };
  }
}

/** One of the people in an article; names and roles by their numbers. */
interface NumberedPerson extends CountedPerson {
  readonly first: Span;
}

function numbersOf({ name, also, roles, mentions, statements, first }: NumberedPerson): number[] {
  return [name, also.length, ...also, roles.length, ...roles, mentions, statements, first.start, first.end];
}

/** The keys of those with full names, and where in the list each stands; of two with one key, the latter. */
function placesOf(people: readonly Pick<PersonHere, 'name'>[]): Map<string, number> {
  const places = new Map<string, number>();
  people.forEach(({ name }, place) => isFullName(name) && places.set(personKey(name), place));
  return places;
}
