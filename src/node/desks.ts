import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { diskBelow, FileStore } from '../corpus/store';
import type { FileProblem } from '../review/decisionFormat';
import type { Decision } from '../review/decisions';
import { DecisionFiles, everyArticle } from '../review/decisionFiles';
import { NamesEverywhere } from '../review/namesEverywhere';
import { nodeDisk } from './disk';
import { complain } from './output';

/** Where a folder's reviewers keep what they decide. */
const deskFolder = '.seed-review';

/** The files that a folder's reviewers keep. @param areLinksFollowed when they are kept elsewhere, by a link */
export function deskStore(root: string, areLinksFollowed: boolean): FileStore {
  return new FileStore(areLinksFollowed ? nodeDisk(join(root, deskFolder)) : diskBelow(nodeDisk(root), deskFolder));
}

/** What was decided about an article, and about names in all articles of its folder. */
export interface Decided {
  readonly decisions: readonly Decision[];
  readonly names: NamesEverywhere;
}

export const undecided: Decided = { decisions: [], names: new NamesEverywhere() };

interface FoundDesk {
  readonly root: string;
  readonly files: DecisionFiles;
  readonly names: NamesEverywhere;
}

/** What reviewers decided about articles on this computer: in `.seed-review` in the nearest folder above each. */
export class Desks {
  private readonly byFolder = new Map<string, Promise<FoundDesk | null>>();

  /** @param areLinksFollowed also one that `.seed-review` is itself */
  constructor(private readonly areLinksFollowed: boolean) {}

  /** What they decided about an article. @param path of its file */
  async about(path: string): Promise<Decided> {
    const file = resolve(path);
    const found = await this.above(dirname(file));
    if (!found) return undecided;
    const decisions = found.files.on(relative(found.root, file).split(sep).join('/'));
    return { decisions, names: found.names };
  }

  private above(parent: string): Promise<FoundDesk | null> {
    let found = this.byFolder.get(parent);
    if (!found) this.byFolder.set(parent, (found = this.look(parent)));
    return found;
  }

  private async look(root: string): Promise<FoundDesk | null> {
    if (!(await isFolder(join(root, deskFolder)))) return dirname(root) === root ? null : this.above(dirname(root));
    const files = new DecisionFiles(deskStore(root, this.areLinksFollowed));
    await files.load();
    for (const [path, [problem]] of files.unread)
      if (problem) complain(`${join(root, deskFolder, path)} ${problem.text}${lineOf(path, problem)}`);
    return { root, files, names: new NamesEverywhere(files.on(everyArticle)) };
  }
}

/** Folders have none. */
function lineOf(path: string, { line }: FileProblem): string {
  return path.endsWith('.json') ? `, in line ${line + 1}` : '';
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
