import { warmUp } from '../analysis/warmUp';
import type { Article } from '../article/article';
import { readings, type Readings, type Wanted } from './readers';

// The program of a thread that reads articles: a classic script for a worker of the web. Node's threads are made to
// look like one (src/node/readerThreads.ts).

/** What a thread is asked. */
export interface Question {
  readonly article: Article;
  readonly wanted: Wanted;
}

/** What it says: that it has begun, and then an answer to each question. */
export type Answer = 'ready' | { readonly reading: Readings[Wanted] } | { readonly problem: string };

/** What a worker has, which the types of a page do not know. */
declare const self: {
  onmessage: ((event: { readonly data: Question }) => void) | null;
  postMessage(answer: Answer): void;
};

self.onmessage = ({ data: { article, wanted } }) => {
  try {
    self.postMessage({ reading: readings[wanted](article) });
  } catch (error) {
    self.postMessage({ problem: `could not be analysed: ${error instanceof Error ? error.message : String(error)}` });
  }
};
self.postMessage('ready');
for (const piece of warmUp()) void piece;
