import type { Archive, ArchivedFile, ArchiveMarks } from '../../archive/archive';
import { Emitter } from '../../corpus/emitter';

/** The archive that the person has connected to, if any. There is one at most. */
export class ArchiveConnection {
  /** Sent when the person has connected, or given the connection up. */
  readonly changed = new Emitter<void>();
  /** Null as long as nobody has connected: then nothing is asked for anywhere. */
  archive: Archive | null = null;
  /** What the archive is called: the name of its index. Empty without one. */
  name = '';
  /** What people marked its articles with. */
  marks: ArchiveMarks | undefined;

  /** The id that an article of the archive has here, as any other: its address, "seed-archive:/NAME/PATH". */
  idOf(path: string): string {
    return `seed-archive:/${this.name}/${path}`;
  }

  /** The path of an article in the archive; null when the id is another's. */
  pathOf(id: string): string | null {
    void id;
    return null;
  }

  /** Keeps what a search found at hand, so that opening it asks for nothing again. */
  keep(files: readonly ArchivedFile[]): void {
    void files;
  }
}
