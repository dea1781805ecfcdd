import * as l10n from '@vscode/l10n';
import { partsOf, type FileStore } from '../corpus/store';
import { DecisionFiles, decisionsFolder, everyArticle, folderOf, lockName, namesFolder } from './decisionFiles';
import { writeDecisions } from './decisionFormat';
import { byTime, type Decided, type Decision } from './decisions';

/** How often, and after how many ms, a lock that somebody else holds is tried again: for longer than one lasts. */
const attempts = 240;
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
  readonly files: DecisionFiles;
  /** What was decided in this session, oldest first. */
  private made: readonly MadeHere[] = [];
  /** Changes are made one after the other. */
  private writing: Promise<unknown> = Promise.resolve();

  /** @param store of the folder `.seed-review` */
  constructor(
    private readonly store: FileStore,
    private readonly context: DeskContext,
  ) {
    this.files = new DecisionFiles(store);
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

  private async locked(path: string, work: () => Promise<void>): Promise<void> {
    const lock = `${path}.${lockName}`;
    const own = `${this.context.now()} ${randomId()}`;
    for (let attempt = 0; !(await this.store.claim(lock, own)); attempt++) {
      const held = await this.lockIn(lock);
      // One that is just being made is still empty.
      const isLeft = held !== null && this.context.now() - Number.parseInt(held || own, 10) > lockLasts;
      if (isLeft || (held === '' && attempt === attempts)) await this.unlock(lock, held);
      else if (attempt >= attempts) throw new NotWritten(l10n.t('{0} is being written by another window.', path));
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

function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
