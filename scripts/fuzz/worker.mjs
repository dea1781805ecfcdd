/** A thread that tries cases, so that one that never ends, or takes all memory, can be ended, and named. */
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * @typedef {import('../../test/fuzz/target.ts').Target} Target
 * @typedef {import('../../test/fuzz/target.ts').Batch} Batch
 * @typedef {{ bundle: string, begun: Int32Array }} Data begun: at 0, how many cases of the batch have begun
 */
const { bundle, begun } = /** @type {Data} */ (workerData);

process.setSourceMapsEnabled(true);
createRequire(import.meta.url)(bundle);
const { targets, tryBatch } = globalThis.testFiles['test/fuzz/targets.ts']();

parentPort.on('message', async (/** @type {{ name: string, batch: Batch }} */ { name, batch }) => {
  const target = targets.find((/** @type {Target} */ each) => each.name === name);
  parentPort.postMessage(await tryBatch(target, batch, () => Atomics.add(begun, 0, 1)));
});
parentPort.postMessage(targets.map((/** @type {Target} */ each) => ({ name: each.name, few: each.few })));
