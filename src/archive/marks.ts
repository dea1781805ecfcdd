import { noMarks, type Status } from '../search/index/types';

/** What people marked articles of the archive with. It is kept in the workspace; the archive knows nothing of it. */
export interface ArchiveMarks {
  /** The paths of all that have been marked. */
  paths(): Iterable<string>;
  statusesOf(path: string): readonly Status[];
  tagsOf(path: string): readonly string[];
}

/** Where nobody has marked anything. */
export const nobodysMarks: ArchiveMarks = { ...noMarks, paths: () => [] };
