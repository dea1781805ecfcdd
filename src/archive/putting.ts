import { readAhead } from '../corpus/ahead';
import { refusal, saidIn } from './answerProblems';
import { at, listAt, textAt } from './answers';
import { bulkLines, grouped, readBulk, type Parcel } from './bulk';
import type { Answer, ArchiveClient } from './client';
import { ArchiveProblem } from './problem';
import { checkIndex } from './serverInfo';

/** What became of a document. */
export type Outcome = { readonly put: Parcel } | { readonly refused: Parcel; readonly reason: string };

export interface PuttingOptions {
  readonly signal: AbortSignal;
  /** From 0 to 1, below 1. */
  readonly random: () => number;
  /** @param ms ends early, and without an error, once the signal is aborted */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The archive does not take anything just now; it is asked again after so many ms. */
  readonly waits: (problem: ArchiveProblem, ms: number) => void;
}

/** In UTF-16 code units, and in documents: what a request may hold. */
const largestBatch = 5_000_000;
const mostInBatch = 500;
/** So many requests at the same time, when all goes well. */
const mostAtOnce = 4;
/** In ms. */
const patience = 120_000;
/** The server itself waits so long for a part that is away before it says so. */
const serverPatience = '10s';
/** How often a document is tried on which the server failed. */
const mostTries = 5;

/** In ms. */
const shortestPause = 1000;
const longestPause = 60_000;

/** What passes, sooner or later. */
const passing: ReadonlySet<ArchiveProblem['kind']> = new Set(['unreachable', 'timeout', 'cut', 'unavailable']);

/** How long to wait at most after so many tries in vain, 1 or more: twice as long each time. In ms. */
export function longestPauseAfter(tries: number): number {
  return Math.min(longestPause, shortestPause * 2 ** Math.min(tries - 1, 30));
}

/**
 * Puts documents into an archive, no faster than it takes them. While it does not answer, or says that it has too much
 * to do, it is asked again, with longer and longer pauses of random length, so that several machines do not all come
 * back at once.
 */
export class Putting {
  /** How many requests there may be at the same time, how many there are, and who waits for a turn. */
  private turns = mostAtOnce;
  private taken = 0;
  private readonly queue: (() => void)[] = [];
  private pausing = 0;

  constructor(
    private readonly client: ArchiveClient,
    private readonly options: PuttingOptions,
  ) {}

  /**
   * Which of these are in the archive, just so.
   * @param digests by their ids
   * @throws ArchiveProblem one that does not pass
   */
  async there(digests: ReadonlyMap<string, string>): Promise<ReadonlySet<string>> {
    if (digests.size === 0) return new Set();
    const { address } = this.client;
    const docs = await this.persistently(async () => {
      const { json } = await this.ask('_mget', { ids: [...digests.keys()] }, { _source_includes: 'digest' });
      const found = listAt(json, 'docs');
      // In a part that is away may be anything.
      const unknown = found.find((doc) => at(doc, 'error') !== undefined);
      if (unknown !== undefined) throw refusal(address, 500, unknown, true);
      return found;
    });
    const digestsThere = docs.map((doc) => [textAt(doc, '_id'), at(doc, '_source', 'digest')] as const);
    return new Set(digestsThere.flatMap(([id, digest]) => (digests.get(id) === digest ? [id] : [])));
  }

  /**
   * Puts documents. They are asked for as the archive takes them.
   * @throws ArchiveProblem one that does not pass; what was not said to be put may be put or not
   */
  async *put(parcels: AsyncIterable<Parcel>): AsyncGenerator<Outcome, void, undefined> {
    const batches = grouped(parcels, ({ json }) => json.length, largestBatch, mostInBatch);
    const sent = readAhead(
      batches,
      (batch) => this.putBatch(batch).catch((problem: unknown) => ({ problem })),
      mostAtOnce,
    );
    for await (const outcomes of sent) {
      if ('problem' in outcomes) throw outcomes.problem;
      yield* outcomes;
    }
  }

  /** Lets what was put be found at once. @throws ArchiveProblem when the archive was deleted meanwhile, too */
  finish(): Promise<void> {
    return this.persistently(async () => {
      await this.ask('_refresh');
      await checkIndex(this.client, this.options.signal);
    });
  }

  private async putBatch(batch: readonly Parcel[]): Promise<readonly Outcome[]> {
    const { address } = this.client;
    const outcomes: Outcome[] = [];
    let left = batch;
    for (let [tries, inVain] = [1, 0]; left.length > 0; tries++) {
      const lines = bulkLines(left);
      const { status, json } = await this.persistently(async () => {
        // Where there is none, a server makes an index by itself: a deleted archive would come back as another.
        await checkIndex(this.client, this.options.signal);
        return this.ask('_bulk', lines, { timeout: serverPatience }, [400, 413]);
      });
      if (status >= 400) return [...outcomes, ...(await this.putHalves(left, status, json))];
      const { done, again, refused } = readBulk(address, left, json, tries < mostTries);
      for (const put of done) outcomes.push({ put });
      for (const { parcel, reason } of refused) outcomes.push({ refused: parcel, reason });
      left = again;
      inVain = done.length > 0 ? 1 : inVain + 1;
      if (again.length === 0) this.turns = Math.min(mostAtOnce, this.turns + 1);
      else await this.pause(refusal(address, 429, json, true), inVain);
    }
    return outcomes;
  }

  /** A request that was refused as a whole is too large, or one of its documents is at fault. */
  private async putHalves(batch: readonly Parcel[], status: number, json: unknown): Promise<readonly Outcome[]> {
    const [only] = batch;
    if (batch.length === 1 && only)
      return [{ refused: only, reason: status === 413 ? 'is too large for the server' : saidIn(json) }];
    const half = batch.length >> 1;
    return [...(await this.putBatch(batch.slice(0, half))), ...(await this.putBatch(batch.slice(half)))];
  }

  private ask(
    what: '_bulk' | '_mget' | '_refresh',
    body?: unknown,
    query: Readonly<Record<string, string>> = {},
    expected: readonly number[] = [],
  ): Promise<Answer> {
    const { signal } = this.options;
    const path = `/${this.client.address.index}/${what}`;
    return this.client.request('POST', path, { body, query, signal, timeout: patience }, expected);
  }

  /** Asks until there is an answer. */
  private async persistently<T>(act: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      await this.turn();
      try {
        return await act();
      } catch (error) {
        if (!(error instanceof ArchiveProblem) || !passing.has(error.kind)) throw error;
        await this.pause(error, tries);
      } finally {
        this.taken--;
        for (const wake of this.queue.splice(0)) wake();
      }
    }
  }

  /** Waits until there may be another request. */
  private async turn(): Promise<void> {
    while (this.taken >= this.turns) await new Promise<void>((resolve) => this.queue.push(resolve));
    this.taken++;
  }

  /** Leaves the archive alone for a while, and asks it for less then. */
  private async pause(problem: ArchiveProblem, tries: number): Promise<void> {
    const { random, sleep, waits, signal } = this.options;
    this.turns = Math.max(1, this.turns >> 1);
    const ms = Math.round(random() * longestPauseAfter(tries));
    // One of those that wait at the same time says so for all.
    if (this.pausing++ === 0) waits(problem, ms);
    await sleep(ms, signal);
    this.pausing--;
  }
}
