import { digestOf } from '../corpus/digest';
import { Emitter } from '../corpus/emitter';
import { partsOf, type FileStore } from '../corpus/store';
import type { KnownArticle } from './movedArticles';
import {
  byTime,
  type Decided,
  type Decision,
  type DecisionFile,
  type FileProblem,
  readDecisions,
  writeDecisions,
} from './decisions';

const folder = 'decisions';
const namesFolder = 'people';
/** What stands in place of an article where all are meant. */
export const everyArticle = '*';
/** So many files are read at the same time. */
const readers = 16;
const lockName = 'writing';
/** Files that are there only while something is written. */
const temporary = /\.(?:writing|new)$/;
/** How often, and after how many ms, a lock that somebody else holds is tried again. */
const attempts = 40;
const retryAfter = 50;
/** A session that was killed leaves its lock behind. In ms. */
const lockLasts = 10_000;

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
export interface DeskContext {
  /** Who decides: the name that git or a setting gives. */
  readonly author: () => string;
  /** The time in ms since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
}

/** Why nothing was written. */
export class NotWritten extends Error {}

/**
 * The decisions of a folder's reviewers: `.seed-review/decisions/AUTHOR/PATH-OF-ARTICLE.json`, and about names in all
 * articles `.seed-review/people/AUTHOR.json`. Each reviewer has files of his or her own, so that what two people decide
 * merges by itself; where they disagree, the later one says which decisions it takes the place of.
 */
export class Desk {
  /** The path of an article whose decisions have changed, or `everyArticle`. */
  readonly changed = new Emitter<string>();
  /** Sent when a file can be read again, or cannot any more. */
  readonly unreadChanged = new Emitter<void>();
  private readonly files = new Map<string, DecisionFile>();
  /** The digests of the files' texts, so that nothing is told twice. */
  private readonly digests = new Map<string, number>();
  /** The paths of the files that are about an article. */
  private readonly pathsOn = new Map<string, Set<string>>();
  /** Where articles are now, by the paths under which something was decided about them. */
  private moved: ReadonlyMap<string, string> = new Map();
  private readonly problems = new Map<string, readonly FileProblem[]>();
  /** What was decided in this session, oldest first. */
  private made: readonly MadeHere[] = [];
  /** Changes are made one after the other. */
  private writing: Promise<unknown> = Promise.resolve();

  /** @param store of the folder `.seed-review` */
  constructor(
    private readonly store: FileStore,
    private readonly context: DeskContext,
  ) {}

  /** What everybody decided about an article, oldest first. */
  decisionsOn(article: string): readonly Decision[] {
    const paths = [...(this.pathsOn.get(article) ?? [])];
    return paths.flatMap((path) => this.files.get(path)?.decisions ?? []).sort(byTime);
  }

  /** What could not be read, by the file's path below `.seed-review`. */
  get unread(): ReadonlyMap<string, readonly FileProblem[]> {
    return this.problems;
  }

  /** The articles that somebody decided something about. */
  get articles(): Iterable<string> {
    return this.pathsOn.keys();
  }

  /** The articles as the files name them, with the digests of their texts. */
  get written(): KnownArticle[] {
    return Array.from(this.files.values(), ({ article, digest }) => ({ path: article, digest }));
  }

  /** Takes what was decided about articles for that about others: their new places. Tells of each that changes. */
  relocate(moved: ReadonlyMap<string, string>): void {
    const before = this.moved;
    if (before.size + moved.size === 0) return;
    this.moved = moved;
    this.pathsOn.clear();
    for (const [path, { article }] of this.files) this.join(this.placeOf(article), path);
    const changed = new Set(
      [...before, ...moved].filter(([old, now]) => before.get(old) !== moved.get(old) || moved.get(old) !== now).flat(),
    );
    for (const article of changed) this.changed.fire(article);
  }

  private placeOf(article: string): string {
    return this.moved.get(article) ?? article;
  }

  /** Reads every file; those that cannot be read are named in `unread`. */
  async load(): Promise<void> {
    await this.loadBelow(folder);
    await this.loadBelow(namesFolder);
  }

  /** Reads all files in a folder again that has come, changed or gone. */
  async loadBelow(parent: string): Promise<void> {
    const known = [...this.digests.keys()].filter((path) => path.startsWith(`${parent}/`));
    const paths = new Set([...known, ...(await this.pathsBelow(parent))]).values();
    await Promise.all(
      Array.from({ length: readers }, async () => {
        for (const path of paths) await this.loadFile(path);
      }),
    );
  }

  /**
   * Follows something that happened to a file or folder; what is none of ours is passed over.
   * @param path below `.seed-review`; empty for that folder itself
   */
  async follow(path: string): Promise<void> {
    if (path === '') return this.load();
    const isOurs = [folder, namesFolder].some((each) => path === each || path.startsWith(`${each}/`));
    if (!isOurs || temporary.test(path)) return;
    // Of a new folder and what is in it, some systems tell the folder alone.
    await (path.endsWith('.json') ? this.loadFile(path) : this.loadBelow(path));
  }

  /** Reads one file again that has changed, come or gone. */
  async loadFile(path: string): Promise<void> {
    const { digest, file, problems } = await this.read(path);
    if (digest !== null && this.digests.get(path) === digest) return;
    const known = this.files.get(path);
    const before = known && this.placeOf(known.article);
    if (before !== undefined) this.leave(before, path);
    this.files.delete(path);
    if (file) {
      this.files.set(path, file);
      this.join(this.placeOf(file.article), path);
    }
    if (digest === null) this.digests.delete(path);
    else this.digests.set(path, digest);
    const hadProblems = this.problems.has(path);
    if (problems.length > 0) this.problems.set(path, problems);
    else this.problems.delete(path);
    if (hadProblems || problems.length > 0) this.unreadChanged.fire();
    const now = file ? this.placeOf(file.article) : undefined;
    for (const article of new Set([before, now])) if (article !== undefined) this.changed.fire(article);
  }

  private join(article: string, path: string): void {
    this.pathsOn.set(article, (this.pathsOn.get(article) ?? new Set()).add(path));
  }

  private leave(article: string, path: string): void {
    const paths = this.pathsOn.get(article);
    paths?.delete(path);
    if (paths?.size === 0) this.pathsOn.delete(article);
  }

  /**
   * Adds a decision of the person at this desk.
   * @param over the ids of decisions that it takes the place of
   * @throws NotWritten when the person's file holds what is not understood, or cannot be written
   */
  async decide(article: DecidedArticle, decided: Decided, over: readonly string[] = []): Promise<Decision> {
    const decision: Decision = {
      id: randomId(),
      by: this.context.author(),
      when: new Date(this.context.now()).toISOString(),
      ...(over.length > 0 && { over: [...over] }),
      ...decided,
    };
    await this.change(article, (decisions) => [...decisions, decision]);
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
    const article = this.files.get(path)?.article;
    return article !== undefined && path === pathOf(this.context.author(), article);
  }

  private lastInFiles(): MadeHere | null {
    const own = [...this.files.entries()].filter(([path]) => this.isOwn(path));
    const all = own.flatMap(([, { article, digest, decisions }]) =>
      decisions.map((decision) => ({ article: { path: this.placeOf(article), digest }, decision })),
    );
    return all.sort((a, b) => byTime(a.decision, b.decision)).at(-1) ?? null;
  }

  private change(
    article: DecidedArticle,
    edit: (decisions: readonly Decision[]) => readonly Decision[],
  ): Promise<void> {
    const changing = this.writing.then(() => this.readAndWrite(article, edit));
    this.writing = changing.catch(() => undefined);
    return changing;
  }

  /** What others have written meanwhile is read first, and stays. */
  private async readAndWrite(
    { path: article, digest }: DecidedArticle,
    edit: (decisions: readonly Decision[]) => readonly Decision[],
  ): Promise<void> {
    const path = pathOf(this.context.author(), article);
    await this.locked(path, async () => {
      const { file, problems } = await this.read(path);
      const [problem] = problems;
      if (problem) throw new NotWritten(`${path} ${problem.text}, in line ${problem.line + 1}. Nothing was changed.`);
      // What this person decided before the article was moved goes with it.
      const former = [...(this.pathsOn.get(article) ?? [])].filter((each) => each !== path && this.isOwn(each));
      const earlier = former.flatMap((each) => this.files.get(each)?.decisions ?? []);
      const decisions = edit([...earlier, ...(file?.decisions ?? [])]);
      await this.store.write(path, new TextEncoder().encode(writeDecisions({ article, digest, decisions })));
      for (const each of former) {
        await this.store.delete(each);
        await this.loadFile(each);
      }
    });
    await this.loadFile(path);
  }

  private async locked(path: string, work: () => Promise<void>): Promise<void> {
    const lock = `${path}.${lockName}`;
    const own = `${this.context.now()} ${randomId()}`;
    for (let attempt = 0; !(await this.store.claim(lock, own)); attempt++) {
      const held = await this.lockIn(lock);
      // One that is just being made is still empty.
      const isLeft = held !== null && this.context.now() - Number.parseInt(held || own, 10) > lockLasts;
      if (isLeft || (held === '' && attempt === attempts)) await this.unlock(lock, held);
      else if (attempt >= attempts) throw new NotWritten(`${path} is being written by another window.`);
      else await this.context.wait(retryAfter);
    }
    try {
      await work();
    } finally {
      await this.unlock(lock, own);
    }
  }

  /** What is in a lock; null when there is none. */
  private async lockIn(lock: string): Promise<string | null> {
    const bytes = await this.store.read(lock);
    return bytes && new TextDecoder().decode(bytes);
  }

  /** Takes a lock away if it is still that one, and nobody else's meanwhile. */
  private async unlock(lock: string, content: string): Promise<void> {
    if ((await this.lockIn(lock)) === content) await this.store.delete(lock);
  }

  private async read(path: string): Promise<ReturnType<typeof readDecisions> & { readonly digest: number | null }> {
    try {
      const bytes = await this.store.read(path);
      if (!bytes) return { digest: null, file: null, problems: [] };
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return { digest: digestOf(text), ...readDecisions(text) };
    } catch (error) {
      const text = error instanceof TypeError ? 'is not valid UTF-8' : `cannot be opened: ${String(error)}`;
      return { digest: null, file: null, problems: [{ text, line: 0 }] };
    }
  }

  private async pathsBelow(parent: string): Promise<string[]> {
    const paths: string[] = [];
    for (const name of await this.store.list(parent)) {
      const path = `${parent}/${name}`;
      if (name.endsWith('.json')) paths.push(path);
      else if (!name.endsWith(`.${lockName}`)) paths.push(...(await this.pathsBelow(path)));
    }
    return paths;
  }
}

/** Where somebody's decisions about an article, or about names in all of them, are kept. */
export function pathOf(author: string, article: string): string {
  if (article === everyArticle) return `${namesFolder}/${slugOf(author)}.json`;
  return [folder, slugOf(author), ...partsOf(article)].join('/') + '.json';
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

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
