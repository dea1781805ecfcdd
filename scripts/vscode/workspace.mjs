/** Workspaces for tests and pictures: a fresh copy of the sample articles each time, so that no test can harm them. */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { downloads, seeds } from '../tools/paths.mjs';

/**
 * @param {string} [source] the folder to copy; the sample articles otherwise
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>} the copy, named "seeds" as VS Code shows it
 */
export async function copyOfSeeds(source = seeds) {
  await mkdir(downloads, { recursive: true });
  const parent = await mkdtemp(join(downloads, 'workspace-'));
  const folder = join(parent, 'seeds');
  await cp(source, folder, { recursive: true });
  return { folder, remove: () => rm(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}
