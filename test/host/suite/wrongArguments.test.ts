import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sample, seedReview, uriOf } from '../support';

/** These take nothing, and ask in windows of the system or change settings of the person. */
const leftOut = new Set([
  'seedReview.importFiles',
  'seedReview.importFolders',
  'seedReview.openSampleSeeds',
  'seedReview.protectFolder',
  'seedReview.stopProtecting',
  'seedReview.toggleReadingLayout',
]);

/** These take nothing either, and open something: once is enough. */
const opening = new Set([
  'seedReview.aboutSeeds',
  'seedReview.compareAll',
  'seedReview.openIncludeSetting',
  'seedReview.resultsInLedger',
  'seedReview.searchHelp',
  'seedReview.showImportReport',
  'seedReview.showLog',
]);

/** What menus, keys, links and other extensions could hand over by mistake or on purpose. */
function wrongArguments(): readonly (readonly unknown[])[] {
  const elsewhere = vscode.Uri.file('/nowhere/else.txt');
  const article = { id: uriOf(sample).toString() };
  const given: readonly unknown[] = [
    null,
    7,
    NaN,
    true,
    '',
    'words',
    'command:workbench.action.quit',
    Symbol('a'),
    () => undefined,
    {},
    Object.create(null),
    [],
    [null, undefined, 7, {}],
    elsewhere,
    vscode.Uri.parse('command:workbench.action.quit'),
    { id: 7 },
    { key: 7 },
    { key: 'nobody' },
    { kind: 'group' },
    { kind: 'group', group: null },
    { kind: 'group', group: { kind: 'month', key: '2025-11', part: 7, hits: [null, {}] } },
    { kind: 'hit' },
    { kind: 'hit', hit: { start: 'x', end: {} } },
    { kind: 'pair', one: 7 },
    { kind: 'statement', article: {} },
    { kind: 'statement', article: { id: elsewhere.toString() }, index: -1 },
    { kind: 'statement', article, index: 1e9 },
    { kind: 'heading', article, span: { start: -1, end: 'x' } },
    { decision: { id: 'x', by: 'x' } },
    { search: null },
    { search: { name: 7 } },
    { thread: {}, text: 'words' },
    { thread: { uri: elsewhere, range: 7 }, text: 'words' },
    { remark: {}, article: elsewhere.toString(), body: 'words' },
  ];
  return [
    ...given.map((each) => [each]),
    ...given.map((each) => [each, [each]]),
    ...given.map((each) => [article.id, each, each]),
    [undefined, given],
    [elsewhere.toString(), 0, 1],
  ];
}

/** Whoever waits for a person is told that there is none. */
async function untilSettled(working: Promise<unknown>): Promise<void> {
  let isSettled = false;
  void working.finally(() => (isSettled = true));
  while (!isSettled) {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('notifications.clearAll');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a command that is given what makes no sense', () => {
  const closeAll = () => vscode.commands.executeCommand('workbench.action.closeAllEditors');
  const manifest = vscode.extensions.getExtension('seed-review.seed-review')?.packageJSON as {
    readonly contributes: { readonly commands: readonly { readonly command: string }[] };
  };
  let clipboard = '';

  before(async () => {
    await seedReview();
    clipboard = await vscode.env.clipboard.readText();
  });
  beforeEach(closeAll);
  after(async () => {
    await closeAll();
    await vscode.env.clipboard.writeText(clipboard);
    for (const command of ['groupByMonth', 'clearFilter', 'clearResults', 'resultsByArticle', 'stopFollowingCursor'])
      await vscode.commands.executeCommand(`seedReview.${command}`);
  });

  for (const { command } of manifest.contributes.commands)
    if (!leftOut.has(command))
      it(`${command} does not fail`, async () => {
        const failed: string[] = [];
        const all = opening.has(command) ? [[{}]] : wrongArguments();
        const calls = all.map((given, at) =>
          Promise.resolve(vscode.commands.executeCommand(command, ...given)).catch((error: unknown) =>
            failed.push(`${at}: ${(error as Error).stack?.split('\n').slice(0, 3).join('') ?? String(error)}`),
          ),
        );
        await untilSettled(Promise.all(calls));
        assert.deepEqual(failed, []);
      });
});
