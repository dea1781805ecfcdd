import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Archive } from '../../../src/archive/archive';
import { mappingVersion } from '../../../src/archive/mapping';
import { parseQuery } from '../../../src/search/query/parser';
import { clientOf, countIn, keptIn } from './archives';
import { articleLines, CommandLine, until } from './commandLine';
import { ask, engineUrl } from './support';

const golden = 'test/golden';

const ferry = ` date 1987-03-14 The ferry to Sandholm is late. "The ferry must go," said Mira Holt.

"We have waited long enough," said Mira Holt. Others took the bus.
`;
const bridge = `---
title: Bridge opens
date: 1987-04-01
---
The bridge to Sandholm opened. "Nobody will miss the ferry," said Jon Adde.
`;

/** What a person does at the command line, and finds afterwards. */
describe('publishing articles in an archive', () => {
  const line = new CommandLine();
  const indexes = new Set<string>();
  let here = 0;

  before(() => {
    const names = readdirSync(golden).filter((name) => /\.(?:txt|md)$/.test(name) && !name.includes('.golden.'));
    const file = (...path: readonly string[]) => join(line.folder, 'articles', ...path);
    mkdirSync(file('golden'), { recursive: true });
    for (const name of names) writeFileSync(file('golden', name), readFileSync(join(golden, name)));
    writeFileSync(file('ferry.txt'), ferry);
    writeFileSync(file('bridge.md'), bridge);
    here = names.length + 2;
  });

  after(async () => {
    for (const index of indexes) await ask(engineUrl(), 'DELETE', `/${index}`);
    line.remove();
  });

  const run = (index: string, args: readonly string[], input?: string) => {
    indexes.add(index);
    return line.run(engineUrl(), index, args, input);
  };
  const put = (index: string, ...args: readonly string[]) => run(index, ['put', 'articles', '--jobs', '2', ...args]);
  const create = (index: string) => run(index, ['create', '--shards', '2', '--replicas', '0']);
  const told = /^Put (\d+), already there (\d+), failed (\d+), in /;
  const countsIn = (stdout: string) => told.exec(stdout)?.slice(1).map(Number);

  it('puts each article once, and finds what somebody said', async () => {
    assert.equal((await create('publishing')).status, 0);
    const first = await put('publishing');
    assert.deepEqual([first.status, first.stderr, countsIn(first.stdout)], [0, '', [here, 0, 0]]);
    const lines = [{ id: 'wire/1', text: 'The tram to Sandholm waits.', date: '1987-05-02', title: 'Tram' }];
    const wire = () => run('publishing', ['put', '--jsonl'], JSON.stringify(lines[0]));
    assert.deepEqual(countsIn((await wire()).stdout), [1, 0, 0]);
    assert.deepEqual(countsIn((await wire()).stdout), [0, 1, 0]);
    assert.deepEqual(countsIn((await put('publishing')).stdout), [0, here, 0]);
    writeFileSync(join(line.folder, 'articles', 'ferry.txt'), ferry.replace('late', 'cancelled'));
    assert.deepEqual(countsIn((await put('publishing')).stdout), [1, here - 1, 0]);
    writeFileSync(join(line.folder, 'articles', 'ferry.txt'), ferry);
    assert.deepEqual(countsIn((await put('publishing')).stdout), [1, here - 1, 0]);
    const status = await run('publishing', ['status']);
    assert.match(status.stdout, new RegExp(`^publishing at .*\\n${here + 1} articles, \\d+ MB, healthy\\n$`));

    const archive = new Archive(clientOf('publishing'));
    const queryOf = (text: string) => parseQuery(text, { typing: false });
    const pathsOf = async (text: string) =>
      (await archive.find(queryOf(text), { limit: 9 })).files.map(({ path }) => path).sort();
    assert.deepEqual(await pathsOf('speaker:holt ferry'), ['ferry.txt']);
    assert.deepEqual(await pathsOf('speaker:adde ferry'), ['bridge.md']);
    assert.deepEqual(await pathsOf('speaker:holt bus'), []);
    assert.deepEqual(await pathsOf('Sandholm -speaker:holt'), ['bridge.md', 'wire/1.md']);
    assert.equal((await archive.file('ferry.txt'))?.text, ferry);
    assert.equal((await archive.file('bridge.md'))?.text, bridge);
    assert.equal(await archive.file('ferry.md'), null);
    const facets = await archive.facets(queryOf('Sandholm'), {});
    const facetOf = (field: string) =>
      new Map(facets.find((each) => each.field === field)?.values.map(({ value, articles }) => [value, articles]));
    assert.deepEqual(facetOf('date'), new Map([1, 1, 1].map((count, at) => [`1987-0${at + 3}`, count])));
    assert.deepEqual([facetOf('speaker').get('Mira Holt'), facetOf('speaker').get('Jon Adde')], [1, 1]);
    assert.deepEqual(await archive.values('speaker', 'mira h', 5), [{ value: 'Mira Holt', articles: 1 }]);
    assert.deepEqual((await archive.values('date', '1987', 5)).map(({ value }) => value).sort(), [
      '1987-03',
      '1987-04',
      '1987-05',
    ]);
  });

  it('shares the work between two machines', async () => {
    await create('publishing-parts');
    const runs = [await put('publishing-parts', '--part', '1/2'), await put('publishing-parts', '--part', '2/2')];
    const counts = runs.map(({ stdout }) => countsIn(stdout));
    assert.equal((counts[0]?.[0] ?? 0) + (counts[1]?.[0] ?? 0), here, counts.join(' and '));
    assert.ok(
      counts.every((each) => each && each[0]! > 0 && each[1] === 0 && each[2] === 0),
      counts.join(' and '),
    );
    assert.equal((await keptIn(engineUrl(), 'publishing-parts')).length, here);
  });

  it('keeps in a file what the engine refuses, and puts the rest', async () => {
    await create('publishing-refused');
    const limit = (most: number) =>
      ask(engineUrl(), 'PUT', '/publishing-refused/_settings', { 'index.mapping.nested_objects.limit': most });
    await limit(1);
    mkdirSync(join(line.folder, 'two'), { recursive: true });
    writeFileSync(join(line.folder, 'two', 'ferry.txt'), ferry);
    writeFileSync(join(line.folder, 'two', 'quiet.txt'), 'Nobody said anything.\n');
    const args = ['put', 'two', '--dead-letters', 'dead.jsonl'];
    const refused = await run('publishing-refused', args);
    assert.deepEqual([refused.status, countsIn(refused.stdout)], [1, [1, 0, 1]]);
    const letters = readFileSync(join(line.folder, 'dead.jsonl'), 'utf8').trimEnd().split('\n');
    const [letter, ...others] = letters.map((each) => JSON.parse(each) as { path: string; reason: string });
    assert.deepEqual([letter?.path, others], ['ferry.txt', []]);
    assert.match(letter!.reason, /ferry\.txt was refused by the archive: .*nested/);
    await limit(10_000);
    assert.deepEqual(countsIn((await run('publishing-refused', args)).stdout), [1, 1, 0]);
  });

  it('says what to do when the index takes nothing in, and goes on where it was', async () => {
    await create('publishing-full');
    assert.equal((await run('publishing-full', ['put', '--jsonl'], articleLines(3))).status, 0);
    const block = (isFull: boolean | null) =>
      ask(engineUrl(), 'PUT', '/publishing-full/_settings', { 'index.blocks.read_only_allow_delete': isFull });
    await block(true);
    const { status, stderr, stdout } = await run('publishing-full', ['put', '--jsonl'], articleLines(10));
    assert.deepEqual([status, countsIn(stdout)], [1, [0, 3, 0]]);
    assert.match(stderr, /“publishing-full” takes nothing in just now.*make room; then try again/);
    await block(null);
    const again = await run('publishing-full', ['put', '--jsonl'], articleLines(10));
    assert.deepEqual([again.status, countsIn(again.stdout)], [0, [7, 3, 0]]);
  });

  it('ends when the archive is deleted meanwhile, and leaves none that is broken', async () => {
    await create('publishing-deleted');
    const putting = line.start(engineUrl(), 'publishing-deleted', 'put', '--jsonl');
    // They go there by 500.
    putting.write(articleLines(800));
    await until(async () => (await countIn(engineUrl(), 'publishing-deleted')) >= 500);
    await ask(engineUrl(), 'DELETE', '/publishing-deleted');
    putting.end();
    const { status, stdout, stderr } = await putting.ended;
    assert.equal(status, 1);
    assert.match(stderr, /“publishing-deleted” at http:\S+ was deleted while articles were put there/);
    assert.deepEqual(countsIn(stdout)?.slice(1), [0, 0]);
    assert.match((await run('publishing-deleted', ['status'])).stderr, /There is no archive “publishing-deleted”/);
  });

  it('makes an archive only where there is none, and uses and deletes only archives', async () => {
    assert.match((await put('publishing-none')).stderr, /There is no archive “publishing-none”.*archive create/);
    assert.equal((await create('publishing-none')).status, 0);
    const twice = await create('publishing-none');
    assert.equal(twice.status, 1);
    assert.match(twice.stderr, /There is an archive “publishing-none” at http:\S+ already/);
    const asked = await run('publishing-none', ['delete']);
    assert.equal(asked.status, 2);
    assert.match(asked.stdout, /its 0 articles would be deleted\. Add --yes/);
    assert.equal((await run('publishing-none', ['delete', '--yes'])).status, 0);
    assert.match((await run('publishing-none', ['status'])).stderr, /There is no archive/);

    await ask(engineUrl(), 'PUT', '/publishing-foreign/_doc/1', { theirs: true });
    for (const args of [['delete', '--yes'], ['put', 'articles'], ['status']]) {
      const { status, stderr } = await run('publishing-foreign', args);
      assert.equal(status, 1);
      assert.match(stderr, /“publishing-foreign” at http:\S+ is no archive of Seed Review/);
    }
    assert.equal(await countIn(engineUrl(), 'publishing-foreign'), 1);

    await ask(engineUrl(), 'PUT', '/publishing-newer', { mappings: { _meta: { seedReview: mappingVersion + 1 } } });
    const newer = await put('publishing-newer');
    assert.equal(newer.status, 1);
    assert.match(newer.stderr, /made by another version of Seed Review/);
    assert.equal(await countIn(engineUrl(), 'publishing-newer'), 0);
  });
});
