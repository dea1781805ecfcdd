import * as vscode from 'vscode';
import type { Span } from '../article/article';
import { labelOf } from '../article/parse';
import { parseQuery } from '../search/query';
import { findHits, snippetOf } from '../search/snippet';
import { shortDay } from './calendar';
import { commands } from './contributions';
import { showSpan } from './reveal';
import { displayPath, type Services } from './services';

const mostResults = 50;
/** A Quick Pick is about 90 characters wide; the label leaves room for the date. */
const snippetLength = 88;
const labelLength = 60;
/** An article is previewed when the person stays on it this long, so that holding an arrow key does not open them all. In ms. */
const previewAfter = 80;
/** While the index is being built, results are looked up again this often. In ms. */
const lookAgainAfter = 500;

interface Result extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
  readonly at?: Span;
}

/** "Search Seeds": results as you type, each previewed at the hit. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  let lastQuery = '';
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.searchSeeds, (query?: unknown) => {
      const start = typeof query === 'string' ? query : (selectedWords() ?? lastQuery);
      new SearchPick(services, start, (value) => (lastQuery = value)).show();
    }),
  );
}

/** Words that are selected in the editor are what most likely is looked for. */
function selectedWords(): string | null {
  const editor = vscode.window.activeTextEditor;
  const text = editor && !editor.selection.isEmpty && editor.selection.isSingleLine ? editor.document.getText(editor.selection).trim() : '';
  return text && text.length <= 80 ? text : null;
}

class SearchPick {
  private readonly pick = vscode.window.createQuickPick<Result>();
  private readonly before = EditorPlace.now();
  private preview: ReturnType<typeof setTimeout> | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;
  private accepted = false;
  /** Opening takes time; what was asked for last wins. */
  private opening = Promise.resolve();

  constructor(
    private readonly services: Services,
    query: string,
    private readonly remember: (query: string) => void,
  ) {
    this.pick.placeholder = 'Words, "exact phrases", -not';
    this.pick.matchOnDetail = true;
    this.pick.value = query;
    // Keeps our ranking: without it VS Code moves results with the words in their title to the top.
    Object.assign(this.pick, { sortByLabel: false });
    this.pick.onDidChangeValue(() => void this.search());
    this.pick.onDidChangeActive(([result]) => this.previewSoon(result));
    this.pick.onDidAccept(() => this.accept());
    this.pick.onDidHide(() => this.hidden());
  }

  show(): void {
    void this.search();
    this.pick.show();
  }

  private async search(): Promise<void> {
    clearTimeout(this.again);
    const waiting = this.services.indexing.size;
    const total = this.services.corpus.size;
    this.pick.busy = waiting > 0;
    this.pick.title = waiting > 0 ? `Search Seeds: ${(total - waiting).toLocaleString('en')} of ${total.toLocaleString('en')} articles searchable so far` : `Search Seeds: ${total.toLocaleString('en')} ${total === 1 ? 'article' : 'articles'}`;
    this.remember(this.pick.value);
    const typed = this.pick.value;
    const results = await this.results();
    if (this.pick.value === typed) this.pick.items = results;
    if (waiting > 0) this.again = setTimeout(() => void this.search(), lookAgainAfter);
  }

  private async results(): Promise<Result[]> {
    const typed = this.pick.value.trim();
    if (!typed) return [];
    this.takeUnsavedText();
    const query = parseQuery(this.pick.value);
    const results: Result[] = [];
    for (const hit of this.services.searchIndex.search(query, { limit: mostResults })) {
      const article = await this.services.articleOf(hit.id);
      if (!article) continue;
      const snippet = snippetOf(article, findHits(article, query), snippetLength);
      const uri = vscode.Uri.parse(hit.id);
      results.push({ label: withoutIcons(labelOf(article, labelLength) || displayPath(hit.id)), description: [article.date ? shortDay(article.date) : '', displayPath(hit.id)].filter(Boolean).join('  ·  '), detail: withoutIcons(marked(snippet)), alwaysShow: true, uri, at: snippet.at });
    }
    return results.length > 0 ? results : [{ label: 'Nothing found', detail: this.hint(), alwaysShow: true }];
  }

  private hint(): string {
    if (this.services.corpus.size === 0) return 'There are no articles in this workspace yet.';
    return this.services.indexing.size > 0 ? 'Not all articles are searchable yet.' : 'Try fewer words, or the beginning of a word.';
  }

  /** What was typed a moment ago is found too. */
  private takeUnsavedText(): void {
    for (const document of vscode.workspace.textDocuments) {
      const id = document.uri.toString();
      if (document.isDirty && this.services.corpus.get(id)) this.services.articleIn(document);
    }
  }

  private previewSoon(result: Result | undefined): void {
    clearTimeout(this.preview);
    if (!result?.uri || !this.pick.value.trim()) return;
    this.preview = setTimeout(() => this.open(result, { preview: true, preserveFocus: true }), previewAfter);
  }

  private open({ uri, at }: Result, options: vscode.TextDocumentShowOptions): void {
    if (!uri || !at) return;
    this.opening = this.opening.then(() => showSpan(uri, at, options)).then(undefined, (error) => this.services.report(uri.toString(), error));
  }

  private accept(): void {
    const [result] = this.pick.selectedItems;
    if (!result?.uri) return;
    this.accepted = true;
    clearTimeout(this.preview);
    this.open(result, { preview: false });
    this.pick.hide();
  }

  private hidden(): void {
    clearTimeout(this.preview);
    clearTimeout(this.again);
    if (!this.accepted) this.opening = this.opening.then(() => this.before.restore());
    this.pick.dispose();
  }
}

/** Titles and snippets are an article's words: "$(x)" in them is no icon. */
function withoutIcons(text: string): string {
  return text.replace(/\$\(/g, '$\u200B(');
}

/** A line of text for the list with its hits between marks, since VS Code lets an extension set no highlights of its own. */
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
    private readonly editor: { readonly uri: vscode.Uri; readonly selection: vscode.Selection; readonly visible: vscode.Range | undefined; readonly column: vscode.ViewColumn | undefined; readonly preview: boolean } | null,
    private readonly openBefore: ReadonlySet<string>,
  ) {}

  static now(): EditorPlace {
    const editor = vscode.window.activeTextEditor;
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    const place = editor && { uri: editor.document.uri, selection: editor.selection, visible: editor.visibleRanges[0], column: editor.viewColumn, preview: tab?.isPreview ?? true };
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
  return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).flatMap((tab) => (tab.input instanceof vscode.TabInputText ? [{ tab, uri: tab.input.uri }] : []));
}
