/** Collections with judgements of which articles answer a query, where they are present beside the project. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../scripts/tools/paths.mjs';

const evaluation = path.join(root, '../shared/eval');

/** The folder of a collection: docs.jsonl, queries.jsonl, qrels.tsv. @param {string} name "time" */
export const collectionFolder = (name) => path.join(evaluation, 'search', name);

/** @returns {object[]} what stands in the lines of a file */
export const linesOf = (file) =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/**
 * @param {string} folder of the collection
 * @param {string} run a line for each query: `{query, hits: [{id}]}`, best first
 * @returns {{ ndcg10: number, map: number }}
 */
export function scoreOfRun(folder, run) {
  const file = path.join(os.tmpdir(), `search-run-${process.pid}.jsonl`);
  fs.writeFileSync(file, run);
  try {
    const scorer = path.join(evaluation, 'score-search.mjs');
    const args = [scorer, path.join(folder, 'qrels.tsv'), file, '--json'];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  } finally {
    fs.rmSync(file);
  }
}
