import * as vscode from 'vscode';
import { counted } from '../../article/counted';
import { forTooltip } from '../../article/untrusted';
import { isAddress, type Imported } from '../../sources/importing';
import { commands } from '../contributions';
import { commandLink } from '../markdown';
import { openDocument } from './openDocument';

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
  readonly imported: readonly Imported[];
  /** Of the articles. */
  readonly folder: vscode.Uri;
  readonly text: string;
  readonly links: readonly Link[];
}

/** What a line of a report leads to, beside the article: of the document of this number. */
type Part = 'original' | 'comparison';

/** Reports of imports, each an editor that stays until it is closed. */
export class ImportReports implements vscode.Disposable {
  private readonly reports = new Map<string, Report>();
  /** What articles would be by now, for comparisons. */
  private readonly proposed = new Map<string, string>();
  private count = 0;
  private readonly listening: vscode.Disposable;

  constructor() {
    const of = ({ uri }: vscode.TextDocument) => this.reports.get(uri.toString());
    this.listening = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(reportScheme, {
        provideTextDocumentContent: (uri) =>
          (this.reports.get(uri.toString())?.text ?? this.proposed.get(uri.toString())) || 'This report is gone.\n',
      }),
      vscode.commands.registerCommand(commands.openImported, (report?: unknown, at?: unknown, part?: unknown) =>
        this.open(this.reports.get(String(report)), Number(at), part),
      ),
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
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.reports.delete(uri.toString());
        this.proposed.delete(uri.toString());
      }),
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
    const linkTo = (part: Part) => (each: Imported) =>
      vscode.Uri.parse(commandLink(commands.openImported, [uri.toString(), imported.indexOf(each), part]));
    this.reports.set(uri.toString(), {
      imported,
      folder,
      ...linesOf(imported, {
        time,
        article: (path) => vscode.Uri.joinPath(folder, path),
        original: linkTo('original'),
        comparison: linkTo('comparison'),
      }),
    });
    await vscode.window.showTextDocument(uri, { preview: false });
  }

  private async open(report: Report | undefined, at: number, part: unknown): Promise<void> {
    const each = report?.imported[at];
    if (!report || !each) return;
    if (part === 'comparison') return this.compare(each, report.folder);
    const { from } = each;
    await openDocument(isAddress(from) ? vscode.Uri.parse(from) : vscode.Uri.joinPath(report.folder, from));
  }

  /** What the original would give now beside the article as it has been edited, which can take over what is better. */
  private async compare({ article, proposed }: Imported, folder: vscode.Uri): Promise<void> {
    if (article === null || proposed === null) return;
    const uri = vscode.Uri.from({ scheme: reportScheme, path: `/${article}`, query: String(this.count++) });
    this.proposed.set(uri.toString(), proposed);
    const name = article.slice(article.lastIndexOf('/') + 1);
    const title = `${forTooltip(name)}: as the original is now ↔ as edited`;
    await vscode.commands.executeCommand('vscode.diff', uri, vscode.Uri.joinPath(folder, article), title);
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

interface Targets {
  /** Of the import. */
  readonly time: string;
  readonly article: (path: string) => vscode.Uri;
  readonly original: (imported: Imported) => vscode.Uri;
  readonly comparison: (imported: Imported) => vscode.Uri;
}

function linesOf(imported: readonly Imported[], targets: Targets): Pick<Report, 'text' | 'links'> {
  const { time } = targets;
  const lines = [`Import of ${counted(imported.length, 'document')}, ${time}`, summaryOf(imported), ''];
  const links: Link[] = [];
  for (const [outcome, heading] of sections) {
    const these = imported.filter((each) => each.outcome === outcome);
    if (these.length === 0) continue;
    lines.push(`${heading} (${these.length.toLocaleString('en')})`);
    for (const each of these) {
      const line = lineOf(each, targets);
      links.push(
        ...line.links.map(({ start, end, ...link }) => ({
          ...link,
          range: new vscode.Range(lines.length, start, lines.length, end),
        })),
      );
      lines.push(line.text, ...each.remarks.map((remark) => `      ${onOneLine(remark)}`));
    }
    lines.push('');
  }
  return { text: lines.join('\n'), links };
}

interface Line {
  readonly text: string;
  readonly links: readonly (Omit<Link, 'range'> & { readonly start: number; readonly end: number })[];
}

/** "  letters/a.eml  →  imported/a.md  Compare" */
function lineOf(each: Imported, { article, original, comparison }: Targets): Line {
  let text = '  ';
  const links: Line['links'][number][] = [];
  const add = (words: string, target: vscode.Uri, tooltip: string) => {
    links.push({ start: text.length, end: text.length + words.length, target, tooltip });
    text += words;
  };
  add(onOneLine(each.label), original(each), 'Open the original');
  if (each.reason !== null) text += ` ${onOneLine(each.reason)}`;
  if (each.article !== null) {
    text += '  →  ';
    add(onOneLine(each.article), article(each.article), 'Open the article');
  }
  if (each.proposed !== null) {
    text += '  ';
    add('Compare', comparison(each), 'Show what the original would give now beside the article');
  }
  return { text, links };
}

function onOneLine(text: string): string {
  return forTooltip(text).replaceAll('\n', ' ');
}
