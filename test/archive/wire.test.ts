import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WireAnswer, WireQuestion } from '../../src/archive/wire';
import { wireOver, type Wire } from '../../src/archive/wireOver';
import type { StartThread, ThreadEvents } from '../../src/corpus/thread';
import { threadsFrom } from '../../src/node/threads';
import { buildProduct } from '../support/buildProduct';
import { serve, type TestServer } from './server';

/** The thread that opens connections, as it ships, against servers that mean no good. */
describe('the wire to an archive', () => {
  let folder = '';
  let wire: Wire;
  let servers: TestServer[] = [];

  before(function () {
    this.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), 'seed-review-'));
    buildProduct(folder, { production: false, names: ['archive.js'] });
    wire = wireOver(threadsFrom(join(folder, 'archive.js')));
  });

  after(() => {
    wire.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(() => {
    for (const server of servers) server.close();
    servers = [];
  });

  const served = async (answer: RequestListener, isSecure = false) => {
    const server = await serve(answer, isSecure);
    servers.push(server);
    return server.url;
  };
  const get = (url: string, timeout = 10_000, signal?: AbortSignal) =>
    wire.send({ method: 'GET', url, headers: {}, timeout }, signal);
  const failureOf = (answer: WireAnswer) => ('failure' in answer ? answer.failure : `status ${answer.status}`);

  it('sends what it is given, and brings back what comes', async () => {
    let seen: IncomingMessage | null = null;
    const url = await served((request, response) => {
      seen = request;
      request.pipe(response.writeHead(418));
    });
    const body = '{"text":"Zoë 🚢"}\n';
    const headers = { authorization: 'Basic x', 'content-type': 'application/json' };
    const answer = await wire.send({ method: 'POST', url: `${url}/a?b=c`, headers, body, timeout: 10_000 });
    assert.deepEqual({ ...answer, id: 0 }, { id: 0, status: 418, body });
    const { method, url: path, headers: sent } = seen!;
    assert.deepEqual([method, path, sent.authorization], ['POST', '/a?b=c', 'Basic x']);
    assert.deepEqual([sent.cookie, sent.referer], [undefined, undefined]);
  });

  it('tells that nobody is there', async () => {
    const url = await served(() => undefined);
    servers.pop()?.close();
    assert.equal(failureOf(await get(url)), 'unreachable');
  });

  it('takes no certificate that does not verify', async () => {
    let requests = 0;
    const url = await served(() => requests++, true);
    for (const host of [url, url.replace('127.0.0.1', 'localhost')]) {
      const answer = await get(host);
      assert.equal(failureOf(answer), 'certificate', JSON.stringify(answer));
    }
    assert.equal(requests, 0);
  });

  it('does not follow to another address', async () => {
    let followed = 0;
    const other = await served(() => followed++);
    for (const status of [301, 302, 307, 308]) {
      const url = await served((_, response) => response.writeHead(status, { location: other }).end());
      const answer = await get(url);
      assert.deepEqual({ ...answer, id: 0 }, { id: 0, failure: 'redirected', detail: other });
    }
    assert.equal(followed, 0);
  });

  it('does not wait for ever, neither for an answer nor for its end', async () => {
    const silent = await served(() => undefined);
    assert.equal(failureOf(await get(silent, 100)), 'timeout');
    const endless = await served((_, response) => void response.writeHead(200).write('{'));
    assert.equal(failureOf(await get(endless, 100)), 'timeout');
  });

  it('tells that a connection broke off, before the answer and within', async () => {
    const deaf = await served((request) => request.socket.destroy());
    assert.equal(failureOf(await get(deaf)), 'cut');
    const halting = await served((_, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('{"half":');
      setTimeout(() => response.socket?.destroy(), 50);
    });
    assert.equal(failureOf(await get(halting)), 'cut');
    const chunked = await served((_, response) => {
      response.writeHead(200).write('{"half":');
      setTimeout(() => response.socket?.destroy(), 50);
    });
    assert.equal(failureOf(await get(chunked)), 'cut');
  });

  it('stops, and the server sees that nobody waits', async () => {
    let [arrived, left] = [(): void => undefined, (): void => undefined];
    const here = new Promise<void>((resolve) => (arrived = resolve));
    const hungUp = new Promise<void>((resolve) => (left = resolve));
    const url = await served(({ socket }) => {
      socket.on('close', left);
      arrived();
    });
    const stop = new AbortController();
    const answer = get(url, 10_000, stop.signal);
    await here;
    stop.abort();
    assert.equal(failureOf(await answer), 'stopped');
    await hungUp;
    assert.equal(failureOf(await get(url, 10_000, stop.signal)), 'stopped');
  });

  it('brings ten megabytes of anything, but no answer without an end', async () => {
    const garbage = 'x'.repeat(10_000_000);
    const long = await get(await served((_, response) => response.end(garbage)));
    assert.equal('body' in long && long.body === garbage, true);
    const piece = Buffer.alloc(1 << 20);
    const endless = await served((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(piece));
      };
      response.on('drain', more);
      more();
    });
    assert.equal(failureOf(await get(endless, 60_000)), 'tooLong');
  }).timeout(60_000);

  it('is not taken in by who speaks something else', async () => {
    const server = createServer((socket) => socket.end('220 mail.example.org ready\r\n')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    assert.equal(failureOf(await get(`http://127.0.0.1:${port}`)), 'unreachable');
    const plain = await served((_, response) => response.end());
    assert.equal(failureOf(await get(plain.replace('http:', 'https:'))), 'unreachable');
    server.close();
  });

  it('answers many at the same time, each with its own', async () => {
    const url = await served((request, response) => setTimeout(() => response.end(request.url), Math.random() * 50));
    const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => get(`${url}/${at}`)));
    assert.deepEqual(
      answers.map((answer) => 'body' in answer && answer.body),
      answers.map((_, at) => `/${at}`),
    );
  });
});

describe('what sends by a thread', () => {
  type Events = ThreadEvents<WireAnswer>;
  const request = { method: 'GET', url: 'http://127.0.0.1/', headers: {}, timeout: 1000 } as const;

  /** Threads that do nothing but remember what they were asked. */
  function idleThreads() {
    const begun: { readonly events: Events; readonly asked: WireQuestion[]; hasEnded: boolean }[] = [];
    const start: StartThread<WireQuestion, WireAnswer> = (events) => {
      const thread = { events, asked: [] as WireQuestion[], hasEnded: false };
      begun.push(thread);
      return {
        isElsewhere: true,
        ask: (question) => thread.asked.push(question),
        end: () => (thread.hasEnded = true),
      };
    };
    return { begun, start };
  }
  const turn = () => new Promise((resolve) => setTimeout(resolve));

  it('begins it at the first request, and ends it', async () => {
    const { begun, start } = idleThreads();
    const wire = wireOver(start);
    await turn();
    assert.equal(begun.length, 0);
    const answer = wire.send(request);
    void wire.send(request);
    await turn();
    assert.deepEqual([begun.length, begun[0]?.asked.length], [1, 2]);
    wire.dispose();
    assert.equal('failure' in (await answer) && begun.length, 1);
    await turn();
    assert.equal(begun[0]?.hasEnded, true);
  });

  it('survives one that ends, and begins another at the next request', async () => {
    const { begun, start } = idleThreads();
    const wire = wireOver(start);
    const answers = [wire.send(request), wire.send(request)];
    await turn();
    begun[0]?.events.failed(new Error('no memory'));
    for (const answer of await Promise.all(answers))
      assert.deepEqual({ ...answer, id: 0 }, { id: 0, failure: 'cut', detail: 'no memory' });
    assert.equal(begun.length, 1);
    const next = wire.send(request);
    await turn();
    // A thread of Node that fails also says that it has ended.
    begun[0]?.events.failed(new Error('ended'));
    const [{ id } = { id: 0 }] = begun[1]!.asked as { readonly id: number }[];
    begun[1]?.events.answered({ id, status: 200, body: '' });
    assert.deepEqual(await next, { id, status: 200, body: '' });
    wire.dispose();
  });

  it('says so when none can begin', async () => {
    const wire = wireOver(() => Promise.reject(new Error('no script')));
    const answer = await wire.send(request);
    assert.deepEqual({ ...answer, id: 0 }, { id: 0, failure: 'cut', detail: 'no script' });
    wire.dispose();
  });
});
