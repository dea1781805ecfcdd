import { setTimeout as pause } from 'node:timers/promises';
import type { Article, Span } from '../article/article';
import { Library } from '../corpus/library';
import type { Readers } from '../corpus/readers';
import { FileStore } from '../corpus/store';
import type { Reviewed } from '../ledger/row';
import { anchorAt, AnchorFinder } from '../review/anchor';
import { digestText } from '../review/articleDecisions';
import { Desk } from '../review/desk';
import { newThreadId, threadsIn } from '../review/notes';
import { CannotAnswer, type Sources } from '../agents/sources';
import { engine } from '../features/engine';
import { cacheFolder } from './cacheFolder';
import { deskStore } from './desks';
import { nodeDisk } from './disk';
import { FolderJudgement } from './folderJudgement';
import { FolderWorkspace } from './folderWorkspace';
import { complain } from './output';

/** Between two looks at what has changed; an answer waits so long for the second at most. In ms. */
const lookEvery = 2000;
const lookFor = 80;
/** Until so long after the start, answers wait for articles to be read through. In ms. */
const readingFor = 15_000;
/** Nobody waits for these at the end. */
const unref = { ref: false };

interface FolderRules {
  /** Under whose name notes are kept; null for none. */
  readonly author: string | null;
  /** Whether links that lead out of the folder are followed. */
  readonly areLinksFollowed: boolean;
}

/** The articles of a folder with what reviewers decided about them, kept up to date, for what asks again and again. */
export class FolderSources {
  readonly sources: Sources;
  private readonly library: Library;
  private readonly workspace: FolderWorkspace;
  private readonly desk: Desk;
  private readonly ending = new AbortController();
  private looked = 0;
  /** Why the last look failed; null when it did not. */
  private problem: string | null = null;
  private readonly began = Date.now();

  /**
   * @param root the folder's absolute path
   * @param readers read the articles through
   */
  constructor(root: string, readers: Readers, { author, areLinksFollowed }: FolderRules) {
    this.workspace = new FolderWorkspace(root, areLinksFollowed);
    this.desk = new Desk(deskStore(root, areLinksFollowed), {
      author: () => author ?? '',
      now: () => Date.now(),
      wait: (ms) => pause(ms),
    });
    const digestOf = (id: string) => digestText(this.library.corpus.get(id)?.digest ?? null);
    const judgement = new FolderJudgement(root, this.desk, digestOf);
    this.library = new Library({
      workspace: this.workspace,
      store: new FileStore(nodeDisk(cacheFolder(root))),
      engine,
      judgement,
      readers,
      log: {
        info: () => undefined,
        warn: complain,
        unreadable: (id, reason) => complain(`${judgement.pathOf(id)} ${reason}`),
        error: (id, error) =>
          complain(`${judgement.pathOf(id)}: ${error instanceof Error ? error.message : String(error)}`),
      },
    });
    const addNote = async (article: Article, at: Span | null, text: string) => {
      const place = { path: judgement.pathOf(article.id), digest: digestOf(article.id) };
      const anchor = at && anchorAt(article.text, at);
      // A note on what has gone would make a folder of that name anew.
      if ((await this.workspace.stamp(article.id)) === null) throw new CannotAnswer(`${place.path} has gone.`);
      try {
        await this.desk.decide(place, { kind: 'note', at: anchor, thread: newThreadId(), text });
      } catch (error) {
        complain(error instanceof Error ? error.message : String(error));
        throw new CannotAnswer('The note was not kept: nothing could be written. The server’s log says why.');
      }
    };
    this.sources = {
      library: this.library,
      pathOf: (id) => judgement.pathOf(id),
      reviewedOn: (article) => reviewedOn(judgement, article),
      ...(author !== null && { addNote }),
    };
  }

  /** Reads what there is. Resolves when it can be searched; who says what becomes known afterwards. */
  async start(): Promise<void> {
    await this.desk.load();
    await this.library.loading.start();
    if (this.library.loading.problem) throw this.library.loading.problem;
    await this.library.indexing.whenIdle();
    this.looked = Date.now();
  }

  /** Waits until who says what is known of all articles, but not for long: an answer says what it lacks. */
  async whenRead(): Promise<void> {
    const left = this.began + readingFor - Date.now();
    if (left > 0) await Promise.race([this.library.reading.whenIdle(), pause(left, undefined, unref)]);
  }

  /**
   * Takes in what has changed in the folder, unless that takes long: then the next answer has it.
   * @throws CannotAnswer when the folder cannot be read any more: what was there is no answer
   */
  async refresh(): Promise<void> {
    if (Date.now() - this.looked >= lookEvery) {
      this.looked = Date.now();
      await Promise.race([this.lookAround(), pause(lookFor, undefined, unref)]);
    }
    if (this.problem !== null) throw new CannotAnswer(this.problem);
  }

  private async lookAround(): Promise<void> {
    try {
      await Promise.all([this.workspace.lookAround(this.ending.signal), this.desk.files.lookAround()]);
      this.problem = null;
    } catch (error) {
      if (this.ending.signal.aborted) return;
      this.problem = 'The folder, or one in it, cannot be read any more; the server’s log says why.';
      complain(error instanceof Error ? error.message : String(error));
    }
  }

  /** Resolves when what is known is kept for the next time. */
  async end(): Promise<void> {
    this.ending.abort(new Error('has ended'));
    await this.library.cache?.save();
    this.library.dispose();
  }
}

function reviewedOn(judgement: FolderJudgement, { id, text }: Article): Reviewed {
  const threads = threadsIn(judgement.decisionsOn(id).decisions);
  const finder = threads.length > 0 ? new AnchorFinder(text) : null;
  return {
    status: judgement.statusOf(id),
    threads,
    placeOf: ({ at }) => (at && finder?.find(at)) ?? null,
  };
}
