import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { startCluster, type Cluster } from '../../../scripts/archive/engine.mjs';
import { Archive } from '../../../src/archive/archive';
import { ArchiveProblem } from '../../../src/archive/problem';
import { parseQuery } from '../../../src/search/query/parser';
import { clientOf, countIn, keptIn } from './archives';
import { articleLines, CommandLine, until } from './commandLine';

/** Articles go to the archive by 500: so many are under way in two requests, at least. */
const most = 1200;
const lines = articleLines(most).trimEnd().split('\n');
const linesFrom = (start: number, end?: number) =>
  lines
    .slice(start, end)
    .map((line) => `${line}\n`)
    .join('');
const all = lines.map((line) => `${(JSON.parse(line) as { readonly id: string }).id}.txt`).sort();

/** A manager and a data node, which are killed and started again. */
describe('an archive on a cluster that loses a node', () => {
  const line = new CommandLine();
  let cluster: Cluster;

  before(async () => {
    cluster = await startCluster();
  });
  after(async () => {
    await cluster.stop();
    line.remove();
  });

  const create = async (index: string) =>
    assert.equal((await line.run(cluster.url, index, ['create', '--replicas', '0'])).status, 0);
  const pathsIn = async (index: string) =>
    (await keptIn(cluster.url, index)).map(({ _source: { path } }) => path).sort();

  /** Begins to put articles, and goes on when some are there. */
  async function putInPart(index: string) {
    await create(index);
    const putting = line.start(cluster.url, index, 'put', '--jsonl');
    putting.write(linesFrom(0, 700));
    await until(async () => (await countIn(cluster.url, index)) >= 500);
    return putting;
  }

  it('puts every article once when the data node dies meanwhile, and says that it waits', async () => {
    const putting = await putInPart('data-dies');
    await cluster.killData();
    putting.end(linesFrom(700));
    await putting.untilSaid(/trying again|waiting/);
    await cluster.startData();
    await cluster.untilWhole();
    const { status, stdout } = await putting.ended;
    assert.equal(status, 0, stdout);
    assert.match(stdout, /failed 0,/);
    assert.deepEqual(await pathsIn('data-dies'), all);
  });

  it('pauses while the manager is away, and goes on', async () => {
    const putting = await putInPart('manager-dies');
    await cluster.killManager();
    putting.end(linesFrom(700));
    await putting.untilSaid(/trying again|waiting/);
    await cluster.startManager();
    await cluster.untilWhole();
    const { status, stdout } = await putting.ended;
    assert.equal(status, 0, stdout);
    assert.match(stdout, /failed 0,/);
    assert.deepEqual(await pathsIn('manager-dies'), all);
  });

  it('goes on with the rest when it was killed itself', async () => {
    const putting = await putInPart('killed');
    putting.kill();
    assert.equal((await putting.ended).status, null);
    const there = await countIn(cluster.url, 'killed');
    const { status, stdout } = await line.run(cluster.url, 'killed', ['put', '--jsonl'], linesFrom(0));
    assert.equal(status, 0, stdout);
    const [, put, before] = /^Put ([\d,]+), already there ([\d,]+), failed 0,/.exec(stdout) ?? [];
    assert.deepEqual([put, before], [(most - there).toLocaleString('en'), there.toLocaleString('en')]);
    assert.deepEqual(await pathsIn('killed'), all);
  });

  it('never says that there is nothing because a part is away', async () => {
    const archive = new Archive(clientOf('killed', cluster.url));
    const query = parseQuery('speaker:holt people', { typing: false });
    /** What a search says: how many there are, whether it knows that some are missing, or why it knows nothing. */
    const asked = async (): Promise<number | string> => {
      try {
        const { total, isPartial } = await archive.find(query, { limit: 5 });
        return isPartial ? 'partial' : total;
      } catch (error) {
        assert.ok(error instanceof ArchiveProblem, String(error));
        return error.kind;
      }
    };
    assert.equal(await asked(), most);
    const dying = cluster.killData();
    const heard = new Set<number | string>();
    for (let times = 0; times < 30; times++) {
      heard.add(await asked());
      await setTimeout(100);
    }
    await dying;
    heard.delete(most);
    for (const each of heard)
      assert.ok(['partial', 'unavailable', 'timeout', 'cut'].includes(String(each)), String(each));
    assert.ok(heard.size > 0);
    const status = await archive.status().catch((error: unknown) => error);
    assert.ok(status instanceof ArchiveProblem || (status as { readonly health: string }).health === 'red');
    await cluster.startData();
    await cluster.untilWhole();
    await until(async () => (await asked()) === most);
  });
});
