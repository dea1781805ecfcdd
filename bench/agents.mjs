/**
 * How long an agent waits: the server for agents over a folder, asked by the protocol's own client.
 *   npm run bench:agents -- [1000]
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { build } from 'esbuild';
import { productBuilds } from '../scripts/esbuildOptions.mjs';
import { root } from '../scripts/tools/paths.mjs';
import { articles, source } from './corpus.mjs';
import { printTable } from './table.mjs';

const count = Number(process.argv[2] ?? 1000);
const calls = 200;

const folder = await mkdtemp(join(tmpdir(), 'seed-review-agents-'));
const corpus = [...articles(count)];
for (const [index, { date, text }] of corpus.entries()) {
  const month = join(folder, date.slice(0, 7));
  await mkdir(month, { recursive: true });
  await writeFile(join(month, `${index}.txt`), ` date ${date} ${text}`);
}
const wanted = ['dist/cli.js', 'dist/reader.js'];
await Promise.all(
  productBuilds({ production: true })
    .filter(({ outfile }) => wanted.includes(outfile ?? ''))
    .map((options) => build(options)),
);

const client = new Client({ name: 'bench', version: '1' });
const started = performance.now();
const transport = new StdioClientTransport({
  command: process.execPath,
  args: [join(root, 'dist', 'cli.js'), 'mcp', folder],
  // Nothing is known from an earlier run.
  env: { XDG_CACHE_HOME: join(folder, '.cache'), LOCALAPPDATA: join(folder, '.cache'), HOME: folder },
  stderr: 'ignore',
});
/** @returns {Promise<any>} */
const call = async (name, args) => {
  const { content, isError } = await client.callTool({ name, arguments: args }, { timeout: 600_000 });
  // That there is no answer is an answer, too.
  return isError ? {} : JSON.parse(content[0].text);
};
const seconds = () => (performance.now() - started) / 1000;
try {
  await client.connect(transport);
  await call('seeds_search', { query: 'water' });
  const searchable = seconds();
  while ((await call('seeds_whatWasSaidOn', { day: '2020', limit: 1 })).incomplete) continue;
  const read = seconds();

  const speakers = [];
  for (let next; speakers.length < calls;) {
    const page = await call('seeds_whoSaid', { words: 'said OR people OR year', limit: 50, ...(next && { next }) });
    speakers.push(...page.statements.filter(({ speaker }) => speaker !== null));
    if (page.next === null) break;
    next = page.next;
  }
  const at = (index) => corpus[(index * 7919) % corpus.length];
  const some = (index) => speakers[(index * 31) % speakers.length];
  const wordsOf = (text) => text.match(/\p{L}{6,}/gu) ?? ['water'];
  /** @type {Record<string, (index: number) => object>} */
  const asked = {
    seeds_search: (index) => ({ query: wordsOf(at(index).text).slice(0, 3).join(' ') }),
    seeds_whoSaid: (index) => ({ speaker: some(index).speaker }),
    'seeds_whoSaid, with words': (index) => ({
      speaker: some(index).speaker,
      words: wordsOf(some(index).words[0].exact).slice(0, 2).join(' ') || 'water',
    }),
    seeds_whatWasSaidOn: (index) => ({ day: at(index).date }),
    seeds_person: (index) => ({ name: some(index).speaker }),
    seeds_article: (index) => ({ article: some(index).article }),
    'seeds_checkQuotation, found': (index) => ({ quotation: some(index).words[0].exact.slice(0, 300) }),
    'seeds_checkQuotation, not found': (index) => ({
      quotation: wordsOf(at(index).text).slice(0, 12).reverse().join(' '),
    }),
  };
  const rows = [];
  for (const [name, argumentsOf] of Object.entries(asked)) {
    const times = [];
    for (let index = 0; index < calls; index++) {
      const begin = performance.now();
      await call(name.split(',')[0], argumentsOf(index));
      times.push(performance.now() - begin);
    }
    times.sort((a, b) => a - b);
    rows.push({ name, median: times[calls / 2], p95: times[calls * 0.95], slowest: times.at(-1) });
  }
  console.log(`${count.toLocaleString('en')} articles of ${source}, ${calls} calls of each tool`);
  console.log(`searchable after ${searchable.toFixed(1)} s, read through after ${read.toFixed(1)} s`);
  const memory = /VmHWM:\s+(\d+)/.exec(statusOf(transport.pid))?.[1];
  if (memory) console.log(`peak memory ${Math.round(Number(memory) / 1024)} MB`);
  printTable(
    'What a call takes, in ms',
    [
      ['name', ''],
      ['median', 'median'],
      ['p95', 'p95'],
      ['slowest', 'slowest'],
    ],
    rows,
  );
} finally {
  await client.close();
  await rm(folder, { recursive: true, force: true });
}

/** What Linux says of a process; nothing elsewhere. @param {number | null} pid */
function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
