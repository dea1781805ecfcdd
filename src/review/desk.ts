import { mostOf } from '../article/lists';
import * as l10n from '@vscode/l10n';
import { partsOf, type FileStore } from '../corpus/store';
import { DecisionFiles, decisionsFolder, everyArticle, folderOf, namesFolder } from './decisionFiles';
import { readDecisions, writeDecisions } from './decisionFormat';
import { byTime, type Decided, type Decision } from './decisions';
import { FileLocks, lockedBy, NotWritten, randomId, type Clock } from './fileLock';

/** The article that something is decided about, as it is now. */
export interface DecidedArticle {
  /** Its path in its folder, with "/". */
  readonly path: string;
  readonly digest: string;
}

/** A decision, and the article that it is about. */
export interface MadeHere {
  readonly article: DecidedArticle;
  readonly decision: Decision;
}

/** What the desk needs to know of the world. */
export interface DeskContext extends Clock {
  /** Who decides: the name that git or a setting gives. */
  readonly author: () => string;
  /**
   * Told when something cannot be written now: it counts all the same, and waits until somebody lets the desk try
   * again. Without this, nothing is kept that is not written.
   */
  readonly keeps?: (error: unknown) => void;
}

/** A change of what the person at this desk decided about an article. */
interface Change {
  readonly article: DecidedArticle;
  /** Of the file. */
  readonly path: string;
  /** Does no more when it is done twice. */
  readonly edit: (decisions: readonly Decision[]) => readonly Decision[];
}

/**
 * The decisions of a folder's reviewers: `.seed-review/decisions/AUTHOR/PATH-OF-ARTICLE.json`, and about names in all
 * articles `.seed-review/people/AUTHOR.json`. Each reviewer has files of his or her own, so that what two people decide
 * merges by itself; where they disagree, the later one says which decisions it takes the place of.
 */
export class Desk {
  readonly files: DecisionFiles;
  /** What was decided in this session, oldest first. */
  private made: readonly MadeHere[] = [];
  /** Changes are made one after the other. */
  private writing: Promise<unknown> = Promise.resolve();
  /** What could not be written yet, oldest first. */
  private waiting: readonly Change[] = [];
  private readonly locks: FileLocks;

  /** @param store of the folder `.seed-review` */
  constructor(
    private readonly store: FileStore,
    private readonly context: DeskContext,
  ) {
    this.files = new DecisionFiles(store);
    this.locks = new FileLocks(store, context);
  }

  /** Reads every file, and tidies up after sessions that were killed while they wrote. */
  async load(): Promise<void> {
    await this.files.load();
    for (const folder of this.files.folders) {
      for (const name of await this.store.recover(folder, isWhole)) await this.files.loadFile(`${folder}/${name}`);
      for (const name of await this.store.list(folder)) {
        const locked = lockedBy(name);
        if (locked !== null) await this.locks.deleteIfLeft(`${folder}/${locked}`).catch(() => undefined);
      }
    }
  }

  /**
   * Adds a decision of the person at this desk.
   * @param over the ids of decisions that it takes the place of
   * @throws NotWritten when the person's file holds what is not understood, or another window does not let go of it
   */
  async decide(article: DecidedArticle, decided: Decided, over: readonly string[] = []): Promise<Decision> {
    const decision: Decision = {
      id: randomId(),
      by: this.context.author(),
      when: new Date(this.timeAfter(article.path)).toISOString(),
      ...(over.length > 0 && { over: [...over] }),
      ...decided,
    };
    await this.change(article, (decisions) =>
      decisions.some(({ id }) => id === decision.id) ? decisions : [...decisions, decision],
    );
    this.made = [...this.made, { article, decision }];
    return decision;
  }

  /** Puts another in the place of a decision of the person at this desk: the same in time and order. */
  amend(article: DecidedArticle, id: string, decided: Decided): Promise<void> {
    return this.change(article, (decisions) =>
      decisions.map((decision) => {
        if (decision.id !== id) return decision;
        const { by, when, over } = decision;
        return { id, by, when, ...(over && { over }), ...decided };
      }),
    );
  }

  /** Takes back a decision of the person at this desk. */
  withdraw(article: DecidedArticle, id: string): Promise<void> {
    this.made = this.made.filter(({ decision }) => decision.id !== id);
    return this.change(article, (decisions) => decisions.filter((decision) => decision.id !== id));
  }

  /** What this person decided last, in this session or before; null when there is nothing. */
  get last(): MadeHere | null {
    return this.made.at(-1) ?? this.lastInFiles();
  }

  /** Takes that back. */
  async undo(): Promise<MadeHere | null> {
    const { last } = this;
    if (last) await this.withdraw(last.article, last.decision.id);
    return last;
  }

  private isOwn(path: string): boolean {
    const article = this.files.read.get(path)?.article;
    return article !== undefined && path === pathOf(this.context.author(), article);
  }

  private lastInFiles(): MadeHere | null {
    const own = [...this.files.read].filter(([path]) => this.isOwn(path));
    const all = own.flatMap(([, { article, digest, decisions }]) =>
      decisions.map((decision) => ({ article: { path: this.files.placeOf(article), digest }, decision })),
    );
    return all.sort((a, b) => byTime(a.decision, b.decision)).at(-1) ?? null;
  }

  /**
   * Tries again to write what could not be written.
   * @returns whether something was waiting, and nothing is any more
   */
  retry(): Promise<boolean> {
    return this.waiting.length === 0 ? Promise.resolve(false) : this.inTurn(() => this.writeWaiting());
  }

  /** The time now, but never before what this person decided earlier: the clock may have been set back. */
  private timeAfter(article: string): number {
    const own = this.files.on(article).filter(({ by }) => by === this.context.author());
    const earlier = [this.made.at(-1)?.decision, own.at(-1)].map((each) => Date.parse(each?.when ?? '') || -Infinity);
    return Math.max(this.context.now(), mostOf(earlier) + 1);
  }

  private change(article: DecidedArticle, edit: Change['edit']): Promise<void> {
    const change = { article, edit, path: pathOf(this.context.author(), article.path) };
    return this.inTurn(async () => {
      await this.writeWaiting();
      try {
        if (!this.waiting.some(({ path }) => path === change.path)) return await this.readAndWrite(change);
      } catch (error) {
        if (!this.context.keeps || error instanceof NotWritten) throw error;
        this.context.keeps(error);
      }
      this.waiting = [...this.waiting, change];
      await this.showWaiting(change.path);
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.writing.then(work);
    this.writing = turn.catch(() => undefined);
    return turn;
  }

  /** In their order; what cannot be written holds up nothing but its own file. */
  private async writeWaiting(): Promise<boolean> {
    const behind = new Set<string>();
    const written = new Set<Change>();
    for (const change of this.waiting) {
      if (!behind.has(change.path) && (await this.isWritten(change))) written.add(change);
      else behind.add(change.path);
    }
    this.waiting = this.waiting.filter((each) => !written.has(each));
    for (const path of new Set([...written].map((each) => each.path))) await this.showWaiting(path);
    return written.size > 0 && this.waiting.length === 0;
  }

  private async isWritten(change: Change): Promise<boolean> {
    try {
      await this.readAndWrite(change);
      return true;
    } catch {
      return false;
    }
  }

  /** What waits counts as if it were written. */
  private async showWaiting(path: string): Promise<void> {
    const waiting = this.waiting.filter((each) => each.path === path);
    const last = waiting.at(-1);
    if (!last) return this.files.keep(path, null);
    const { path: article, digest } = last.article;
    await this.files.keep(path, (file) => ({
      article,
      digest,
      decisions: waiting.reduce((decisions, { edit }) => edit(decisions), file?.decisions ?? []),
    }));
  }

  /** What others have written meanwhile is read first, and stays. */
  private async readAndWrite({ article: { path: article, digest }, path, edit }: Change): Promise<void> {
    await this.locks.locked(path, async () => {
      const { file, problems } = await this.files.contentOf(path);
      const [problem] = problems;
      if (problem)
        throw new NotWritten(
          l10n.t('{0} {1}, in line {2}. Nothing was changed.', path, problem.text, problem.line + 1),
        );
      // What this person decided before the article was moved goes with it.
      const former = this.files.pathsAbout(article).filter((each) => each !== path && this.isOwn(each));
      const earlier = former.flatMap((each) => this.files.read.get(each)?.decisions ?? []);
      const decisions = edit([...earlier, ...(file?.decisions ?? [])]);
      await this.store.write(path, new TextEncoder().encode(writeDecisions({ article, digest, decisions })));
      for (const each of former) {
        await this.store.delete(each);
        await this.files.loadFile(each);
      }
    });
    await this.files.loadFile(path);
    await this.files.noteTime(folderOf(path));
  }
}

function isWhole(_: string, bytes: Uint8Array): boolean {
  const { file, problems } = readDecisions(new TextDecoder().decode(bytes));
  return file !== null && problems.length === 0;
}

/** Where somebody's decisions about an article, or about names in all of them, are kept. */
export function pathOf(author: string, article: string): string {
  if (article === everyArticle) return `${namesFolder}/${slugOf(author)}.json`;
  return [decisionsFolder, slugOf(author), ...partsOf(article)].join('/') + '.json';
}

/** A name as a folder's: "Ada Quist" as "ada-quist". */
function slugOf(author: string): string {
  const slug = author
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return slug.slice(0, 40) || 'somebody';
}
