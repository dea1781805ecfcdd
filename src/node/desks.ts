import { dirname, join, relative, resolve, sep } from 'node:path';
import { digestOf } from '../corpus/digest';
import { diskBelow, FileStore } from '../corpus/store';
import { articleDecisions } from '../review/articleDecisions';
import type { FileProblem } from '../review/decisionFormat';
import type { Decision } from '../review/decisions';
import { DecisionFiles, everyArticle } from '../review/decisionFiles';
import { NamesEverywhere } from '../review/namesEverywhere';
import { nodeDisk } from './disk';
import { isFolder } from './files';
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
  /** Another whenever any of it might change an analysis; empty when nothing does. */
  readonly revision: string;
}

export const undecided: Decided = { decisions: [], names: new NamesEverywhere(), revision: '' };

interface FoundDesk {
  readonly root: string;
  readonly files: DecisionFiles;
  readonly names: NamesEverywhere;
  /** Of what was decided about names; empty when nothing was. */
  readonly namesRevision: string;
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
    const revision = articleDecisions(decisions).revision + found.namesRevision;
    return { decisions, names: found.names, revision };
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
    const onNames = files.on(everyArticle);
    const names = new NamesEverywhere(onNames);
    return { root, files, names, namesRevision: names.isEmpty ? '' : ` ${digestOf(JSON.stringify(onNames))}` };
  }
}

/** Folders have none. */
function lineOf(path: string, { line }: FileProblem): string {
  return path.endsWith('.json') ? `, in line ${line + 1}` : '';
}
