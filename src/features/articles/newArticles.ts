import { Emitter } from '../../corpus/emitter';
import type { FileStore } from '../../corpus/store';

const path = 'seen.json';

/** Which articles were not there the last time. */
export class NewArticles {
  /** Sent when it is known what is new. */
  readonly known = new Emitter<void>();
  private fresh: ReadonlySet<string> = new Set();

  /**
   * @param store where the articles that were seen are kept; null where nothing can be
   * @param report told of what goes wrong
   */
  constructor(
    private readonly store: FileStore | null,
    private readonly report: (id: string, error: unknown) => void,
  ) {}

  has(id: string): boolean {
    return this.fresh.has(id);
  }

  get count(): number {
    return this.fresh.size;
  }

  /** Compares the articles that there are with those of the last time, and keeps them for the next. */
  async see(ids: readonly string[]): Promise<void> {
    if (!this.store) return;
    try {
      const seen = readIds(await this.store.read(path));
      // The first time nothing is new: everything would be.
      if (seen) this.fresh = new Set(ids.filter((id) => !seen.has(id)));
      this.known.fire();
      await this.store.write(path, new TextEncoder().encode(JSON.stringify(ids)));
    } catch (error) {
      this.report(path, error);
    }
  }
}

function readIds(bytes: Uint8Array | null): ReadonlySet<string> | null {
  if (!bytes) return null;
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(read) ? new Set(read.filter((id) => typeof id === 'string')) : null;
  } catch {
    return null;
  }
}
