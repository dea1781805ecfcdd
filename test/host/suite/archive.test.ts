import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Archive, ArchivedFile } from '../../../src/archive/archive';
import { ArchiveProblem } from '../../../src/archive/problem';
import type { SeedReview } from '../../../src/extension';
import { archivedId } from '../../../src/features/archive/archivedId';
import { anchorAt } from '../../../src/review/anchor';
import { readDecisions } from '../../../src/review/decisionFormat';
import { threadsIn } from '../../../src/review/notes';
import type { SearchFacts } from '../../../src/search/index/facts';
import { hoverOn, sample, seedReview, until, uriOf } from '../support';

const ferry = '2025/october/ferry.md';
const bridge = '2025/bridge (old) #2.md';
const mill = '2024/mill.txt';
const texts: Readonly<Record<string, string>> = {
  [ferry]: [
    '---\ntitle: The ferry will stay\ndate: 2025-10-14\n---\n\n# The ferry will stay\n',
    '“The ferry is not for sale,” said Mayor Orla Brandt on Monday.\n',
    'She added that the harbour would be dredged in spring.\n',
  ].join('\n'),
  [mill]: ' date 2024-06-11 “Nobody asked us,” said the miller Ida Roy.\n',
  [bridge]: ' date 2025-03-02 “The bridge will close in May,” said engineer Tomas Quill.\n',
};

/** An archive of three articles, which notes what it is asked for. */
class FakeArchive {
  readonly asked: string[] = [];
  problem: ArchiveProblem | null = null;

  async file(path: string): Promise<ArchivedFile | null> {
    this.asked.push(path);
    if (this.problem) throw this.problem;
    const text = texts[path];
    return text === undefined ? null : { path, text, facts: {} as SearchFacts };
  }

  async status() {
    return { articles: 3, bytes: 1000, health: 'green' as const, server: 'fake' };
  }

  get asArchive(): Archive {
    return this as unknown as Archive;
  }
}

describe('an archive', () => {
  const reviewer = 'seedReview.reviewer';
  const id = archivedId({ archive: 'times', path: ferry });
  const other = archivedId({ archive: 'times', path: bridge });
  let fake = new FakeArchive();
  let api: SeedReview;
  let document: vscode.TextDocument;
  const connect = (name = 'times') => {
    fake = new FakeArchive();
    api.services.archive.use(fake.asArchive, name);
  };
  const isMember = (which: string) => Boolean(api.services.library.corpus.get(which)?.summary);
  const open = async (which: string) => {
    const opened = await vscode.workspace.openTextDocument(vscode.Uri.parse(which, true));
    await vscode.window.showTextDocument(opened);
    return opened;
  };
  const closeAll = () => vscode.commands.executeCommand('workbench.action.closeAllEditors');

  before(async () => {
    api = await seedReview();
    await vscode.workspace.getConfiguration().update(reviewer, 'Ada Quist', vscode.ConfigurationTarget.Global);
  });
  after(async () => {
    await closeAll();
    api.services.archive.use(null, '');
    await vscode.workspace.getConfiguration().update(reviewer, undefined, vscode.ConfigurationTarget.Global);
    await vscode.workspace.fs.delete(uriOf('.seed-review'), { recursive: true });
  });

  it('is asked for nothing before somebody reads in it', async () => {
    const local = api.services.library.corpus.size;
    connect();
    await vscode.commands.executeCommand('seedReview.refresh');
    assert.deepEqual(fake.asked, []);
    assert.equal(api.services.library.corpus.size, local);
  });

  it('says which command connects when somebody opens an article without a connection', async () => {
    api.services.archive.use(null, '');
    await assert.rejects(open(id), /archive “times”.*“Connect to an Archive…”/);
  });

  it('has its articles opened as articles of the library, each asked for once', async () => {
    connect();
    document = await open(id);
    assert.equal(document.getText(), texts[ferry]);
    await until('it is an article', () => isMember(id) && document.languageId === 'seed-article');
    assert.deepEqual(fake.asked, [ferry]);
    assert.equal(api.services.library.corpus.get(id)?.summary?.date, '2025-10-14');
    assert.equal(api.services.newArticles.has(id), false);
  });

  it('calls them as VS Code does', async () => {
    for (const path of [
      ferry,
      bridge,
      "it's [1]; a=b&c, $5 @ ~*!.md",
      'https://example.org//a?b#c',
      'Öl/日本.txt',
      '50%',
    ])
      assert.equal(
        archivedId({ archive: 'times', path }),
        vscode.Uri.from({ scheme: 'seed-archive', path: `/times/${path}` }).toString(),
      );
    const opened = await open(other);
    assert.equal(opened.getText(), texts[bridge]);
    await until('it is an article', () => isMember(other));
    await open(id);
  });

  it('is never written to', async () => {
    assert.equal(vscode.workspace.fs.isWritableFileSystem('seed-archive'), false);
    const { permissions } = await vscode.workspace.fs.stat(document.uri);
    assert.equal(permissions, vscode.FilePermission.Readonly);
    await assert.rejects(Promise.resolve(vscode.workspace.fs.writeFile(document.uri, new Uint8Array([97]))));
    await vscode.commands.executeCommand('seedReview.editArticle');
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(document.getText(), texts[ferry]);
  });

  it('says that it has no such article', async () => {
    const missing = archivedId({ archive: 'times', path: 'missing.md' });
    await assert.rejects(Promise.resolve(vscode.workspace.fs.stat(vscode.Uri.parse(missing))), {
      code: 'FileNotFound',
    });
    assert.equal(isMember(missing), false);
  });

  it('hands on why it cannot be read', async () => {
    fake.problem = new ArchiveProblem('unreachable', 'Nobody answers at archive.example.org.');
    const unread = archivedId({ archive: 'times', path: 'unread.md' });
    await assert.rejects(open(unread), /Nobody answers at archive\.example\.org\./);
    assert.equal(api.services.library.corpus.get(unread), undefined);
    fake.problem = null;
  });

  it('has hovers, an outline and people for its articles', async () => {
    const { text } = await hoverOn(document, 'not for sale');
    assert.match(text, /Orla Brandt/);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = symbols.flatMap((symbol) => [symbol, ...symbol.children]).map(({ name }) => name);
    assert.ok(
      names.some((name) => name.includes('Orla Brandt')),
      names.join(' | '),
    );
    const { people } = api.services.library;
    await until('its people are known', () => people.appearances('Orla Brandt').some(({ article }) => article === id));
  });

  it('has decisions about its articles kept in the folder', async () => {
    const { desks } = api.services;
    await vscode.commands.executeCommand('seedReview.markReviewed', document.uri);
    assert.equal(desks.statusOf(id), 'reviewed');
    const start = document.getText().indexOf('The ferry is not');
    const at = anchorAt(document.getText(), { start, end: start + 'The ferry is not for sale'.length });
    await desks.decide(id, { kind: 'note', at, thread: 't1', text: 'Who wanted to buy it? #check' });
    assert.deepEqual(
      threadsIn(desks.decisionsOn(id)).map(({ tags }) => tags),
      [['check']],
    );
    await desks.decide(id, { kind: 'said by', at, speaker: 'Deputy Mayor Ann Lowe' });
    const { text } = await hoverOn(document, 'not for sale');
    assert.match(text, /said by \*\*Deputy Mayor Ann Lowe\*\*/i);
    const path = uriOf(`.seed-review/decisions/ada-quist/.seed-archive/times/${ferry}.json`);
    const { file, problems } = readDecisions(new TextDecoder().decode(await vscode.workspace.fs.readFile(path)));
    assert.deepEqual(problems, []);
    assert.equal(file?.article, `.seed-archive/times/${ferry}`);
    assert.deepEqual(
      file.decisions.map(({ kind }) => kind),
      ['review', 'note', 'said by'],
    );
    assert.deepEqual([...api.services.archive.marks.paths()], [ferry]);
    assert.deepEqual(api.services.archive.marks.statusesOf(ferry), ['reviewed']);
  });

  it('has a date set as a decision, since its files stay as they are', async () => {
    await vscode.commands.executeCommand('seedReview.setDate', document.uri, '2025-10-15');
    await until('the date counts', () => api.services.library.corpus.get(id)?.summary?.date === '2025-10-15');
    assert.equal(document.isDirty, false);
    await vscode.commands.executeCommand('seedReview.undoDecision');
    await until('it is taken back', () => api.services.library.corpus.get(id)?.summary?.date === '2025-10-14');
  });

  it('has none of its articles taken for one of the folder that was moved', async () => {
    const { desks, library } = api.services;
    const local = uriOf('found/ferry.md');
    await vscode.workspace.fs.writeFile(local, new TextEncoder().encode(texts[ferry]));
    const decided = desks.decisionsOn(id).length;
    await until('the file is known', () => isMember(local.toString()));
    const withoutArchive = Array.from(library.corpus.entries(), (entry) => entry.id).filter((each) => each !== id);
    desks.relocate(withoutArchive);
    assert.equal(desks.decisionsOn(local.toString()).length, 0);
    assert.equal(desks.decisionsOn(id).length, decided);
    await vscode.workspace.fs.delete(uriOf('found'), { recursive: true });
  });

  it('stays in the library when the folder is listed anew', async () => {
    await vscode.commands.executeCommand('seedReview.refresh');
    assert.ok(isMember(id) && isMember(uriOf(sample).toString()));
    assert.equal(isMember(other), false, 'it was only previewed');
    assert.deepEqual([...new Set(fake.asked)].sort(), [bridge, ferry, 'missing.md', 'unread.md'].sort());
  });

  it('leaves the library with the connection, and what a tab shows stays', async () => {
    await open(id);
    const { library } = api.services;
    api.services.archive.use(null, '');
    assert.equal(library.corpus.get(id), undefined);
    assert.equal(library.corpus.get(other), undefined);
    assert.ok(isMember(uriOf(sample).toString()));
    assert.equal(document.getText(), texts[ferry]);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), id);
    assert.match((await hoverOn(document, 'not for sale')).text, /Ann Lowe|Orla Brandt/);
  });

  it('brings what was decided about once somebody reads in it, and no sooner', async () => {
    const { archive, desks } = api.services;
    await closeAll();
    connect('post');
    const unopened = archive.idOf(mill);
    await desks.decide(unopened, { kind: 'tagged', tag: 'budget' });
    assert.deepEqual(fake.asked, []);
    archive.keep([{ path: bridge, text: texts[bridge]!, facts: {} as SearchFacts }]);
    await until('what was decided about is there', () => isMember(unopened));
    assert.deepEqual(fake.asked, [mill]);
    assert.equal(isMember(archive.idOf(bridge)), false);
    assert.deepEqual(desks.tagsOf(unopened), ['budget']);
  });
});
