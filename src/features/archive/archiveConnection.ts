import * as vscode from 'vscode';
import type { Archive, ArchivedFile } from '../../archive/archive';
import type { ArchiveMarks } from '../../archive/marks';
import { Emitter } from '../../corpus/emitter';
import type { Status } from '../../search/index/types';
import { archivedId, readArchivedId } from './archivedId';

/** So many files are kept at hand, beside those of the library's articles, which are read again and again. */
const mostKept = 300;

/** What people marked articles with: of the desks, by the articles' ids. */
interface Marked {
  articles(): Iterable<string>;
  statusesOf(id: string): readonly Status[];
  tagsOf(id: string): readonly string[];
}

/** The archive that the person has connected to, if any. There is one at most. */
export class ArchiveConnection {
  /** Sent when the person has connected, or given the connection up. */
  readonly changed = new Emitter<void>();
  /** Sent when the archive has answered for the first time: somebody searches it, or reads in it. */
  readonly woken = new Emitter<void>();
  /** The id of an article whose file is another now than the one that was kept. */
  readonly fileChanged = new Emitter<string>();
  /** Null as long as nobody has connected: then nothing is asked for anywhere. */
  archive: Archive | null = null;
  /** What the archive is called: the name of its index. Empty without one. */
  name = '';
  /** Resolves when the connection of the last session is there again, if there was one. It never rejects. */
  restored: Promise<void> = Promise.resolve();
  /** Whether the archive has answered since the person connected, or since the window was opened. */
  isAwake = false;
  /** The ids of the archive's articles that belong to the library. */
  readonly members = new Set<string>();
  /** What people marked the archive's articles with. */
  readonly marks: ArchiveMarks;
  /** By their paths; those first that nobody has asked for the longest. */
  private readonly kept = new Map<string, ArchivedFile>();
  /** VS Code asks for a file several times as it opens one. */
  private readonly asked = new Map<string, Promise<ArchivedFile | null>>();

  constructor(marked: Marked) {
    const inArchive = (id: string) => this.pathOf(id) ?? [];
    this.marks = {
      paths: () => Array.from(marked.articles()).flatMap(inArchive),
      statusesOf: (path) => marked.statusesOf(this.idOf(path)),
      tagsOf: (path) => marked.tagsOf(this.idOf(path)),
    };
  }

  /** Takes another archive in place of the one that there was, or none. */
  use(archive: Archive | null, name: string): void {
    this.archive = archive;
    this.name = archive ? name : '';
    this.isAwake = false;
    this.members.clear();
    this.kept.clear();
    this.asked.clear();
    this.changed.fire();
  }

  /** The id that an article of the archive has here, as any other: its address, "seed-archive:/NAME/PATH". */
  idOf(path: string): string {
    return archivedId({ archive: this.name, path });
  }

  /** The path of an article in the archive; null when the id is another's. */
  pathOf(id: string): string | null {
    const read = this.archive ? readArchivedId(id) : null;
    return read?.archive === this.name ? read.path : null;
  }

  /** Keeps what a search found at hand, so that opening it asks for nothing again. */
  keep(files: readonly ArchivedFile[]): void {
    for (const file of files) this.put(file);
    this.wake();
  }

  /** Whether an article was found or opened a while ago, and is still at hand. */
  has(id: string): boolean {
    const path = this.pathOf(id);
    return path !== null && this.kept.has(path);
  }

  /**
   * An article's file, asked for when it is not at hand; null when the archive has none.
   * Rejects with an ArchiveProblem, or when nobody is connected to its archive.
   */
  async fileOf(id: string): Promise<ArchivedFile | null> {
    await this.restored;
    const path = this.pathOf(id);
    if (path === null) throw new Error(notConnected(readArchivedId(id)?.archive ?? ''));
    const kept = this.kept.get(path);
    if (!kept) return this.ask(path);
    this.put(kept);
    return kept;
  }

  private ask(path: string): Promise<ArchivedFile | null> {
    const { archive } = this;
    let asking = this.asked.get(path);
    if (!asking) {
      asking = this.askFor(path).finally(() => {
        if (this.archive === archive) this.asked.delete(path);
      });
      this.asked.set(path, asking);
    }
    return asking;
  }

  private async askFor(path: string): Promise<ArchivedFile | null> {
    const { archive } = this;
    const file = (await archive?.file(path)) ?? null;
    if (archive !== this.archive) return file;
    if (file) this.put(file);
    this.wake();
    return file;
  }

  private put(file: ArchivedFile): void {
    const { path, text } = file;
    const before = this.kept.get(path);
    this.kept.delete(path);
    this.kept.set(path, file);
    this.letGoOldest();
    if (before && before.text !== text) this.fileChanged.fire(this.idOf(path));
  }

  private letGoOldest(): void {
    for (const path of this.kept.keys()) {
      if (this.kept.size <= mostKept + this.members.size) return;
      if (!this.members.has(this.idOf(path))) this.kept.delete(path);
    }
  }

  private wake(): void {
    if (this.isAwake || !this.archive) return;
    this.isAwake = true;
    this.woken.fire();
  }
}

function notConnected(archive: string): string {
  return vscode.l10n.t(
    'This article is in the archive “{0}”, which you are not connected to. Use “Connect to an Archive…”.',
    archive,
  );
}
