import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Answer, Question, StartThread } from '../corpus/readerPool';

/** Makes a thread of Node look like a worker of the web, then runs the script that it is given. */
const asOnTheWeb = `
const { parentPort, workerData } = require('node:worker_threads');
globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
require(workerData);
`;

/** An article on which reading runs wild ends its thread, not the program. In MB. */
const mostMemory = 1024;

/** How many threads this computer runs at the same time. */
export const cores = availableParallelism();

/**
 * Begins threads of Node.
 * @param script the path of the bundle of `readerThread.ts`
 * @param memory in MB: so much at most in each
 */
export function threadsFrom(script: string, memory = mostMemory): StartThread {
  return ({ answered, failed }) => {
    const worker = new Worker(asOnTheWeb, {
      eval: true,
      workerData: script,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    worker.on('message', (answer: Answer) => answered(answer));
    worker.on('error', failed);
    worker.on('exit', () => failed(new Error('ended while it was being read')));
    const ask = (question: Question) => worker.postMessage(question);
    return { isElsewhere: true, ask, end: () => void worker.terminate() };
  };
}
