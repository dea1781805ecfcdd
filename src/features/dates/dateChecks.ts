import * as vscode from 'vscode';
import { checkDates, type DateProblem } from '../../analysis/dates/checks';
import { fileNameOf } from '../../corpus/grouping';
import { putDate } from '../articles/articleDate';
import { formatNumber, plural } from '../../article/wording';
import { longDay } from './calendar';
import { commands, languageId, settings } from '../contributions';
import { placesIn, rangeOf } from '../places';
import type { Services } from '../services';
import { commandLink, plain } from '../markdown';
import { markdown, showInformation } from '../show';
import { createAction, createProblem } from '../showInEditors';

/** An open article is checked this long after its last change. In ms. */
const checkAfter = 300;
/** Enough for any article; a text made of nothing but such dates floods nobody. */
const mostWarnings = 100;
/** At most this many articles with warnings are listed; the others are marked when they are opened. */
const mostArticles = 500;
const ignoredKey = 'dateChecks.ignored';

/** Warnings a person does not want to see again: for each article, problems by kind and words. */
type Ignored = Readonly<Record<string, readonly string[]>>;

/**
 * Warnings about dates that cannot be right, with quick fixes: in each article once it has been read through, and at
 * once in those that are open.
 */
export function register(context: vscode.ExtensionContext, services: Services): void {
  const checks = new DateChecks(services, context.workspaceState);
  context.subscriptions.push(
    checks,
    services.library.corpus.changed.listen(({ id }) =>
      services.library.corpus.get(id)?.summary ? checks.checkSoon(id) : checks.clear(id),
    ),
    services.library.days.changed.listen((id) => checks.take(id, services.library.catalog.dateProblemsIn(id))),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => checks.checkSoon(uri.toString())),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settings.checkDates)) checks.showAll();
    }),
    services.registerCommand(commands.ignoreDateProblem, (id: unknown, name: unknown) => {
      if (typeof id === 'string' && typeof name === 'string' && services.uriOf(id)) checks.ignore(id, name);
    }),
    services.registerCommand(commands.showIgnoredDates, () => checks.showIgnored()),
    vscode.languages.registerCodeActionsProvider(
      [{ language: languageId }, { language: 'plaintext' }, { language: 'markdown' }],
      checks,
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    vscode.languages.registerHoverProvider([{ language: languageId }], checks),
  );
}

class DateChecks implements vscode.CodeActionProvider, vscode.HoverProvider, vscode.Disposable {
  private readonly shown = vscode.languages.createDiagnosticCollection('seedReview');
  /**
   * All problems found, even those not shown because they are ignored, switched off or too many. Articles without
   * problems are left out.
   */
  private readonly problems = new Map<string, readonly DateProblem[]>();
  /** Articles whose warnings are shown. */
  private readonly marked = new Set<string>();
  private toldOfMore = false;
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly services: Services,
    private readonly memory: vscode.Memento,
  ) {}

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.shown.dispose();
  }

  /** Open articles need not wait for their turn to be analysed. */
  checkSoon(id: string): void {
    if (!documentOf(id)) return;
    clearTimeout(this.waiting.get(id));
    this.waiting.set(
      id,
      setTimeout(() => {
        this.waiting.delete(id);
        this.check(id).catch((error: unknown) => this.services.report(id, error));
      }, checkAfter),
    );
  }

  /** @param problems of the article as it is now */
  take(id: string, problems: readonly DateProblem[]): void {
    if (problems.length === 0) return this.clear(id);
    this.problems.set(id, problems);
    void this.show(id);
  }

  showAll(): void {
    for (const id of this.problems.keys()) void this.show(id);
  }

  clear(id: string): void {
    if (this.problems.delete(id)) this.unmark(id);
  }

  ignore(id: string, name: string): void {
    const ignored = this.memory.get<Ignored>(ignoredKey, {});
    this.keep({ ...ignored, [id]: [...new Set([...(ignored[id] ?? []), name])] });
  }

  showIgnored(): void {
    const count = Object.values(this.memory.get<Ignored>(ignoredKey, {})).reduce((sum, names) => sum + names.length, 0);
    this.keep({});
    void showInformation(
      count === 0
        ? vscode.l10n.t('No date warnings are being ignored.')
        : plural(count, (n) => ({
            one: vscode.l10n.t('One date warning will be shown again.'),
            other: vscode.l10n.t('{0} date warnings will be shown again.', n),
          })),
    );
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const article = this.services.articleIn(document);
    if (!article) return [];
    return this.wanted(document.uri.toString())
      .filter((problem) => rangeOf(document, problem).intersection(range))
      .flatMap((problem) => {
        const day = problem.settledBy;
        const settle = day
          ? [
              fix(document, problem, vscode.l10n.t('Set the Article’s Date to {0}', longDay(day)), {
                edit: putDate(document, article, day),
                isPreferred: true,
              }),
            ]
          : [];
        const choose = problem.aboutArticle
          ? [
              fix(document, problem, vscode.l10n.t('Set the Article’s Date…'), {
                command: { command: commands.setDate, title: '', arguments: [article.id] },
              }),
            ]
          : [];
        const ignore = fix(document, problem, vscode.l10n.t('Ignore “{0}” Here', problem.words), {
          command: { command: commands.ignoreDateProblem, title: '', arguments: [article.id, nameOf(problem)] },
        });
        return [...settle, ...choose, ignore];
      });
  }

  /** What the quick fixes do, as links: VS Code offers no quick fixes where an article is read-only. */
  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const article = this.services.articleIn(document);
    const id = document.uri.toString();
    const problem = article && this.wanted(id).find((each) => rangeOf(document, each).contains(position));
    if (!problem) return undefined;
    const { aboutArticle, settledBy, words } = problem;
    const links = [
      settledBy &&
        link(vscode.l10n.t('Set the article’s date to {0}', longDay(settledBy)), commands.setDate, [id, settledBy]),
      aboutArticle && link(vscode.l10n.t('Set the article’s date…'), commands.setDate, [id]),
      link(vscode.l10n.t('Ignore “{0}” here', words), commands.ignoreDateProblem, [id, nameOf(problem)]),
    ];
    const text = links.filter(Boolean).join(' · ');
    return new vscode.Hover(markdown(text, [commands.setDate, commands.ignoreDateProblem]), rangeOf(document, problem));
  }

  private keep(ignored: Ignored): void {
    this.memory.update(ignoredKey, ignored).then(
      () => this.showAll(),
      (error) => this.services.report(ignoredKey, error),
    );
  }

  /** The problems of an article that the person wants to see. */
  private wanted(id: string): readonly DateProblem[] {
    const problems = this.problems.get(id) ?? [];
    if (
      problems.length === 0 ||
      !vscode.workspace.getConfiguration(undefined, vscode.Uri.parse(id)).get(settings.checkDates, true)
    )
      return [];
    const ignored = this.memory.get<Ignored>(ignoredKey, {})[id] ?? [];
    return problems.filter((problem) => !ignored.includes(nameOf(problem))).slice(0, mostWarnings);
  }

  private async check(id: string): Promise<void> {
    const document = documentOf(id);
    const article = document && this.services.library.corpus.get(id) ? this.services.articleIn(document) : null;
    if (!article) return;
    const { dates } = await this.services.library.analysisOf(article);
    // What was typed meanwhile is checked next.
    if (this.services.library.corpus.recentArticle(id) === article)
      this.take(id, checkDates(article, fileNameOf(id), dates));
  }

  /** Lines and columns need the text, which may have to be read first. */
  private async show(id: string): Promise<void> {
    const problems = this.wanted(id);
    if (problems.length === 0) return this.unmark(id);
    if (!this.marked.has(id) && this.marked.size >= mostArticles && !documentOf(id)) return this.tellOfMore();
    this.marked.add(id);
    const article = await this.services.library.articleOf(id);
    if (!article || !this.marked.has(id)) return;
    const places = placesIn(article.text);
    this.shown.set(
      vscode.Uri.parse(id),
      problems.map((problem) => diagnostic(new vscode.Range(places(problem.start), places(problem.end)), problem)),
    );
  }

  private unmark(id: string): void {
    if (this.marked.delete(id)) this.shown.delete(vscode.Uri.parse(id));
  }

  private tellOfMore(): void {
    if (this.toldOfMore) return;
    this.toldOfMore = true;
    void showInformation(
      vscode.l10n.t(
        'More than {0} articles have dates that cannot be right. The Problems panel lists the first {0}; the others are marked when you open them.',
        formatNumber(mostArticles),
      ),
    );
  }
}

function documentOf(id: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === id);
}

/** Identifies a problem within its article, even after the text around it has changed. */
function nameOf({ kind, words }: DateProblem): string {
  return `${kind} ${words}`;
}

function diagnostic(range: vscode.Range, problem: DateProblem): vscode.Diagnostic {
  return createProblem(range, problem.message);
}

function fix(
  document: vscode.TextDocument,
  problem: DateProblem,
  title: string,
  how: Pick<vscode.CodeAction, 'edit' | 'command' | 'isPreferred'>,
): vscode.CodeAction {
  const diagnostics = [diagnostic(rangeOf(document, problem), problem)];
  return createAction(title, vscode.CodeActionKind.QuickFix, { ...how, diagnostics });
}

function link(text: string, command: string, args: readonly unknown[]): string {
  return `[${plain(text)}](${commandLink(command, args)})`;
}
