import { warmUp } from '../analysis/warmUp';
import type { Answer, Question } from './readerPool';
import { answerTo } from './readings';

// The program of a thread that reads articles: a classic script for a worker of the web. Node's threads are made to
// look like one (src/node/readerThreads.ts).

/** What a worker has, which the types of a page do not know. */
declare const self: {
  onmessage: ((event: { readonly data: Question }) => void) | null;
  postMessage(answer: Answer): void;
};

self.onmessage = ({ data }) => self.postMessage(answerTo(data));
self.postMessage('ready');

/** What the first article would have to wait for, a piece at a time: somebody may ask meanwhile. */
const pieces = warmUp();
const next = () => {
  if (!pieces.next().done) setTimeout(next);
};
setTimeout(next);
