import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readArticles, readFacts } from '../../src/corpus/cache/shard';
import { Slices } from '../../src/corpus/slices';
import { FileStore } from '../../src/corpus/store';
import { nodeDisk } from '../../src/node/disk';
import { DecisionFiles } from '../../src/review/decisionFiles';
import { readSavedSearches } from '../../src/review/savedSearches';
import { ByteReader } from '../../src/search/index/storedBytes';
import { SearchIndex } from '../../src/search/searchIndex';
import { exportPath, importedFolder, isWholeExport } from './hostFiles';
import { allBelow } from './storeKills';

export { makeOld } from './storeKills';

/**
 * Compares what hosts said with what is there after one was killed.
 * @param workspace the folder that was open
 * @param storage where the extension keeps what can be computed again
 * @returns what was lost, or is half: a sentence each; and how much was said to be kept
 */
export async function checkHost(
  workspace: string,
  storage: string,
  log: string,
): Promise<{ kept: number; problems: string[] }> {
  const problems: string[] = [];
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .map((line) => line.split(' '));
  const said = (verb: string) => lines.filter(([each]) => each === verb).map(([, id = '']) => id);
  for (const line of lines) if (line[0] === 'failed') problems.push(line.join(' '));
  const decided = await decisionsIn(workspace, problems);
  for (const [id, words] of whatCounts(lines)) {
    const there = decided.get(id);
    if (words === undefined ? there !== undefined : words !== null && there !== words)
      problems.push(`the decision ${id} is ${there} instead of ${words}`);
  }
  const searches = searchesIn(workspace, problems);
  for (const name of said('searched')) if (!searches.has(name)) problems.push(`the search ${name} is lost`);
  const imported = articlesIn(workspace, problems);
  for (const name of said('imported')) if (!imported.has(name)) problems.push(`the article ${name} is lost`);
  const exported = join(workspace, exportPath);
  if (existsSync(exported) && !isWholeExport(readFileSync(exported, 'utf8'))) problems.push('the export is half');
  if (said('exported').length > 0 && !existsSync(exported)) problems.push('the export is lost');
  await checkCache(storage, problems);
  const kept = ['kept', 'removed', 'searched', 'imported', 'exported', 'cached'].flatMap(said).length;
  return { kept, problems };
}

/** What was left over by hosts that were killed long ago; what is written just now is none of that. */
export function leftOver(...folders: readonly string[]): string[] {
  const old = Date.now() - 1_800_000;
  const temporaries = folders.flatMap(allBelow).filter((path) => /\.(?:[0-9a-f]{16}\.new|writing)$/.test(path));
  return temporaries.filter((path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < old);
}

/** By the id, the words; undefined for what is gone, null for what may or may not have been changed. */
function whatCounts(lines: readonly (readonly string[])[]): Map<string, string | null | undefined> {
  const counting = new Map<string, string | null | undefined>();
  for (const [verb, id = '', words = ''] of lines) {
    if (verb === 'kept') counting.set(id, words);
    else if (verb === 'removing') counting.set(id, null);
    else if (verb === 'removed') counting.set(id, undefined);
  }
  return counting;
}

async function decisionsIn(workspace: string, problems: string[]): Promise<Map<string, string>> {
  const files = new DecisionFiles(new FileStore(nodeDisk(join(workspace, '.seed-review'))));
  await files.load();
  for (const [path, [problem]] of files.unread) problems.push(`${path} ${problem?.text}`);
  const found = new Map<string, string>();
  for (const { decisions } of files.read.values())
    for (const each of decisions) {
      if (found.has(each.id)) problems.push(`the decision ${each.id} is there twice`);
      found.set(each.id, each.kind === 'note' ? each.text : each.kind === 'is called' ? each.as : '');
    }
  return found;
}

function searchesIn(workspace: string, problems: string[]): Set<string> {
  const path = join(workspace, '.seed-review', 'searches.json');
  const read = existsSync(path) ? readSavedSearches(readFileSync(path, 'utf8')) : { searches: [] };
  if ('problem' in read) problems.push(`searches.json ${read.problem}`);
  return new Set('searches' in read ? read.searches.map(({ name }) => name) : []);
}

function articlesIn(workspace: string, problems: string[]): Set<string> {
  const found = new Set<string>();
  for (const path of allBelow(join(workspace, importedFolder)).filter((each) => each.endsWith('.md'))) {
    const name = /The end of (\S+) was near\.\s*$/.exec(readFileSync(path, 'utf8'))?.[1];
    if (name === undefined) problems.push(`${basename(path)} is half`);
    else found.add(name);
  }
  return found;
}

/** Whether every file of the cache is whole, whatever made it. */
async function checkCache(storage: string, problems: string[]): Promise<void> {
  for (const path of allBelow(storage).filter((each) => each.endsWith('.seeds')))
    try {
      const bytes = new Uint8Array(readFileSync(path));
      const engine = new ByteReader(bytes.subarray(12)).text();
      await readArticles(bytes, engine, new SearchIndex().terms, new Slices());
      for (const { id } of readFacts(bytes, engine)) if (!id) problems.push(`${basename(path)} has no id`);
    } catch (error) {
      problems.push(`${basename(path)}: ${String(error)}`);
    }
}
