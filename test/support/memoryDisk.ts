import { NameTaken, wholeOf, type Bytes, type Disk } from '../../src/corpus/store';

/** What a process that is killed sees: nothing more. */
export class Killed extends Error {
  constructor() {
    super('killed');
  }
}

/** A disk in memory, whose writing can be made to fail. */
export class MemoryDisk implements Disk {
  readonly files = new Map<string, Uint8Array>();
  /** Of folders: how often something came into them or left them. */
  private readonly times = new Map<string, number>();
  /** Of files that were created here, in ms since 1970; others are very old. */
  private readonly written = new Map<string, number>();
  /** Called before each change; what it throws is what the file system says. */
  onChange: (what: 'create' | 'rename' | 'delete', path: string) => void = () => undefined;

  list(folder: string): Promise<string[]> {
    const prefix = folder === '' ? '' : `${folder}/`;
    const below = [...this.files.keys()].filter((path) => path.startsWith(prefix));
    return Promise.resolve([...new Set(below.map((path) => path.slice(prefix.length).replace(/\/.*/, '')))]);
  }

  changedAt(path: string): Promise<number | null> {
    if (this.files.has(path)) return Promise.resolve(this.written.get(path) ?? 0);
    const isThere = [...this.files.keys()].some((each) => each.startsWith(`${path}/`));
    return Promise.resolve(isThere ? (this.times.get(path) ?? 0) : null);
  }

  /** Makes all files look as if they had been written long ago. */
  age(): void {
    this.written.clear();
  }

  read(path: string): Promise<Uint8Array | null> {
    return Promise.resolve(this.files.get(path)?.slice() ?? null);
  }

  /** When the process is killed meanwhile, half of the bytes are there. */
  async create(path: string, pieces: Bytes): Promise<void> {
    const bytes = await wholeOf(pieces);
    if (this.files.has(path)) throw new NameTaken(`${path} exists`);
    this.files.set(path, bytes.slice(0, bytes.length / 2));
    this.written.set(path, Date.now());
    try {
      await this.change('create', path);
    } catch (error) {
      if (!(error instanceof Killed)) this.files.delete(path);
      throw error;
    }
    this.files.set(path, bytes.slice());
  }

  async rename(from: string, to: string): Promise<void> {
    await this.change('rename', from);
    const bytes = this.files.get(from);
    if (!bytes) throw new Error(`${from} does not exist`);
    this.files.delete(from);
    this.files.set(to, bytes);
    this.written.set(to, this.written.get(from) ?? 0);
  }

  async delete(path: string): Promise<void> {
    await this.change('delete', path);
    this.files.delete(path);
  }

  private async change(what: 'create' | 'rename' | 'delete', path: string): Promise<void> {
    await Promise.resolve();
    const folder = path.replace(/[^/]*$/, '').slice(0, -1);
    this.times.set(folder, (this.times.get(folder) ?? 0) + 1);
    this.onChange(what, path);
  }
}
