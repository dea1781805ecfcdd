import { warmUp } from '../analysis/warmUp';
import type { Answer, Question } from './readerPool';
import { answering } from './readings';
import { listen, type ThreadScope } from './thread';

// The program of a thread that reads articles: a classic script for a worker of the web. Node's threads are made to
// look like one (src/node/threads.ts).

declare const self: ThreadScope<Question, Answer>;

listen(
  self,
  answering((answer) => self.postMessage(answer)),
);
self.postMessage('ready');

/** What the first article would have to wait for, a piece at a time: somebody may ask meanwhile. */
const pieces = warmUp();
const next = () => {
  if (!pieces.next().done) setTimeout(next);
};
setTimeout(next);
