import * as vscode from 'vscode';
import { DocumentReader } from '../../sources/documentReader';
import { formats } from '../../sources/formats';
import { importAll } from '../../sources/importing';
import { commands } from '../contributions';
import type { Services } from '../services';
import { showError, showInformation, showWarning, whileShowing } from '../show';
import { formatNumber } from '../../article/wording';
import { importFolder, isFolderOpen } from './importFolder';
import { ImportReports } from './importReport';
import { LastReport, type KeptReport } from './lastReport';
import { originalsAt, type OriginalFile } from './originalFiles';
import { summaryOf, type Reported } from './reportText';
import { tableMappings } from './tableColumns';

/** Makes articles of documents: PDF files, web pages, letters, mail and more. */
export function register(context: vscode.ExtensionContext, services: Services): DocumentImports {
  const storage = context.storageUri ? services.storeIn(context.storageUri) : null;
  const imports = new DocumentImports(services, context.extensionUri, new LastReport(storage));
  context.subscriptions.push(
    imports,
    services.registerCommand(commands.importFiles, () => imports.fromDialog('files')),
    services.registerCommand(commands.importFolders, () => imports.fromDialog('folders')),
    vscode.commands.registerCommand(commands.showImportReport, () => imports.showLastReport()),
    services.registerCommand(commands.importSelected, (place?: unknown, all?: unknown) =>
      imports.from((Array.isArray(all) && all.length > 0 ? all : [place]).filter((each) => each instanceof vscode.Uri)),
    ),
  );
  return imports;
}

export class DocumentImports implements vscode.Disposable {
  private readonly reports = new ImportReports();
  /** One import after the other: both would write to the same folder. */
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly services: Services,
    private readonly extension: vscode.Uri,
    private readonly lastReport: LastReport,
  ) {}

  dispose(): void {
    this.reports.dispose();
  }

  async fromDialog(what: 'files' | 'folders'): Promise<void> {
    if (!isFolderOpen()) return;
    const isFiles = what === 'files';
    const chosen = await vscode.window.showOpenDialog({
      title: isFiles ? vscode.l10n.t('Import Files') : vscode.l10n.t('Import Folder'),
      openLabel: vscode.l10n.t('Import'),
      canSelectFiles: isFiles,
      canSelectFolders: !isFiles,
      canSelectMany: true,
      ...(isFiles && {
        filters: {
          [vscode.l10n.t('Documents')]: formats.flatMap(({ extensions }) => [...extensions]),
          [vscode.l10n.t('All Files')]: ['*'],
        },
      }),
    });
    if (chosen) await this.from(chosen);
  }

  /** @param places of files and folders @param to where articles go; asked for when nobody has said */
  async from(places: readonly vscode.Uri[], to?: vscode.Uri): Promise<void> {
    const folder = to ?? (places.length > 0 ? await importFolder() : undefined);
    if (!folder) return;
    const turn = this.running.then(() => this.run(folder, originalsAt(places, folder)));
    this.running = turn.catch(() => undefined);
    try {
      await turn;
    } catch (error) {
      this.services.report(folder.toString(), error);
      void showError(
        vscode.l10n.t('The import has ended: {0}', error instanceof Error ? error.message : String(error)),
      );
    }
  }

  async showLastReport(): Promise<void> {
    const report = await this.lastReport.read();
    if (report) await this.reports.show(report);
    else void showInformation(vscode.l10n.t('No documents have been imported into this workspace yet.'));
  }

  private async show(report: KeptReport): Promise<void> {
    await this.reports.show(report);
    try {
      await this.lastReport.keep(report);
    } catch (error) {
      this.services.report(report.folder, error);
    }
  }

  private async run(folder: vscode.Uri, originals: AsyncIterable<OriginalFile>): Promise<void> {
    const reported: Reported[] = [];
    const begin = new Date();
    const isWhole = await whileShowing(vscode.l10n.t('Importing'), async (token, tell) => {
      const stop = new AbortController();
      token.onCancellationRequested(() => stop.abort(new vscode.CancellationError()));
      const reader = new DocumentReader((family) =>
        this.services.threadsFrom(vscode.Uri.joinPath(this.extension, 'dist', 'import', `${family}.js`)),
      );
      try {
        // What is an article already is not imported.
        await this.services.whenSearchable(stop.signal);
        const wanted = this.wanted(originals, reported, tell, stop.signal);
        const store = this.services.storeIn(folder);
        const known = await articlesIn(folder);
        const mappings = tableMappings(folder);
        for await (const each of importAll(wanted, { store, known, reader, mappings, signal: stop.signal }))
          reported.push(each);
      } finally {
        reader.dispose();
      }
      return !stop.signal.aborted;
    });
    for (const { label, outcome, reason } of reported)
      if (outcome === 'failed') this.services.log.error(`${label}: ${reason ?? ''}`);
    if (reported.length > 0) await this.show({ reported, begin, isWhole, folder: folder.toString() });
    const summary = summaryOf(reported);
    if (!isWhole)
      void showWarning(vscode.l10n.t('Import cancelled: {0}.', summary || vscode.l10n.t('nothing was written')));
    else if (summary === '') void showInformation(vscode.l10n.t('There was nothing to import.'));
    else if (reported.some(({ outcome }) => outcome === 'refused' || outcome === 'failed' || outcome === 'edited'))
      void showWarning(vscode.l10n.t('Import: {0}.', summary));
    else void showInformation(vscode.l10n.t('Import: {0}.', summary));
  }

  /** Without those that are articles as they are, which are reported; and tells which one comes next. */
  private async *wanted(
    originals: AsyncIterable<OriginalFile>,
    reported: Reported[],
    tell: (message: string) => void,
    signal: AbortSignal,
  ): AsyncGenerator<OriginalFile> {
    const { corpus } = this.services.library;
    let count = 0;
    for await (const original of originals) {
      if (signal.aborted) return;
      const { uri, label, from, name } = original;
      // One that cannot be read as it is may be imported: its letters are in another encoding, perhaps.
      if (corpus.get(uri.toString())?.summary) {
        const nothing = { article: null, title: null, reason: null, remarks: [], proposed: null };
        reported.push({ label, from, outcome: 'article', ...nothing });
        continue;
      }
      tell(`${formatNumber(++count)} · ${name}`);
      yield original;
    }
  }
}

/** The paths of all Markdown files below a folder, which need not exist. */
async function articlesIn(folder: vscode.Uri): Promise<readonly string[]> {
  const found = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '**/*.{md,markdown}'), null);
  return found.map(({ path }) => path.slice(folder.path.length + 1));
}
