import type { Analysis } from '../analysis/analysis';
import type { DateProblem } from '../analysis/dates/checks';
import type { Article } from '../article/article';
import { toSearchDocument } from '../search/index/searchDocument';
import type { Marks } from '../search/index/types';
import { TextTable } from '../search/index/textTable';
import { SearchIndex } from '../search/searchIndex';
import { ArticleNumbers } from './articleNumbers';
import { Days, type MentionedDays } from './days';
import { extractFacts, undecided, type DecidedFacts, type Facts } from './facts';
import { PackedFacts } from './packedFacts';
import { People, type PersonHere } from './people';
import type { Sketch } from './sketch';
import { inSlices } from './slices';
import type { StatementFacts } from './statementFacts';

/**
 * What is known of the articles, each under its id: its words at once, and who says what and when after its analysis.
 * Texts are not kept.
 */
export class Catalog {
  readonly searchIndex: SearchIndex;
  private readonly articles = new ArticleNumbers();
  /** Names, roles and other words, each once. */
  private readonly texts = new TextTable();
  readonly people = new People(this.articles, this.texts);
  readonly days = new Days(this.articles);
  /** What the search index, people and days do not keep themselves. */
  private readonly facts = new PackedFacts(this.texts);

  /** @param marks what people have marked articles with */
  constructor(marks?: Marks) {
    this.searchIndex = new SearchIndex(marks);
  }

  /** Makes an article searchable. The index forgets what its former text said. */
  addWords(article: Article): void {
    this.searchIndex.add(toSearchDocument(article));
  }

  /** The same in slices, for a long article; not at all when it is not wanted any more after one of them. */
  async addManyWords(article: Article, isWanted: () => boolean): Promise<void> {
    const document = toSearchDocument(article);
    const words = await inSlices(this.searchIndex.reading(document), isWanted);
    if (words) this.searchIndex.take(document, words);
  }

  /** Takes what an article's analysis says. Only after its words. @param decided by people, in it */
  addFacts(article: Article, analysis: Analysis, decided = undecided(analysis)): void {
    this.putFacts(article.id, extractFacts(article, analysis, decided));
  }

  putFacts(id: string, facts: Facts): void {
    this.facts.set(this.articles.enter(id), facts);
    this.searchIndex.setFacts(id, facts.search);
    this.people.put(id, facts.people);
    this.days.put(id, facts.days);
  }

  hasFacts(id: string): boolean {
    return this.numberOf(id) !== null;
  }

  /** All that is kept of an article's analysis; null when it has not been read through. */
  factsOf(id: string): Facts | null {
    const number = this.numberOf(id);
    const search = this.searchIndex.factsOf(id);
    if (number === null || !search) return null;
    return {
      people: this.people.of(id),
      days: this.days.of(id),
      dateProblems: this.facts.dateProblemsOf(number),
      search,
      statements: this.facts.statementsOf(number),
      sketch: this.facts.sketchOf(number),
      decided: this.facts.decidedOf(number),
    };
  }

  /** The people whom an article names, as far as it has been read through. */
  peopleIn(id: string): readonly PersonHere[] {
    return this.people.of(id);
  }

  /** What is kept of its statements; null when it has not been read through. */
  statementsIn(id: string): StatementFacts | null {
    const number = this.numberOf(id);
    return number === null ? null : this.facts.statementsOf(number);
  }

  /** What its text is compared with others by; null when it has not been read through. */
  sketchOf(id: string): Sketch | null {
    const number = this.numberOf(id);
    return number === null ? null : this.facts.sketchOf(number);
  }

  /** Where it speaks of which days, as far as it has been read through. */
  daysIn(id: string): MentionedDays {
    return this.days.of(id);
  }

  /** What is wrong with the dates of an article, as far as it has been read through. */
  dateProblemsIn(id: string): readonly DateProblem[] {
    const number = this.numberOf(id);
    return number === null ? [] : this.facts.dateProblemsOf(number);
  }

  /** What became of the decisions about an article, as far as it has been read through. */
  decidedIn(id: string): DecidedFacts | null {
    const number = this.numberOf(id);
    return number === null ? null : this.facts.decidedOf(number);
  }

  /** How many articles have been read through. */
  get factsCount(): number {
    return this.facts.size;
  }

  remove(id: string): void {
    this.searchIndex.remove(id);
    this.removeFacts(id);
  }

  /** What cannot be read has words no more, and nobody in it says anything. */
  removeFacts(id: string): void {
    const number = this.numberOf(id);
    if (number !== null) this.facts.remove(number);
    this.people.remove(id);
    this.days.remove(id);
  }

  /** The number of an article that has facts. */
  private numberOf(id: string): number | null {
    const number = this.articles.find(id);
    return number !== undefined && this.facts.has(number) ? number : null;
  }
}
