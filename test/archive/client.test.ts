import assert from 'node:assert/strict';
import { ArchiveClient, type RequestOptions } from '../../src/archive/client';
import { ArchiveProblem, type ArchiveProblemKind } from '../../src/archive/problem';
import type { WireAnswer, WireFailure, WireRequest } from '../../src/archive/wire';

const address = { url: 'https://archive.example.org/es', index: 'seeds' };

type Sent = Omit<WireRequest, 'id'>;

/** A client of a server that answers always the same. */
function clientOf(answer: { readonly status: number; readonly body: string } | WireFailure, isNamed = true) {
  const sent: Sent[] = [];
  const client = new ArchiveClient(address, isNamed ? { user: 'zoë', password: 'a:b' } : null, (request) => {
    sent.push(request);
    const given: WireAnswer =
      typeof answer === 'string' ? { id: 1, failure: answer, detail: 'as said below' } : { id: 1, ...answer };
    return Promise.resolve(given);
  });
  return { client, sent };
}

async function problemOf(promise: Promise<unknown>): Promise<ArchiveProblem> {
  const problem: unknown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  assert.ok(problem instanceof ArchiveProblem, String(problem));
  return problem;
}

const error = (type: string, reason: string) =>
  JSON.stringify({ error: { root_cause: [{ type, reason }], type, reason } });

describe('a client of the archive', () => {
  it('sends JSON, lines of it, parameters and who asks', async () => {
    const { client, sent } = clientOf({ status: 200, body: '{"ok":true}' });
    const ask = (options?: RequestOptions) => client.request('POST', '/seeds/_search', options);
    assert.deepEqual(await ask({ body: { a: 1 }, query: { size: 5, q: 'a&b', deep: false } }), {
      status: 200,
      json: { ok: true },
    });
    await ask({ body: '{"index":{}}\n', timeout: 5 });
    await ask();
    const [json, lines, bare] = sent;
    assert.equal(json?.url, 'https://archive.example.org/es/seeds/_search?size=5&q=a%26b&deep=false');
    assert.equal(json.body, '{"a":1}');
    assert.equal(json.headers['content-type'], 'application/json');
    assert.equal(json.timeout, 30_000);
    assert.equal(Buffer.from(json.headers['authorization']?.slice(6) ?? '', 'base64').toString(), 'zoë:a:b');
    assert.equal(lines?.headers['content-type'], 'application/x-ndjson');
    assert.deepEqual([lines.body, lines.timeout], ['{"index":{}}\n', 5]);
    assert.deepEqual(
      [bare!.url, 'body' in bare!, 'content-type' in bare!.headers],
      [`${address.url}/seeds/_search`, false, false],
    );
    const nobody = clientOf({ status: 200, body: '' }, false);
    assert.deepEqual(await nobody.client.request('HEAD', '/'), { status: 200, json: null });
    assert.equal('authorization' in nobody.sent[0]!.headers, false);
  });

  it('takes other statuses for answers where they are expected', async () => {
    const { client } = clientOf({ status: 404, body: '{"found":false}' });
    assert.deepEqual(await client.request('GET', '/seeds/_doc/1', {}, [404]), { status: 404, json: { found: false } });
    await assert.rejects(client.request('GET', '/seeds/_doc/1', {}, [409]));
  });

  const silences: readonly (readonly [WireFailure, ArchiveProblemKind, RegExp])[] = [
    ['unreachable', 'unreachable', /No server answers at https:\S+example\.org\/es\. Check the address/],
    ['timeout', 'timeout', /did not answer in time/],
    ['certificate', 'certificate', /certificate does not verify, so nothing was sent\. .*NODE_EXTRA_CA_CERTS/],
    ['redirected', 'redirected', /sends you to another address/],
    ['cut', 'cut', /broke off/],
    ['tooLong', 'noServer', /is no OpenSearch server/],
    ['stopped', 'stopped', /Stopped/],
  ];
  for (const [failure, kind, message] of silences)
    it(`says what it means when the wire says: ${failure}`, async () => {
      const problem = await problemOf(clientOf(failure).client.request('GET', '/'));
      assert.equal(problem.kind, kind);
      assert.match(problem.message, message);
    });

  const page = '<!doctype html><title>Please sign in</title>';
  const blocked = (reason: string) => error('cluster_block_exception', reason);
  const refusals: readonly (readonly [number, string, ArchiveProblemKind, RegExp])[] = [
    [200, page, 'noServer', /no OpenSearch server.*login page/],
    [200, 'ok', 'noServer', /no OpenSearch server/],
    [200, '{"took": 3, "hits": [', 'cut', /broke off/],
    [404, page, 'noServer', /no OpenSearch server/],
    [404, error('index_not_found_exception', 'no such index [seeds]'), 'noIndex', /no archive “seeds” at.*create/],
    [404, '{"error":"no handler found for uri"}', 'other', /no handler found/],
    [401, '', 'credentials', /does not take this name and password/],
    [401, page, 'credentials', /does not take this name and password/],
    [403, error('security_exception', 'no permissions for [indices:data]'), 'forbidden', /does not let you.*“seeds”/],
    [403, page, 'forbidden', /does not let you/],
    [
      403,
      blocked('index [seeds] blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];'),
      'readOnly',
      /disks/,
    ],
    [
      429,
      blocked(
        'index [seeds] blocked by: [TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block];',
      ),
      'readOnly',
      /takes nothing in just now.*room/,
    ],
    [503, blocked('blocked by: [SERVICE_UNAVAILABLE/1/state not recovered / initialized];'), 'unavailable', /again/],
    [503, error('cluster_manager_not_discovered_exception', ''), 'unavailable', /cannot answer just now/],
    [429, error('circuit_breaking_exception', 'Data too large'), 'unavailable', /cannot answer just now/],
    [502, '<html>Bad Gateway</html>', 'unavailable', /cannot answer just now/],
    [400, error('resource_already_exists_exception', 'index [seeds/x] already exists'), 'exists', /already/],
    [
      400,
      error('parsing_exception', 'unknown query [x]'),
      'query',
      /does not take this request: parsing_exception: unknown/,
    ],
    [400, error('x', 'long '.repeat(1000)), 'query', /^.{0,300}$/],
    [500, error('null_pointer_exception', 'oops'), 'other', /could not do it: null_pointer_exception: oops/],
    [500, '[3]', 'other', /could not do it: 500/],
    [400, '{"error":{"root_cause":[],"type":"a","reason":null}}', 'query', /this request: a$/],
  ];
  for (const [status, body, kind, message] of refusals)
    it(`says what it means when the server says: ${status} ${body.slice(0, 60)}`, async () => {
      const problem = await problemOf(clientOf({ status, body }).client.request('GET', '/'));
      assert.equal(problem.kind, kind, problem.message);
      assert.match(problem.message, message);
      assert.equal(problem.detail.length <= 600, true);
      assert.doesNotMatch(problem.message + problem.detail, /a:b|em9/);
    });

  it('asks for name and password when none were given', async () => {
    const problem = await problemOf(clientOf({ status: 401, body: '' }, false).client.request('GET', '/'));
    assert.deepEqual([problem.kind, /wants a name and a password/.test(problem.message)], ['credentials', true]);
  });
});
