import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Archive, ArchiveAnswer, ArchivedFile, ArchiveFacet, FindOptions } from '../../../src/archive/archive';
import { ArchiveProblem } from '../../../src/archive/problem';
import type { SeedReview } from '../../../src/extension';
import { ArchiveAsTyped } from '../../../src/features/search/archiveAsTyped';
import { rowsIn } from '../../../src/features/ledger/ledgerRows';
import { LiveResults } from '../../../src/features/search/liveResults';
import type { LedgerRow } from '../../../src/ledger/row';
import type { CountedValue } from '../../../src/search/index/types';
import { explain } from '../../../src/search/query/explain';
import { parseQuery, type Query } from '../../../src/search/query/parser';
import { seedReview, until } from '../support';

const text = ' date 2024-02-01 "The ceasefire on the ferry is over," said Mira Holt.';
const said = text.indexOf('The ceasefire');
const file: ArchivedFile & { readonly score: number } = {
  path: '2024/ferry.txt',
  text,
  score: 1,
  facts: {
    named: [{ kind: 'person', names: ['Mira Holt'] }],
    statements: [0, 4, 1, said, text.indexOf(',"'), 1, 8],
    days: [],
  },
};

const id = 'seed-archive:/news/2024/ferry.txt';

/** An archive in memory that finds its article for every query. */
class FakeArchive {
  readonly asked: { readonly query: string; readonly signal: AbortSignal | undefined }[] = [];
  answer: ArchiveAnswer = { total: 12_345, isMore: false, files: [file], notes: [], isPartial: false };
  problem: Error | null = null;
  /** How long an answer takes, in ms. */
  takes = 0;

  async find(query: Query, { signal }: FindOptions): Promise<ArchiveAnswer> {
    this.asked.push({ query: explain(query), signal });
    await new Promise((resolve) => setTimeout(resolve, this.takes));
    if (this.problem) throw this.problem;
    return this.answer;
  }

  facets = (): Promise<ArchiveFacet[]> =>
    Promise.resolve([{ field: 'speaker', values: [{ value: 'Mira Holt', articles: 99 }] }]);

  file = (path: string) => Promise.resolve(path === file.path ? file : null);

  status = () => Promise.resolve({ articles: 1, bytes: 1, health: 'green', server: 'OpenSearch 2' });

  values = (field: string): Promise<CountedValue[]> =>
    Promise.resolve(field === 'speaker' ? [{ value: 'Zyprian Quaas', articles: 77 }] : []);
}

/** A list that a person can choose from, as our extension shows it. */
type Shown = vscode.QuickPick<vscode.QuickPickItem>;

describe('searches that ask an archive, too', () => {
  let api: SeedReview;
  let archive: FakeArchive;
  const state = new Map<string, unknown>();
  const opened: vscode.Disposable[] = [];
  const memento: vscode.Memento = {
    keys: () => [...state.keys()],
    get: (key: string, otherwise?: unknown) => state.get(key) ?? otherwise,
    update: (key, value) => Promise.resolve(void state.set(key, value)),
  };

  before(async () => (api = await seedReview()));
  beforeEach(() => {
    archive = new FakeArchive();
    api.services.archive.use(archive as unknown as Archive, 'news');
    state.clear();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    for (const each of opened.splice(0)) each.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    api.services.archive.use(null, '');
  });

  async function search(query: string): Promise<Shown> {
    const create = vscode.window.createQuickPick;
    const shown: Shown[] = [];
    const watched = () => {
      const pick = create();
      shown.push(pick);
      return pick;
    };
    Object.assign(vscode.window, { createQuickPick: watched });
    try {
      await vscode.commands.executeCommand('seedReview.searchSeeds', query);
      await until('the list is shown', () => shown.length > 0);
    } finally {
      Object.assign(vscode.window, { createQuickPick: create });
    }
    return shown[0]!;
  }

  const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, '');
  const labels = ({ items }: Shown) => items.map(({ label }) => plain(label));
  const isSection = (label: string) => label === 'in the archive “news”';
  const results = () => {
    const live = new LiveResults(api.services, memento);
    opened.push(live);
    return live;
  };

  it('list its articles below those of the workspace, each under a heading', async () => {
    const pick = await search('ceasefire');
    await until('both are listed', () => labels(pick).some(isSection) && !pick.busy);
    const shown = labels(pick);
    const section = shown.findIndex(isSection);
    assert.ok(shown.indexOf('in the workspace') >= 0 && shown.indexOf('in the workspace') < section - 1);
    assert.deepEqual(shown.slice(section, section + 2), [
      'in the archive “news”',
      '$(archive) 12,345 articles; the best 1 are listed',
    ]);
    const { description, detail } = pick.items[section + 2]!;
    assert.match(plain(description!), /2024.*Mira Holt, direct/);
    assert.match(plain(detail!), /‹ceasefire›/);
  });

  it('list them alone where the workspace has nothing', async () => {
    const pick = await search('unheardofword');
    await until('the archive has answered', () => labels(pick).some(isSection) && !pick.busy);
    assert.ok(!labels(pick).includes('Nothing found'));
    assert.ok(!labels(pick).includes('in the workspace'));
  });

  it('ask it once the person pauses, and ask no more when they type on', async () => {
    archive.takes = 400;
    const asTyped = new ArchiveAsTyped(api.services, () => undefined);
    asTyped.ask('ceas', parseQuery('ceas'));
    asTyped.ask('cease', parseQuery('cease'));
    await until('it is asked', () => archive.asked.length > 0);
    assert.equal(archive.asked.length, 1);
    const signal = archive.asked[0]?.signal;
    assert.ok(signal && !signal.aborted);
    asTyped.ask('ceasefire', parseQuery('ceasefire'));
    assert.ok(signal.aborted);
    await until('it has answered', () => !asTyped.isAsking);
    assert.equal(archive.asked.length, 2);
    assert.ok(asTyped.hasArticles);
    asTyped.dispose();
  });

  it('complete values with those that only the archive has', async () => {
    const pick = await search('speaker:zy');
    await until('a name of the archive is offered', () => labels(pick).includes('$(symbol-field) Zyprian Quaas'));
  });

  it('say what the archive’s problem is, and leave what the workspace has alone', async () => {
    archive.problem = new ArchiveProblem('unreachable', 'Nobody answers at this address.');
    const pick = await search('ceasefire');
    await until('the archive has failed', () => labels(pick).some(isSection) && !pick.busy);
    assert.ok(pick.items.some(({ detail }) => /‹ceasefire/i.test(detail ?? '')));
    const asTyped = new ArchiveAsTyped(api.services, () => undefined);
    asTyped.ask('ceasefire', parseQuery('ceasefire'));
    await until('it has failed', () => asTyped.section().length > 0 && !asTyped.isAsking);
    assert.deepEqual(
      asTyped.section().map(({ label }) => label),
      ['in the archive “news”', 'Nobody answers at this address.'],
    );
  });

  it('keep its articles among the lasting results', async () => {
    const live = results();
    live.show('ceasefire');
    await until('both have answered', () => !live.workspace.isSearching && live.archive.facets.length > 0);
    assert.ok(live.workspace.found.length > 0);
    const last = live.groups.at(-1)!;
    assert.equal(last.key, id);
    assert.equal(last.hits[0]!.speaker, 'Mira Holt');
    assert.equal((await live.articleOf(last.key))?.text, text);
    assert.deepEqual(live.archive.notes(), ['1 of 12,345 articles in the archive “news”']);
    live.groupBy('person');
    assert.ok(live.groups.some(({ key, hits }) => key === 'Mira Holt' && hits.length === 1));
  });

  it('have statements of its articles to export', async () => {
    const live = results();
    live.show('ferry');
    await until('it has answered', () => live.archive.found.length > 0);
    const scope = {
      title: '',
      articles: live.archive.found.map(({ id }) => id),
      query: parseQuery('ferry', { typing: false }),
      articleOf: (id: string) => live.articleOf(id),
    };
    const problems: string[] = [];
    const rows: LedgerRow[] = [];
    const { token } = new vscode.CancellationTokenSource();
    for await (const row of rowsIn(api.services, scope, problems, token)) rows.push(row);
    assert.deepEqual(
      rows.map(({ speaker, words, published }) => [speaker, words, published]),
      [['Mira Holt', '"The ceasefire on the ferry is over,"', '2024-02-01']],
    );
    assert.deepEqual(problems, []);
  });

  it('preview its articles, and ask it nothing for that', async () => {
    let wasAsked = false;
    archive.file = () => {
      wasAsked = true;
      return Promise.resolve(null);
    };
    await search('unheardofword');
    await until('its article is shown', () => vscode.window.activeTextEditor?.document.uri.toString() === id);
    assert.equal(vscode.window.activeTextEditor?.document.getText(), text);
    assert.ok(!wasAsked);
  });

  it('copy its articles, and have them in the ledger of the results', async () => {
    await vscode.commands.executeCommand('seedReview.showResults', 'ferry');
    await until('its hit is copied', async () => {
      await vscode.commands.executeCommand('seedReview.copyAsCsv');
      return (await vscode.env.clipboard.readText()).includes('news/2024/ferry.txt,1,');
    });
    await vscode.commands.executeCommand('seedReview.resultsInLedger');
    const { library } = api.services;
    await until('its statements are known', () => library.catalog.statementsIn(id) !== null);
    await vscode.commands.executeCommand('seedReview.clearResults');
  });

  it('are not sent to it before a person sees the results of the last session', async () => {
    state.set('results.query', 'ferry');
    const live = results();
    api.services.archive.changed.fire();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(archive.asked.length, 0);
    live.archive.seen();
    await until('it has answered', () => live.archive.found.length > 0);
    assert.equal(archive.asked.length, 1);
  });

  it('do not ask it again when an article of the workspace changes, but when the connection does', async () => {
    const live = results();
    live.show('ceasefire');
    await until('both have answered', () => live.state === 'found' && !live.archive.isSearching);
    const { id: changed } = live.workspace.found[0]!;
    let follows = 0;
    live.workspace.changed.listen(() => follows++);
    api.services.library.corpus.changed.fire({ id: changed, kind: 'put' });
    await until('the results have followed', () => follows > 0);
    assert.equal(archive.asked.length, 1);
    api.services.archive.changed.fire();
    await until('it is asked again', () => archive.asked.length === 2 && !live.archive.isSearching);
  });

  it('ask it again when somebody marks one of its articles, for queries that ask for marks', async () => {
    const live = results();
    for (const [query, times] of [
      ['ferry', 1],
      ['ferry status:unread', 3],
    ] as const) {
      live.show(query);
      await until('it has answered', () => !live.archive.isSearching);
      api.services.desks.changed.fire(id);
      if (query !== 'ferry') await until('it is asked again', () => archive.asked.length === times);
      assert.ok(live.archive.found.length > 0);
    }
    assert.equal(archive.asked.length, 3);
  });

  it('keep the workspace’s results when the archive has a problem', async () => {
    archive.problem = new ArchiveProblem('timeout', 'The archive did not answer in time.');
    const live = results();
    live.show('ceasefire');
    await until('both are through', () => live.state === 'found' && !live.archive.isSearching);
    assert.ok(live.found.length > 0);
    assert.deepEqual(live.archive.notes(), ['The archive did not answer in time.']);
  });
});
