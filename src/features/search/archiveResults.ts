import { l10n, type Disposable } from 'vscode';
import type { ArchiveFacet } from '../../archive/archive';
import type { Article } from '../../article/article';
import { Emitter } from '../../corpus/emitter';
import { foundArticle, type FoundArticle } from '../../corpus/results';
import { needsMarks } from '../../search/query/conditions';
import { isEmpty, parseQuery, type Query } from '../../search/query/parser';
import { askArchive, notesOn, shareListed, type AskedArchive } from './askArchive';
import type { ResultSource } from './resultSource';
import type { Services } from '../services';

/** So many articles of an archive are listed at most. */
const mostListed = 200;
/** Several articles may be marked one after the other. In ms. */
const askAgainAfter = 500;

/**
 * What the archive finds. It is asked once for a query, and again when the person connects to another one, or marks
 * articles of it and the query asks for marks.
 */
export class ArchiveResults implements ResultSource {
  readonly changed = new Emitter<void>();
  found: readonly FoundArticle[] = [];
  isSearching = false;
  /** What it answered; null as long as it has not. */
  asked: AskedArchive | null = null;
  /** How all that match can be narrowed down. */
  facets: readonly ArchiveFacet[] = [];
  /** Whether the person has looked at what was found, or searched, in this session: before, nothing is asked. */
  private isWanted = false;
  private articles: ReadonlyMap<string, Article> = new Map();
  private stop = new AbortController();
  private again: ReturnType<typeof setTimeout> | undefined;
  private readonly listening: readonly Disposable[];

  constructor(
    private readonly services: Services,
    private query: string,
  ) {
    this.listening = [
      services.archive.changed.listen(() => this.askAnew()),
      services.desks.changed.listen((id) => services.archive.pathOf(id) !== null && this.marked()),
    ];
  }

  dispose(): void {
    this.stop.abort();
    clearTimeout(this.again);
    for (const each of this.listening) each.dispose();
  }

  begin(query: string): void {
    this.isWanted = true;
    this.query = query;
    this.take(null, []);
    this.ask();
  }

  /** A person sees the results: those of the last session are asked for, too. */
  seen(): void {
    if (this.isWanted) return;
    this.isWanted = true;
    this.askAnew();
  }

  private askAnew(): void {
    this.take(null, []);
    this.ask();
    this.changed.fire();
  }

  /** What a person should know of what it answered: how much of it is listed, and what may be missing. */
  notes(): string[] {
    const { asked, isSearching } = this;
    const { name } = this.services.archive;
    if (isSearching) return [l10n.t('asking the archive “{0}” …', name)];
    if (!asked) return [];
    return asked.problem === null ? [shareListed(asked, name), ...notesOn(asked)] : [asked.problem];
  }

  articleOf(id: string): Promise<Article | null> {
    return Promise.resolve(this.articles.get(id) ?? null);
  }

  private marked(): void {
    if (!needsMarks(parseQuery(this.query, { typing: false }))) return;
    clearTimeout(this.again);
    this.again = setTimeout(() => this.ask(), askAgainAfter);
  }

  /** What was found stays until there is an answer. */
  private ask(): void {
    this.stop.abort();
    clearTimeout(this.again);
    const { signal } = (this.stop = new AbortController());
    const query = parseQuery(this.query, { typing: false });
    this.isSearching = this.isWanted && this.services.archive.archive !== null && !isEmpty(query);
    if (this.isSearching) this.answer(query, signal).catch((error: unknown) => this.services.report('Search', error));
  }

  private async answer(query: Query, signal: AbortSignal): Promise<void> {
    const facets = this.facetsOf(query, signal);
    const asked = await askArchive(this.services, query, mostListed, signal);
    if (signal.aborted) return;
    this.isSearching = false;
    this.take(asked, this.facets);
    this.changed.fire();
    this.facets = await facets;
    if (!signal.aborted) this.changed.fire();
  }

  private take(asked: AskedArchive | null, facets: readonly ArchiveFacet[]): void {
    const articles = asked?.articles ?? [];
    this.asked = asked;
    this.facets = facets;
    this.found = articles.map(({ article, hits, facts }) => foundArticle(article, hits, facts));
    this.articles = new Map(articles.map(({ article }) => [article.id, article]));
  }

  /** None when they cannot be had: the results are there without them. */
  private async facetsOf(query: Query, signal: AbortSignal): Promise<readonly ArchiveFacet[]> {
    const { archive, marks } = this.services.archive;
    try {
      return (await archive?.facets(query, { signal, ...(marks && { marks }) })) ?? [];
    } catch (error) {
      if (!signal.aborted) this.services.log.info(`The archive offers no way to narrow results down: ${String(error)}`);
      return [];
    }
  }
}
