/**
 * Packages the extension twice: here, and in a copy of the project elsewhere, in another time zone and language, with
 * other rights, times and an other order of its files. Fails when the packages differ in a single byte.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { root } from './tools/paths.mjs';
import { endAllWithMe, runOrThrow } from './tools/processes.mjs';

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The project's own files. */
async function ownFiles() {
  const listed = await runOrThrow('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  return listed.split('\0').filter((name) => name !== '' && name !== 'node_modules' && name !== '.vscode-test');
}

/** Copies the project, last file first, readable by nobody else, and as old as Node's epoch. */
async function copyTo(folder) {
  process.umask(0o077);
  for (const name of (await ownFiles()).reverse()) {
    const target = join(folder, name);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(root, name), target);
    utimesSync(target, 1e9, 1e9);
  }
  symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'));
}

/** @returns {Promise<Uint8Array>} the package */
async function packageIn(project, out, env) {
  await runOrThrow(process.execPath, [join(project, 'scripts', 'package.mjs'), '--out', out], {
    cwd: project,
    env: { SOURCE_DATE_EPOCH: '1750000000', ...env },
  });
  return readFileSync(out);
}

endAllWithMe();
const folder = mkdtempSync(join(tmpdir(), 'seed-review-package-'));
try {
  const here = await packageIn(root, join(folder, 'here.vsix'), { TZ: 'UTC', LC_ALL: 'C' });
  const copy = join(folder, 'somewhere else', 'Süßwasser');
  await copyTo(copy);
  const elsewhere = await packageIn(copy, join(folder, 'elsewhere.vsix'), {
    TZ: 'Pacific/Chatham',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
  });
  if (digest(here) !== digest(elsewhere)) {
    const [one, other] = [here, elsewhere].map((bytes) => unzipSync(bytes));
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    const different = names.filter((name) => digest(one[name] ?? '') !== digest(other[name] ?? ''));
    throw new Error(`The packages differ: ${different.join(', ') || 'in order, times or rights of their files'}.`);
  }
  console.log(`Packaged twice, the same ${here.length} bytes: SHA-256 ${digest(here)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
