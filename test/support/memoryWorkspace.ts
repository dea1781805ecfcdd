import type { Stamp } from '../../src/corpus/corpus';
import { Emitter, type Disposable } from '../../src/corpus/emitter';
import type { FileContent, FileEvent, Workspace } from '../../src/corpus/workspace';

/** A workspace in memory: files are changed by its methods, which tell of it as VS Code's watchers do. */
export class MemoryWorkspace implements Workspace {
  readonly atOnce = 16;
  /** The ids of files that were read, in order. */
  readonly wasRead: string[] = [];
  /** Files whose reading fails. */
  readonly locked = new Set<string>();
  /** Awaited before the files are listed, so that a listing can take as long as a test wants. */
  listing: () => Promise<void> = () => Promise.resolve();
  private readonly files = new Map<string, { readonly bytes: Uint8Array; readonly stamp: Stamp }>();
  private readonly typed = new Map<string, string>();
  private readonly events = new Emitter<FileEvent>();
  private time = 0;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [id, text] of Object.entries(files)) this.write(id, text);
  }

  async list(): Promise<readonly string[]> {
    await this.listing();
    return [...this.files.keys()];
  }

  async read(id: string): Promise<FileContent | null> {
    await Promise.resolve();
    this.wasRead.push(id);
    if (this.locked.has(id)) throw new Error(`${id} is locked`);
    return this.files.get(id) ?? null;
  }

  async stamp(id: string): Promise<Stamp | null> {
    await Promise.resolve();
    const file = this.files.get(id);
    if (!file) throw new Error(`${id} is gone`);
    return file.stamp;
  }

  unsavedText(id: string): string | null {
    return this.typed.get(id) ?? null;
  }

  watch(listener: (event: FileEvent) => void): Disposable {
    return this.events.listen(listener);
  }

  write(id: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const kind = this.files.has(id) ? 'changed' : 'created';
    this.files.set(id, { bytes, stamp: { mtime: ++this.time, size: bytes.length } });
    this.events.fire({ kind, id });
  }

  remove(id: string): void {
    this.files.delete(id);
    this.events.fire({ kind: 'deleted', id });
  }

  /** @param text null when what was typed is thrown away */
  type(id: string, text: string | null): void {
    if (text === null) this.typed.delete(id);
    else this.typed.set(id, text);
    this.events.fire({ kind: 'changed', id });
  }
}
