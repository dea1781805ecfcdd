import type { Disposable } from '../corpus/emitter';
import type { StartThread, Thread } from '../corpus/thread';
import type { Send, WireAnswer, WireFailure, WireQuestion } from './wire';

/** What sends requests by a thread of its own, until it is disposed of. */
export interface Wire extends Disposable {
  readonly send: Send;
}

/**
 * Sends requests by the thread that can open connections, which begins at the first of them. One that has ended is
 * followed by another at the next request.
 * @param start begins a thread with the bundle of `wireThread.ts`
 */
export function wireOver(start: StartThread<WireQuestion, WireAnswer>): Wire {
  const waiting = new Map<number, (answer: WireAnswer) => void>();
  let thread: Promise<Thread<WireQuestion>> | null = null;
  let last = 0;

  const answered = (answer: WireAnswer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  };
  const endWith = (failure: WireFailure, detail: string) => {
    thread = null;
    for (const id of [...waiting.keys()]) answered({ id, failure, detail });
  };
  const begin = () => {
    const failed = ({ message }: Error) => {
      // It may say so twice, when another one has begun already.
      if (thread === begun) endWith('cut', message);
    };
    const begun = Promise.resolve().then(() => start({ answered, failed }));
    begun.catch((error: unknown) => failed(error instanceof Error ? error : new Error(String(error))));
    return begun;
  };
  /** A thread that cannot begin has said so already. */
  const ask = (question: WireQuestion) => {
    (thread ??= begin()).then(
      (each) => each.ask(question),
      () => undefined,
    );
  };

  return {
    send: (request, signal) =>
      new Promise((resolve) => {
        const id = ++last;
        const onAbort = () => {
          if (waiting.has(id)) ask({ stop: id });
          answered({ id, failure: 'stopped', detail: '' });
        };
        if (signal?.aborted) return resolve({ id, failure: 'stopped', detail: '' });
        signal?.addEventListener('abort', onAbort);
        waiting.set(id, (answer) => {
          signal?.removeEventListener('abort', onAbort);
          resolve(answer);
        });
        ask({ ...request, id });
      }),
    dispose: () => {
      thread?.then(
        (each) => each.end(),
        () => undefined,
      );
      endWith('stopped', '');
    },
  };
}
