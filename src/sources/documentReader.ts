import * as l10n from '@vscode/l10n';
import type { StartThread, Thread } from '../corpus/thread';
import type { Family, SourceFormat } from './formats';
import { RefusedDocument, type SourceDocument, type SourceFile, UnknownColumns } from './importer';
import type { ImportAnswer, ImportQuestion } from './importThread';

/** Begins the thread of a family of formats: the bundle of a file of `threads/`. */
export type StartImporter = (family: Family) => StartThread<ImportQuestion, ImportAnswer>;

/** A thread that is not there by then never will be. In ms. */
const startLimit = 30_000;

/** In ms: far more than a document of so many bytes takes on a slow machine. */
function readingLimit(bytes: number): number {
  return 60_000 + bytes / 300;
}

/** In bytes: a thread holds what it has read until it tidies up. One that has read more than this is not kept. */
const mostKept = 50 * 1024 * 1024;

/**
 * Reads documents, each in a thread of its family. A document that ends its thread, or holds it for too long, is
 * refused; the next one finds a new thread.
 */
export class DocumentReader {
  /** Threads that wait for a file. */
  private readonly idle = new Map<Family, ImportThread>();

  /** @param limitOf how long a file of so many bytes may take until its next document is there, in ms */
  constructor(
    private readonly start: StartImporter,
    private readonly limitOf: (bytes: number) => number = readingLimit,
  ) {}

  /**
   * The documents of a file, one after the other; the file's bytes are handed over to the thread. Before the next one
   * is asked for, other files may be read: what is attached to the last one.
   * @throws RefusedDocument with a phrase that follows the file's name; whatever ended `signal`
   */
  async *read(
    { key, family }: Pick<SourceFormat, 'key' | 'family'>,
    file: SourceFile,
    signal: AbortSignal,
  ): AsyncGenerator<SourceDocument> {
    signal.throwIfAborted();
    const size = file.bytes.length;
    const limit = this.limitOf(size);
    const thread = this.idle.get(family) ?? new ImportThread(this.start(family));
    this.idle.delete(family);
    const cancel = () => thread.end(signal.reason);
    signal.addEventListener('abort', cancel);
    let question: ImportQuestion = { format: key, file };
    let isDone = false;
    try {
      for (;;) {
        const answer = await thread.ask(question, limit);
        isDone = typeof answer === 'string' || !('document' in answer);
        if (typeof answer === 'string') return;
        if ('unknown' in answer) throw new UnknownColumns(answer.unknown);
        if ('refused' in answer) throw new RefusedDocument(answer.refused);
        if ('problem' in answer) throw new Error(answer.problem);
        yield answer.document;
        question = 'next';
      }
    } catch (error) {
      throw error instanceof ThreadEnded ? new RefusedDocument(error.message) : error;
    } finally {
      signal.removeEventListener('abort', cancel);
      // It has ended, or nobody wants the rest; or another one waits by now, which has read what is attached.
      if (isDone && size <= mostKept && !signal.aborted && !this.idle.has(family)) this.idle.set(family, thread);
      else thread.end(new Error(l10n.t('was not read to its end')));
    }
  }

  dispose(): void {
    for (const thread of this.idle.values()) thread.end(new Error(l10n.t('was not read')));
    this.idle.clear();
  }
}

/** The memory of bytes that have it for themselves; what others share is copied. */
function handedOver({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

/** Why a thread does not answer: a phrase that follows the name of what it read. */
class ThreadEnded extends Error {}

/** A conversation with a thread: one question at a time, each with its answer. */
class ImportThread {
  /** Null when it could not begin. */
  private readonly thread: Promise<Thread<ImportQuestion> | null>;
  private isReady: () => void = () => undefined;
  private waiting: { resolve(answer: ImportAnswer): void; reject(error: unknown): void } | null = null;
  /** Why it says nothing any more. */
  private ended: { readonly why: unknown } | null = null;

  constructor(start: StartThread<ImportQuestion, ImportAnswer>) {
    this.thread = this.begin(start).catch((error: unknown) => {
      this.fail(error);
      return null;
    });
  }

  /** @param limit in ms */
  async ask(question: ImportQuestion, limit: number): Promise<ImportAnswer> {
    if (this.ended) throw this.ended.why;
    const answer = new Promise<ImportAnswer>((resolve, reject) => (this.waiting = { resolve, reject }));
    let timer = setTimeout(
      () => this.fail(new ThreadEnded(l10n.t('has no reader: its thread did not begin'))),
      startLimit,
    );
    void this.thread.then((thread) => {
      clearTimeout(timer);
      if (this.ended) return;
      const tooLong = new ThreadEnded(l10n.t('took more than {0} seconds to read', Math.round(limit / 1000)));
      timer = setTimeout(() => this.fail(tooLong), limit);
      thread?.ask(question, question === 'next' ? [] : handedOver(question.file.bytes));
    });
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }

  end(why: unknown): void {
    this.fail(why);
    void this.thread.then((thread) => thread?.end());
  }

  private async begin(start: StartThread<ImportQuestion, ImportAnswer>): Promise<Thread<ImportQuestion>> {
    const ready = new Promise<void>((resolve) => (this.isReady = resolve));
    const thread = await start({
      answered: (answer) => this.take(answer),
      failed: ({ message }) =>
        this.fail(
          new ThreadEnded(
            /\bmemory\b/i.test(message)
              ? l10n.t('takes too much memory to read')
              : l10n.t('ended its reader: {0}', message),
          ),
        ),
    });
    await ready;
    return thread;
  }

  private take(answer: ImportAnswer): void {
    if (answer === 'ready') return this.isReady();
    this.waiting?.resolve(answer);
    this.waiting = null;
  }

  private fail(why: unknown): void {
    this.ended ??= { why };
    this.waiting?.reject(why);
    this.waiting = null;
    this.isReady();
  }
}
