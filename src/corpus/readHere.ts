import { ReaderPool, type StartReader } from './readerPool';
import type { Readers } from './readers';
import { answering } from './readings';

/** What answers like a thread, and is this one, with the engine in the same bundle. */
export const startHere: StartReader = ({ answered }) => {
  const take = answering(answered);
  queueMicrotask(() => answered('ready'));
  return {
    isElsewhere: false,
    ask: (question) => queueMicrotask(() => take(question)),
    end: () => undefined,
  };
};

/** Reads in this thread, one article after the other. */
export function readHere(): Readers {
  return new ReaderPool(startHere, 1);
}
