import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this user's programs keep what can be computed again, by the system. */
const places: Readonly<Partial<Record<NodeJS.Platform, () => string>>> = {
  win32: () => process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'),
  darwin: () => join(homedir(), 'Library', 'Caches'),
};

/** Where is kept what was found in the articles of a folder. @param root the folder's absolute path */
export function cacheFolder(root: string): string {
  const place = places[process.platform]?.() ?? (process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'));
  return join(place, 'seed-review', createHash('sha256').update(root).digest('hex').slice(0, 16));
}
