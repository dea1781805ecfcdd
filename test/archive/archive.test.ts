import assert from 'node:assert/strict';
import { Archive } from '../../src/archive/archive';
import { ArchiveClient } from '../../src/archive/client';
import { indexBody } from '../../src/archive/mapping';
import type { WireRequest } from '../../src/archive/wire';
import { parseQuery } from '../../src/search/query/parser';

const address = { url: 'http://localhost:9200', index: 'seeds' };

type Said = readonly [status: number, json: unknown];

/** An archive on a server that answers as it is told. @param say by the path, and the lines that were sent */
function archiveOf(say: (path: string, lines: readonly string[]) => Said): Archive {
  const send = ({ url, body = '' }: Omit<WireRequest, 'id'>) => {
    const [status, json] = say(new URL(url).pathname, body.trimEnd().split('\n'));
    return Promise.resolve({ id: 0, status, body: JSON.stringify(json) });
  };
  return new Archive(new ArchiveClient(address, null, send));
}

const whole = { total: 2, successful: 2, skipped: 0, failed: 0 };
/** A part that is away is not among those that failed. */
const away = { ...whole, successful: 1 };
const answer = (shards: object, more: object = {}) => ({
  timed_out: false,
  _shards: shards,
  hits: { total: { value: 0, relation: 'eq' }, hits: [] },
  ...more,
});
const always = (each: object) =>
  archiveOf((_, lines) => [200, { responses: lines.map(() => each).slice(0, lines.length / 2) }]);

describe('an archive of which a part is away', () => {
  const find = (archive: Archive, query = '"the ferry"') =>
    archive.find(parseQuery(query, { typing: false }), { limit: 5 });

  for (const [name, shards, more] of [
    ['is away', away, {}],
    ['failed', { ...whole, successful: 1, failed: 1 }, {}],
    ['took too long', whole, { timed_out: true }],
  ] as const)
    it(`says so with what it found, when it ${name}`, async () =>
      assert.equal((await find(always(answer(shards, more)))).isPartial, true));

  it('does not say so when all is there', async () =>
    assert.equal((await find(always(answer(whole)))).isPartial, false));

  it('says so, too, when it was away only while it was asked whether a word is anywhere', async () => {
    let asked = 0;
    const archive = archiveOf((_, lines) => {
      const shards = asked++ === 0 ? away : whole;
      return [200, { responses: Array.from({ length: lines.length / 2 }, () => answer(shards)) }];
    });
    assert.equal((await find(archive, 'fery')).isPartial, true);
    assert.ok(asked > 1);
  });

  it('does not say that there is no such article', async () => {
    assert.equal(await always(answer(whole)).file('ferry.md'), null);
    await assert.rejects(always(answer(away)).file('ferry.md'), { kind: 'unavailable' });
  });

  it('is red, with the articles that are at hand: perhaps none', async () => {
    const archive = archiveOf((path) => {
      if (path === '/') return [200, { version: { number: '2.19.6', distribution: 'opensearch' } }];
      if (path.endsWith('_mapping')) return [200, { seeds: indexBody({ shards: 2, replicas: 0 }) }];
      if (path.endsWith('_count')) return [503, { error: { type: 'search_phase_execution_exception', reason: 'x' } }];
      return [200, path.includes('health') ? { status: 'red' } : { _all: { total: {} } }];
    });
    assert.deepEqual(await archive.status(), { articles: 0, bytes: 0, health: 'red', server: 'OpenSearch 2.19.6' });
  });
});
