import { realpath as realpathOf } from 'node:fs';
import { stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { promisify } from 'node:util';
import { LeadsOutside } from '../corpus/workspace';
import { complain } from './output';

/** As the system itself says it, which is quicker than Node's own way. */
export const realpath = promisify(realpathOf.native);

/** How many links are named. */
const mostNamed = 3;

/**
 * Where a file really is, links followed.
 * @param within the folders that it may be in, which may be reached through links themselves
 * @throws LeadsOutside when it is in none of them; what the system throws when nothing is there
 */
export async function realPathWithin(path: string, within: readonly string[]): Promise<string> {
  const real = await realpath(path);
  // For the most part there is no link on the way.
  if (real === path && within.some((folder) => isBelow(real, folder))) return real;
  for (const folder of within) if (isBelow(real, await realpath(folder).catch(() => folder))) return real;
  throw new LeadsOutside();
}

/** Whether a path is a folder or leads into it; both as the system writes them, without links. */
export function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/**
 * What becomes of the symbolic links that are met in folders. One that stays in its folder leads to what is read under
 * its own name. One that leads outside is followed only when the person wants it: whoever made the folder chose where
 * to.
 */
export class Links {
  private readonly refused: string[] = [];
  /** The folders that links have led to, so that each is read once, and nothing in circles. */
  private readonly entered: string[] = [];

  /** @param areFollowed also out of the folder they are in */
  constructor(readonly areFollowed: boolean) {}

  /** The folders that a file may really be in which was found in one of them; null for anywhere. */
  bounds(folder: string): readonly string[] | null {
    return this.areFollowed ? null : [folder];
  }

  /**
   * What is to be read that a link leads to; null when nothing is.
   * @param root the folder that is read, in which the link was found
   * @param isFileWanted whether a file of its name is read
   */
  async behind(link: string, root: string, isFileWanted: boolean): Promise<'file' | 'folder' | null> {
    try {
      const [real, realRoot, state] = [await realpath(link), await realpath(root), await stat(link)];
      const isFolder = state.isDirectory();
      if (isBelow(real, realRoot) || !(isFolder || (state.isFile() && isFileWanted))) return null;
      if (!this.areFollowed) {
        this.refused.push(link);
        return null;
      }
      if (!isFolder) return 'file';
      if (isBelow(realRoot, real) || this.entered.some((folder) => isBelow(real, folder))) return null;
      this.entered.push(real);
      return 'folder';
    } catch {
      // It leads nowhere, or where nobody may look.
      return null;
    }
  }

  /** Says in one line which links were not followed, if any. */
  tell(): void {
    const { length } = this.refused;
    if (length === 0) return;
    const named = this.refused.slice(0, mostNamed).join(', ') + (length > mostNamed ? ', …' : '');
    const what = length === 1 ? '1 symbolic link leads' : `${length} symbolic links lead`;
    complain(`${what} outside and ${length === 1 ? 'was' : 'were'} not followed (${named}); --follow-links reads them`);
  }
}
