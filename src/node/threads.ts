import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { StartThread } from '../corpus/thread';

/** Makes a thread of Node look like a worker of the web, then runs the script that it is given. */
const asOnTheWeb = `
const { parentPort, workerData } = require('node:worker_threads');
globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
require(workerData);
`;

/** A text on which reading runs wild ends its thread, not the program. In MB. */
const mostMemory = 1024;

/** How many threads this computer runs at the same time. */
export const cores = availableParallelism();

/**
 * Begins threads of Node.
 * @param script the path of a bundle that is a worker's program of the web
 * @param memory in MB: so much at most in each
 */
export function threadsFrom<Question, Answer>(script: string, memory = mostMemory): StartThread<Question, Answer> {
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
    return {
      isElsewhere: true,
      ask: (question, transferred = []) => worker.postMessage(question, transferred),
      end: () => void worker.terminate(),
    };
  };
}
