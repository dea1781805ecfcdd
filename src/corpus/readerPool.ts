import * as l10n from '@vscode/l10n';
import type { Article } from '../article/article';
import { quicklyRead, type Readers, type ReadOptions, type Readings, type Wanted } from './readers';
import type { StartThread, Thread } from './thread';

/** What a thread is asked: to read an article, or to stop doing so as soon as it can. */
export type Question = { readonly article: Article; readonly wanted: Wanted } | 'stop';

/** What it says: that it has begun, and then one answer to each article. */
export type Answer = 'ready' | 'stopped' | { readonly reading: Readings[Wanted] } | { readonly problem: string };

/** Begins a thread with the bundle of `readerThread.ts`, which reads articles, one after the other. */
export type StartReader = StartThread<Question, Answer>;

/** A thread ends when nobody has asked it anything for so long; the last one has patience. In ms. */
const patience = 10_000;
const lastPatience = 300_000;
/** A thread that is not there by then never will be. In ms. */
const startLimit = 30_000;
/** Who was told to stop and has not by then is ended. In ms. */
const stoppingLimit = 1000;

/** In ms: far more than any article takes on a slow machine. */
function readingLimit({ text }: Article): number {
  return 30_000 + text.length / 10;
}

interface Job {
  readonly article: Article;
  readonly wanted: Wanted;
  resolve(reading: Readings[Wanted]): void;
  reject(error: Error): void;
  /** Nobody waits for it any more. */
  isDropped: boolean;
}

interface Seat {
  thread: Thread<Question> | null;
  isReady: boolean;
  job: Job | null;
  /** Until its thread must have begun or answered, or ends because nothing is asked. */
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Takes nothing long, so that it is soon free for whoever waits. */
  readonly isFast: boolean;
}

/**
 * Reads articles in other threads, which begin when there is work and end when there is none. One that ends or hangs on
 * an article is replaced, and that article is set aside. Where no thread can begin, another way to read takes over.
 */
export class ReaderPool implements Readers {
  readonly lanes: number;
  private readonly seats = new Set<Seat>();
  private readonly urgent: Job[] = [];
  private readonly waiting: Job[] = [];
  /** Articles that a thread did not survive, and why they are not given to another. */
  private readonly setAside = new WeakMap<Article, Error>();
  /** Why nothing is read any more. */
  private end: Error | null = null;

  /**
   * @param size so many threads at most, 1 or more; the last of several is kept quick for whoever waits
   * @param otherwise gives another way to begin one, as in this thread; asked once, with the reason, when none begins
   * @param limitOf how long an article may take, in ms
   * @param stopLimit how long a thread may go on with what nobody wants any more, in ms
   */
  constructor(
    private start: StartReader,
    private size: number,
    private otherwise: ((why: Error) => StartReader) | null = null,
    private readonly limitOf: (article: Article) => number = readingLimit,
    private readonly stopLimit = stoppingLimit,
  ) {
    // Another one for each: while one's answer is taken in, its thread goes on.
    this.lanes = size * 2;
  }

  get threads(): number {
    return [...this.seats].filter(({ thread }) => thread?.isElsewhere).length;
  }

  prepare(): void {
    if (this.seats.size === 0 && this.size > 0) this.begin();
  }

  read<W extends Wanted>(
    wanted: W,
    article: Article,
    { isUrgent = false, signal }: ReadOptions = {},
  ): Promise<Readings[W]> {
    const reason = this.end ?? this.setAside.get(article);
    if (reason) return Promise.reject(reason);
    if (signal?.aborted) return Promise.reject(reasonOf(signal));
    return new Promise<Readings[W]>((resolve, reject) => {
      const onAbort = () => this.drop(job, reasonOf(signal!));
      const settled =
        <T>(settle: (value: T) => void) =>
        (value: T) => {
          signal?.removeEventListener('abort', onAbort);
          settle(value);
        };
      const job: Job = {
        article,
        wanted,
        // A thread answers what it was asked.
        resolve: settled((reading) => resolve(reading as Readings[W])),
        reject: settled(reject),
        isDropped: false,
      };
      signal?.addEventListener('abort', onAbort);
      (isUrgent ? this.urgent : this.waiting).push(job);
      this.assign();
    });
  }

  /** Whoever asked waits no more; a thread that reads it is told so, and has its next article once it has stopped. */
  private drop(job: Job, reason: Error): void {
    job.isDropped = true;
    job.reject(reason);
    const seat = [...this.seats].find((each) => each.job === job);
    if (!seat) {
      for (const queue of [this.urgent, this.waiting]) if (queue.includes(job)) queue.splice(queue.indexOf(job), 1);
      return;
    }
    seat.thread?.ask('stop');
    // This thread cannot be ended, and goes on at its next step.
    if (!seat.thread?.isElsewhere) return;
    clearTimeout(seat.timer);
    seat.timer = setTimeout(() => this.replace(seat), this.stopLimit);
  }

  private replace(seat: Seat): void {
    this.leave(seat);
    this.assign();
  }

  dispose(): void {
    for (const seat of this.seats) this.leave(seat);
    this.endWith(new Error(l10n.t('was not read')));
  }

  /** Gives what waits to threads that are free, and begins another one when some is left. */
  private assign(): void {
    let coming = 0;
    for (const seat of this.seats) {
      if (!seat.thread || !seat.isReady) coming++;
      else if (!seat.job) this.give(seat);
    }
    if (this.urgent.length + this.waiting.length > coming && this.seats.size < this.size) this.begin();
  }

  private give(seat: Seat): void {
    const job = this.urgent.shift() ?? this.nextFor(seat);
    if (!job) return;
    seat.job = job;
    clearTimeout(seat.timer);
    const limit = this.limitOf(job.article);
    seat.timer = setTimeout(
      () => this.fail(seat, new Error(l10n.t('took more than {0} seconds to read', Math.round(limit / 1000)))),
      limit,
    );
    seat.thread?.ask({ article: job.article, wanted: job.wanted });
  }

  private nextFor({ isFast }: Seat): Job | undefined {
    // Where no other can begin, the quick one does all.
    if (!isFast || this.size === 1) return this.waiting.shift();
    const at = this.waiting.findIndex(({ article }) => article.text.length <= quicklyRead);
    return at < 0 ? undefined : this.waiting.splice(at, 1)[0];
  }

  private begin(): void {
    const isFast = this.size > 1 && ![...this.seats].some((each) => each.isFast);
    const seat: Seat = { thread: null, isReady: false, job: null, timer: undefined, isFast };
    this.seats.add(seat);
    seat.timer = setTimeout(
      () => this.fail(seat, new Error(l10n.t('A thread for reading did not begin.'))),
      startLimit,
    );
    void this.startIn(seat);
  }

  private async startIn(seat: Seat): Promise<void> {
    try {
      const thread = await this.start({
        answered: (answer) => this.take(seat, answer),
        failed: (error) => this.fail(seat, error),
      });
      // Nobody may be waiting for it any more.
      if (!this.seats.has(seat)) return thread.end();
      seat.thread = thread;
      this.assign();
    } catch (error) {
      this.fail(seat, error instanceof Error ? error : new Error(String(error)));
    }
  }

  private take(seat: Seat, answer: Answer): void {
    // Of a thread that was ended, an answer may still be on its way.
    if (!this.seats.has(seat)) return;
    const { job } = seat;
    clearTimeout(seat.timer);
    if (answer === 'ready') seat.isReady = true;
    else if (answer !== 'stopped') this.settle(job, answer);
    seat.job = null;
    this.endWhenIdle(seat, patience);
    this.assign();
  }

  private settle(job: Job | null, answer: Exclude<Answer, string>): void {
    if ('reading' in answer) job?.resolve(answer.reading);
    else job?.reject(new Error(answer.problem));
  }

  private endWhenIdle(seat: Seat, after: number): void {
    seat.timer = setTimeout(() => {
      if (this.seats.size === 1 && after < lastPatience) this.endWhenIdle(seat, lastPatience);
      else this.leave(seat);
    }, after);
  }

  private fail(seat: Seat, error: Error): void {
    if (!this.seats.has(seat)) return;
    const { job, isReady } = seat;
    seat.job = null;
    this.leave(seat);
    if (job && !job.isDropped) {
      this.setAside.set(job.article, error);
      job.reject(error);
    }
    // Not tried again and again: those that are there will do.
    if (!isReady) this.size = this.seats.size;
    if (this.size === 0) this.startOtherwise(error);
    this.assign();
  }

  private leave(seat: Seat): void {
    clearTimeout(seat.timer);
    this.seats.delete(seat);
    seat.thread?.end();
    seat.job?.reject(new Error(l10n.t('was not read')));
  }

  private startOtherwise(error: Error): void {
    if (!this.otherwise) return this.endWith(new Error(l10n.t('cannot be read: {0}', error.message)));
    this.start = this.otherwise(error);
    this.otherwise = null;
    this.size = 1;
  }

  private endWith(error: Error): void {
    this.end = error;
    this.size = 0;
    for (const job of [...this.urgent.splice(0), ...this.waiting.splice(0)]) job.reject(error);
  }
}

function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
