import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FileStore } from '../../src/corpus/store';
import { nodeDisk } from '../../src/node/disk';
import { Desk } from '../../src/review/desk';
import { FileLocks } from '../../src/review/fileLock';
import { readSavedSearches, withSearch, writeSavedSearches } from '../../src/review/savedSearches';
import { Session } from '../corpus/cache/support';
import { randomFrom } from './random';
import { cachedArticles, deskArticles, searchesPath, versionIn } from './stored';

/** How many kills of a kind there were, and what they cost. */
export interface Tally {
  kills: number;
  /** How many pieces of work somebody was told were kept. */
  kept: number;
  /** What was lost, half, or left over: a sentence each. */
  readonly problems: string[];
}

const kinds = ['decisions', 'searches', 'cache'] as const;
type Kind = (typeof kinds)[number];

/** So many rounds share a folder, so that what one leaves meets the next. */
const roundsInFolder = 12;
/** A process is killed after it has said at most so much … */
const mostLines = 8;
/** … and at most so many ms later; anyway after so many, if it says nothing. */
const longest = 60;
const patience = 20_000;
/** The clock of a round is so far ahead of that of the one before, in ms: its locks are old by then. */
const roundLasts = 60_000;

/**
 * Kills processes that write decisions, notes, saved searches and the cache, one or two to a folder, at random points,
 * and reads back each time.
 * @param writer the path of the built writer
 * @param lanes so many folders at the same time
 */
export async function killStores(writer: string, kills: number, seed: number, lanes = 6): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>();
  let left = kills;
  let folders = 0;
  const lane = async () => {
    while (left > 0) {
      const number = folders++;
      const kind = kinds[number % kinds.length]!;
      const processes = 1 + (Math.floor(number / kinds.length) % 2);
      const random = randomFrom(seed + number);
      const name = `${kind}, ${processes === 1 ? 'one process' : 'two at once'}`;
      const tally = tallies.get(name) ?? { kills: 0, kept: 0, problems: [] };
      tallies.set(name, tally);
      const rounds = Math.min(roundsInFolder, Math.ceil(left / processes));
      left -= rounds * processes;
      await new Rounds(writer, kind, random, tally, `${name}, seed ${seed + number}`).run(rounds, processes);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return tallies;
}

/** What somebody was told. */
interface Told {
  /** By the id, the words; null for what may or may not have been removed or changed. */
  readonly words: Map<string, string | null>;
  readonly removed: Set<string>;
  version: number;
}

/** Rounds in one folder: processes write, are killed, and what is there is compared with what they said. */
class Rounds {
  private readonly parent = mkdtempSync(join(tmpdir(), 'seed-review-kills-'));
  private readonly folder = join(this.parent, 'data');
  private readonly told: Told = { words: new Map(), removed: new Set(), version: -1 };
  private ahead = 0;

  constructor(
    private readonly writer: string,
    private readonly kind: Kind,
    private readonly random: () => number,
    private readonly tally: Tally,
    private readonly name: string,
  ) {}

  async run(rounds: number, processes: number): Promise<void> {
    try {
      for (let round = 0; round < rounds; round++) {
        this.ahead += roundLasts;
        const logs = Array.from({ length: processes }, (_, at) => join(this.parent, `${round}-${at}.log`));
        await Promise.all(logs.map((log, at) => this.writeAndKill(log, `r${round}p${at}`, round)));
        for (const log of logs) this.take(log);
        await this.check(round).catch((error: unknown) => this.problem(round, `cannot be read: ${String(error)}`));
      }
    } finally {
      rmSync(this.parent, { recursive: true, force: true });
    }
  }

  private async writeAndKill(log: string, name: string, round: number): Promise<void> {
    const args = [this.writer, this.kind, this.folder, name, log, String(this.ahead), String(round * 1000)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
    const [lines, later] = [1 + Math.floor(this.random() * mostLines), this.random() * longest];
    const deadline = performance.now() + patience;
    while (linesIn(log) < lines && child.exitCode === null && performance.now() < deadline) await pause(2);
    await pause(later);
    if (child.exitCode === null) this.tally.kills++;
    child.kill('SIGKILL');
    await ended;
  }

  private take(log: string): void {
    for (const line of existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []) {
      const [verb, id = '', words = ''] = line.split(' ');
      if (verb === 'kept') {
        this.tally.kept++;
        this.told.words.set(id, words);
      } else if (verb === 'removing') this.told.words.set(id, null);
      else if (verb === 'removed') this.told.removed.add(id);
      else if (verb === 'saved') {
        this.tally.kept++;
        this.told.version = Math.max(this.told.version, Number(id));
      } else if (verb === 'failed') this.tally.problems.push(`${this.name}: ${line}`);
    }
  }

  private async check(round: number): Promise<void> {
    if (this.kind === 'cache') await this.checkCache(round);
    else this.compare(round, this.kind === 'decisions' ? await this.decided(round) : await this.saved(round));
    // Half of the time the next ones find what was left.
    if (this.random() < 0.5) return;
    makeOld(this.folder);
    if (this.kind === 'cache') await this.checkCache(round);
    else if (this.kind === 'decisions') await this.desk().load();
    else {
      await this.store().sweep();
      await this.locks().deleteIfLeft(searchesPath);
    }
    const left = allBelow(this.folder).filter((path) => /\.(?:new|writing)$/.test(path));
    if (left.length > 0) this.problem(round, `left for ever: ${left.join()}`);
  }

  /** What is there, by ids; the next writer writes, too. */
  private async decided(round: number): Promise<ReadonlyMap<string, string>> {
    const desk = this.desk();
    await desk.load();
    for (const [path, [problem]] of desk.files.unread) this.problem(round, `${path} ${problem?.text}`);
    const article = { path: deskArticles[round % deskArticles.length]!, digest: '7f' };
    const { id } = await desk.decide(article, { kind: 'tagged', tag: `next-${round}` });
    this.told.words.set(id, `next-${round}`);
    const found = new Map<string, string>();
    for (const path of deskArticles)
      for (const decision of desk.files.on(path)) {
        if (found.has(decision.id)) this.problem(round, `${decision.id} is there twice`);
        const { kind } = decision;
        const words = kind === 'note' ? decision.text : kind === 'tagged' ? decision.tag : '';
        found.set(decision.id, kind === 'is called' ? decision.as : words);
      }
    return found;
  }

  private async saved(round: number): Promise<ReadonlyMap<string, string>> {
    const store = this.store();
    const name = `next-${round}`;
    await this.locks().locked(searchesPath, async () => {
      const bytes = await store.read(searchesPath);
      const read = bytes ? readSavedSearches(new TextDecoder().decode(bytes)) : { searches: [] };
      if ('problem' in read) throw new Error(read.problem);
      const searches = withSearch(read.searches, { name, query: name });
      await store.write(searchesPath, new TextEncoder().encode(writeSavedSearches(searches)));
    });
    this.told.words.set(name, name);
    const read = readSavedSearches(new TextDecoder().decode((await store.read(searchesPath)) ?? new Uint8Array()));
    return new Map('searches' in read ? read.searches.map((search) => [search.name, search.query]) : []);
  }

  private compare(round: number, found: ReadonlyMap<string, string>): void {
    for (const [id, words] of this.told.words) {
      const there = found.get(id);
      if (this.told.removed.has(id)) {
        if (there !== undefined) this.problem(round, `${id} is there, and was removed`);
      } else if (words !== null && there !== words) this.problem(round, `lost: ${id} ${words}, there is ${there}`);
    }
  }

  /** Every article is as it was saved last, or newer; nothing is damaged. */
  private async checkCache(round: number): Promise<void> {
    const session = new Session();
    const cache = session.cacheIn(nodeDisk(this.folder));
    const { unusable, reasons } = await cache.load(session);
    cache.dispose();
    if (unusable > 0) this.problem(round, `${unusable} files ${reasons.join()}`);
    const versions = [...session.corpus.entries()].map(({ summary }) => versionIn(summary?.lead ?? ''));
    if (this.told.version < 0) return;
    if (versions.length !== cachedArticles.length) this.problem(round, `${versions.length} articles`);
    // Of two windows the last one wins, in each file.
    const least = this.name.includes('two') ? 0 : this.told.version;
    if (versions.some((version) => version === null || version < least)) this.problem(round, 'older than it was');
  }

  private problem(round: number, what: string): void {
    this.tally.problems.push(`${this.name}, round ${round}: ${what}`);
  }

  private store(): FileStore {
    mkdirSync(this.folder, { recursive: true });
    return new FileStore(nodeDisk(this.folder));
  }

  private locks(): FileLocks {
    return new FileLocks(this.store(), this.clock);
  }

  private desk(): Desk {
    return new Desk(this.store(), { author: () => 'Ada Quist', ...this.clock });
  }

  /** That of whoever comes after the round. */
  private get clock() {
    const ahead = (this.ahead += roundLasts);
    return { now: () => Date.now() + ahead, wait: (ms: number) => pause(ms) };
  }
}

function linesIn(log: string): number {
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0;
}

/** Makes every file look as if nothing had been written to it for an hour. */
export function makeOld(folder: string): void {
  const time = Date.now() / 1000 - 3600;
  for (const path of allBelow(folder)) utimesSync(path, time, time);
}

export function allBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}
