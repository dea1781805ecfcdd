import * as vscode from 'vscode';
import { labelOf } from '../../article/parse';
import { explain } from '../../search/query/explain';
import { namedSpeaker, statementFactAt } from '../../search/index/facts';
import { needsFacts } from '../../search/query/conditions';
import { isEmpty, parseQuery, type Query } from '../../search/query/parser';
import type { SearchIndex } from '../../search/searchIndex';
import { snippetOf } from '../../search/passages/snippet';
import { suggestions } from '../../search/query/suggestions';
import { shortDay } from '../dates/calendar';
import { commands, contextKeys, views } from '../contributions';
import { formatNumber, articleCount } from '../../article/wording';
import { languageTold } from '../../language/articleLanguage';
import { foreignLanguage } from '../labels';
import type { LiveResults } from './liveResults';
import { EditorPlace } from './editorPlace';
import { RecentSearches } from './recentSearches';
import { saidBy } from './resultItems';
import { completionItem, hintItem, keepAllItem, marked, personItem, section, type SearchItem } from './searchItems';
import { showSpan } from '../reading/reveal';
import type { SavedSearches } from './savedSearches';
import { displayPath, type Services } from '../services';
import { createPick, setItems, setTitle } from '../show';

const mostResults = 50;
/** A Quick Pick is about 90 characters wide; the label leaves room for the date and the speaker. */
const snippetLength = 88;
const labelLength = 44;
/**
 * An article is previewed when the person stays on it this long, so that holding an arrow key does not open all of
 * them. In ms.
 */
const previewAfter = 80;
/** While the index is being built, the search is repeated this often. In ms. */
const lookAgainAfter = 500;
/** So many people are listed above the passages, once this many letters have been typed. */
const mostPeople = 3;
const personLetters = 3;
/** A title is looked for once so many words have been typed. */
const titleWords = 2;
/** A field is suggested once this many of its letters have been typed. */
const fieldLetters = 2;

type Button = vscode.QuickInputButton & { readonly press: (pick: SearchPick) => void };

const buttons: readonly Button[] = [
  {
    iconPath: new vscode.ThemeIcon('list-tree'),
    tooltip: vscode.l10n.t('Keep All Search Results (press the search key again)'),
    press: (pick) => pick.showAll(),
  },
  {
    iconPath: new vscode.ThemeIcon('bookmark'),
    tooltip: vscode.l10n.t('Save This Search'),
    press: (pick) => pick.leaveFor(commands.saveSearch, pick.query),
  },
  {
    iconPath: new vscode.ThemeIcon('question'),
    tooltip: vscode.l10n.t('Search Help'),
    press: (pick) => pick.leaveFor(commands.searchHelp),
  },
];

/** "Search Seeds": results as you type, each previewed at the hit. */
export function register(
  context: vscode.ExtensionContext,
  services: Services,
  results: LiveResults,
  saved: SavedSearches,
): void {
  const recent = new RecentSearches(context.workspaceState);
  let lastQuery = '';
  let open: SearchPick | undefined;
  const showResults = async (query: string) => {
    recent.add(query);
    results.show(query);
    await vscode.commands.executeCommand(`${views.results}.focus`);
  };
  context.subscriptions.push(
    services.registerCommand(commands.searchSeeds, (query?: unknown) => {
      const start = typeof query === 'string' ? query : (selectedWords() ?? lastQuery);
      open = new SearchPick(services, start, { saved, recent, showResults, remember: (typed) => (lastQuery = typed) });
      open.show();
    }),
    services.registerCommand(commands.showResults, (query?: unknown) =>
      typeof query === 'string' ? showResults(query) : open?.showAll(),
    ),
    vscode.commands.registerCommand(commands.searchHelp, () =>
      vscode.commands.executeCommand(
        'markdown.showPreview',
        vscode.Uri.joinPath(context.extensionUri, 'media', 'search.md'),
      ),
    ),
  );
}

/** Words selected in the editor are most likely what to look for. */
function selectedWords(): string | null {
  const editor = vscode.window.activeTextEditor;
  const text =
    editor && !editor.selection.isEmpty && editor.selection.isSingleLine
      ? editor.document.getText(editor.selection).trim()
      : '';
  return text && text.length <= 80 ? text : null;
}

/** What the search works with besides the library. */
interface SearchContext {
  readonly saved: SavedSearches;
  readonly recent: RecentSearches;
  readonly showResults: (query: string) => Promise<void>;
  readonly remember: (typed: string) => void;
}

class SearchPick {
  private readonly pick = createPick<SearchItem>(
    vscode.l10n.t('Search Seeds'),
    vscode.l10n.t('Words, "exact phrases", speaker:name. Press the search key again to keep all results'),
  );
  private readonly before = EditorPlace.now();
  private preview: ReturnType<typeof setTimeout> | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;
  /** The person has chosen where to go, so closing the list does not restore the editor. */
  private left = false;
  /** Counts searches, so that an older one notices that it is out of date. */
  private run = 0;
  /** Opening takes time; the last request wins. */
  private opening = Promise.resolve();

  constructor(
    private readonly services: Services,
    query: string,
    private readonly context: SearchContext,
  ) {
    this.pick.buttons = buttons;
    this.pick.value = query;
    // Keeps our ranking: otherwise VS Code moves results with the words in their title to the top.
    Object.assign(this.pick, { sortByLabel: false });
    this.pick.onDidChangeValue(() => void this.search());
    this.pick.onDidChangeActive(([item]) => this.previewSoon(item));
    this.pick.onDidTriggerButton((button) => (button as Button).press(this));
    this.pick.onDidAccept(() => this.accept());
    this.pick.onDidHide(() => this.hidden());
  }

  get query(): string {
    return this.pick.value;
  }

  show(): void {
    void vscode.commands.executeCommand('setContext', contextKeys.searching, true);
    void this.search();
    this.pick.show();
  }

  /** Takes the search to the Search Results view. */
  showAll(): void {
    const query = settled(this.query, this.services.library.searchIndex);
    this.leave(() => this.context.showResults(query));
  }

  /** Closes the list, restores the editor, and runs a command. */
  leaveFor(command: string, ...args: readonly unknown[]): void {
    this.leave(() => vscode.commands.executeCommand(command, ...args));
  }

  /** The next step takes the focus, so it must wait until the editor is restored. */
  private leave(next: () => PromiseLike<unknown>): void {
    this.left = true;
    clearTimeout(this.preview);
    this.pick.hide();
    this.opening
      .then(() => this.before.restore())
      .then(next)
      .catch((error) => this.services.report('Search', error));
  }

  private async search(): Promise<void> {
    clearTimeout(this.again);
    const run = ++this.run;
    const isWaiting = this.services.isLoading || this.services.library.indexing.size > 0;
    const typed = this.query;
    const query = parseQuery(typed);
    this.pick.busy = isWaiting;
    setTitle(this.pick, this.titleOf(query));
    this.context.remember(typed);
    const items = typed.trim() ? await this.itemsFor(typed, query) : this.beginnings();
    if (run !== this.run) return;
    this.setItems(items);
    if (isWaiting) this.again = setTimeout(() => void this.search(), lookAgainAfter);
  }

  /**
   * Stays on the result where the person is, or starts on the first, so that completions and hints above do not get in
   * the way.
   */
  private setItems(items: readonly SearchItem[]): void {
    const at = this.pick.activeItems[0]?.place?.uri.toString();
    const shown = setItems(this.pick, items);
    const active =
      shown.find(({ place }) => place && place.uri.toString() === at) ??
      shown.find(({ place }) => place) ??
      shown.find(({ person }) => person);
    if (active) this.pick.activeItems = [active];
  }

  private titleOf(query: Query): string {
    const { corpus, indexing, searchIndex } = this.services.library;
    const total = formatNumber(corpus.size);
    const plain = isPlain(query);
    const notes = [
      plain ? vscode.l10n.t('Search Seeds') : explain(query),
      indexing.size > 0
        ? vscode.l10n.t('{0} of {1} articles searchable so far', formatNumber(corpus.size - indexing.size), total)
        : this.isBeginning
          ? vscode.l10n.t('Reading the articles …')
          : plain
            ? articleCount(corpus.size)
            : '',
      needsFacts(query) && searchIndex.unread > 0
        ? vscode.l10n.t(
            '{0} of {1} articles analysed so far',
            formatNumber(searchIndex.size - searchIndex.unread),
            total,
          )
        : '',
    ];
    return notes.filter(Boolean).join(' · ');
  }

  /** Whether nobody knows of any article yet: the search may be what they are read for. */
  private get isBeginning(): boolean {
    return this.services.isLoading && this.services.library.corpus.size === 0;
  }

  /** What the list offers before anything is typed. */
  private beginnings(): SearchItem[] {
    const { saved, recent } = this.context;
    return [
      ...section(
        vscode.l10n.t('saved searches'),
        saved.searches.map(({ name, query }) => ({
          icon: 'bookmark',
          label: name,
          description: query,
          text: query,
        })),
      ),
      ...section(
        vscode.l10n.t('recent searches'),
        recent.all.map((query) => ({ icon: 'history', label: query, text: query })),
      ),
      ...section(vscode.l10n.t('search by'), suggestions('', 0, this.services.library.vocabulary).map(completionItem)),
    ];
  }

  private async itemsFor(typed: string, query: Query): Promise<SearchItem[]> {
    this.takeUnsavedText();
    const results = await this.results(query);
    const hints = query.problems.map(({ text }) => hintItem(text));
    const nothing: SearchItem = { label: vscode.l10n.t('Nothing found'), detail: this.hint(query), alwaysShow: true };
    const people = isPlain(query) ? this.people(typed) : [];
    return [
      ...this.completions(typed),
      ...hints,
      ...section(vscode.l10n.t('people'), people),
      ...(people.length > 0 ? [{ label: vscode.l10n.t('passages'), kind: vscode.QuickPickItemKind.Separator }] : []),
      ...(results.length > 0
        ? [
            ...results,
            keepAllItem(
              results.length === mostResults ? vscode.l10n.t('only the best {0} are listed here', mostResults) : '',
            ),
          ]
        : [nothing]),
    ];
  }

  /** Who may be meant by words that are typed half right. */
  private people(typed: string): SearchItem[] {
    if (typed.trim().length < personLetters) return [];
    return this.services.library.directory.findPeople(typed, mostPeople).map(personItem);
  }

  /** The article whose title was typed half right comes first, wherever its words stand otherwise. */
  private titled(query: Query): string[] {
    if (!isPlain(query) || query.root.nodes.length < titleWords) return [];
    return this.services.library.directory.findTitles(this.query, 1);
  }

  private completions(typed: string): SearchItem[] {
    const word = /[^\s(|-]*$/.exec(typed)?.[0] ?? '';
    if (!word.includes(':') && word.length < fieldLetters && !/"[^"]*$/.test(typed)) return [];
    return suggestions(typed, typed.length, this.services.library.vocabulary)
      .filter(({ text }) => text.trimEnd() !== typed)
      .map(completionItem);
  }

  private async results(query: Query): Promise<SearchItem[]> {
    const { searchIndex } = this.services.library;
    const items: SearchItem[] = [];
    const hits = searchIndex.search(query, { limit: mostResults, pathOf: displayPath });
    const ids = [...new Set([...this.titled(query), ...hits.map(({ id }) => id)])];
    const articles = await Promise.all(ids.map((id) => this.services.library.articleOf(id)));
    for (const article of articles) {
      if (!article) continue;
      const { id } = article;
      const facts = searchIndex.factsOf(id);
      const language = searchIndex.languageOf(id);
      const snippet = snippetOf(article, this.services.library.hitsIn(article, query), snippetLength, language);
      const statement = facts && statementFactAt(facts, snippet.at.start);
      const who = facts && statement ? saidBy({ said: statement.type, speaker: namedSpeaker(facts, statement) }) : '';
      items.push({
        label: labelOf(article, labelLength) || displayPath(id),
        description: [
          article.date ? shortDay(article.date) : vscode.l10n.t('no date'),
          foreignLanguage(languageTold(article).code),
          who,
        ]
          .filter(Boolean)
          .join('  ·  '),
        detail: marked(snippet),
        alwaysShow: true,
        place: { uri: vscode.Uri.parse(id), span: snippet.at },
      });
    }
    return items;
  }

  private hint(query: Query): string {
    const { corpus, indexing, searchIndex } = this.services.library;
    if (this.isBeginning) return vscode.l10n.t('Reading the articles …');
    if (corpus.size === 0) return vscode.l10n.t('There are no articles in this workspace yet.');
    if (isEmpty(query)) return vscode.l10n.t('Type letters or digits to search for.');
    if (this.services.isLoading || indexing.size > 0) return vscode.l10n.t('Not all articles are searchable yet.');
    if (needsFacts(query) && searchIndex.unread > 0) return vscode.l10n.t('Not all articles have been analysed yet.');
    return vscode.l10n.t('Try fewer words, or the beginning of a word.');
  }

  /** Finds unsaved text, too. */
  private takeUnsavedText(): void {
    for (const document of vscode.workspace.textDocuments) {
      const id = document.uri.toString();
      if (document.isDirty && this.services.library.corpus.get(id)) this.services.articleIn(document);
    }
  }

  private previewSoon(item: SearchItem | undefined): void {
    clearTimeout(this.preview);
    if (!item?.place || !this.query.trim()) return;
    this.preview = setTimeout(() => this.open(item, { preview: true, preserveFocus: true }), previewAfter);
  }

  private open({ place }: SearchItem, options: vscode.TextDocumentShowOptions): void {
    if (!place) return;
    this.opening = this.opening
      .then(() => showSpan(this.services, place.uri, place.span, options))
      .then(undefined, (error) => this.services.report(place.uri.toString(), error));
  }

  private accept(): void {
    const [item] = this.pick.selectedItems;
    if (item?.text !== undefined) {
      this.pick.value = item.text;
      void this.search();
    }
    if (item?.keeps) return this.showAll();
    if (item?.person !== undefined) return this.leaveFor(commands.openPerson, item.person);
    if (!item?.place) return;
    this.left = true;
    clearTimeout(this.preview);
    this.context.recent.add(this.query);
    this.open(item, { preview: false });
    this.pick.hide();
  }

  private hidden(): void {
    clearTimeout(this.preview);
    clearTimeout(this.again);
    this.run++;
    void vscode.commands.executeCommand('setContext', contextKeys.searching, false);
    if (!this.left)
      this.opening = this.opening.then(() => {
        this.services.jumpMark.clear();
        return this.before.restore();
      });
    this.pick.dispose();
  }
}

/** Whether a query is nothing but words. */
function isPlain({ root }: Query): boolean {
  return root.nodes.every((node) => node.kind === 'word' && node.form === 'plain');
}

/**
 * A query to keep. While typing, a person sees results for the beginning of a word; if the articles do not have the
 * word itself, the beginning is what is meant.
 */
function settled(typed: string, index: SearchIndex): string {
  const last = /[^\s()|"“”„-]+$/.exec(typed)?.[0] ?? '';
  const finds = (query: string) => index.search(parseQuery(query, { typing: false }), { limit: 1 }).length > 0;
  const isWhole = last === '' || last.endsWith('*') || finds(last.includes(':') ? last : `"${last}"`);
  return isWhole || !finds(`${last}*`) ? typed.trim() : `${typed}*`;
}
