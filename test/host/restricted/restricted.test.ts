import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SeedReview } from '../../../src/extension';
import { areAgentsWanted } from '../../../src/features/agents/languageModelTools';
import { areLinksFollowed } from '../../../src/features/linkSetting';
import { originalsAt } from '../../../src/features/sources/originalFiles';
import { hoverOn, openArticle, sample, seedReview, until, uriOf } from '../support';

/** What the folder sets, and what counts until it is trusted. */
const set = { followLinksOutside: true, checkDates: false, readOnly: false, agents: true };

describe('a folder that is not trusted', () => {
  let api: SeedReview;
  const setting = (name: string) => vscode.workspace.getConfiguration('seedReview', uriOf(sample)).inspect(name);
  const value = (name: string) => vscode.workspace.getConfiguration('seedReview', uriOf(sample)).get<unknown>(name);

  it('is one', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });

  it('does not have its articles read by a setting of its own', async () => {
    const extension = vscode.extensions.getExtension<SeedReview>('seed-review.seed-review');
    assert.ok(extension, 'the extension is off in restricted workspaces');
    const { services } = await extension.activate();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(services.isAwake, false);
  });

  it('is read as the person has set it', async () => {
    api = await seedReview();
    for (const [name, wish] of Object.entries(set)) assert.equal(value(name), !wish, name);
    assert.deepEqual(value('include'), setting('include')?.defaultValue);
    const { corpus } = api.services.library;
    assert.equal(corpus.get(uriOf(sample).toString())?.summary?.date, '2025-11-08');
    assert.equal(corpus.get(uriOf('.vscode/settings.json').toString()), undefined);
  });

  const linked = () => uriOf('linked.txt').toString();
  const dateOf = (id: string) => api.services.library.corpus.get(id)?.summary?.date;

  it('has no link followed out of it, and the list says so', () => {
    assert.equal(areLinksFollowed(), false);
    assert.equal(api.services.library.corpus.get(linked()), undefined);
    assert.ok(api.services.workspace.outside.has(linked()));
    for (const { id } of api.services.library.corpus.entries()) assert.doesNotMatch(id, /linked/);
  });

  it('is not written to, and no document of it imported, through a link', async () => {
    const { services } = api;
    const target = uriOf('linked folder');
    await assert.rejects(services.storeIn(target).write('x.txt', new Uint8Array()), /symbolic link/);
    let refused = 0;
    for await (const original of originalsAt([uriOf('')], uriOf('imported'), services.links)) {
      if (!original.name.startsWith('linked')) continue;
      await assert.rejects(original.read(), /by a symbolic link; the setting/);
      refused++;
    }
    assert.equal(refused, 2);
  });

  it('has links followed when the person wants it in all folders', async () => {
    const set = (value: true | undefined) =>
      vscode.workspace
        .getConfiguration('seedReview')
        .update('followLinksOutside', value, vscode.ConfigurationTarget.Global);
    await set(true);
    await until('what the link leads to is read', () => dateOf(linked()) === '2025-11-08');
    await set(undefined);
    await until('it is forgotten', () => dateOf(linked()) === undefined);
    await until('the list says so', () => api.services.workspace.outside.has(linked()));
  });

  it('is not for agents', () => {
    assert.equal(areAgentsWanted(), false);
  });

  it('has hovers, and its articles are locked', async () => {
    const document = await openArticle(sample);
    await until('the article has its language', () => document.languageId === 'seed-article');
    const { text } = await hoverOn(document, 'Asif');
    assert.match(text, /Khawaja Asif/);
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(document.isDirty, false);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('does not connect the editor to an archive', async () => {
    await api.services.archive.restored;
    assert.equal(api.services.archive.archive, null);
    assert.equal(value('archive.url'), '');
  });

  it('keeps what a person decides', async () => {
    const { desks } = api.services;
    await vscode.workspace.getConfiguration().update('seedReview.reviewer', 'Ada', vscode.ConfigurationTarget.Global);
    assert.ok(await desks.mark(uriOf(sample).toString(), 'reviewed'));
    assert.equal(desks.statusOf(uriOf(sample).toString()), 'reviewed');
    const { type } = await vscode.workspace.fs.stat(uriOf('.seed-review'));
    assert.equal(type, vscode.FileType.Directory);
  });
});
