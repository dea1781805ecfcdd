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

/** @type {import('./archive/engine.mjs').Engine | undefined} */
let engine;
let ending = false;

function homeFolder() {
  const given = option('home');
  return given === undefined ? join(downloads, 'archive') : resolve(process.env['INIT_CWD'] ?? process.cwd(), given);
}

endAllWithMe(() => {
  ending = true;
  return engine?.stop();
});
try {
  const home = homeFolder();
  if ((await ensureEngine()) === null) process.exit(1);
  console.log('Starting OpenSearch …');
  engine = await startEngine({ home, settings: { 'http.port': option('port') ?? 9200 }, heap: '1g' });
  const to = `--to ${engine.url} --index articles`;
  console.log(
    `OpenSearch is open to this machine only, at\n\n  ${engine.url}\n\nand keeps its data in ${home}.\n\n` +
      'In another terminal, make an archive in it, and put articles there:\n\n  npm run build\n' +
      `  node dist/cli.js archive create ${to}\n  node dist/cli.js archive put seeds ${to}\n\nPress Ctrl+C to end.`,
  );
  await once(engine.child, 'exit');
  if (!ending) throw new Error('OpenSearch ended by itself.');
} catch (error) {
  if (!ending) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
