import assert from 'node:assert/strict';
import type { ThreadEvents } from '../../src/corpus/thread';
import { DocumentReader } from '../../src/sources/documentReader';
import { RefusedDocument, type SourceDocument } from '../../src/sources/importer';
import type { ImportAnswer, ImportQuestion } from '../../src/sources/importThread';
import { documentOf, paragraph } from './support';

/** Threads that a test speaks for. */
class Threads {
  readonly all: { readonly asked: ImportQuestion[]; readonly events: ThreadEvents<ImportAnswer>; hasEnded: boolean }[] =
    [];
  answer: (question: ImportQuestion) => ImportAnswer | null = () => 'done';

  readonly reader = new DocumentReader(
    () => (events) => {
      const thread = { asked: [] as ImportQuestion[], events, hasEnded: false };
      this.all.push(thread);
      queueMicrotask(() => events.answered('ready'));
      return {
        isElsewhere: true,
        ask: (question) => {
          thread.asked.push(question);
          const said = this.answer(question);
          if (said) queueMicrotask(() => events.answered(said));
        },
        end: () => (thread.hasEnded = true),
      };
    },
    () => 50,
  );

  async read(name = 'a.pdf', stop = new AbortController()): Promise<SourceDocument[]> {
    const documents: SourceDocument[] = [];
    const file = { name, bytes: new Uint8Array([1, 2, 3]) };
    for await (const document of this.reader.read({ key: 'pdf', family: 'pdf' }, file, stop.signal))
      documents.push(document);
    return documents;
  }
}

describe('a reader of documents', () => {
  const document = documentOf([paragraph('No, she said.')]);

  it('asks a thread for one document after the other, and keeps it for the next file', async () => {
    const threads = new Threads();
    let left = 2;
    threads.answer = () => (left-- > 0 ? { document } : 'done');
    assert.equal((await threads.read()).length, 2);
    assert.deepEqual(
      threads.all[0]?.asked.map((question) => typeof question),
      ['object', 'string', 'string'],
    );
    await threads.read();
    assert.equal(threads.all.length, 1);
    threads.reader.dispose();
    await Promise.resolve();
    assert.equal(threads.all[0]?.hasEnded, true);
  });

  it('keeps no thread that has read a large file, whose memory it would hold', async () => {
    const threads = new Threads();
    for (const size of [60 * 1024 * 1024, 1]) {
      const file = { name: 'a.pdf', bytes: new Uint8Array(size) };
      await threads.reader.read({ key: 'pdf', family: 'pdf' }, file, new AbortController().signal).next();
    }
    assert.deepEqual(
      threads.all.map(({ hasEnded }) => hasEnded),
      [true, false],
    );
  });

  it('reads a file amid another of the same family in a thread of its own, and keeps one of both', async () => {
    const threads = new Threads();
    const left = [2, 1];
    threads.answer = () => {
      const at = threads.all.length - 1;
      return (left[at] = (left[at] ?? 0) - 1) >= 0 ? { document } : 'done';
    };
    const stop = new AbortController();
    const format = { key: 'mbox', family: 'mail' } as const;
    const outer = threads.reader.read(format, { name: 'a.mbox', bytes: new Uint8Array(3) }, stop.signal);
    await outer.next();
    const inner = threads.reader.read(format, { name: 'b.eml', bytes: new Uint8Array(3) }, stop.signal);
    await inner.next();
    assert.equal((await inner.next()).done, true);
    await outer.next();
    assert.deepEqual(
      threads.all.map(({ asked }) => asked.length),
      [2, 2],
    );
    await outer.return(undefined);
    await Promise.resolve();
    assert.deepEqual(
      threads.all.map(({ hasEnded }) => hasEnded),
      [true, false],
    );
  });

  it('refuses what its thread refuses', async () => {
    const threads = new Threads();
    threads.answer = () => ({ refused: 'is protected by a password' });
    await assert.rejects(threads.read(), new RefusedDocument('is protected by a password'));
    assert.equal(threads.all.length, 1);
  });

  it('refuses a document that holds its thread for too long, and reads the next one in a new thread', async () => {
    const threads = new Threads();
    threads.answer = () => null;
    await assert.rejects(threads.read(), /took more than 0 seconds to read/);
    threads.answer = () => 'done';
    assert.deepEqual(await threads.read(), []);
    assert.deepEqual(
      threads.all.map(({ hasEnded }) => hasEnded),
      [true, false],
    );
  });

  it('refuses a document that ends its thread', async () => {
    const threads = new Threads();
    threads.answer = () => {
      threads.all[0]?.events.failed(new Error('something broke'));
      return null;
    };
    await assert.rejects(threads.read(), new RefusedDocument('ended its reader: something broke'));
  });

  it('says so when a document takes more memory than a thread may have', async () => {
    const threads = new Threads();
    threads.answer = () => {
      threads.all[0]?.events.failed(new Error('Worker terminated due to reaching memory limit: JS heap out of memory'));
      return null;
    };
    await assert.rejects(threads.read(), new RefusedDocument('takes too much memory to read'));
  });

  it('ends its thread when the import is cancelled', async () => {
    const threads = new Threads();
    const stop = new AbortController();
    threads.answer = () => {
      queueMicrotask(() => stop.abort(new Error('cancelled')));
      return null;
    };
    await assert.rejects(threads.read('a.pdf', stop), /cancelled/);
    assert.equal(threads.all[0]?.hasEnded, true);
    await assert.rejects(threads.read('b.pdf', stop), /cancelled/);
    assert.equal(threads.all.length, 1);
  });

  it('says so when no thread can begin', async () => {
    const reader = new DocumentReader(() => () => Promise.reject(new Error('no threads here')));
    const file = { name: 'a.pdf', bytes: new Uint8Array(1) };
    const read = reader.read({ key: 'pdf', family: 'pdf' }, file, new AbortController().signal);
    await assert.rejects(read.next(), /no threads here/);
  });
});
