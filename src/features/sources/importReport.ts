import * as vscode from 'vscode';
import { forLabel } from '../../article/untrusted';
import { isAddress, type Imported } from '../../sources/importing';
import { commands, languageId, reportLanguageId } from '../contributions';
import { isOffset } from '../given';
import { commandLink } from '../markdown';
import { displayPath } from '../services';
import { createLink } from '../showInEditors';
import type { KeptReport } from './lastReport';
import { openDocument } from './openDocument';
import { reportText, timeOf, type Reported, type ReportLink } from './reportText';

const reportScheme = 'seed-review-import';

interface OpenReport {
  readonly reported: readonly Reported[];
  /** Of the articles. */
  readonly folder: vscode.Uri;
  readonly text: string;
  readonly links: readonly ReportLink[];
}

const tooltips: Readonly<Record<Exclude<ReportLink['to'], 'original'>, string>> = {
  article: vscode.l10n.t('Open the article'),
  comparison: vscode.l10n.t('Compare what the document would give now with the article as it was edited'),
};

/** Reports of imports, each an editor that stays until it is closed. */
export class ImportReports implements vscode.Disposable {
  private readonly reports = new Map<string, OpenReport>();
  /** What articles would be by now, for comparisons. */
  private readonly proposed = new Map<string, string>();
  private count = 0;
  private readonly listening: vscode.Disposable;

  constructor() {
    this.listening = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(reportScheme, {
        provideTextDocumentContent: (uri) =>
          (this.reports.get(uri.toString())?.text ?? this.proposed.get(uri.toString())) ||
          `${vscode.l10n.t('This report is gone.')}\n`,
      }),
      vscode.commands.registerCommand(commands.openImported, (report?: unknown, at?: unknown, to?: unknown) =>
        typeof report === 'string' && isOffset(at) ? this.open(this.reports.get(report), at, to) : undefined,
      ),
      vscode.languages.registerDocumentLinkProvider(
        { scheme: reportScheme },
        { provideDocumentLinks: ({ uri }) => this.linksIn(uri.toString()) },
      ),
      vscode.workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
        // A document whose language changes closes as well, but is there again at once.
        if (!isClosed) return;
        this.reports.delete(uri.toString());
        this.proposed.delete(uri.toString());
      }),
    );
  }

  dispose(): void {
    this.listening.dispose();
  }

  async show(report: KeptReport): Promise<void> {
    const uri = this.newUri(vscode.l10n.t('Import, {0}', timeOf(report).replaceAll(':', '.')));
    const text = reportText(report, displayPath(report.folder));
    const folder = vscode.Uri.parse(report.folder, true);
    this.reports.set(uri.toString(), { reported: report.reported, folder, ...text });
    const document = await this.opened(uri, reportLanguageId);
    await vscode.window.showTextDocument(document, { preview: false });
  }

  private linksIn(id: string): vscode.DocumentLink[] {
    const report = this.reports.get(id);
    if (!report) return [];
    return report.links.flatMap(({ line, start, end, at, to }) => {
      const each = report.reported[at];
      if (!each) return [];
      const target =
        to === 'article' && each.article !== null
          ? vscode.Uri.joinPath(report.folder, each.article)
          : vscode.Uri.parse(commandLink(commands.openImported, [id, at, to]));
      const tooltip =
        to === 'original' ? vscode.l10n.t('Open {0}', displayPath(originalOf(each, report).toString())) : tooltips[to];
      return createLink(new vscode.Range(line, start, line, end), target, tooltip);
    });
  }

  private async open(report: OpenReport | undefined, at: number, to: unknown): Promise<void> {
    const each = report?.reported[at];
    if (!report || !each) return;
    if (to === 'comparison') return this.compare(each, report.folder);
    await openDocument(originalOf(each, report));
  }

  /** What the document would give now beside the article as it was edited, which can take over what is better. */
  private async compare({ article, proposed }: Pick<Imported, 'article' | 'proposed'>, folder: vscode.Uri) {
    if (article === null || proposed === null) return;
    const uri = this.newUri(article);
    this.proposed.set(uri.toString(), proposed);
    await this.opened(uri, languageId);
    const name = article.slice(article.lastIndexOf('/') + 1);
    const title = vscode.l10n.t('{0}: as the document is now ↔ as edited', forLabel(name));
    await vscode.commands.executeCommand('vscode.diff', uri, vscode.Uri.joinPath(folder, article), title);
  }

  /** Of no other report or comparison: two may begin within the same second. */
  private newUri(path: string): vscode.Uri {
    return vscode.Uri.from({ scheme: reportScheme, authority: String(this.count++), path: `/${path}` });
  }

  private async opened(uri: vscode.Uri, language: string): Promise<vscode.TextDocument> {
    return vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(uri), language);
  }
}

function originalOf({ from }: Reported, { folder }: OpenReport): vscode.Uri {
  return isAddress(from) ? vscode.Uri.parse(from) : vscode.Uri.joinPath(folder, from);
}
