import * as vscode from 'vscode';
import { nextHit, type FoundHit } from '../../corpus/results';
import { commands } from '../contributions';
import { formatNumber } from '../../article/wording';
import type { LiveResults } from './liveResults';
import { rangeOf } from '../places';
import { showSpan } from '../reading/reveal';
import { saidBy } from './resultItems';
import type { Services } from '../services';
import { showStatus, showWarning } from '../show';

/** How long the status bar shows the number of the hit. In ms. */
const messageFor = 8000;

/** Goes from hit to hit, within and across articles, and marks the hits in open articles. */
export function register(context: vscode.ExtensionContext, services: Services, results: LiveResults): void {
  let mark = newMark();
  const markAll = () => {
    for (const editor of vscode.window.visibleTextEditors)
      editor.setDecorations(
        mark,
        hitsIn(editor.document, results).map((hit) => rangeOf(editor.document, hit)),
      );
  };
  // A key held down repeats faster than articles open: hits in between are skipped, and it ends where the
  // person lets go.
  let steps = 0;
  let going: Promise<void> | null = null;
  const goOn = async () => {
    while (steps !== 0) {
      const taken = steps;
      steps = 0;
      await step(services, results, taken);
    }
  };
  const go = (direction: 1 | -1) => () => {
    steps += direction;
    return (going ??= goOn().finally(() => (going = null)));
  };
  context.subscriptions.push(
    { dispose: () => mark.dispose() },
    vscode.window.onDidChangeActiveColorTheme(() => {
      mark.dispose();
      mark = newMark();
      markAll();
    }),
    results.changed.listen(markAll),
    results.moved.listen((hit) => tell(services, results, hit)),
    vscode.window.onDidChangeVisibleTextEditors(markAll),
    services.registerCommand(commands.nextHit, go(1)),
    services.registerCommand(commands.previousHit, go(-1)),
  );
}

/** Looks like VS Code's own matches in a file: a colour or, in high contrast, a border. */
function newMark(): vscode.TextEditorDecorationType {
  const { HighContrast, HighContrastLight } = vscode.ColorThemeKind;
  const isHighContrast = [HighContrast, HighContrastLight].includes(vscode.window.activeColorTheme.kind);
  return vscode.window.createTextEditorDecorationType({
    ...(isHighContrast
      ? { border: '1px dotted', borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder') }
      : { backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground') }),
    borderRadius: '2px',
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function hitsIn({ uri }: vscode.TextDocument, { found }: LiveResults): FoundHit[] {
  const id = uri.toString();
  return (found.find((article) => article.id === id)?.hits ?? []).filter(({ start, end }) => end > start);
}

/** @param steps how many hits to go forward; negative to go back */
async function step(services: Services, results: LiveResults, steps: number): Promise<void> {
  const { ordered, current } = results;
  const editor = vscode.window.activeTextEditor;
  const at = editor
    ? { id: editor.document.uri.toString(), offset: editor.document.offsetAt(editor.selection.start) }
    : null;
  const hit = ordered[nextHit(ordered, current ? ordered.indexOf(current) : -1, at, steps)];
  if (hit) await open(services, results, hit);
  else showStatus(vscode.l10n.t('There are no search results. Run Search Seeds first.'), messageFor);
}

async function open(services: Services, results: LiveResults, hit: FoundHit): Promise<void> {
  const uri = vscode.Uri.parse(hit.article.id);
  try {
    await showSpan(services, uri, hit, { preview: true });
  } catch (error) {
    services.report(hit.article.id, error);
    return void showWarning(vscode.l10n.t('This article cannot be opened. It may have been moved or deleted.'));
  }
  results.goTo(hit);
}

/** Marks the hit and says which it is. */
function tell(services: Services, results: LiveResults, hit: FoundHit): void {
  services.jumpMark.show(vscode.Uri.parse(hit.article.id), hit);
  const { ordered } = results;
  const position = vscode.l10n.t(
    'hit {0} of {1}',
    formatNumber(ordered.indexOf(hit) + 1),
    formatNumber(ordered.length),
  );
  showStatus([position, saidBy(hit)].filter(Boolean).join(' · '), messageFor, 'search');
}
