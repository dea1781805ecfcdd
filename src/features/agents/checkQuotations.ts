import * as vscode from 'vscode';
import { checkDraft, type DraftQuotation } from '../../agents/quotations/checkDraft';
import type { QuotedPlace } from '../../agents/quotations/checkQuotation';
import type { Span } from '../../article/article';
import { labelOf, parseArticle } from '../../article/parse';
import { colours, commands } from '../contributions';
import { commandLink, plain } from '../markdown';
import { placesIn, rangeOf } from '../places';
import type { Services } from '../services';
import { markdown, showError, showInformation, showWarning, whileShowing } from '../show';
import { createAction, createProblem } from '../showInEditors';
import { longDay } from '../dates/calendar';
import { formatNumber, inQuotes, plural } from '../../article/wording';
import { agentSources } from './agentSources';
import { findingOf, placeLine, problemOf, type Finding } from './checkedText';

/** A draft is looked through again so long after the last keystroke. In ms. */
const settle = 1000;
const titleLength = 60;
const mostPlaces = 3;

/** "Check Quotations in This Text": is what a draft quotes really in the articles, word by word, and who says it? */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const drafts = new CheckedDrafts(services);
  context.subscriptions.push(
    drafts,
    services.registerCommand(commands.checkQuotations, () => {
      const editor = vscode.window.activeTextEditor;
      if (editor) void drafts.checkActive(editor);
    }),
    vscode.commands.registerCommand(commands.clearQuotations, () => drafts.clearAll()),
    vscode.languages.registerCodeActionsProvider({ scheme: '*' }, drafts, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}

interface CheckedDraft {
  readonly found: readonly DraftQuotation[];
  /** What was selected when it was checked; null for all of it. */
  readonly within: Span | null;
  stop: AbortController;
  timer?: ReturnType<typeof setTimeout>;
}

class CheckedDrafts implements vscode.CodeActionProvider, vscode.Disposable {
  private readonly problems = vscode.languages.createDiagnosticCollection('seedReview.quotations');
  private readonly marks = decorations();
  private readonly drafts = new Map<string, CheckedDraft>();
  private readonly listening: vscode.Disposable;

  constructor(private readonly services: Services) {
    this.listening = vscode.Disposable.from(
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.draw(editor))),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.checkSoon(document);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.clear(uri)),
    );
  }

  dispose(): void {
    this.clearAll();
    this.listening.dispose();
    this.problems.dispose();
    for (const mark of Object.values(this.marks)) mark.dispose();
  }

  async checkActive(editor: vscode.TextEditor): Promise<void> {
    try {
      await this.checkAll(editor);
    } catch (error) {
      this.services.report(editor.document.uri.toString(), error);
      void showError(vscode.l10n.t('The quotations could not be checked. The log says why.'));
    }
  }

  /** Checks what is selected, or all of the text, and says what came of it. */
  private async checkAll({ document, selection }: vscode.TextEditor): Promise<void> {
    const within = selection.isEmpty
      ? null
      : { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
    const found = await whileShowing(vscode.l10n.t('Checking Quotations'), (token) =>
      this.check(document, within, token),
    );
    if (!found) return;
    const count = (finding: Finding) => found.filter((each) => findingOf(each) === finding).length;
    const said = (['found', 'different', 'another’s', 'reported', 'not found'] as const).flatMap((finding) =>
      count(finding) > 0 ? [countOf[finding](formatNumber(count(finding)))] : [],
    );
    if (found.length === 0) void showInformation(vscode.l10n.t('There are no quotations of three words or more here.'));
    else if (count('found') === found.length)
      void showInformation(
        plural(found.length, (n) => ({
          one: vscode.l10n.t('{0} quotation: found.', n),
          other: vscode.l10n.t('{0} quotations: all found.', n),
        })),
      );
    else
      void showWarning(
        plural(found.length, (n) => ({
          one: vscode.l10n.t('{0} quotation: {1}. The Problems panel lists it.', n, said.join(', ')),
          other: vscode.l10n.t('{0} quotations: {1}. The Problems panel lists them.', n, said.join(', ')),
        })),
      );
  }

  clearAll(): void {
    for (const id of [...this.drafts.keys()]) this.clear(vscode.Uri.parse(id));
  }

  /** Puts the words of the source in the place of those that are printed otherwise there. */
  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    return this.foundIn(document).flatMap((each) => {
      const at = rangeOf(document, each.span);
      const [place] = each.checked.places;
      if (!place || !at.intersection(range) || document.getText(at) !== each.words) return [];
      const title = vscode.l10n.t('Show the Words in Their Article');
      const command = { command: commands.reveal, title, arguments: revealArguments(place) };
      const show = createAction(title, vscode.CodeActionKind.QuickFix, { command });
      if (findingOf(each) === 'found') return [];
      // What several people say, or what is told between two parts, is nothing to put in.
      if (findingOf(each) !== 'different' || each.isInterrupted || place.mixes.length > 0) return [show];
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, at, place.printed);
      return [createAction(vscode.l10n.t('Quote as Printed'), vscode.CodeActionKind.QuickFix, { edit }), show];
    });
  }

  private foundIn({ uri }: vscode.TextDocument): readonly DraftQuotation[] {
    return this.drafts.get(uri.toString())?.found ?? [];
  }

  /** @returns null when it was overtaken or given up */
  private async check(
    document: vscode.TextDocument,
    within: Span | null,
    token?: vscode.CancellationToken,
  ): Promise<readonly DraftQuotation[] | null> {
    const id = document.uri.toString();
    const stop = new AbortController();
    this.drafts.get(id)?.stop.abort();
    this.drafts.set(id, { found: this.foundIn(document), within, stop });
    token?.onCancellationRequested(() => stop.abort());
    const { version } = document;
    const found: DraftQuotation[] = [];
    try {
      // Of what is not searchable yet, nobody can say that it is in no article.
      await this.services.whenSearchable(stop.signal);
      stop.signal.throwIfAborted();
      const draft = parseArticle(document.getText(), id);
      const analysis = await this.services.library.analysisOf(draft);
      for await (const each of checkDraft(agentSources(this.services), draft, analysis, within, stop.signal))
        found.push(each);
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    }
    if (stop.signal.aborted || document.isClosed || document.version !== version) return null;
    this.drafts.set(id, { found, within, stop });
    this.show(document);
    return found;
  }

  /** What a person goes on writing is checked as a whole: places within it have moved. */
  private checkSoon(document: vscode.TextDocument): void {
    const draft = this.drafts.get(document.uri.toString());
    if (!draft) return;
    clearTimeout(draft.timer);
    draft.timer = setTimeout(() => {
      this.check(document, null).catch((error: unknown) => this.services.report(document.uri.toString(), error));
    }, settle);
  }

  private show(document: vscode.TextDocument): void {
    const places = placesIn(document.getText());
    const problems = this.foundIn(document).flatMap((each) => {
      const message = problemOf(each);
      if (message === null) return [];
      const range = new vscode.Range(places(each.span.start), places(each.span.end));
      return [createProblem(range, message)];
    });
    this.problems.set(document.uri, problems);
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) this.draw(editor);
  }

  private draw(editor: vscode.TextEditor): void {
    const { document } = editor;
    const found = this.foundIn(document);
    for (const [finding, mark] of Object.entries(this.marks))
      editor.setDecorations(
        mark,
        found
          .filter(
            (each) => findingOf(each) === finding && document.getText(rangeOf(document, each.span)) === each.words,
          )
          .map((each) => ({ range: rangeOf(document, each.span), hoverMessage: hoverOf(each) })),
      );
  }

  private clear(uri: vscode.Uri): void {
    const draft = this.drafts.get(uri.toString());
    if (!draft) return;
    draft.stop.abort();
    clearTimeout(draft.timer);
    this.drafts.delete(uri.toString());
    this.problems.delete(uri);
    for (const editor of vscode.window.visibleTextEditors)
      if (editor.document.uri.toString() === uri.toString()) this.draw(editor);
  }
}

const countOf: Readonly<Record<Finding, (n: string) => string>> = {
  found: (n) => vscode.l10n.t('{0} found', n),
  different: (n) => vscode.l10n.t('{0} printed otherwise', n),
  'another’s': (n) => vscode.l10n.t('{0} said by somebody else', n),
  reported: (n) => vscode.l10n.t('{0} in the source’s own words', n),
  'not found': (n) => vscode.l10n.t('{0} not found', n),
};

/** By a sign as well as by a colour, which not everybody sees. */
function decorations(): Record<Finding, vscode.TextEditorDecorationType> {
  const mark = (sign: string, colour: string) =>
    vscode.window.createTextEditorDecorationType({
      after: { contentText: sign, color: new vscode.ThemeColor(colour), margin: '0 0 0 2px' },
      overviewRulerColor: new vscode.ThemeColor(colour),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    });
  return {
    found: mark('✓', colours.done),
    different: mark('≠', colours.question),
    'another’s': mark('≠', colours.question),
    reported: mark('≠', colours.question),
    'not found': mark('?', colours.missing),
  };
}

function hoverOf(each: DraftQuotation): vscode.MarkdownString {
  const lines = each.checked.places.slice(0, mostPlaces).map((place) => {
    const link = commandLink(commands.reveal, revealArguments(place));
    const where = placeLine(place, labelOf(place.read.article, titleLength), longDay);
    return `[${plain(where)}](${link})  \n${inQuotes(plain(place.printed))}`;
  });
  return markdown(lines.join('\n\n'), [commands.reveal]);
}

function revealArguments({ read, place }: QuotedPlace): [string, number, number] {
  return [read.article.id, place.start, place.end];
}
