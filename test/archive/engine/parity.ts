import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../src/analysis/analyze';
import type { Article } from '../../../src/article/article';
import { parseArticle } from '../../../src/article/parse';
import { shownText } from '../../../src/article/shownText';
import { searchFactsOf, statementsIn, type SearchFacts } from '../../../src/search/index/facts';
import { SearchIndex, toSearchDocument } from '../../../src/search/searchIndex';

/*
 * The same articles for both engines, and queries for each construct of the language made of the articles' own words.
 */

export interface ReadArticle {
  readonly article: Article;
  readonly facts: SearchFacts;
}

/** The golden articles, in all styles and languages, and each of their longer paragraphs as an article of its own. */
export function parityArticles(): ReadArticle[] {
  const folder = 'test/golden';
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name) && !name.includes('.golden.'));
  const whole = names.map((name) => parseArticle(readFileSync(join(folder, name), 'utf8'), `golden/${name}`));
  const parts = whole.flatMap((article) =>
    article.blocks
      .filter(({ kind, start, end }) => kind === 'paragraph' && end - start > 120)
      .slice(0, 4)
      .map((block, at) => parseArticle(partOf(article, shownText(article, block)), article.id.replace('.', `-${at}.`))),
  );
  return [...whole, ...parts].map((article) => ({ article, facts: searchFactsOf(article, analyze(article)) }));
}

function partOf({ date }: Article, text: string): string {
  return date === null ? text : ` date ${date} ${text}`;
}

/** The workspace's index of the articles. */
export function localIndexOf(articles: readonly ReadArticle[]): SearchIndex {
  const index = new SearchIndex();
  for (const { article, facts } of articles) {
    index.add(toSearchDocument(article));
    index.setFacts(article.id, facts);
  }
  return index;
}

/** Numbers from 0 to 1, the same each time (Mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Construct = keyof QueryMaker['makers'];

/** What others are put together of. */
const simple = ['a word', 'a phrase', 'a beginning', 'NEAR', 'speaker:', 'type:', 'in:', 'date:', 'mentions:'] as const;

/** Makes queries of the words that articles have. */
export class QueryMaker {
  constructor(
    private readonly articles: readonly ReadArticle[],
    private readonly random: () => number,
  ) {}

  /** By what they are to try. */
  private readonly makers = {
    'a word': () => this.word(),
    'several words': () => this.words(2 + this.below(3)),
    'a hyphenated word': () => this.hyphenated(),
    'a phrase': () => `"${this.row(2 + this.below(3))}"`,
    'a phrase of one word': () => `"${this.word()}"`,
    'a phrase that is not closed': () => `"${this.row(3).slice(0, -2)}`,
    'a beginning': () => `${this.long().slice(0, 3 + this.below(3))}*`,
    'a word with a slip': () => withSlip(this.long(), this.below(100)),
    'words spelled alike': () => `~${this.long()}`,
    'words left out': () => `${this.word()} -${this.word()} -"${this.row(2)}"`,
    OR: () => `${this.word()} OR ${this.piece()}`,
    AND: () => `${this.word()} AND ${this.piece()}`,
    brackets: () => `(${this.word()} OR ${this.piece()}) AND (${this.piece()} OR -${this.word()})`,
    NEAR: () => this.near(),
    'NEAR of several': () => this.nearSeveral(),
    'NEAR with phrases': () => this.nearPhrase(this.row(8).split(' ')),
    'NEAR with a beginning': () => `${this.word()} NEAR/${this.below(15)} ${this.long().slice(0, 4)}*`,
    'speaker:': () => this.speaker(),
    'speaker: and words': () => this.said((words) => this.one(words)),
    'speaker: and other words': () => `${this.speaker()} ${this.words(1 + this.below(2))}`,
    'speaker: and a phrase': () => this.said((words) => `"${this.rowIn(words, 2)}"`),
    'speaker: and NEAR': () => this.said((words) => this.nearIn(words)),
    'speaker: and words left out': () => this.said((words) => `${this.one(words)} -${this.word()}`),
    'a name not typed to its end': () => `speaker:${this.nameWord().slice(0, 3)}*`,
    'several speakers': () => `(${this.speaker()} OR ${this.speaker()}) ${this.word()}`,
    'not a speaker': () => `${this.word()} -${this.speaker()}`,
    'type:': () => `type:${this.one(['direct', 'indirect', 'mixed'])} ${this.words(1)}`,
    'type: alone': () => `type:${this.one(['direct', 'indirect', 'mixed'])}`,
    'speaker: and type:': () => `${this.speaker()} type:${this.one(['direct', 'indirect', 'mixed'])} ${this.words(1)}`,
    'in:': () => `in:${this.one(['heading', 'quote', 'title', 'lead'])} ${this.words(2)}`,
    'in: alone': () => `in:${this.one(['heading', 'quote', 'title', 'lead'])}`,
    'in: two places': () => `(in:lead OR in:heading) ${this.words(2)}`,
    'in: and speaker:': () => `in:lead ${this.speaker()} ${this.words(1)}`,
    'mentions:': () => `mentions:${this.quoted(this.name(['person', 'organization', 'group', 'place']))}`,
    'place:': () => `place:${this.quoted(this.name(['place']))} ${this.words(1)}`,
    'date:': () => `date:${this.day()} ${this.words(1)}`,
    'date: alone': () => `date:${this.one(['>', '<', '>=', '<=', ''])}${this.day().slice(0, this.one([4, 7, 10]))}`,
    'on:': () => `on:${this.one(['>', '<', '>=', '<=', ''])}${this.spokenOf()}`,
    'path:': () => `path:${this.one(['german', 'court', 'dam*vill', 'GOLDEN/', 'wire'])} ${this.word()}`,
    'lang:': () => `lang:${this.one(['de', 'en', 'fr', 'es', 'ru', 'pt', 'ar', 'fa'])} ${this.words(1)}`,
    'much at once': () => `(${this.piece()} OR ${this.piece()} OR ${this.word()}) ${this.word()} -${this.piece()}`,
  } as const satisfies Readonly<Record<string, () => string>>;

  /** What there is to try. */
  get constructs(): readonly Construct[] {
    return Object.keys(this.makers) as Construct[];
  }

  make(construct: Construct): string {
    return this.makers[construct]();
  }

  private piece(): string {
    return `(${this.make(this.one(simple))})`;
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private one<T>(all: readonly T[]): T {
    return all[this.below(all.length)]!;
  }

  private text(): string {
    const { article } = this.one(this.articles);
    return shownText(article, this.one(article.blocks));
  }

  /** Words as they stand in a row somewhere. */
  private row(length: number): string {
    return this.rowIn(wordsIn(this.text()), length);
  }

  private rowIn(words: readonly string[], length: number): string {
    const start = this.below(Math.max(1, words.length - length));
    return words.slice(start, start + length).join(' ');
  }

  private word(): string {
    return this.row(1);
  }

  private words(count: number): string {
    return Array.from({ length: count }, () => this.word()).join(' ');
  }

  private long(): string {
    for (let tries = 0; tries < 50; tries++) {
      const word = this.word();
      if (word.length > 5 && /^\p{L}+$/u.test(word)) return word;
    }
    return 'nothing';
  }

  private hyphenated(): string {
    for (let tries = 0; tries < 200; tries++) {
      const [found] = this.text().match(/\p{L}+-\p{L}+/u) ?? [];
      if (found) return this.one([found, found.replace('-', ''), found.split('-')[0]!]);
    }
    return 'cease-fire';
  }

  private near(): string {
    return this.nearIn(wordsIn(this.text()));
  }

  private nearIn(words: readonly string[]): string {
    const [first = 'a', ...others] = this.rowIn(words, 2 + this.below(8)).split(' ');
    const last = others.filter((word) => word.toLowerCase() !== first.toLowerCase()).at(-1) ?? 'nothing';
    return `${first} NEAR/${this.below(10)} ${last}`;
  }

  private nearSeveral(): string {
    const [first = 'a', , second = 'b', , , third = 'c'] = this.row(6).split(' ');
    return `${second} NEAR/${this.below(5)} ${third} NEAR/${2 + this.below(5)} ${first}`;
  }

  private nearPhrase([first = 'a', second = 'b', ...others]: readonly string[]): string {
    return `${this.one(others) ?? 'c'} NEAR/${this.below(6)} "${first} ${second}"`;
  }

  /** Something about the words of a statement, in what its speaker says. */
  private said(about: (words: readonly string[]) => string): string {
    for (let tries = 0; tries < 200; tries++) {
      const { article, facts } = this.one(this.articles);
      const statements = statementsIn(facts).filter(({ speaker }) => speaker >= 0);
      if (statements.length === 0) continue;
      const { speaker, content } = this.one(statements);
      const words = wordsIn(shownText(article, this.one(content)));
      if (words.length > 0) return `speaker:${this.quoted(this.one(facts.named[speaker]!.names))} ${about(words)}`;
    }
    return this.speaker();
  }

  private name(kinds: readonly string[]): string {
    const named = this.articles.flatMap(({ facts }) => facts.named.filter(({ kind }) => kinds.includes(kind)));
    return this.one(this.one(named).names);
  }

  private nameWord(): string {
    return this.name(['person']).split(/\s+/).at(-1)!;
  }

  private speaker(): string {
    const name = this.one([() => this.name(['person', 'source', 'organization']), () => this.nameWord()])();
    return `speaker:${this.quoted(name)}`;
  }

  private quoted(text: string): string {
    return `"${text.replaceAll('"', '')}"`;
  }

  private day(): string {
    return this.one(this.articles.flatMap(({ article: { date } }) => date ?? []));
  }

  private spokenOf(): string {
    return this.one(this.articles.flatMap(({ facts }) => facts.days.map(([period]) => period)));
  }
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}’'-]+/gu) ?? ['nothing'];
}

/** Two neighbouring letters change their places. */
function withSlip(word: string, number: number): string {
  const at = 1 + (number % (word.length - 2));
  return `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
}
