import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SeedReview } from '../../../src/extension';
import { follow } from '../../../src/features/ledger/openLinks';
import { rowsIn } from '../../../src/features/ledger/ledgerRows';
import { linkTo } from '../../../src/ledger/link';
import type { LedgerRow } from '../../../src/ledger/row';
import { parseQuery } from '../../../src/search/query/parser';
import { sample, seedReview, uriOf } from '../support';

describe('the ledger', () => {
  let api: SeedReview;
  const token = new vscode.CancellationTokenSource().token;
  const rows = async (articles: readonly string[], query: string | null, problems: string[] = []) => {
    const found: LedgerRow[] = [];
    const scope = { title: '', articles, query: query === null ? null : parseQuery(query) };
    for await (const row of rowsIn(api.services, scope, problems, token)) found.push(row);
    return found;
  };
  const active = () => vscode.window.activeTextEditor?.document.uri.toString();

  before(async () => (api = await seedReview()));
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('has a row for each statement, with what is known of it', async () => {
    const all = await rows([uriOf(sample).toString()], null);
    const found = all.find(({ words }) => words.startsWith('that peace negotiations'));
    assert.equal(found?.speaker, 'Zabihullah Mujahid');
    assert.equal(found.published, '2025-11-08');
    assert.equal(found.path, sample);
    assert.equal(found.status, 'unread');
    const by = await rows([uriOf(sample).toString()], 'speaker:mujahid');
    assert.ok(by.length > 0 && by.length < all.length);
    assert.ok(by.every(({ speaker }) => speaker === 'Zabihullah Mujahid'));
  });

  it('says which article is missing', async () => {
    const problems: string[] = [];
    assert.deepEqual(await rows([uriOf('gone.txt').toString()], null, problems), []);
    assert.match(problems[0] ?? '', /^gone\.txt could not be read/);
  });

  it('has links that lead back to the words, whichever folder somebody has open', async () => {
    const [row] = await rows([uriOf(sample).toString()], null);
    assert.ok(row);
    for (const path of [sample, `elsewhere/seeds/${sample}`]) {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      const link = new URL(linkTo({ ...row, path }, 'vscode'));
      await follow(api.services, link.pathname, link.search.slice(1));
      assert.equal(active(), uriOf(sample).toString());
      const { selection, document } = vscode.window.activeTextEditor!;
      assert.equal(document.offsetAt(selection.start), row.content[0]!.start);
      assert.ok(selection.isEmpty);
    }
  });

  it('has links that open nothing else', async () => {
    for (const query of ['path=../../etc/passwd&start=0&end=4', 'path=README.md&start=0&end=1', 'start=1'])
      await follow(api.services, '/open', query);
    await follow(api.services, '/run', `path=${sample}&start=0&end=4`);
    assert.equal(active(), undefined);
  });
});
