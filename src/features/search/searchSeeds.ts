import * as vscode from 'vscode';
import { vocabularyWithArchive } from '../../archive/archiveVocabulary';
import { explain } from '../../search/query/explain';
import { parseQuery, type Query } from '../../search/query/parser';
import { suggestions } from '../../search/query/suggestions';
import { commands, contextKeys, views } from '../contributions';
import { articleCount } from '../../article/wording';
import { ArchiveAsTyped } from './archiveAsTyped';
import { askArchive } from './askArchive';
import type { LiveResults } from './liveResults';
import { EditorPlace } from './editorPlace';
import { RecentSearches } from './recentSearches';
import { completionItem, hintItem, keepAllItem, section, type SearchItem } from './searchItems';
import { showSpan } from '../reading/reveal';
import type { SavedSearches } from './savedSearches';
import type { Services } from '../services';
import { createPick, setItems, setTitle } from '../show';
import { isPlain, mostListed, WorkspaceAsTyped } from './workspaceAsTyped';

/**
 * An article is previewed when the person stays on it this long, so that holding an arrow key does not open all of
 * them. In ms.
 */
const previewAfter = 80;
/** While the index is being built, the search is repeated this often. In ms. */
const lookAgainAfter = 500;
/** An archive that takes longer to say whether it has a word is not waited for. In ms. */
const longestAnswer = 1500;
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
  private readonly workspace: WorkspaceAsTyped;
  private readonly archive: ArchiveAsTyped;
  /** What the workspace has to say to what is typed; null before it has. */
  private found: { readonly typed: string; readonly passages: readonly SearchItem[] } | null = null;
  /** What is listed, for what was typed then, and the item that the list stood on when it was shown. */
  private listed: { readonly typed: string; readonly at: SearchItem | undefined } | null = null;
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
    this.workspace = new WorkspaceAsTyped(services);
    this.archive = new ArchiveAsTyped(services, () => this.draw());
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
    const { query } = this;
    this.leave(async () => this.context.showResults(await settled(query, this.services)));
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
    const { isWaiting } = this.workspace;
    const typed = this.query;
    const query = parseQuery(typed);
    this.archive.ask(typed, query);
    this.pick.busy = isWaiting || this.archive.isAsking;
    setTitle(this.pick, this.titleOf(query));
    this.context.remember(typed);
    const passages = typed.trim() ? await this.workspace.passages(typed, query) : [];
    if (run !== this.run) return;
    this.found = { typed, passages };
    this.draw();
    if (isWaiting) this.again = setTimeout(() => void this.search(), lookAgainAfter);
  }

  /** Lists what is known by now. */
  private draw(): void {
    this.pick.busy = this.workspace.isWaiting || this.archive.isAsking;
    // Otherwise the workspace is being searched for it, and it is listed then.
    if (this.found?.typed !== this.query) return;
    setTitle(this.pick, this.titleOf(parseQuery(this.query)));
    this.setItems(this.query.trim() ? this.items() : this.beginnings());
  }

  /**
   * Stays on the result where the person is, or starts on the first, so that completions and hints above do not get in
   * the way. What only comes later for the same words leaves the person on whatever they went to.
   */
  private setItems(items: readonly SearchItem[]): void {
    const [at] = this.pick.activeItems;
    const key = at ? keyOf(at) : null;
    const hasMoved = this.listed?.typed === this.query && at !== this.listed.at;
    const shown = setItems(this.pick, items);
    const active =
      shown.find((item) => key !== null && keyOf(item) === key && (item.place || hasMoved)) ??
      shown.find(({ place }) => place) ??
      shown.find(({ person }) => person);
    if (active) this.pick.activeItems = [active];
    this.listed = { typed: this.query, at: active ?? shown.find(({ kind }) => kind === undefined) };
  }

  private titleOf(query: Query): string {
    const plain = isPlain(query);
    const [searchable, analysed] = this.workspace.progress(query);
    const size = plain ? articleCount(this.services.library.corpus.size) : '';
    return [plain ? vscode.l10n.t('Search Seeds') : explain(query), searchable || size, analysed, this.archive.count]
      .filter(Boolean)
      .join(' · ');
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

  private items(): SearchItem[] {
    const typed = this.query;
    const query = parseQuery(typed);
    const passages = this.found?.passages ?? [];
    const { archive, workspace } = this;
    const people = isPlain(query) ? workspace.people(typed) : [];
    const inArchive = archive.section();
    const nothing: SearchItem = {
      label: vscode.l10n.t('Nothing found'),
      detail: workspace.hint(query),
      alwaysShow: true,
    };
    const name =
      inArchive.length > 0 ? vscode.l10n.t('in the workspace') : people.length > 0 ? vscode.l10n.t('passages') : '';
    const ofWorkspace = passages.length > 0 || archive.hasArticles || archive.isAsking ? passages : [nothing];
    const best = passages.length === mostListed ? vscode.l10n.t('only the best {0} are listed here', mostListed) : '';
    return [
      ...this.completions(typed),
      ...query.problems.map(({ text }) => hintItem(text)),
      ...section(vscode.l10n.t('people'), people),
      ...(name ? section(name, ofWorkspace) : ofWorkspace),
      ...inArchive,
      ...(passages.length > 0 || archive.hasArticles ? [keepAllItem(best)] : []),
    ];
  }

  private completions(typed: string): SearchItem[] {
    const word = /[^\s(|-]*$/.exec(typed)?.[0] ?? '';
    if (!word.includes(':') && word.length < fieldLetters && !/"[^"]*$/.test(typed)) return [];
    const { vocabulary } = this.services.library;
    const { values } = this.archive;
    return suggestions(typed, typed.length, values ? vocabularyWithArchive(vocabulary, values) : vocabulary)
      .filter(({ text }) => text.trimEnd() !== typed)
      .map(completionItem);
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
    this.archive.dispose();
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

/** What tells an item that a person can choose from others, in a list and in later ones; null for the rest. */
function keyOf({ place, text, person, keeps }: SearchItem): string | null {
  if (place) return place.uri.toString();
  return text ?? person ?? (keeps ? 'keeps' : null);
}

/**
 * A query to keep. While typing, a person sees results for the beginning of a word; if the articles do not have the
 * word itself, the beginning is what is meant.
 */
async function settled(typed: string, services: Services): Promise<string> {
  const last = /[^\s()|"“”„-]+$/.exec(typed)?.[0] ?? '';
  const signal = AbortSignal.timeout(longestAnswer);
  const finds = (text: string) => hasAny(services, parseQuery(text, { typing: false }), signal);
  const isWhole = last === '' || last.endsWith('*') || (await finds(last.includes(':') ? last : `"${last}"`));
  return isWhole || !(await finds(`${last}*`)) ? typed.trim() : `${typed}*`;
}

async function hasAny(services: Services, query: Query, signal: AbortSignal): Promise<boolean> {
  if (services.library.searchIndex.search(query, { limit: 1 }).length > 0) return true;
  const asked = await askArchive(services, query, 1, signal);
  return asked !== null && asked.total > 0;
}
