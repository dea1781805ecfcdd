import type { Analysis } from '../analysis/analysis';
import type { DateProblem } from '../analysis/dates/checks';
import type { Article } from '../article/article';
import { toSearchDocument } from '../search/index/searchDocument';
import type { Marks } from '../search/index/types';
import { SearchIndex } from '../search/searchIndex';
import { Days, type MentionedDays } from './days';
import { extractFacts, undecided, type DecidedFacts, type Facts } from './facts';
import { People, type PersonHere } from './people';
import type { Sketch } from './sketch';
import type { StatementFacts } from './statementFacts';

/**
 * What is known of the articles, each under its id: its words at once, and who says what and when after its analysis.
 * Texts are not kept.
 */
export class Catalog {
  readonly searchIndex: SearchIndex;
  readonly people = new People();
  readonly days = new Days();
  /** The search index keeps its part of the facts itself. */
  private readonly facts = new Map<string, Omit<Facts, 'search'>>();

  /** @param marks what people have marked articles with */
  constructor(marks?: Marks) {
    this.searchIndex = new SearchIndex(marks);
  }

  /** Makes an article searchable. The index forgets what its former text said. */
  addWords(article: Article): void {
    this.searchIndex.add(toSearchDocument(article));
  }

  /** Takes what an article's analysis says. Only after its words. @param decided by people, in it */
  addFacts(article: Article, analysis: Analysis, decided = undecided(analysis)): void {
    this.putFacts(article.id, extractFacts(article, analysis, decided));
  }

  putFacts(id: string, { search, ...facts }: Facts): void {
    this.facts.set(id, facts);
    this.searchIndex.setFacts(id, search);
    this.people.put(id, facts.people);
    this.days.put(id, facts.days);
  }

  hasFacts(id: string): boolean {
    return this.facts.has(id);
  }

  /** All that is kept of an article's analysis; null when it has not been read through. */
  factsOf(id: string): Facts | null {
    const facts = this.facts.get(id);
    const search = this.searchIndex.factsOf(id);
    return facts && search ? { ...facts, search } : null;
  }

  /** The people whom an article names, as far as it has been read through. */
  peopleIn(id: string): readonly PersonHere[] {
    return this.facts.get(id)?.people ?? [];
  }

  /** What is kept of its statements; null when it has not been read through. */
  statementsIn(id: string): StatementFacts | null {
    return this.facts.get(id)?.statements ?? null;
  }

  /** What its text is compared with others by; null when it has not been read through. */
  sketchOf(id: string): Sketch | null {
    return this.facts.get(id)?.sketch ?? null;
  }

  /** Where it speaks of which days, as far as it has been read through. */
  daysIn(id: string): MentionedDays {
    return this.facts.get(id)?.days ?? [];
  }

  /** What is wrong with the dates of an article, as far as it has been read through. */
  dateProblemsIn(id: string): readonly DateProblem[] {
    return this.facts.get(id)?.dateProblems ?? [];
  }

  /** What became of the decisions about an article, as far as it has been read through. */
  decidedIn(id: string): DecidedFacts | null {
    return this.facts.get(id)?.decided ?? null;
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
    this.facts.delete(id);
    this.people.remove(id);
    this.days.remove(id);
  }
}
