import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import { fold } from '../search/text/characters';
import type { Corpus } from './corpus';
import type { People, Person } from './people';
import { Slices } from './slices';

/** With more articles than this, only those who speak or appear twice are listed, and no titles. */
const mostArticles = 10_000;
const mostPeople = 50_000;
/** So much of an article's lead is listed with its title. In characters. */
const leadLength = 160;
/** Fewer letters are looked for at the beginnings of names alone. */
const fewestLetters = 3;
/**
 * Changes are listed together after this time, so that an article that is read does not cost a search; in ms. While
 * very many come, listing takes little of all time, and nobody waits longer than a few seconds to be found.
 */
const settle = 200;
const timesLastListing = 30;
const longestSettle = 5000;

interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly also: string;
  readonly roles: string;
}

interface ListedTitle {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
}

/** Beginnings of words count, and slips: one letter in four or five may be wrong, two in longer words. */
const shared = {
  processTerm: (term: string) => fold(term) || null,
  searchOptions: {
    prefix: true,
    fuzzy: (term: string) => (term.length > 3 ? 0.3 : false),
    maxFuzzy: 2,
    combineWith: 'AND',
  },
} as const satisfies Partial<Options>;

/**
 * Who and what there is: the people of all articles with their names and roles, and the articles' titles, found by what
 * a person half remembers and types with slips. Short records in MiniSearch, in memory and up to date; the passages of
 * the articles have an index of their own.
 */
export class Directory {
  private readonly people = new MiniSearch<ListedPerson>({ ...shared, fields: ['name', 'also', 'roles'] });
  private readonly titles = new MiniSearch<ListedTitle>({ ...shared, fields: ['title', 'lead'] });
  /**
   * What is listed, as it was listed: MiniSearch takes out at once what it is given again. What it is only told to
   * discard it clears away later, and fails when something is listed meanwhile.
   */
  private readonly listedPeople = new Map<string, ListedPerson>();
  private readonly listedTitles = new Map<string, ListedTitle>();
  /** How many statements each of the people listed makes. */
  private readonly statements = new Map<string, number>();
  /** Those who say most first; null when somebody has changed since. */
  private ranked: readonly string[] | null = null;
  private readonly changedPeople = new Set<string>();
  private readonly changedTitles = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private listing: Promise<void> | null = null;
  private listingTook = 0;
  private readonly listening;

  constructor(
    private readonly corpus: Corpus,
    private readonly known: People,
  ) {
    this.listening = [
      known.changed.listen((keys) => {
        for (const key of keys) this.changedPeople.add(key);
        this.listSoon();
      }),
      corpus.changed.listen(({ id, kind }) => {
        if (kind === 'stamped' || kind === 'decided') return;
        this.changedTitles.add(id);
        this.listSoon();
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const each of this.listening) each.dispose();
  }

  /** Whether the folder is so large that not everybody is listed, and no titles are. */
  get isPartial(): boolean {
    return this.corpus.size > mostArticles;
  }

  /** The people whose names or roles have every word of what was typed, or nearly; the likeliest first. */
  findPeople(typed: string, limit: number): Person[] {
    const words = fold(typed).split(/\s+/).filter(Boolean);
    const long = words.filter((word) => word.length >= fewestLetters);
    const short = words.filter((word) => word.length < fewestLetters);
    if (long.length === 0) return this.peopleOf(this.keysBeginning(short, limit));
    const options = {
      boost: { name: 3, also: 2 },
      // Who says more is more likely meant.
      boostDocument: (key: string) => 1 + Math.log10(1 + (this.statements.get(key) ?? 0)) / 2,
      // A letter or two would find so many that it takes long to join them.
      filter: ({ id }: SearchResult) => this.hasShort(id as string, short),
    };
    const search = (more: SearchOptions) => this.people.search(long.join(' '), { ...options, ...more }).slice(0, limit);
    // Whoever is called just so comes before those who are called nearly so and say more.
    const exact = search({ fuzzy: false });
    const similar = exact.length < limit ? search({}) : [];
    const keys = new Set([...exact, ...similar].map(({ id }) => id as string));
    return this.peopleOf([...keys].slice(0, limit));
  }

  /** Whether a person's name or roles have words that begin so. */
  private hasShort(key: string, beginnings: readonly string[]): boolean {
    const missing = beginnings.filter((each) => !hasBeginning(key, each));
    if (missing.length === 0) return true;
    const { also = [], roles = [] } = this.known.person(key) ?? {};
    const others = fold([...also, ...roles].join(' '));
    return missing.every((each) => hasBeginning(others, each));
  }

  /** A letter or two says so little that those come first who say most. */
  private keysBeginning(words: readonly string[], limit: number): string[] {
    this.ranked ??= [...this.statements].sort(([, a], [, b]) => b - a).map(([key]) => key);
    const keys: string[] = [];
    for (const key of this.ranked) {
      if (keys.length === limit) break;
      if (words.every((word) => hasBeginning(key, word))) keys.push(key);
    }
    return keys;
  }

  private peopleOf(keys: readonly string[]): Person[] {
    return keys.flatMap((key) => this.known.person(key) ?? []);
  }

  /** The ids of the articles whose titles or first words have every word typed, or nearly; the best first. */
  findTitles(typed: string, limit: number): string[] {
    const found = this.titles.search(typed, { boost: { title: 3 } });
    return found.slice(0, limit).map(({ id }) => id as string);
  }

  /** Resolves when everything that is known by now is listed. */
  async whenListed(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.list();
  }

  private listSoon(): void {
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        void this.list();
      },
      Math.min(Math.max(settle, timesLastListing * this.listingTook), longestSettle),
    );
  }

  private list(): Promise<void> {
    this.listing ??= this.listChanged().finally(() => (this.listing = null));
    return this.listing;
  }

  private async listChanged(): Promise<void> {
    const begin = performance.now();
    const slices = new Slices();
    for (const key of this.changedPeople) {
      this.changedPeople.delete(key);
      this.listPerson(key);
      if (slices.isOver) await slices.pause();
    }
    for (const id of this.changedTitles) {
      this.changedTitles.delete(id);
      this.listTitle(id);
      if (slices.isOver) await slices.pause();
    }
    this.listingTook = performance.now() - begin;
  }

  private listPerson(key: string): void {
    this.ranked = null;
    const person = this.known.person(key);
    const isListed =
      person !== undefined &&
      (!this.isPartial || isNotable(person)) &&
      (this.listedPeople.has(key) || this.listedPeople.size < mostPeople);
    put(this.people, this.listedPeople, key, isListed ? recordOf(person) : null);
    if (isListed) this.statements.set(key, person.statements);
    else this.statements.delete(key);
  }

  private listTitle(id: string): void {
    const summary = this.corpus.get(id)?.summary;
    if (this.isPartial) {
      this.titles.removeAll();
      this.listedTitles.clear();
    } else {
      const lead = summary?.lead.slice(0, leadLength);
      put(this.titles, this.listedTitles, id, lead === undefined ? null : { id, title: summary?.title ?? '', lead });
    }
  }
}

function recordOf({ key, name, also, roles }: Person): ListedPerson {
  return { id: key, name, also: also.join(' '), roles: roles.join(' ') };
}

/** Lists a record, or none, in place of the one that is there. Most are the same as before. */
function put<T extends { readonly id: string }>(
  index: MiniSearch<T>,
  listed: Map<string, T>,
  id: string,
  record: T | null,
): void {
  const before = listed.get(id);
  if (before && record && Object.entries(record).every(([field, value]) => before[field as keyof T] === value)) return;
  if (before) index.remove(before);
  listed.delete(id);
  if (!record) return;
  listed.set(id, record);
  index.add(record);
}

function hasBeginning(text: string, beginning: string): boolean {
  return text.startsWith(beginning) || text.includes(` ${beginning}`);
}

function isNotable({ statements, articles }: Person): boolean {
  return statements > 0 || articles > 1;
}
