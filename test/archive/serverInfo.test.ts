import assert from 'node:assert/strict';
import { ArchiveClient } from '../../src/archive/client';
import { indexBody, mappingVersion } from '../../src/archive/mapping';
import { checkIndex, checkServer } from '../../src/archive/serverInfo';

const address = { url: 'http://localhost:9200', index: 'seeds' };

function serverSaying(status: number, json: unknown): ArchiveClient {
  const body = typeof json === 'string' ? json : JSON.stringify(json);
  return new ArchiveClient(address, null, () => Promise.resolve({ id: 1, status, body }));
}

describe('whether a server can have an archive', () => {
  const version = (number: string, distribution?: string) => ({ version: { number, distribution } });

  for (const number of ['2.0.0', '2.19.6', '3.1.0', '7.10.2'])
    it(`OpenSearch ${number} can`, async () =>
      assert.equal(await checkServer(serverSaying(200, version(number, 'opensearch'))), `OpenSearch ${number}`));

  it('one that does not let everybody know what it is may', async () => {
    const denied = { error: { type: 'security_exception', reason: 'no permissions for [cluster:monitor/main]' } };
    assert.equal(await checkServer(serverSaying(403, denied)), 'OpenSearch');
  });

  const others: readonly (readonly [string, number, unknown, string, RegExp])[] = [
    ['an old OpenSearch', 200, version('1.3.20', 'opensearch'), 'oldServer', /OpenSearch 1\.3\.20, which is too old/],
    ['no number', 200, version('main', 'opensearch'), 'oldServer', /too old/],
    ['Elasticsearch', 200, version('8.11.0'), 'noServer', /Elasticsearch 8\.11\.0.*OpenSearch 2 or newer/],
    ['somebody else’s JSON', 200, { name: 'CouchDB', version: '3' }, 'noServer', /does not say which server/],
    ['nothing', 200, '', 'noServer', /does not say which server/],
    ['a page', 403, '<html>', 'noServer', /no OpenSearch/],
  ];
  for (const [name, status, json, kind, message] of others)
    it(`${name} cannot`, () => assert.rejects(checkServer(serverSaying(status, json)), { kind, message }));
});

describe('whether an index is an archive of ours', () => {
  const ours = indexBody({ shards: 1, replicas: 0 });
  const none = { error: { type: 'index_not_found_exception', reason: 'no such index [seeds]' } };

  it('one that was made by this version is', () => checkIndex(serverSaying(200, { seeds: ours })));

  it('one of another version is not', () =>
    assert.rejects(
      checkIndex(serverSaying(200, { seeds: { mappings: { _meta: { seedReview: mappingVersion + 1 } } } })),
      {
        kind: 'otherMapping',
        message: /another version/,
      },
    ));

  for (const foreign of [{ mappings: {} }, {}, { mappings: { _meta: { seedReview: '1' } } }])
    it(`another is not: ${JSON.stringify(foreign)}`, () =>
      assert.rejects(checkIndex(serverSaying(200, { seeds: ours, other: foreign })), {
        kind: 'foreignIndex',
        message: /“seeds” at http:\/\/localhost:9200 is no archive/,
      }));

  it('none is, where there is none', () => assert.rejects(checkIndex(serverSaying(404, none)), { kind: 'noIndex' }));

  const sayingInTurn = (...answers: readonly (readonly [status: number, json: unknown])[]) => {
    const left = [...answers];
    const client = new ArchiveClient(address, null, () => {
      const [status, json] = left.shift()!;
      return Promise.resolve({ id: 1, status, body: JSON.stringify(json) });
    });
    return { client, left };
  };

  it('nobody knows while the server is starting, which then says that there is none', () => {
    const blocked = { error: { type: 'cluster_block_exception', reason: 'blocked by: [state not recovered];' } };
    return assert.rejects(checkIndex(sayingInTurn([404, none], [503, blocked]).client), { kind: 'unavailable' });
  });

  it('one is that was there a moment later', async () => {
    const { client, left } = sayingInTurn([404, none], [200, { count: 1 }], [200, { seeds: ours }]);
    await checkIndex(client);
    assert.deepEqual(left, []);
  });

  it('nor where the answer names none', () =>
    assert.rejects(checkIndex(serverSaying(200, {})), { kind: 'foreignIndex' }));
});
