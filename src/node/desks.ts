import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { FileStore } from '../corpus/store';
import type { Decision } from '../review/decisions';
import { Desk } from '../review/desk';
import { nodeDisk } from './disk';
import { complain } from './output';

const folder = '.seed-review';

/** What reviewers decided about articles on this computer: in `.seed-review` in the nearest folder above each. */
export class Desks {
  private readonly byFolder = new Map<string, Promise<{ readonly root: string; readonly desk: Desk } | null>>();

  /** @param path of an article's file */
  async decisionsOn(path: string): Promise<readonly Decision[]> {
    const file = resolve(path);
    const found = await this.above(dirname(file));
    return found ? found.desk.decisionsOn(relative(found.root, file).split(sep).join('/')) : [];
  }

  private above(parent: string): Promise<{ readonly root: string; readonly desk: Desk } | null> {
    let found = this.byFolder.get(parent);
    if (!found) this.byFolder.set(parent, (found = this.look(parent)));
    return found;
  }

  private async look(root: string): Promise<{ readonly root: string; readonly desk: Desk } | null> {
    if (!(await isFolder(join(root, folder)))) return dirname(root) === root ? null : this.above(dirname(root));
    const desk = new Desk(new FileStore(nodeDisk(join(root, folder))), readingOnly);
    await desk.load();
    for (const [path, [problem]] of desk.unread)
      if (problem) complain(`${join(root, folder, path)} ${problem.text}, in line ${problem.line + 1}`);
    return { root, desk };
  }
}

/** The command line decides nothing. */
const readingOnly = { author: () => '', now: () => 0, wait: () => Promise.resolve() };

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
