import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SeedReview } from '../../../src/extension';
import { hoverOn, openArticle, sample, seedReview, until, uriOf } from '../support';

const name = '2025-10-21-harbour-fair.txt';
const text =
  ' date 2025-10-20 The harbour fair opened on Saturday, October 17, 2025.\n\n\n\nTalks in Istanbul were held on October 19.';

describe('dates', () => {
  let api: SeedReview;
  let document: vscode.TextDocument;
  const warnings = () => vscode.languages.getDiagnostics(document.uri).map(({ message }) => message);
  const fixesAt = async (words: string) => {
    const at = document.positionAt(document.getText().indexOf(words) + 1);
    return (
      (await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(at, at),
      )) ?? []
    );
  };
  /** Does what a click on a quick fix does. */
  const apply = async (fix: vscode.CodeAction | undefined) => {
    assert.ok(fix);
    if (fix.edit) await vscode.workspace.applyEdit(fix.edit);
    if (fix.command)
      await vscode.commands.executeCommand(fix.command.command, ...((fix.command.arguments ?? []) as unknown[]));
  };

  before(async () => {
    api = await seedReview();
    await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
    await until('the article is read', () => Boolean(api.services.library.corpus.get(uriOf(name).toString())?.summary));
    document = await openArticle(name);
    await until('the warnings are there', () => warnings().length === 2);
  });

  after(async () => {
    await vscode.commands.executeCommand('seedReview.showIgnoredDates');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uriOf(name));
  });

  it('that cannot be right are marked, with the evidence', () => {
    assert.match(warnings()[0] ?? '', /20 October 2025, but its file name says Tuesday, 21 October 2025/);
    assert.match(warnings()[1] ?? '', /17 October 2025 is a Friday, not a Saturday/);
  });

  it('can be mended from their hover, because a read-only article has no quick fixes', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('2025-10-20') + 2),
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((each) => (typeof each === 'string' ? each : each.value)),
    );
    assert.match(text.join('\n'), /\[Set the article’s date to .*21 October 2025\]\(command:seedReview\.setDate\?/);
    assert.match(text.join('\n'), /\[Ignore .*\]\(command:seedReview\.ignoreDateProblem\?/);
  });

  it('of the article are set to the one in the file name by a quick fix', async () => {
    await apply(
      (await fixesAt('2025-10-20')).find(({ title }) => /^Set the Article’s Date to .*21 October 2025/.test(title)),
    );
    assert.ok(document.getText().startsWith(' date 2025-10-21 The harbour'));
    await until('the warning is gone', () => warnings().length === 1);
    assert.equal(api.services.articleIn(document)?.date, '2025-10-21');
  });

  it('are ignored when a person says so, and shown again', async () => {
    await apply((await fixesAt('Saturday, October 17')).find(({ title }) => /^Ignore/.test(title)));
    await until('the warning is gone', () => warnings().length === 0);
    void vscode.commands.executeCommand('seedReview.showIgnoredDates');
    await until('the warning is back', () => warnings().length === 1);
  });

  it('are marked in articles that nobody has opened, until these are deleted', async () => {
    const unopened = uriOf('2025-11-02-quiet-lane.txt');
    const marked = () => vscode.languages.getDiagnostics(unopened);
    await vscode.workspace.fs.writeFile(
      unopened,
      new TextEncoder().encode(' date 2025-11-02 The lane was calm.\r\n\r\nIt was paved on February 30, they say.'),
    );
    await until('the warning is there', () => marked().length === 1);
    assert.deepEqual(
      [marked()[0]?.range.start.line, marked()[0]?.range.start.character, marked()[0]?.range.end.character],
      [2, 16, 27],
    );
    await vscode.workspace.fs.delete(unopened);
    await until('the warning is gone', () => marked().length === 0);
  });

  it('stay marked when the editor is closed', async () => {
    await vscode.workspace.saveAll();
    const before = warnings().length;
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await new Promise((settle) => setTimeout(settle, 1000));
    assert.equal(warnings().length, before);
    document = await openArticle(name);
  });

  it('are not checked when the setting says so', async () => {
    const configuration = vscode.workspace.getConfiguration('seedReview');
    await configuration.update('checkDates', false, vscode.ConfigurationTarget.Workspace);
    await until('the warnings are gone', () => warnings().length === 0);
    await configuration.update('checkDates', undefined, vscode.ConfigurationTarget.Workspace);
    await until('they are back', () => warnings().length === 1);
  });

  it('that several articles speak of lead from one to the other', async () => {
    await api.services.library.reading.whenIdle();
    const ids = api.services.library.days.articlesOn('2025-10-19').map(({ article }) => article);
    assert.ok(ids.includes(uriOf(sample).toString()) && ids.includes(document.uri.toString()), ids.join('\n'));
    assert.match((await hoverOn(document, 'October 19')).text, /Also on that day: While the ceasefire/);
    assert.ok(api.services.library.days.sentencesIn('2025-11') > 0);
  });
});
