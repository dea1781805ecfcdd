import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startEngine, type Engine } from '../../../scripts/archive/engine.mjs';
import { root, seeds } from '../../../scripts/tools/paths.mjs';
import { openWorkbench, type Workbench } from '../../../scripts/vscode/workbench.mjs';
import { SeedSearch } from '../../interface/seedSearch';

/** What a new user does: articles are put into an archive, and read from there; then the archive is away. */
describe('an archive in the editor', () => {
  const interview = '2025-10-14-interview-mayor-brandt-okoye.txt';
  let engine: Engine | undefined;
  let workbench: Workbench | undefined;
  let folder = '';
  const open = () => {
    assert.ok(workbench);
    return workbench;
  };
  const url = () => engine?.url ?? '';
  const archive = (...args: readonly string[]) =>
    promisify(execFile)(process.execPath, [
      ...[join(root, 'dist', 'cli.js'), 'archive', ...args],
      ...['--to', url(), '--index', 'news'],
    ]);
  const told = (text: string) => open().page.locator('.notifications-toasts', { hasText: text }).first().waitFor();
  const connect = async (index: string) => {
    await open().runCommand('Seed Review: Connect to an Archive…');
    await open().page.getByText('The address of an OpenSearch server').waitFor();
    await open().typeInQuickPick(url());
    await open().press('Enter');
    await open().page.getByText('What is the archive called there?').waitFor();
    await open().typeInQuickPick(index);
    await open().press('Enter');
    await open().page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Connect' }).click();
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seed-review-archive-'));
    // What the folder has is not what the archive has.
    const kettle =
      ' date 2025-03-02 The kettle has gone missing, said Orla Finch, who keeps the town hall’s kitchen.\n';
    await writeFile(join(folder, 'kettle.txt'), kettle);
    // One for these tests alone, which end it.
    engine = await startEngine();
    await archive('create', '--replicas', '0');
    await archive('put', seeds);
    workbench = await openWorkbench({ folder, settings: { 'seedReview.reviewer': 'Ada Quist' } });
    await workbench.openView('Seeds');
    await workbench.treeRow('The kettle').waitFor();
  });
  after(async () => {
    await workbench?.close();
    await engine?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('is asked for again, with the address that was typed, when there is none of that name', async () => {
    await connect('old');
    await told('There is no archive “old”');
    await open().page.locator('.notifications-toasts .monaco-button', { hasText: 'Change the Address…' }).click();
    await open().eventually(async () => (await open().input.inputValue()) === url());
    await open().closeQuickPick();
  });

  it('is connected to, and says how much it has', async () => {
    await connect('news');
    await told('Connected to the archive “news”: 12 articles.');
    await open().page.locator('.statusbar-item', { hasText: 'news' }).first().waitFor();
    await open().clearNotifications();
  });

  it('knows who said something about something', async () => {
    const search = new SeedSearch(open());
    await search.find('speaker:brandt anybody');
    await search.activeRow('Five months after she closed').waitFor();
    await search.title.filter({ hasText: '1 found in the archive' }).waitFor();
    await open().page.locator('.quick-input-list', { hasText: 'in the archive “news”' }).waitFor();
    await open().press('Enter');
    await open().tab(interview).waitFor();
    await open().page.locator('.statusbar-item', { hasText: 'Read-Only' }).first().waitFor();
  });

  it('has hovers for its articles', async () => {
    await open().scrollTo('She will. We are testing');
    assert.match(await open().hover('She', { within: 'She will. We are testing' }), /^Ingrid Vestergard/);
    await open().hideHover();
  });

  it('has notes on its articles kept in the folder', async () => {
    await open().scrollTo('Nobody talks to anybody');
    await open().press('Mod+k a');
    await open().page.locator('.review-widget textarea, .review-widget .monaco-editor').first().waitFor();
    await open().page.keyboard.type('Ask her about the ferry.');
    await open().press('Mod+Enter');
    const decisions = join('.seed-review', 'decisions', 'ada-quist', '.seed-archive', 'news', `${interview}.json`);
    const kept = () => readFile(join(open().folder, decisions), 'utf8');
    await open().eventually(async () => (await kept()).includes('Ask her about the ferry.'));
  });

  it('leaves no articles in the lists that were only looked into', async () => {
    const group = open().treeRow('Read in the archive “news”');
    await group.filter({ hasText: /1$/ }).waitFor();
    const search = new SeedSearch(open());
    await search.find('mediator');
    await group.filter({ hasText: /2$/ }).waitFor();
    await open().closeQuickPick();
    await group.filter({ hasText: /1$/ }).waitFor();
  });

  it('that is away says so, and the folder’s own articles are found as ever', async () => {
    await engine?.stop();
    const search = new SeedSearch(open());
    await search.find('kettle');
    await search.activeRow('The kettle has gone').waitFor();
    await search.row('No server answers').waitFor();
    await search.title.filter({ hasText: 'the archive did not answer' }).waitFor();
    await open().press('Enter');
    await open().tab('kettle.txt').waitFor();
    assert.match(await open().hover('Orla Finch'), /^Orla Finch/);
  });
});
