import * as vscode from 'vscode';
import type { Analysis } from '../../analysis/analysis';
import type { Article } from '../../article/article';
import { settings } from '../contributions';
import type { Services } from '../services';

/** Without thoughts, plans and the like; kept for as long as the analysis is. */
const speechOnly = new WeakMap<Analysis, Analysis>();

/**
 * An article's analysis as a person wants to see it: with all statements, or only what was said, written or told. What
 * lists, counts, colours or explains statements asks here.
 * @param signal aborted when nobody waits for it any more
 */
export async function shownAnalysis({ library }: Services, article: Article, signal?: AbortSignal): Promise<Analysis> {
  return asShown(await library.analysisOf(article, signal));
}

/** An analysis as a person wants to see it. */
export function asShown(analysis: Analysis): Analysis {
  if (vscode.workspace.getConfiguration().get<string>(settings.statements) !== 'speech') return analysis;
  let shown = speechOnly.get(analysis);
  if (!shown) {
    shown = { ...analysis, statements: analysis.statements.filter(({ speech }) => speech) };
    speechOnly.set(analysis, shown);
  }
  return shown;
}

/** Calls back when articles are to be shown otherwise though their texts are the same. */
export function onShownAnalysisChange({ library }: Services, listener: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settings.statements)) listener();
    }),
    library.corpus.changed.listen(({ kind }) => {
      if (kind === 'decided') listener();
    }),
  );
}
