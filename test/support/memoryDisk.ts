import { wholeOf, type Bytes, type Disk } from '../../src/corpus/store';

/** A disk in memory, whose writing can be made to fail. */
export class MemoryDisk implements Disk {
  readonly files = new Map<string, Uint8Array>();
  private readonly times = new Map<string, number>();
  /** Called before each change; what it throws is what the file system says. */
  onChange: (what: 'create' | 'rename' | 'delete', path: string) => void = () => undefined;

  list(folder: string): Promise<string[]> {
    const prefix = folder === '' ? '' : `${folder}/`;
    const below = [...this.files.keys()].filter((path) => path.startsWith(prefix));
    return Promise.resolve([...new Set(below.map((path) => path.slice(prefix.length).replace(/\/.*/, '')))]);
  }

  changedAt(folder: string): Promise<number | null> {
    const isThere = [...this.files.keys()].some((path) => path.startsWith(`${folder}/`));
    return Promise.resolve(isThere ? (this.times.get(folder) ?? 0) : null);
  }

  read(path: string): Promise<Uint8Array | null> {
    return Promise.resolve(this.files.get(path)?.slice() ?? null);
  }

  /** When it fails, half of the bytes are there. */
  async create(path: string, pieces: Bytes): Promise<void> {
    const bytes = await wholeOf(pieces);
    if (this.files.has(path)) throw new Error(`${path} exists`);
    this.files.set(path, bytes.slice(0, bytes.length / 2));
    await this.change('create', path);
    this.files.set(path, bytes.slice());
  }

  async rename(from: string, to: string): Promise<void> {
    await this.change('rename', from);
    const bytes = this.files.get(from);
    if (!bytes) throw new Error(`${from} does not exist`);
    this.files.delete(from);
    this.files.set(to, bytes);
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
