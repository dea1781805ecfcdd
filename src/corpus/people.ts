import type { Analysis } from '../analysis/analysis';
import type { Span } from '../article/article';

/** What one article has of a person: enough for "where else?", small enough to keep for every article. Plain JSON. */
export interface PersonHere {
  readonly name: string;
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

/** The people whom an article names, each once. */
export function peopleIn(analysis: Analysis): PersonHere[] {
  const found: PersonHere[] = [];
  for (const entity of analysis.entities) {
    if (entity.type !== 'person') continue;
    const mentions = analysis.mentions.filter((mention) => mention.entity === entity.id);
    const first = mentions.find((mention) => mention.kind === 'name') ?? mentions[0];
    if (!first) continue;
    const statements = analysis.statements.filter((statement) => statement.speaker === entity.id).length;
    found.push({
      name: entity.name,
      roles: entity.roles.map((role) => role.text),
      mentions: mentions.length,
      statements,
      first: { start: first.start, end: first.end },
    });
  }
  return found;
}

/** Names are the same when they differ in case, accents and punctuation only. */
function keyOf(name: string): string {
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
  private readonly byName = new Map<string, Map<string, PersonHere>>();
  private readonly namesIn = new Map<string, string[]>();

  put(article: string, people: readonly PersonHere[]): void {
    this.remove(article);
    const names: string[] = [];
    for (const person of people) {
      const key = keyOf(person.name);
      if (!key.includes(' ')) continue;
      let places = this.byName.get(key);
      if (!places) this.byName.set(key, (places = new Map<string, PersonHere>()));
      places.set(article, person);
      names.push(key);
    }
    this.namesIn.set(article, names);
  }

  remove(article: string): void {
    for (const key of this.namesIn.get(article) ?? []) {
      const places = this.byName.get(key);
      places?.delete(article);
      if (places?.size === 0) this.byName.delete(key);
    }
    this.namesIn.delete(article);
  }

  /** The people whose names pass a test, those of most articles first. */
  named(
    passes: (name: string) => boolean,
  ): { readonly name: string; readonly role: string; readonly articles: number }[] {
    const found = [];
    for (const places of this.byName.values()) {
      const [first] = places.values();
      if (!first || !passes(first.name)) continue;
      const role = [...places.values()].find(({ roles }) => roles.length > 0)?.roles[0] ?? '';
      found.push({ name: first.name, role, articles: places.size });
    }
    return found.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  }

  /** Where a person of this full name appears, in no particular order. */
  appearances(name: string): Appearance[] {
    return Array.from(this.byName.get(keyOf(name)) ?? [], ([article, person]) => ({ ...person, article }));
  }
}
