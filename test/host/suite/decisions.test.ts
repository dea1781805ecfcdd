import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SeedReview } from '../../../src/extension';
import { anchorAt, AnchorFinder } from '../../../src/review/anchor';
import { parseQuery } from '../../../src/search/query/parser';
import { readDecisions } from '../../../src/review/decisionFormat';
import { threadsIn } from '../../../src/review/notes';
import { hoverOn, openArticle, sample, seedReview, until, uriOf } from '../support';

describe('decisions', () => {
  const reviewer = 'seedReview.reviewer';
  let api: SeedReview;
  let document: vscode.TextDocument;
  const id = () => document.uri.toString();
  const at = (words: string) => {
    const start = document.getText().indexOf(words);
    assert.ok(start >= 0, words);
    return anchorAt(document.getText(), { start, end: start + words.length });
  };
  const file = (path: string) => uriOf(`.seed-review/${path}`);
  const speakers = async () => {
    const article = api.services.articleIn(document);
    assert.ok(article);
    const { entities, statements } = await api.services.library.analysisOf(article);
    return new Set(statements.map(({ speaker }) => entities.find((entity) => entity.id === speaker)?.name ?? ''));
  };

  before(async () => {
    api = await seedReview();
    await vscode.workspace.getConfiguration().update(reviewer, 'Ada Quist', vscode.ConfigurationTarget.Global);
    document = await openArticle(sample);
  });
  after(async () => {
    await vscode.workspace.getConfiguration().update(reviewer, undefined, vscode.ConfigurationTarget.Global);
    await vscode.workspace.fs.delete(uriOf('.seed-review'), { recursive: true });
  });

  it('win over what was computed: in the next hover, in the index and among the people', async () => {
    const words = 'mediators did their utmost';
    const made = await api.services.desks.decide(id(), { kind: 'said by', at: at(words), speaker: 'Ida Roy' });
    assert.ok(made);
    const { text } = await hoverOn(document, 'did their utmost', words);
    assert.match(text, /said by \*\*Ida Roy\*\*/i);
    assert.match(text, /\*Decided\* by you/);
    assert.ok((await speakers()).has('Ida Roy'));
    const facts = () => api.services.library.catalog.factsOf(id());
    await until('the index has it, too', () =>
      Boolean(facts()?.search.named.some(({ names }) => names.includes('Ida Roy'))),
    );
  });

  it('lie in a file that a person can read', async () => {
    const bytes = await vscode.workspace.fs.readFile(file(`decisions/ada-quist/${sample}.json`));
    const { file: read, problems } = readDecisions(new TextDecoder().decode(bytes));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      read?.decisions.map(({ kind, by }) => `${kind}, ${by}`),
      ['said by, Ada Quist'],
    );
    assert.equal(read.article, sample);
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(file('README.md'))), /reviewers decided/);
  });

  it('are taken back by one command', async () => {
    await vscode.commands.executeCommand('seedReview.undoDecision');
    assert.ok(!(await speakers()).has('Ida Roy'));
  });

  it('about a name count in all articles', async () => {
    const made = await api.services.desks.decideEverywhere(id(), {
      kind: 'is called',
      name: 'Khawaja Asif',
      as: 'Khawaja Muhammad Asif',
    });
    assert.ok(made);
    assert.ok((await speakers()).has('Khawaja Muhammad Asif'));
    await until('the people are known anew', () =>
      api.services.library.people.appearances('Khawaja Muhammad Asif').some(({ article }) => article === id()),
    );
    const { text } = await hoverOn(document, 'Asif', 'Asif added');
    assert.match(text, /here “Khawaja Asif”/);
    await vscode.commands.executeCommand('seedReview.undoDecision');
    assert.ok(!(await speakers()).has('Khawaja Muhammad Asif'));
  });

  it('on the day of publication count for relative dates, and in the lists', async () => {
    const summary = () => api.services.library.corpus.get(id())?.summary;
    const before = summary()?.date;
    await api.services.desks.decide(id(), { kind: 'published', day: '2024-02-10' });
    await until('the list has the day', () => summary()?.date === '2024-02-10');
    const { text } = await hoverOn(document, 'last Friday', 'announced last Friday');
    assert.match(text, /February 2024/);
    await vscode.commands.executeCommand('seedReview.undoDecision');
    await until('the list has the former day', () => summary()?.date === before);
  });

  it('of a colleague count as soon as they arrive', async () => {
    const decision = { id: '00ff', by: 'Bo Lind', when: '2025-11-09T10:00:00Z' };
    const anchor = at('mediators did their utmost');
    const content = {
      version: 1,
      article: sample,
      digest: '',
      decisions: [{ ...decision, kind: 'said by', at: anchor, speaker: 'Ida Roy' }],
    };
    const path = file(`decisions/bo-lind/${sample}.json`);
    await vscode.workspace.fs.writeFile(path, new TextEncoder().encode(JSON.stringify(content)));
    await until('the decision counts', async () => (await speakers()).has('Ida Roy'));
    const { text } = await hoverOn(document, 'did their utmost', 'mediators did their utmost');
    assert.match(text, /\*Decided\* by Bo Lind/);
    const mine = await api.services.desks.decide(id(), { kind: 'said by', at: anchor, speaker: 'Cy Rowe' });
    assert.ok(mine);
    const disputed = await hoverOn(document, 'did their utmost', 'mediators did their utmost');
    assert.match(disputed.text, /\*Decided\* by you .*\*disputed\* by Bo Lind: said by Ida Roy/);
    await vscode.commands.executeCommand('seedReview.undoDecision');
    await vscode.workspace.fs.delete(path);
    await until('the decision has gone', async () => !(await speakers()).has('Ida Roy'));
  });

  it('count where folders were made one in the other at once, which VS Code does not always watch', async () => {
    await vscode.workspace.fs.createDirectory(file('decisions/cy/news/local/court'));
    const decision = { id: '01ff', by: 'Cy', when: '2025-11-09T10:00:00Z', kind: 'tagged', tag: 'dam' };
    const content = { version: 1, article: sample, digest: '', decisions: [decision] };
    const path = file(`decisions/cy/news/local/${sample}.json`);
    await vscode.workspace.fs.writeFile(path, new TextEncoder().encode(JSON.stringify(content)));
    await until('the tag counts', () => api.services.desks.tagsOf(id()).includes('dam'));
    await vscode.workspace.fs.delete(file('decisions/cy'), { recursive: true });
    await until('the tag has gone', () => !api.services.desks.tagsOf(id()).includes('dam'));
  });
});

describe('notes', () => {
  let api: SeedReview;
  const reviewer = 'seedReview.reviewer';
  const path = uriOf('edited-under-a-note.txt');
  const first = 'The council met on Monday.\n\nMayor Ann Moore said the old mill would be sold in spring.\n';
  before(async () => {
    api = await seedReview();
    await vscode.workspace.getConfiguration().update(reviewer, 'Ada Quist', vscode.ConfigurationTarget.Global);
    await vscode.workspace.fs.writeFile(path, new TextEncoder().encode(first));
  });
  after(async () => {
    await vscode.workspace.getConfiguration().update(reviewer, undefined, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(path);
    await vscode.workspace.fs.delete(uriOf('.seed-review'), { recursive: true });
  });

  it('stay with words that are rewritten', async () => {
    const id = path.toString();
    const { desks, library } = api.services;
    await until('the article is known', () => library.corpus.get(id)?.summary !== undefined);
    const start = first.indexOf('the old mill');
    const end = first.indexOf('.\n', start);
    await desks.decide(id, { kind: 'note', at: anchorAt(first, { start, end }), thread: 't1', text: 'Sure?' });
    // Its notes are shown when it is opened.
    const document = await vscode.workspace.openTextDocument(path);
    const edit = new vscode.WorkspaceEdit();
    const words = new vscode.Range(document.positionAt(start + 4), document.positionAt(end));
    edit.replace(path, words, 'river ferry might run again next autumn');
    await vscode.workspace.applyEdit(edit);
    await document.save();
    await until('its place is kept', () => threadsIn(desks.decisionsOn(id))[0]?.at?.exact.includes('ferry') === true);
    const found = new AnchorFinder(document.getText()).find(threadsIn(desks.decisionsOn(id))[0]!.at!);
    assert.equal(document.getText().slice(found?.start, found?.end), 'the river ferry might run again next autumn');
  });
});

describe('the review state', () => {
  let api: SeedReview;
  const reviewer = 'seedReview.reviewer';
  const other = 'keepers-of-the-tide-bell.txt';
  before(async () => {
    api = await seedReview();
    await vscode.workspace.getConfiguration().update(reviewer, 'Ada Quist', vscode.ConfigurationTarget.Global);
  });
  after(async () => {
    await vscode.workspace.getConfiguration().update(reviewer, undefined, vscode.ConfigurationTarget.Global);
    await vscode.workspace.fs.delete(uriOf('.seed-review'), { recursive: true });
  });

  it('is kept, found by a search, and lost when the text changes', async () => {
    const document = await openArticle(other);
    const id = document.uri.toString();
    await vscode.commands.executeCommand('seedReview.markReviewed', id);
    const { desks, library } = api.services;
    assert.equal(desks.statusOf(id), 'reviewed');
    const find = (query: string) => library.searchIndex.search(parseQuery(query), { limit: 99 }).map((hit) => hit.id);
    assert.deepEqual(find('status:reviewed'), [id]);
    assert.ok(!find('status:open').includes(id));
    const before = await vscode.workspace.fs.readFile(document.uri);
    const more = new Uint8Array([...before, ...new TextEncoder().encode('\n\nIt rained.\n')]);
    await vscode.workspace.fs.writeFile(document.uri, more);
    await until('the change is seen', () => desks.statusOf(id) === 'changed');
    await vscode.workspace.fs.writeFile(document.uri, before);
    await until('the change is undone', () => desks.statusOf(id) === 'reviewed');
    await vscode.commands.executeCommand('seedReview.markUnread', id);
    assert.equal(desks.statusOf(id), 'unread');
  });

  it('goes with an article that is moved', async () => {
    const id = uriOf(other).toString();
    await vscode.commands.executeCommand('seedReview.markReviewed', id);
    const moved = uriOf('archive/moved.txt');
    const { desks } = api.services;
    // A watcher that learns of a folder and of a file in it at the same time may miss the file.
    await vscode.workspace.fs.createDirectory(uriOf('archive'));
    await vscode.workspace.fs.rename(uriOf(other), moved);
    await until('it is found again', () => desks.statusOf(moved.toString()) === 'reviewed');
    await vscode.workspace.fs.rename(moved, uriOf(other));
    await until('it is back', () => desks.statusOf(id) === 'reviewed');
    await vscode.commands.executeCommand('seedReview.markUnread', id);
    await vscode.workspace.fs.delete(uriOf('archive'), { recursive: true });
  });

  it('leads to the next article that is not reviewed', async () => {
    await openArticle(other);
    await vscode.commands.executeCommand('seedReview.nextUnreviewed');
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    assert.ok(active && active !== uriOf(other).toString());
  });

  it('of a file that cannot be read is a problem in its line', async () => {
    const broken = uriOf('.seed-review/decisions/bo-lind/broken.json');
    await vscode.workspace.fs.writeFile(broken, new TextEncoder().encode('{\n<<<<<<< HEAD\n'));
    await until('it is a problem', () => vscode.languages.getDiagnostics(broken).length > 0);
    const [problem] = vscode.languages.getDiagnostics(broken);
    assert.match(problem?.message ?? '', /merge conflict/);
    assert.equal(problem?.range.start.line, 1);
  });

  it('of one person in two branches is kept from both by a quick fix', async () => {
    const path = uriOf('.seed-review/decisions/ada-quist/two-branches.json');
    const tagged = (tag: string) => ({ id: tag, by: 'Ada Quist', when: '2025-11-09T10:00:00Z', kind: 'tagged', tag });
    const side = (tag: string) =>
      JSON.stringify({ version: 1, article: sample, digest: '', decisions: [tagged(tag)] }, null, 2);
    const text = `<<<<<<< HEAD\n${side('dam')}\n=======\n${side('vote')}\n>>>>>>> travel\n`;
    await vscode.workspace.fs.writeFile(path, new TextEncoder().encode(text));
    const { desks } = api.services;
    const id = uriOf(sample).toString();
    await until('both count', () => desks.tagsOf(id).includes('dam') && desks.tagsOf(id).includes('vote'));
    await until('it is a problem', () => vscode.languages.getDiagnostics(path).length > 0);
    const document = await vscode.workspace.openTextDocument(path);
    const [problem] = vscode.languages.getDiagnostics(path);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      path,
      problem?.range,
    );
    const fix = actions.find(({ title }) => title === 'Keep What Both Sides Decided');
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await document.save();
    await until('no problem is left', () => vscode.languages.getDiagnostics(path).length === 0);
    assert.deepEqual([...desks.tagsOf(id)].sort(), ['dam', 'vote']);
  });
});
