import assert from 'node:assert/strict';
import fc from 'fast-check';
import { grouped, readBulk, type Parcel } from '../../src/archive/bulk';
import { ArchiveClient } from '../../src/archive/client';
import { indexBody } from '../../src/archive/mapping';
import { ArchiveProblem } from '../../src/archive/problem';
import { longestPauseAfter, Putting, type Outcome } from '../../src/archive/putting';
import type { Send, WireAnswer } from '../../src/archive/wire';

const address = { url: 'http://localhost:9200', index: 'seeds' };
const parcel = (id: string, json = `{"digest":"${id}"}`): Parcel => ({ id, path: `${id}.md`, json });
const parcels = (count: number) => Array.from({ length: count }, (_, at) => parcel(`p${at}`));

async function* given<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = [];
  for await (const item of items) taken.push(item);
  return taken;
}

describe('what a server says of documents', () => {
  const said = (id: string, status: number, type = '', reason = '') => ({
    index: { _id: id, status, ...(type && { error: { type, reason } }) },
  });
  const read = (items: unknown, isPatient = true) => {
    const { done, again, refused } = readBulk(address, parcels(3), { errors: true, items }, isPatient);
    return {
      done: done.map(({ id }) => id),
      again: again.map(({ id }) => id),
      refused: refused.map(({ parcel: { id }, reason }) => `${id} ${reason}`),
    };
  };

  it('is read one by one', () => {
    const items = [
      said('p0', 201),
      said('p1', 429, 'rejected_execution_exception', 'queue is full'),
      said('p2', 400, 'mapper_parsing_exception', 'failed to parse field [day]'),
    ];
    assert.deepEqual(read(items), {
      done: ['p0'],
      again: ['p1'],
      refused: ['p2 mapper_parsing_exception: failed to parse field [day]'],
    });
  });

  it('is refused for a reason, and what caused that', () => {
    const cause = { type: 'json_parse_exception', reason: 'Unrecognized token' };
    const parse = { type: 'mapper_parsing_exception', reason: 'failed to parse', caused_by: cause };
    const items = ['p0', 'p1', 'p2'].map((_id) => ({ index: { _id, status: 400, error: parse } }));
    assert.equal(read(items).refused[2], 'p2 mapper_parsing_exception: failed to parse: Unrecognized token');
  });

  it('counts for nothing where it is missing, or said of another', () => {
    assert.deepEqual(read([said('p1', 201), null, { create: { _id: 'p2', status: 201 } }]).again, ['p0', 'p1', 'p2']);
    assert.deepEqual(read([said('p0', Number.NaN)]).again, ['p0', 'p1', 'p2']);
    for (const none of [null, {}, { items: 'many' }, []])
      assert.throws(() => readBulk(address, parcels(1), none, true), ArchiveProblem);
  });

  it('leaves hope where a part of the server is away, and for a while where it failed', () => {
    const items = [
      said('p0', 503, 'unavailable_shards_exception', 'primary shard is not active'),
      said('p1', 500, 'node_disconnected_exception', ''),
      said('p2', 500, 'null_pointer_exception', 'oops'),
    ];
    assert.deepEqual(read(items).again, ['p0', 'p1', 'p2']);
    assert.deepEqual(read(items, false).again, ['p0', 'p1']);
    assert.deepEqual(read(items, false).refused, ['p2 null_pointer_exception: oops']);
  });

  const ends: readonly (readonly [number, string, string, ArchiveProblem['kind']])[] = [
    [403, 'cluster_block_exception', 'blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];', 'readOnly'],
    [429, 'cluster_block_exception', 'disk usage exceeded flood-stage watermark', 'readOnly'],
    [403, 'security_exception', 'no permissions', 'forbidden'],
    [404, 'index_not_found_exception', 'no such index [seeds]', 'noIndex'],
  ];
  for (const [status, type, reason, kind] of ends)
    it(`ends it all where nothing gets in: ${kind}, ${status}`, () =>
      assert.throws(() => read([said('p0', status, type, reason)]), { kind }));
});

describe('items in groups', () => {
  it('are all there, in order, in groups as large as they may be', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(20)),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 5 }),
        async (sizes, mostSize, mostItems) => {
          const groups = await all(grouped(given(sizes), (size) => size, mostSize, mostItems));
          assert.deepEqual(groups.flat(), sizes);
          const sum = (group: readonly number[]) => group.reduce((a, b) => a + b, 0);
          groups.forEach((group, at) => {
            assert.ok(group.length === 1 || (sum(group) <= mostSize && group.length <= mostItems));
            const next = groups[at + 1]?.[0];
            assert.ok(next === undefined || sum(group) + next > mostSize || group.length === mostItems);
          });
        },
      ),
    ));
});

/** A server that keeps documents, and fails in the ways that it is told, one request after the other. */
class FakeServer {
  readonly kept = new Map<string, string>();
  readonly requests: { readonly path: string; readonly count: number }[] = [];
  atOnce = 0;
  mostAtOnce = 0;
  /** Of the index. */
  mapping: object = indexBody({ shards: 1, replicas: 0 });

  constructor(
    private readonly faults: Fault[],
    private readonly poisoned: ReadonlySet<string> = new Set(),
    private readonly largest = Infinity,
  ) {}

  readonly send: Send = async (request, signal): Promise<WireAnswer> => {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.atOnce);
    await new Promise((resolve) => setImmediate(resolve));
    this.atOnce--;
    if (signal?.aborted) return { id: 0, failure: 'stopped', detail: '' };
    const path = new URL(request.url).pathname;
    if (path.endsWith('_mapping')) return answer(200, { seeds: this.mapping });
    if (path.endsWith('_refresh'))
      return this.faults.shift() === 'away' ? { id: 0, failure: 'unreachable', detail: '' } : answer(200, {});
    return path.endsWith('_mget') ? this.tellOf(request.body ?? '') : this.take(request.body ?? '', path);
  };

  private tellOf(body: string): WireAnswer {
    const { ids } = JSON.parse(body) as { readonly ids: readonly string[] };
    this.requests.push({ path: '_mget', count: ids.length });
    const fault = this.faults.shift() ?? 'none';
    if (fault === 'away' || fault === 'cutBefore') return { id: 0, failure: 'unreachable', detail: '' };
    const docs = ids.map((_id, at) => {
      if (fault === 'someLost' && at % 3 === 0) return { _id, error: { type: 'no_shard_available_action_exception' } };
      const kept = this.kept.get(_id);
      return kept === undefined ? { _id, found: false } : { _id, found: true, _source: JSON.parse(kept) as unknown };
    });
    return answer(200, { docs });
  }

  private take(body: string, path: string): WireAnswer {
    const lines = body.trimEnd().split('\n');
    const pairs = lines.flatMap((line, at) => (at % 2 === 0 ? [[idIn(line), lines[at + 1]!] as const] : []));
    this.requests.push({ path, count: pairs.length });
    const fault = this.faults.shift() ?? 'none';
    if (fault === 'away') return { id: 0, failure: 'unreachable', detail: '' };
    if (fault === 'cutBefore') return { id: 0, failure: 'cut', detail: '' };
    if (fault === 'busy') return answer(429, { error: { type: 'circuit_breaking_exception', reason: '' } });
    if (fault === 'leaderless') return answer(503, { error: { type: 'cluster_manager_not_discovered_exception' } });
    if (body.length > this.largest) return answer(413, '');
    const items = pairs.map(([_id, json], at) => {
      if (this.poisoned.has(_id)) return error(_id, 400, 'mapper_parsing_exception');
      if (fault === 'someRejected' && at % 2 === 0) return error(_id, 429, 'rejected_execution_exception');
      if (fault === 'someLost' && at % 3 === 0) return error(_id, 503, 'unavailable_shards_exception');
      this.kept.set(_id, json);
      return { index: { _id, status: 201 } };
    });
    if (fault === 'cutAfter') return { id: 0, failure: 'cut', detail: '' };
    return answer(200, { errors: true, items: fault === 'half' ? items.slice(0, items.length >> 1) : items });
  }
}

const faults = [
  'none',
  'away',
  'cutBefore',
  'cutAfter',
  'busy',
  'leaderless',
  'someRejected',
  'someLost',
  'half',
] as const;
type Fault = (typeof faults)[number];

const idIn = (line: string) => (JSON.parse(line) as { readonly index: { readonly _id: string } }).index._id;
const answer = (status: number, json: unknown): WireAnswer => ({ id: 0, status, body: JSON.stringify(json) });
const error = (_id: string, status: number, type: string) => ({ index: { _id, status, error: { type, reason: 'x' } } });

/** Puts without waiting, and notes how long it would have waited. */
function puttingTo(server: FakeServer, stop = new AbortController()) {
  const waited: { readonly kind: string; readonly ms: number }[] = [];
  const slept: number[] = [];
  const putting = new Putting(new ArchiveClient(address, null, server.send), {
    signal: stop.signal,
    random: () => 0.5,
    sleep: async (ms) => void slept.push(ms),
    waits: ({ kind }, ms) => waited.push({ kind, ms }),
  });
  return { putting, waited, slept };
}

const putIds = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap((each) => ('put' in each ? [each.put.id] : [])).sort();
const refusedIds = (outcomes: readonly Outcome[]) =>
  outcomes.flatMap((each) => ('refused' in each ? [each.refused.id] : [])).sort();

describe('putting documents into an archive', () => {
  it('loses none and repeats none in what it tells, whatever goes wrong', () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 2500 }),
        fc.array(fc.constantFrom(...faults), { maxLength: 30 }),
        fc.uniqueArray(fc.nat(2500), { maxLength: 5 }),
        fc.constantFrom(Infinity, 2000, 30),
        async (count, wrong, poison, largest) => {
          const server = new FakeServer([...wrong], new Set(poison.map((at) => `p${at}`)), largest);
          const outcomes = await all(puttingTo(server).putting.put(given(parcels(count))));
          const ids = parcels(count).map(({ id }) => id);
          const isTaken = (id: string) => largest > 30 && !poison.includes(Number(id.slice(1)));
          assert.deepEqual(putIds(outcomes), ids.filter(isTaken).sort());
          assert.deepEqual(refusedIds(outcomes), ids.filter((id) => !isTaken(id)).sort());
          for (const id of putIds(outcomes)) assert.ok(server.kept.has(id));
          assert.ok(server.mostAtOnce <= 4);
        },
      ),
      { numRuns: 30 },
    )).timeout(60_000);

  it('asks which are there, so that nothing is put twice', async () => {
    const server = new FakeServer(['away', 'none']);
    const { putting, waited } = puttingTo(server);
    server.kept.set('p1', '{"digest":"p1"}').set('p2', '{"digest":"older"}').set('p3', '{}');
    const there = await putting.there(new Map(['p0', 'p1', 'p2', 'p3'].map((id) => [id, id])));
    assert.deepEqual([...there], ['p1']);
    assert.equal(waited.length, 1);
    assert.equal((await putting.there(new Map())).size, 0);
    assert.equal(server.requests.length, 2);
  });

  it('asks again while a part of the archive is away: nobody knows what is in it', async () => {
    const server = new FakeServer(['someLost', 'none']);
    const { putting, waited } = puttingTo(server);
    server.kept.set('p0', '{"digest":"p0"}').set('p1', '{"digest":"p1"}');
    assert.deepEqual(
      [
        ...(await putting.there(
          new Map([
            ['p0', 'p0'],
            ['p1', 'p1'],
          ]),
        )),
      ],
      ['p0', 'p1'],
    );
    assert.deepEqual(
      waited.map(({ kind }) => kind),
      ['unavailable'],
    );
  });

  it('puts nothing into what is no archive any more, and says so at the end', async () => {
    const server = new FakeServer([]);
    const { putting } = puttingTo(server);
    await putting.finish();
    server.mapping = { mappings: { properties: {} } };
    await assert.rejects(all(putting.put(given(parcels(3)))), { kind: 'foreignIndex' });
    assert.equal(server.kept.size, 0);
    await assert.rejects(putting.finish(), { kind: 'foreignIndex' });
  });

  it('has what was put found at once, as soon as the server is back', async () => {
    const server = new FakeServer(['away', 'away']);
    const { putting, waited } = puttingTo(server);
    await putting.finish();
    assert.equal(waited.length, 2);
  });

  it('waits as long as nobody answers, longer and longer, and says so', async () => {
    const server = new FakeServer(Array.from({ length: 12 }, () => 'away'));
    const { putting, waited, slept } = puttingTo(server);
    assert.equal((await all(putting.put(given(parcels(3))))).length, 3);
    assert.deepEqual(
      slept.map((ms) => ms / 1000),
      [0.5, 1, 2, 4, 8, 16, 30, 30, 30, 30, 30, 30],
    );
    assert.deepEqual(
      waited.map(({ kind, ms }) => [kind, ms]),
      slept.map((ms) => ['unreachable', ms]),
    );
  });

  it('never waits longer than a minute', () => {
    assert.deepEqual([1, 2, 6, 7, 100, 1e9].map(longestPauseAfter), [1000, 2000, 32_000, 60_000, 60_000, 60_000]);
  });

  it('asks for less while the server has too much to do, and for more again', async () => {
    const server = new FakeServer(Array.from({ length: 8 }, (): Fault => 'busy'));
    const { putting } = puttingTo(server);
    let hasBegun = false;
    for await (const outcome of putting.put(given(parcels(10_000)))) {
      assert.ok('put' in outcome);
      // By now it takes what it is given.
      if (!hasBegun) server.mostAtOnce = 0;
      hasBegun = true;
    }
    assert.equal(server.mostAtOnce, 4);
    assert.equal(server.kept.size, 10_000);
    const alone = new FakeServer(Array.from({ length: 40 }, (): Fault => 'busy'));
    const slow = puttingTo(alone);
    await all(slow.putting.put(given(parcels(2000))));
    // The first four found out at the same time; from then on one asked for all.
    assert.equal(slow.waited.length >= 36, true);
  });

  it('takes no more articles than the archive does', async () => {
    let [taken, told] = [0, 0];
    const source = (async function* () {
      for (const each of parcels(20_000)) {
        taken++;
        yield each;
      }
    })();
    for await (const outcome of puttingTo(new FakeServer([])).putting.put(source)) {
      assert.ok('put' in outcome);
      told++;
      // Four batches under way, one of which is being told of, one ready, and one being filled.
      assert.ok(taken - told <= 7 * 500, `${taken - told} ahead`);
    }
    assert.equal(told, 20_000);
  });

  it('halves what is too large, and names the one that is', async () => {
    const server = new FakeServer([], new Set(), 1000);
    const large = parcel('large', `{"text":"${'x'.repeat(2000)}"}`);
    const outcomes = await all(puttingTo(server).putting.put(given([...parcels(9), large])));
    assert.equal(putIds(outcomes).length, 9);
    const refused = outcomes.filter((each) => 'refused' in each);
    assert.deepEqual(refused, [{ refused: large, reason: 'is too large for the server' }]);
  });

  it('ends where no waiting helps', async () => {
    const closed = new ArchiveClient(address, null, () =>
      Promise.resolve(answer(403, { error: { type: 'x', reason: '' } })),
    );
    const putting = new Putting(closed, {
      signal: new AbortController().signal,
      random: Math.random,
      sleep: () => assert.fail('no pause'),
      waits: () => assert.fail('no waiting'),
    });
    await assert.rejects(all(putting.put(given(parcels(5000)))), { kind: 'forbidden' });
    await assert.rejects(putting.there(new Map([['p0', 'p0']])), { kind: 'forbidden' });
  });

  it('stops when it is told to, also while it waits', async () => {
    const stop = new AbortController();
    const client = new ArchiveClient(address, null, (_, signal) =>
      Promise.resolve({ id: 0, failure: signal?.aborted ? 'stopped' : 'unreachable', detail: '' }),
    );
    const putting = new Putting(client, {
      signal: stop.signal,
      random: Math.random,
      sleep: async () => stop.abort(),
      waits: () => undefined,
    });
    await assert.rejects(all(putting.put(given(parcels(5)))), { kind: 'stopped' });
  });
});
