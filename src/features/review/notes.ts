import * as vscode from 'vscode';
import type { Span } from '../../article/article';
import { isolated } from '../../article/direction';
import { anchorAt, AnchorFinder } from '../../review/anchor';
import { newThreadId, threadsIn, type Remark, type Thread } from '../../review/notes';
import { commentController, commands } from '../contributions';
import { fieldsOf } from '../given';
import { plain } from '../markdown';
import { rangeOf } from '../places';
import type { Services } from '../services';
import { confirm, markdown, showStatus } from '../show';
import { authorNamed, setLabel } from '../showInEditors';

/** Typed text counts this long after the last keystroke. In ms. */
const settle = 250;
const messageFor = 8000;

/** Notes in the margin of articles: VS Code's own comments, kept with the decisions. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const notes = new Notes(services);
  context.subscriptions.push(
    notes,
    services.registerCommand(commands.note, () => vscode.commands.executeCommand('workbench.action.addComment')),
    services.registerCommand(commands.addRemark, (reply: unknown) => isReply(reply, services) && notes.add(reply)),
    services.registerCommand(
      commands.editRemark,
      ofRemark((remark) => notes.edit(remark)),
    ),
    services.registerCommand(
      commands.saveRemark,
      ofRemark((remark) => notes.save(remark)),
    ),
    services.registerCommand(
      commands.cancelRemark,
      ofRemark((remark) => notes.cancel(remark)),
    ),
    services.registerCommand(
      commands.deleteRemark,
      ofRemark((remark) => notes.delete(remark)),
    ),
    services.registerCommand(commands.resolveNote, (thread: unknown) => notes.resolve(thread, true)),
    services.registerCommand(commands.reopenNote, (thread: unknown) => notes.resolve(thread, false)),
    vscode.workspace.onDidOpenTextDocument((document) => notes.show(document)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => notes.hide(uri.toString())),
    vscode.workspace.onDidChangeTextDocument((event) => notes.follow(event)),
    vscode.workspace.onDidSaveTextDocument((document) => notes.keepPlaces(document)),
    services.library.corpus.changed.listen(({ id, kind }) => {
      if (kind !== 'removed') notes.showSoon(id);
    }),
    services.library.loading.ended.listen(() => vscode.workspace.textDocuments.forEach((each) => notes.show(each))),
  );
}

/** The buttons of a remark hand over the remark itself; whatever else is handed over is none. */
function ofRemark(act: (remark: ShownRemark) => unknown): (given: unknown) => unknown {
  return (given) => (given instanceof ShownRemark ? act(given) : undefined);
}

/** Whether it is what VS Code hands over when a note is written on an article. */
function isReply(given: unknown, services: Services): given is vscode.CommentReply {
  const { thread, text } = fieldsOf(given);
  const { uri, range } = fieldsOf(thread);
  const isPlaced = range === undefined || range instanceof vscode.Range;
  return typeof text === 'string' && uri instanceof vscode.Uri && isPlaced && services.uriOf(uri) !== null;
}

/** A remark as VS Code shows it. */
class ShownRemark implements vscode.Comment {
  mode = vscode.CommentMode.Preview;
  body: string | vscode.MarkdownString;
  readonly author: vscode.CommentAuthorInformation;
  readonly contextValue: string;
  readonly timestamp: Date;

  constructor(
    readonly remark: Remark,
    readonly article: string,
    you: string,
  ) {
    this.body = bodyOf(remark.text);
    this.author = authorNamed(remark.by);
    this.contextValue = remark.by === you ? 'own' : 'other';
    this.timestamp = new Date(remark.when);
  }
}

/** What a colleague wrote is words, whatever it looks like. */
function bodyOf(text: string): vscode.MarkdownString {
  return markdown(
    text
      .split(/\r\n|\r|\n/)
      .map(plain)
      .join('  \n'),
  );
}

interface ShownThread {
  readonly thread: Thread;
  readonly shown: vscode.CommentThread;
  /** Where the words are by now; null for a note on the article as a whole. */
  place: Span | null;
}

class Notes implements vscode.Disposable {
  private readonly controller = vscode.comments.createCommentController(commentController, vscode.l10n.t('Notes'));
  /** By article, then by the thread's id. */
  private readonly shown = new Map<string, Map<string, ShownThread>>();
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly services: Services) {
    this.controller.options = {
      prompt: vscode.l10n.t('Write a note'),
      placeHolder: vscode.l10n.t('What is to be checked, told or kept? Tags like #check can be searched for'),
    };
    this.controller.commentingRangeProvider = {
      provideCommentingRanges: (document) =>
        services.library.corpus.get(document.uri.toString())?.summary
          ? [new vscode.Range(0, 0, Math.max(0, document.lineCount - 1), 0)]
          : [],
    };
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.controller.dispose();
  }

  // --- Showing ---

  showSoon(id: string): void {
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === id);
    if (!document) return;
    clearTimeout(this.waiting.get(id));
    this.waiting.set(
      id,
      setTimeout(() => this.show(document), settle),
    );
  }

  /** Shows the notes on an open article as they are now, and leaves alone what is shown already. */
  show(document: vscode.TextDocument): void {
    const id = document.uri.toString();
    const article = this.services.library.corpus.get(id) ? this.services.articleIn(document) : null;
    if (!article || document.isClosed) return this.hide(id);
    const threads = threadsIn(this.services.desks.decisionsOn(id));
    const shown = this.shown.get(id) ?? new Map<string, ShownThread>();
    this.shown.set(id, shown);
    const wanted = new Set(threads.map((thread) => thread.id));
    for (const [key, { shown: gone }] of shown) {
      if (wanted.has(key)) continue;
      gone.dispose();
      shown.delete(key);
    }
    const finder = new AnchorFinder(article.text);
    for (const thread of threads) this.showThread(document, shown, thread, finder);
  }

  private showThread(
    document: vscode.TextDocument,
    shown: Map<string, ShownThread>,
    thread: Thread,
    finder: AnchorFinder,
  ): void {
    const known = shown.get(thread.id);
    // What is typed moves the words: they are where they were followed to.
    const place = known && document.isDirty && known.place ? known.place : thread.at && finder.find(thread.at);
    if (thread.at && !place) {
      known?.shown.dispose();
      shown.delete(thread.id);
      return;
    }
    const range = place ? rangeOf(document, place) : new vscode.Range(0, 0, 0, 0);
    const comments = thread.remarks.map(
      (remark) => new ShownRemark(remark, document.uri.toString(), this.services.desks.you),
    );
    const widget = known?.shown ?? this.controller.createCommentThread(document.uri, range, []);
    if (!widget.range?.isEqual(range)) widget.range = range;
    widget.comments = comments;
    const about = thread.at ? [] : [vscode.l10n.t('On the article')];
    setLabel(widget, [...about, ...thread.tags.map((tag) => isolated(`#${tag}`))].join(' '));
    widget.contextValue = thread.isResolved ? 'resolved' : 'open';
    widget.state = thread.isResolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    shown.set(thread.id, { thread, shown: widget, place });
  }

  hide(id: string): void {
    for (const { shown } of this.shown.get(id)?.values() ?? []) shown.dispose();
    this.shown.delete(id);
  }

  /** VS Code does not tell where its threads move to. */
  follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    for (const each of this.shown.get(document.uri.toString())?.values() ?? [])
      for (const { rangeOffset, rangeLength, text } of contentChanges)
        if (each.place) each.place = moved(each.place, rangeOffset, rangeLength, text.length);
  }

  /** Words that were rewritten where a note is would not be found again: the note says from now on where it is. */
  async keepPlaces(document: vscode.TextDocument): Promise<void> {
    const id = document.uri.toString();
    if (this.services.desks.you === '') return;
    const text = document.getText();
    const finder = new AnchorFinder(text);
    for (const { thread, place } of [...(this.shown.get(id)?.values() ?? [])]) {
      if (!thread.at || !place || place.start === place.end) continue;
      const found = finder.find(thread.at);
      if (found?.start === place.start && found.end === place.end) continue;
      await this.services.desks.decide(id, { kind: 'placed', thread: thread.id, at: anchorAt(text, place) });
    }
  }

  // --- Writing ---

  /** A new note, or an answer to one. */
  async add({ thread, text }: vscode.CommentReply): Promise<void> {
    const id = thread.uri.toString();
    const known = this.knownThread(thread)?.thread;
    if (!text.trim()) return;
    const document = await vscode.workspace.openTextDocument(thread.uri);
    const words = known ? null : this.wordsOf(document, thread.range);
    const at = known ? known.at : words && anchorAt(document.getText(), words);
    const made = await this.services.desks.decide(id, {
      kind: 'note',
      at,
      thread: known?.id ?? newThreadId(),
      text: text.trim(),
    });
    // The new one is shown as what was kept.
    if (made && !known) thread.dispose();
    if (made) this.show(document);
  }

  /** The words that a note is about: those selected, or the paragraph. */
  private wordsOf(document: vscode.TextDocument, range: vscode.Range | undefined): Span | null {
    if (!range) return null;
    const selection = vscode.window.activeTextEditor?.selection;
    const isSelected =
      selection &&
      !selection.isEmpty &&
      range.start.line <= selection.start.line &&
      selection.end.line <= range.end.line;
    const from = isSelected
      ? document.offsetAt(selection.start)
      : document.offsetAt(new vscode.Position(range.start.line, 0));
    const to = isSelected
      ? document.offsetAt(selection.end)
      : document.offsetAt(document.lineAt(range.end.line).range.end);
    const words = document.getText().slice(from, to);
    const trimmed = words.trim();
    if (trimmed === '') return null;
    const start = from + words.indexOf(trimmed);
    return { start, end: start + trimmed.length };
  }

  edit(remark: ShownRemark): void {
    this.change(remark, () => {
      remark.mode = vscode.CommentMode.Editing;
      remark.body = remark.remark.text;
    });
  }

  cancel(remark: ShownRemark): void {
    this.change(remark, () => {
      remark.mode = vscode.CommentMode.Preview;
      remark.body = bodyOf(remark.remark.text);
    });
  }

  async save(remark: ShownRemark): Promise<void> {
    const text = (typeof remark.body === 'string' ? remark.body : remark.body.value).trim();
    if (!text) return this.cancel(remark);
    const { id, thread, at } = remark.remark;
    await this.services.desks.amend(remark.article, id, { kind: 'note', at, thread, text });
    this.cancel(remark);
  }

  async delete(remark: ShownRemark): Promise<void> {
    if (await confirm(vscode.l10n.t('Delete this note?'), vscode.l10n.t('Delete')))
      await this.services.desks.takeBack(remark.article, remark.remark);
  }

  async resolve(widget: unknown, is: boolean): Promise<void> {
    const known = this.knownThread(widget);
    if (!known) return;
    const { shown, thread } = known;
    const made = await this.services.desks.decide(shown.uri.toString(), { kind: 'resolved', thread: thread.id, is });
    if (made) showStatus(is ? vscode.l10n.t('Note resolved') : vscode.l10n.t('Note opened again'), messageFor, 'check');
  }

  private knownThread(widget: unknown): ShownThread | undefined {
    const all = [...this.shown.values()].flatMap((shown) => [...shown.values()]);
    return all.find(({ shown }) => shown === widget);
  }

  /** VS Code draws a thread's comments anew when it is given them anew. */
  private change(remark: ShownRemark, change: () => void): void {
    const thread = this.shown.get(remark.article)?.get(remark.remark.thread)?.shown;
    if (!thread) return;
    change();
    thread.comments = thread.comments.map((each) =>
      each instanceof ShownRemark && each.remark.id === remark.remark.id ? remark : each,
    );
  }
}

/** Where words are after `length` code units at `at` were replaced by others. */
function moved({ start, end }: Span, at: number, length: number, inserted: number): Span {
  const after = (offset: number) =>
    offset >= at + length ? offset + inserted - length : Math.min(offset, at + inserted);
  // What is typed right before the words does not belong to them, nor what is typed right behind them.
  if (at + length <= start) return { start: start + inserted - length, end: end + inserted - length };
  if (at >= end) return { start, end };
  return { start: Math.min(start, after(start)), end: after(end) };
}
