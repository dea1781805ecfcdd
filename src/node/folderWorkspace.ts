import { sameStamp, type Stamp } from '../corpus/corpus';
import type { Disposable } from '../corpus/emitter';
import { Emitter } from '../corpus/emitter';
import type { FileContent, FileEvent, Workspace } from '../corpus/workspace';
import { articlesBelow } from './files';
import { Links } from './links';
import { localFiles } from './localFiles';

/** The articles of a folder on this computer, by their paths. What changes is told when somebody has it looked at. */
export class FolderWorkspace implements Workspace {
  readonly atOnce = 16;
  private readonly events = new Emitter<FileEvent>();
  private stamps = new Map<string, Stamp | null>();

  /** The folders that files may be in; null for anywhere. */
  private readonly within: readonly string[] | null;

  /** @param areLinksFollowed also those that lead out of the folder */
  constructor(
    private readonly folder: string,
    private readonly areLinksFollowed: boolean,
  ) {
    this.within = areLinksFollowed ? null : [folder];
  }

  async list(signal: AbortSignal): Promise<readonly string[]> {
    const links = new Links(this.areLinksFollowed);
    const stamps = await this.look(links, signal);
    links.tell();
    this.stamps = stamps;
    return [...stamps.keys()];
  }

  read(id: string): Promise<FileContent | null> {
    return localFiles.read(id, this.within);
  }

  stamp(id: string): Promise<Stamp | null> {
    return localFiles.stamp(id, this.within);
  }

  unsavedText(): null {
    return null;
  }

  watch(listener: (event: FileEvent) => void): Disposable {
    return this.events.listen(listener);
  }

  /** Looks for what has come, gone and changed since the last time. A system's own watching costs a handle a file. */
  async lookAround(signal: AbortSignal): Promise<void> {
    const before = this.stamps;
    const now = await this.look(new Links(this.areLinksFollowed), signal);
    this.stamps = now;
    for (const id of before.keys()) if (!now.has(id)) this.events.fire({ kind: 'deleted', id });
    for (const [id, stamp] of now) {
      const known = before.get(id);
      if (known === undefined) this.events.fire({ kind: 'created', id });
      else if (!sameStamp(known, stamp)) this.events.fire({ kind: 'changed', id });
    }
  }

  private async look(links: Links, signal: AbortSignal): Promise<Map<string, Stamp | null>> {
    const stamps = new Map<string, Stamp | null>();
    for await (const id of articlesBelow(this.folder, links)) {
      signal.throwIfAborted();
      stamps.set(id, await this.stamp(id));
    }
    return stamps;
  }
}
