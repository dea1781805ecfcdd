import * as vscode from 'vscode';
import { needsFacts } from '../../search/query/conditions';
import { isEmpty, type Query } from '../../search/query/parser';
import { formatNumber } from '../../article/wording';
import { passageItem, personItem, type SearchItem } from './searchItems';
import { displayPath, type Services } from '../services';

/** So many articles are listed while somebody types. */
export const mostListed = 50;
/** So many people are listed above the passages, once this many letters have been typed. */
const mostPeople = 3;
const personLetters = 3;
/** A title is looked for once so many words have been typed. */
const titleWords = 2;

/** What the articles of the workspace have to say to a search as it is typed. */
export class WorkspaceAsTyped {
  constructor(private readonly services: Services) {}

  /** Whether nobody knows of any article yet: the search may be what they are read for. */
  get isBeginning(): boolean {
    return this.services.isLoading && this.services.library.corpus.size === 0;
  }

  /** Whether articles may be found soon that cannot be yet. */
  get isWaiting(): boolean {
    return this.services.isLoading || this.services.library.indexing.size > 0;
  }

  async passages(typed: string, query: Query): Promise<SearchItem[]> {
    this.takeUnsavedText();
    const { library, archive } = this.services;
    const { searchIndex } = library;
    const hits = searchIndex.search(query, { limit: mostListed, pathOf: displayPath });
    // What lies in the archive, the archive finds.
    const ids = [...this.titled(typed, query), ...hits.map(({ id }) => id)].filter((id) => archive.pathOf(id) === null);
    const articles = await Promise.all([...new Set(ids)].map((id) => library.articleOf(id)));
    return articles.flatMap((article) => {
      if (!article) return [];
      const [facts, language] = [searchIndex.factsOf(article.id), searchIndex.languageOf(article.id)];
      return passageItem({ article, facts, hits: library.hitsIn(article, query) }, language);
    });
  }

  /** Who may be meant by words that are typed half right. */
  people(typed: string): SearchItem[] {
    if (typed.trim().length < personLetters) return [];
    return this.services.library.directory.findPeople(typed, mostPeople).map(personItem);
  }

  /** Why nothing was found, or what else to try. */
  hint(query: Query): string {
    const { corpus, searchIndex } = this.services.library;
    if (this.isBeginning) return vscode.l10n.t('Reading the articles …');
    if (corpus.size === 0) return vscode.l10n.t('There are no articles in this workspace yet.');
    if (isEmpty(query)) return vscode.l10n.t('Type letters or digits to search for.');
    if (this.isWaiting) return vscode.l10n.t('Not all articles are searchable yet.');
    if (needsFacts(query) && searchIndex.unread > 0) return vscode.l10n.t('Not all articles have been analysed yet.');
    return vscode.l10n.t('Try fewer words, or the beginning of a word.');
  }

  /** How much of the workspace can be found by now. */
  progress(query: Query): string[] {
    const { corpus, indexing, searchIndex } = this.services.library;
    const total = formatNumber(corpus.size);
    const searchable =
      indexing.size > 0
        ? vscode.l10n.t('{0} of {1} articles searchable so far', formatNumber(corpus.size - indexing.size), total)
        : this.isBeginning
          ? vscode.l10n.t('Reading the articles …')
          : '';
    const analysed =
      needsFacts(query) && searchIndex.unread > 0
        ? vscode.l10n.t(
            '{0} of {1} articles analysed so far',
            formatNumber(searchIndex.size - searchIndex.unread),
            total,
          )
        : '';
    return [searchable, analysed];
  }

  /** The article whose title was typed half right comes first, wherever its words stand otherwise. */
  private titled(typed: string, query: Query): string[] {
    if (!isPlain(query) || query.root.nodes.length < titleWords) return [];
    return this.services.library.directory.findTitles(typed, 1);
  }

  /** Finds unsaved text, too. */
  private takeUnsavedText(): void {
    for (const document of vscode.workspace.textDocuments) {
      const id = document.uri.toString();
      if (document.isDirty && this.services.library.corpus.get(id)) this.services.articleIn(document);
    }
  }
}

/** Whether a query is nothing but words. */
export function isPlain({ root }: Query): boolean {
  return root.nodes.every((node) => node.kind === 'word' && node.form === 'plain');
}
