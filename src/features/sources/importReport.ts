import * as vscode from 'vscode';
import { forTooltip } from '../../article/untrusted';
import { counted } from '../../article/counted';
import type { Imported } from '../../sources/importing';

const reportScheme = 'seed-review-import';

type Outcome = Imported['outcome'];

/** What needs the person first. */
const sections: readonly (readonly [outcome: Outcome, heading: string])[] = [
  ['failed', 'Failed'],
  ['refused', 'Not imported'],
  ['edited', 'Left alone: the original has changed, and so has the article, by hand'],
  ['new', 'New'],
  ['updated', 'Updated'],
  ['unchanged', 'Unchanged'],
];

interface Link {
  readonly range: vscode.Range;
  readonly target: vscode.Uri;
  readonly tooltip: string;
}

/** What came of the documents of one import, line by line, and where its words lead to. */
interface Report {
  readonly text: string;
  readonly links: readonly Link[];
}

/** Reports of imports, each an editor that stays until it is closed. */
export class ImportReports implements vscode.Disposable {
  private readonly reports = new Map<string, Report>();
  private count = 0;
  private readonly listening: vscode.Disposable;

  constructor() {
    const of = ({ uri }: vscode.TextDocument) => this.reports.get(uri.toString());
    this.listening = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(reportScheme, {
        provideTextDocumentContent: (uri) => this.reports.get(uri.toString())?.text ?? 'This report is gone.\n',
      }),
      vscode.languages.registerDocumentLinkProvider(
        { scheme: reportScheme },
        {
          provideDocumentLinks: (document) =>
            of(document)?.links.map(({ range, target, tooltip }) => {
              const link = new vscode.DocumentLink(range, target);
              link.tooltip = tooltip;
              return link;
            }),
        },
      ),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.reports.delete(uri.toString())),
    );
  }

  dispose(): void {
    this.listening.dispose();
  }

  /** @param folder the folder of the articles @param when of the import */
  async show(imported: readonly Imported[], folder: vscode.Uri, when: Date): Promise<void> {
    const time = when.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'medium' });
    const path = `Import, ${time.replaceAll(':', '.')}.txt`;
    // Another one may end within the same second.
    const uri = vscode.Uri.from({ scheme: reportScheme, path, query: String(this.count++) });
    this.reports.set(uri.toString(), reportOf(imported, folder, time));
    await vscode.window.showTextDocument(uri, { preview: false });
  }
}

/** What each outcome is called in a summary, in its order there. */
const outcomeWords: readonly (readonly [outcome: Outcome, words: string])[] = [
  ['new', 'new'],
  ['updated', 'updated'],
  ['unchanged', 'unchanged'],
  ['edited', 'left alone'],
  ['refused', 'not imported'],
  ['failed', 'failed'],
];

/** "12 new, 1 not imported" */
export function summaryOf(imported: readonly Imported[]): string {
  const counts = outcomeWords.map(([outcome, words]) => {
    const count = imported.filter((each) => each.outcome === outcome).length;
    return count > 0 ? `${count.toLocaleString('en')} ${words}` : '';
  });
  return counts.filter(Boolean).join(', ');
}

function reportOf(imported: readonly Imported[], folder: vscode.Uri, time: string): Report {
  const lines = [`Import of ${counted(imported.length, 'document')}, ${time}`, summaryOf(imported), ''];
  const links: Link[] = [];
  for (const [outcome, heading] of sections) {
    const these = imported.filter((each) => each.outcome === outcome);
    if (these.length === 0) continue;
    lines.push(`${heading} (${these.length.toLocaleString('en')})`);
    for (const each of these) {
      const label = forTooltip(each.label).replaceAll('\n', ' ');
      const line = lines.length;
      const original = `  ${label}`;
      links.push({
        range: new vscode.Range(line, 2, line, original.length),
        target: originalAt(folder, each.from),
        tooltip: 'Open the original',
      });
      if (each.article === null) lines.push(each.reason === null ? original : `${original} ${each.reason}`);
      else {
        const arrow = `${original}  →  `;
        const article = forTooltip(each.article).replaceAll('\n', ' ');
        links.push({
          range: new vscode.Range(line, arrow.length, line, arrow.length + article.length),
          target: vscode.Uri.joinPath(folder, each.article),
          tooltip: 'Open the article',
        });
        lines.push(arrow + article);
      }
      for (const remark of each.remarks) lines.push(`      ${forTooltip(remark).replaceAll('\n', ' ')}`);
    }
    lines.push('');
  }
  return { text: lines.join('\n'), links };
}

function originalAt(folder: vscode.Uri, from: string): vscode.Uri {
  return /^[a-z][a-z\d+.-]{1,30}:/i.test(from) ? vscode.Uri.parse(from) : vscode.Uri.joinPath(folder, from);
}
