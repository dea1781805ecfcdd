import * as vscode from 'vscode';
import { checkDates, type DateProblem } from '../analysis/dates/checks';
import { fileNameOf, putDate } from './articleDate';
import { longDay } from './calendar';
import { commands, languageId, settings } from './contributions';
import { rangeOf } from './reveal';
import type { Services } from './services';

/** After the last change of an article. In ms. */
const checkAfter = 300;
/** Enough for any article; a text made of nothing else floods no one. */
const mostWarnings = 100;
const ignoredKey = 'dateChecks.ignored';

/** What a person does not want to be told again: for each article, problems by kind and words. */
type Ignored = Readonly<Record<string, readonly string[]>>;

/** Warnings about dates that cannot be right, with quick fixes, in the articles that are open. */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const checks = new DateChecks(services, context.workspaceState);
  context.subscriptions.push(
    checks,
    services.corpus.changed.listen(({ id }) => checks.checkSoon(id)),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => checks.checkSoon(uri.toString())),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => checks.clear(uri)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settings.checkDates)) checks.checkAll();
    }),
    vscode.commands.registerCommand(commands.ignoreDateProblem, (id: unknown, name: unknown) => {
      if (typeof id === 'string' && typeof name === 'string') checks.ignore(id, name);
    }),
    vscode.commands.registerCommand(commands.showIgnoredDates, () => checks.showIgnored()),
    vscode.languages.registerCodeActionsProvider([{ language: languageId }, { language: 'plaintext' }, { language: 'markdown' }], checks, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
  );
}

class DateChecks implements vscode.CodeActionProvider, vscode.Disposable {
  private readonly shown = vscode.languages.createDiagnosticCollection('seedReview');
  private readonly problems = new Map<string, readonly DateProblem[]>();
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly services: Services,
    private readonly memory: vscode.Memento,
  ) {}

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.shown.dispose();
  }

  checkSoon(id: string): void {
    const document = documentOf(id);
    if (!document) return;
    clearTimeout(this.waiting.get(id));
    this.waiting.set(id, setTimeout(() => {
      this.waiting.delete(id);
      if (!document.isClosed) this.check(document);
    }, checkAfter));
  }

  checkAll(): void {
    for (const document of vscode.workspace.textDocuments) this.check(document);
  }

  clear(uri: vscode.Uri): void {
    this.problems.delete(uri.toString());
    this.shown.delete(uri);
  }

  ignore(id: string, name: string): void {
    const ignored = this.memory.get<Ignored>(ignoredKey, {});
    this.keep({ ...ignored, [id]: [...new Set([...(ignored[id] ?? []), name])] });
  }

  showIgnored(): void {
    const count = Object.values(this.memory.get<Ignored>(ignoredKey, {})).reduce((sum, names) => sum + names.length, 0);
    this.keep({});
    void vscode.window.showInformationMessage(count === 0 ? 'No warnings about dates are ignored.' : `${count === 1 ? 'One warning' : `${count} warnings`} about dates will be shown again.`);
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const article = this.services.articleIn(document);
    if (!article) return [];
    return (this.problems.get(document.uri.toString()) ?? [])
      .filter((problem) => rangeOf(document, problem).intersection(range))
      .flatMap((problem) => {
        const day = problem.settledBy;
        const settle = day ? [fix(document, problem, `Set the Article’s Date to ${longDay(day)}`, { edit: putDate(document, article, day), isPreferred: true })] : [];
        const choose = problem.aboutArticle ? [fix(document, problem, 'Set the Article’s Date…', { command: { command: commands.setDate, title: '', arguments: [article.id] } })] : [];
        const ignore = fix(document, problem, `Ignore “${problem.words}” Here`, { command: { command: commands.ignoreDateProblem, title: '', arguments: [article.id, nameOf(problem)] } });
        return [...settle, ...choose, ignore];
      });
  }

  private keep(ignored: Ignored): void {
    this.memory.update(ignoredKey, ignored).then(() => this.checkAll(), (error) => this.services.report(ignoredKey, error));
  }

  private check(document: vscode.TextDocument): void {
    const id = document.uri.toString();
    const article = this.services.corpus.get(id) ? this.services.articleIn(document) : null;
    const wanted = vscode.workspace.getConfiguration(undefined, document.uri).get(settings.checkDates, true);
    if (!article || !wanted) return this.clear(document.uri);
    const ignored = this.memory.get<Ignored>(ignoredKey, {})[id] ?? [];
    const problems = checkDates(article, fileNameOf(document), this.services.analysisOf(article).dates).filter((problem) => !ignored.includes(nameOf(problem))).slice(0, mostWarnings);
    this.problems.set(id, problems);
    this.shown.set(document.uri, problems.map((problem) => diagnostic(document, problem)));
  }
}

function documentOf(id: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === id);
}

/** Tells a problem apart in its article, also after the text around it has changed. */
function nameOf({ kind, words }: DateProblem): string {
  return `${kind} ${words}`;
}

function diagnostic(document: vscode.TextDocument, problem: DateProblem): vscode.Diagnostic {
  const result = new vscode.Diagnostic(rangeOf(document, problem), problem.message, vscode.DiagnosticSeverity.Warning);
  result.source = 'Seed Review';
  return result;
}

function fix(document: vscode.TextDocument, problem: DateProblem, title: string, how: Pick<vscode.CodeAction, 'edit' | 'command' | 'isPreferred'>): vscode.CodeAction {
  return Object.assign(new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix), { diagnostics: [diagnostic(document, problem)] }, how);
}
