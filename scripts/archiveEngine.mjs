/**
 * `npm run archive:engine [-- --port N] [--home FOLDER]`: starts OpenSearch on this machine, for an archive to try out.
 * It keeps its data from one start to the next. Ctrl+C ends it.
 */
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { ensureEngine, startEngine } from './archive/engine.mjs';
import { option } from './tools/arguments.mjs';
import { downloads } from './tools/paths.mjs';
import { endAllWithMe } from './tools/processes.mjs';

const port = option('port') ?? '9200';
const givenHome = option('home');
const home =
  givenHome === undefined ? join(downloads, 'archive') : resolve(process.env['INIT_CWD'] ?? process.cwd(), givenHome);

/** What a person can do about it, by what OpenSearch says. */
const remedies = [
  [/Address already in use/, `Port ${port} is taken. Choose another one: npm run archive:engine -- --port 9201`],
  [
    /obtain node locks/,
    `${home} cannot be written to, or is in use by another OpenSearch. Choose another with --home.`,
  ],
];

/** @type {import('./archive/engine.mjs').Engine | undefined} */
let engine;
let ending = false;

endAllWithMe(() => {
  ending = true;
  return engine?.stop();
});
try {
  if ((await ensureEngine()) === null) process.exit(1);
  console.log('Starting OpenSearch …');
  engine = await startEngine({ home, settings: { 'http.port': port }, heap: '1g' });
  const to = `--to ${engine.url} --index articles`;
  console.log(
    `\nOpenSearch is open to this machine only, at\n\n  ${engine.url}\n\nIt keeps its data in ${home}.\n` +
      'In another terminal, make an archive and put articles there:\n\n  npm run build\n' +
      `  node dist/cli.js archive create ${to} --replicas 0\n  node dist/cli.js archive put seeds ${to}\n\nPress Ctrl+C to end.`,
  );
  await once(engine.child, 'exit');
  if (!ending) throw new Error('OpenSearch ended by itself.');
} catch (error) {
  if (!ending) {
    const said = error instanceof Error ? error.message : String(error);
    console.error(remedies.find(([pattern]) => pattern.test(said))?.[1] ?? said);
    process.exit(1);
  }
}
