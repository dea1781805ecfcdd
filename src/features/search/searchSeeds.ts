import * as vscode from 'vscode';
import type { Span } from '../../article/article';
import { labelOf } from '../../article/parse';
import { explain } from '../../search/query/explain';
import { namedSpeaker, statementFactAt } from '../../search/index/facts';
import { needsFacts } from '../../search/query/needsFacts';
import { isEmpty, parseQuery, type Query } from '../../search/query/parser';
import type { SearchIndex } from '../../search/searchIndex';
import { findHits, snippetOf } from '../../search/passages/snippet';
import { suggestions, type Suggestion } from '../../search/query/suggestions';
import { shortDay } from '../dates/calendar';
import { commands, contextKeys, views } from '../contributions';
import type { LiveResults } from './liveResults';
import { saidBy } from './resultItems';
import { showSpan } from '../reading/reveal';
import type { SavedSearches } from './savedSearches';
import { displayPath, type Services } from '../services';
import { createPick, setItems, type PickItem } from '../show';

const mostResults = 50;
/** A Quick Pick is about 90 characters wide; the label leaves room for the date and the speaker. */
const snippetLength = 88;
const labelLength = 44;
/**
 * An article is previewed when the person stays on it this long, so that holding an arrow key does not open them all.
 * In ms.
 */
const previewAfter = 80;
/** While the index is being built, results are looked up again this often. In ms. */
const lookAgainAfter = 500;
/** A field's name is offered when so many of its letters have been typed. */
const fieldLetters = 2;
const mostRecent = 10;
const recentKey = 'search.recent';

/** A line of the list. One that has none of these only tells something. */
interface Item extends PickItem {
  /** Where it leads. */
  readonly place?: { readonly uri: vscode.Uri; readonly span: Span };
  /** What it makes of the input. */
  readonly text?: string;
  /** It keeps all results in their view. */
  readonly keeps?: true;
}

type Button = vscode.QuickInputButton & { readonly press: (pick: SearchPick) => void };

const buttons: readonly Button[] = [
  {
    iconPath: new vscode.ThemeIcon('list-tree'),
    tooltip: 'Keep All in Search Results (the search key again)',
    press: (pick) => pick.showAll(),
  },
  {
    iconPath: new vscode.ThemeIcon('bookmark'),
    tooltip: 'Save This Search',
    press: (pick) => pick.leaveFor(commands.saveSearch, pick.query),
  },
  {
    iconPath: new vscode.ThemeIcon('question'),
    tooltip: 'What Can Be Searched?',
    press: (pick) => pick.leaveFor(commands.searchHelp),
  },
];

/** The last item: Up at the first one leads there. Ctrl+Enter cannot, VS Code takes it for Enter. */
function keepAll(listed: number): Item {
  return {
    icon: 'list-tree',
    label: 'Keep all results in the Search Results view',
    description: listed < mostResults ? '' : `these are the best ${mostResults}`,
    alwaysShow: true,
    keeps: true,
  };
}

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
    vscode.commands.registerCommand(commands.searchSeeds, (query?: unknown) => {
      const start = typeof query === 'string' ? query : (selectedWords() ?? lastQuery);
      open = new SearchPick(services, start, { saved, recent, showResults, remember: (typed) => (lastQuery = typed) });
      open.show();
    }),
    vscode.commands.registerCommand(commands.showResults, (query?: unknown) =>
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

/** Words that are selected in the editor are what most likely is looked for. */
function selectedWords(): string | null {
  const editor = vscode.window.activeTextEditor;
  const text =
    editor && !editor.selection.isEmpty && editor.selection.isSingleLine
      ? editor.document.getText(editor.selection).trim()
      : '';
  return text && text.length <= 80 ? text : null;
}

/** What was searched in this workspace, the last first. */
class RecentSearches {
  constructor(private readonly memory: vscode.Memento) {}

  get all(): readonly string[] {
    return this.memory.get<readonly string[]>(recentKey, []);
  }

  add(query: string): void {
    if (query.trim())
      void this.memory.update(
        recentKey,
        [query.trim(), ...this.all.filter((each) => each !== query.trim())].slice(0, mostRecent),
      );
  }
}

interface Surroundings {
  readonly saved: SavedSearches;
  readonly recent: RecentSearches;
  readonly showResults: (query: string) => Promise<void>;
  readonly remember: (typed: string) => void;
}

class SearchPick {
  private readonly pick = createPick<Item>();
  private readonly before = EditorPlace.now();
  private preview: ReturnType<typeof setTimeout> | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;
  /** Where the person goes from here is settled: closing the list changes nothing. */
  private left = false;
  /** Goes up with each search, so that an older one knows that it is out of date. */
  private run = 0;
  /** Opening takes time; what was asked for last wins. */
  private opening = Promise.resolve();

  constructor(
    private readonly services: Services,
    query: string,
    private readonly around: Surroundings,
  ) {
    this.pick.placeholder = 'Words, "exact phrases", speaker:name; the search key again keeps all results';
    this.pick.buttons = buttons;
    this.pick.value = query;
    // Keeps our ranking: without it VS Code moves results with the words in their title to the top.
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
    const query = settled(this.query, this.services.searchIndex);
    this.leave(() => this.around.showResults(query));
  }

  /** Closes the list and does something else, with the editor as it was before. */
  leaveFor(command: string, ...args: readonly unknown[]): void {
    this.leave(() => vscode.commands.executeCommand(command, ...args));
  }

  /** What comes next has the focus, and so must wait until the editor is as it was. */
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
    const waiting = this.services.indexing.size;
    const typed = this.query;
    const query = parseQuery(typed);
    this.pick.busy = waiting > 0;
    this.pick.title = this.titleOf(query);
    this.around.remember(typed);
    const items = typed.trim() ? await this.itemsFor(typed, query) : this.beginnings();
    if (run !== this.run) return;
    this.setItems(items);
    if (waiting > 0) this.again = setTimeout(() => void this.search(), lookAgainAfter);
  }

  /**
   * Stays at the result where the person is, and starts at the first: completions and hints above it do not get in the
   * way.
   */
  private setItems(items: readonly Item[]): void {
    const at = this.pick.activeItems[0]?.place?.uri.toString();
    const shown = setItems(this.pick, items);
    const active = shown.find(({ place }) => place && place.uri.toString() === at) ?? shown.find(({ place }) => place);
    if (active) this.pick.activeItems = [active];
  }

  private titleOf(query: Query): string {
    const { corpus, indexing, searchIndex } = this.services;
    const total = corpus.size.toLocaleString('en');
    const isPlain = query.root.nodes.every((node) => node.kind === 'word' && node.form === 'plain');
    const notes = [
      isPlain ? 'Search Seeds' : explain(query),
      indexing.size > 0
        ? `${(corpus.size - indexing.size).toLocaleString('en')} of ${total} articles searchable so far`
        : isPlain
          ? `${total} ${corpus.size === 1 ? 'article' : 'articles'}`
          : '',
      needsFacts(query) && searchIndex.unread > 0
        ? `${(searchIndex.size - searchIndex.unread).toLocaleString('en')} of ${total} articles read for people and dates so far`
        : '',
    ];
    return notes.filter(Boolean).join(' · ');
  }

  /** What a person can start with. */
  private beginnings(): Item[] {
    const { saved, recent } = this.around;
    return [
      ...section(
        'saved searches',
        saved.searches.map(({ name, query }) => ({
          icon: 'bookmark',
          label: name,
          description: query,
          text: query,
        })),
      ),
      ...section(
        'recent searches',
        recent.all.map((query) => ({ icon: 'history', label: query, text: query })),
      ),
      ...section('search by', suggestions('', 0, this.services.searchIndex).map(completion)),
    ];
  }

  private async itemsFor(typed: string, query: Query): Promise<Item[]> {
    this.takeUnsavedText();
    const results = await this.results(query);
    const hints = query.problems.map(({ text }) => hintItem(text));
    const nothing: Item = { label: 'Nothing found', detail: this.hint(query), alwaysShow: true };
    return [
      ...this.completions(typed),
      ...hints,
      ...(results.length > 0 ? [...results, keepAll(results.length)] : [nothing]),
    ];
  }

  private completions(typed: string): Item[] {
    const word = /[^\s(|-]*$/.exec(typed)?.[0] ?? '';
    if (!word.includes(':') && word.length < fieldLetters && !/"[^"]*$/.test(typed)) return [];
    return suggestions(typed, typed.length, this.services.searchIndex)
      .filter(({ text }) => text.trimEnd() !== typed)
      .map(completion);
  }

  private async results(query: Query): Promise<Item[]> {
    const { searchIndex } = this.services;
    const items: Item[] = [];
    const hits = searchIndex.search(query, { limit: mostResults, pathOf: displayPath });
    const articles = await Promise.all(hits.map(({ id }) => this.services.articleOf(id)));
    for (const article of articles) {
      if (!article) continue;
      const { id } = article;
      const facts = searchIndex.factsOf(id);
      const snippet = snippetOf(article, findHits(article, query, facts), snippetLength);
      const statement = facts && statementFactAt(facts, snippet.at.start);
      const who = facts && statement ? saidBy({ said: statement.type, speaker: namedSpeaker(facts, statement) }) : '';
      items.push({
        label: labelOf(article, labelLength) || displayPath(id),
        description: [article.date ? shortDay(article.date) : 'no date', who].filter(Boolean).join('  ·  '),
        detail: marked(snippet),
        alwaysShow: true,
        place: { uri: vscode.Uri.parse(id), span: snippet.at },
      });
    }
    return items;
  }

  private hint(query: Query): string {
    const { corpus, indexing, searchIndex } = this.services;
    if (corpus.size === 0) return 'There are no articles in this workspace yet.';
    if (isEmpty(query)) return 'Only letters and digits can be searched for.';
    if (indexing.size > 0) return 'Not all articles are searchable yet.';
    if (needsFacts(query) && searchIndex.unread > 0) return 'Not all articles have been read for people and dates yet.';
    return 'Try fewer words, or the beginning of a word.';
  }

  /** What was typed a moment ago is found too. */
  private takeUnsavedText(): void {
    for (const document of vscode.workspace.textDocuments) {
      const id = document.uri.toString();
      if (document.isDirty && this.services.corpus.get(id)) this.services.articleIn(document);
    }
  }

  private previewSoon(item: Item | undefined): void {
    clearTimeout(this.preview);
    if (!item?.place || !this.query.trim()) return;
    this.preview = setTimeout(() => this.open(item, { preview: true, preserveFocus: true }), previewAfter);
  }

  private open({ place }: Item, options: vscode.TextDocumentShowOptions): void {
    if (!place) return;
    this.opening = this.opening
      .then(() => showSpan(place.uri, place.span, options))
      .then(undefined, (error) => this.services.report(place.uri.toString(), error));
  }

  private accept(): void {
    const [item] = this.pick.selectedItems;
    if (item?.text !== undefined) {
      this.pick.value = item.text;
      void this.search();
    }
    if (item?.keeps) return this.showAll();
    if (!item?.place) return;
    this.left = true;
    clearTimeout(this.preview);
    this.around.recent.add(this.query);
    this.open(item, { preview: false });
    this.pick.hide();
  }

  private hidden(): void {
    clearTimeout(this.preview);
    clearTimeout(this.again);
    this.run++;
    void vscode.commands.executeCommand('setContext', contextKeys.searching, false);
    if (!this.left) this.opening = this.opening.then(() => this.before.restore());
    this.pick.dispose();
  }
}

function completion({ label, detail, text }: Suggestion): Item {
  return { icon: 'symbol-field', label, description: detail, text, alwaysShow: true };
}

/** What is wrong stands above what is done about it: one line would be cut. */
function hintItem(text: string): Item {
  const [wrong = '', done] = text.split('; ');
  return { icon: 'info', label: wrong, detail: done, alwaysShow: true };
}

/** Items below a line that names them; nothing when there are none. */
function section(name: string, items: readonly Item[]): Item[] {
  return items.length > 0 ? [{ label: name, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
}

/**
 * A query as it stays. A person sees results for the beginning of a word; if the articles have no such word, the
 * beginning is what is meant.
 */
function settled(typed: string, index: SearchIndex): string {
  const last = /[^\s()|"“”„-]+$/.exec(typed)?.[0] ?? '';
  const finds = (query: string) => index.search(parseQuery(query, { typing: false }), { limit: 1 }).length > 0;
  const isWhole = last === '' || last.endsWith('*') || finds(last.includes(':') ? last : `"${last}"`);
  return isWhole || !finds(`${last}*`) ? typed.trim() : `${typed}*`;
}

/**
 * A line of text for the list with its hits between marks, since VS Code lets an extension set no highlights of its
 * own.
 */
function marked({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }): string {
  let result = '';
  let at = 0;
  for (const mark of marks) {
    result += `${text.slice(at, mark.start)}‹${text.slice(mark.start, mark.end)}›`;
    at = mark.end;
  }
  return result + text.slice(at);
}

/** Where the person was before the search, to go back to. */
class EditorPlace {
  private constructor(
    private readonly editor: {
      readonly uri: vscode.Uri;
      readonly selection: vscode.Selection;
      readonly visible: vscode.Range | undefined;
      readonly column: vscode.ViewColumn | undefined;
      readonly preview: boolean;
    } | null,
    private readonly openBefore: ReadonlySet<string>,
  ) {}

  static now(): EditorPlace {
    const editor = vscode.window.activeTextEditor;
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    const place = editor && {
      uri: editor.document.uri,
      selection: editor.selection,
      visible: editor.visibleRanges[0],
      column: editor.viewColumn,
      preview: tab?.isPreview ?? true,
    };
    return new EditorPlace(place ?? null, new Set(textTabs().map(({ uri }) => uri.toString())));
  }

  async restore(): Promise<void> {
    if (this.editor) {
      const { uri, selection, visible, column, preview } = this.editor;
      const editor = await vscode.window.showTextDocument(uri, { viewColumn: column, selection, preview });
      if (visible) editor.revealRange(visible, vscode.TextEditorRevealType.AtTop);
    }
    const previews = textTabs().filter(({ tab, uri }) => tab.isPreview && !this.openBefore.has(uri.toString()));
    await vscode.window.tabGroups.close(previews.map(({ tab }) => tab));
  }
}

function textTabs(): { readonly tab: vscode.Tab; readonly uri: vscode.Uri }[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap((tab) => (tab.input instanceof vscode.TabInputText ? [{ tab, uri: tab.input.uri }] : []));
}
