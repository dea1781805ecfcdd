/** Installing the project's own packages when they are missing or stale. Only Node built-ins here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runOrThrow } from './processes.mjs';

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether node_modules holds what the lock file asks for. npm notes what it installed in
 * node_modules/.package-lock.json; the lock file also lists packages for other platforms, which are marked optional and
 * may be absent.
 * @param {string} folder the project's folder
 */
function packagesAreInstalled(folder) {
  const noted = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const installed = readPackages(noted);
  return Object.entries(readPackages(join(folder, 'package-lock.json'))).every(([name, wanted]) => {
    if (name === '') return true;
    const found = installed[name];
    return found === undefined
      ? wanted.optional === true || wanted.devOptional === true
      : found.version === wanted.version;
  });
}

/** Runs `npm ci` unless everything is there already. */
export async function ensurePackages() {
  if (packagesAreInstalled(root)) return;
  console.log('Installing packages (npm ci) …');
  await runOrThrow('npm', ['ci', '--no-audit', '--no-fund'], {
    remedy: 'Is the npm registry reachable, and does package-lock.json agree with package.json?',
  });
}
