import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { join, relative, sep } from 'node:path';
import type { ArchiveAddress, Credentials } from '../archive/address';
import { Archive } from '../archive/archive';
import { grouped, type Parcel } from '../archive/bulk';
import { ArchiveClient } from '../archive/client';
import { archiveDocument } from '../archive/document';
import { indexBody, mappingVersion, type IndexOptions } from '../archive/mapping';
import { ArchiveProblem } from '../archive/problem';
import { Putting } from '../archive/putting';
import { checkIndex, checkServer } from '../archive/serverInfo';
import type { WireAnswer, WireQuestion } from '../archive/wire';
import { wireOver } from '../archive/wireOver';
import { isMarkdown, withParticulars, type Article } from '../article/article';
import { decodeArticle } from '../article/decode';
import { parseArticle } from '../article/parse';
import { readAhead } from '../corpus/ahead';
import type { Readers } from '../corpus/readers';
import { engine } from '../features/engine';
import { applyDecisions, particularsIn } from '../review/applyDecisions';
import { searchFactsOf } from '../search/index/facts';
import { withFrontMatter } from '../sources/articleFile/articleFile';
import type { Lines } from './annotate';
import { undecided, type Decided, type Desks } from './desks';
import { articlesBelow, loadArticles, type Loaded } from './files';
import type { ArticleLine } from './jsonLines';
import { Links } from './links';
import { complain, printText, UsageError } from './output';
import type { Progress } from './progress';
import { threadsFrom } from './threads';

export const userVariable = 'SEED_REVIEW_ARCHIVE_USER';
export const passwordVariable = 'SEED_REVIEW_ARCHIVE_PASSWORD';

/** Who asks. Never on the command line, which others can read. @throws UsageError when half of it is missing */
function credentialsIn(environment: NodeJS.ProcessEnv): Credentials | null {
  const [user, password] = [environment[userVariable], environment[passwordVariable]];
  if (user === undefined && password === undefined) return null;
  if (user === undefined || password === undefined)
    throw new UsageError(`${userVariable} and ${passwordVariable} go together`);
  return { user, password };
}

/**
 * Does something with an archive, and says what was wrong when it could not.
 * @returns the exit status
 */
export async function withArchive(
  address: ArchiveAddress,
  act: (client: ArchiveClient) => Promise<number>,
): Promise<number> {
  const credentials = credentialsIn(process.env);
  const wire = wireOver(threadsFrom<WireQuestion, WireAnswer>(join(__dirname, 'archive.js')));
  try {
    return await act(new ArchiveClient(address, credentials, wire.send));
  } catch (error) {
    if (!(error instanceof ArchiveProblem)) throw error;
    complain(error.message);
    if (error.kind === 'credentials')
      complain(`Name and password are taken from ${userVariable} and ${passwordVariable}.`);
    if (error.detail !== '') complain(`The reason given: ${error.detail}`);
    return 1;
  } finally {
    wire.dispose();
  }
}

export async function createArchive(client: ArchiveClient, options: IndexOptions): Promise<number> {
  const { index, url } = client.address;
  const server = await checkServer(client);
  await client.request('PUT', `/${index}`, { body: indexBody(options) });
  await printText(`Made the archive “${index}” at ${url} (${server}). Articles get there by: seed-review archive put`);
  return 0;
}

export async function tellStatus(client: ArchiveClient): Promise<number> {
  const { index, url } = client.address;
  const { articles, bytes, health, server } = await new Archive(client).status();
  await printText(
    `${index} at ${url} (${server})`,
    `${count(articles)} articles, ${count(bytes / 1024 / 1024)} MB, ${healths[health]}`,
  );
  return 0;
}

const healths = {
  green: 'healthy',
  yellow: 'complete, but some copies are missing',
  red: 'parts of it are away, so that articles are missing',
};

/** Deletes an archive, and nothing else that has its name. @param isSure otherwise says what it would do */
export async function deleteArchive(client: ArchiveClient, isSure: boolean): Promise<number> {
  const { index, url } = client.address;
  await checkServer(client);
  await checkIndex(client).catch((error: unknown) => {
    // One of another version is ours, too.
    if (!(error instanceof ArchiveProblem && error.kind === 'otherMapping')) throw error;
  });
  const { json } = await client.request('GET', `/${index}/_count`);
  const articles = `${count((json as { readonly count: number }).count)} articles`;
  if (!isSure) {
    await printText(`The archive “${index}” at ${url} and its ${articles} would be deleted. Add --yes to do it.`);
    return 2;
  }
  await client.request('DELETE', `/${index}`);
  await printText(`Deleted the archive “${index}” at ${url} and its ${articles}.`);
  return 0;
}

/** One of several machines that share the work: the second of three. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

export interface PutOptions {
  readonly readers: Readers;
  /** Whose decisions count, by the files' paths; null for what is computed alone. */
  readonly desks: Desks | null;
  /** An article's path in the archive, by its id. */
  readonly pathOf: (id: string) => string;
  readonly part: Part | null;
  /** Where articles go that could not be put, a line of JSON each. */
  readonly deadLetters: Lines | null;
  readonly progress: Progress;
}

/** The articles of a folder that one of several machines puts. */
export function filesToPut(folder: string, part: Part | null, areLinksFollowed: boolean) {
  const pathOf = (file: string) => relative(folder, file).split(sep).join('/');
  const isMine = (file: string) => isIn(part, archiveId(pathOf(file)));
  return {
    pathOf,
    load: () => loadArticles([folder], new Links(areLinksFollowed), isMine),
    count: async () => {
      let found = 0;
      for await (const file of articlesBelow(folder, new Links(areLinksFollowed))) if (isMine(file)) found++;
      return found;
    },
  };
}

/** In UTF-16 code units, and in articles: whether they are there already is asked of so many at once. */
const largestGroup = 5_000_000;
const mostInGroup = 200;

/** An article that is to be put, if it is not there already. */
interface Candidate {
  /** Its id is its path in the archive. */
  readonly article: Article;
  readonly decided: Decided;
  readonly id: string;
  readonly digest: string;
}

/** Analyses articles and puts them into an archive. @returns the exit status */
export async function putArticles(
  client: ArchiveClient,
  articles: AsyncIterable<Loaded>,
  options: PutOptions,
): Promise<number> {
  const { progress, deadLetters } = options;
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  const { signal } = stop;
  await checkServer(client, signal);
  await checkIndex(client, signal);

  const begin = performance.now();
  const counts = { put: 0, there: 0, failed: 0 };
  let isBrokenOff = false;
  const say = (message: string) => {
    progress.clear();
    complain(message);
  };
  const succeed = (how: 'put' | 'there') => {
    counts[how]++;
    progress.step();
  };
  const fail = async (path: string, reason: string) => {
    counts.failed++;
    say(reason);
    await deadLetters?.write(JSON.stringify({ path, reason }));
    progress.step();
  };
  const putting = new Putting(client, {
    signal,
    random: Math.random,
    sleep: (ms) => setTimeout(ms, undefined, { signal }).catch(() => undefined),
    waits: ({ kind }, ms) =>
      say(
        `the archive ${kind === 'unavailable' ? 'cannot take anything now' : 'does not answer'}; ` +
          `trying again in ${Math.ceil(ms / 1000)} s`,
      ),
  });

  async function* candidates(): AsyncGenerator<Candidate> {
    const known = new Set<string>();
    for await (const loaded of articles) {
      if ('problem' in loaded) {
        await fail(options.pathOf(loaded.path) || loaded.path, loaded.problem);
        continue;
      }
      const candidate = await candidateOf(loaded.article, options);
      const { id, article } = candidate;
      if (!isIn(options.part, id)) continue;
      if (known.has(id)) await fail(article.id, `${article.id} is the id of two articles; the first was taken`);
      else yield candidate;
      known.add(id);
    }
  }
  async function* missing(): AsyncGenerator<Candidate> {
    const groups = grouped(candidates(), ({ article }) => article.text.length, largestGroup, mostInGroup);
    for await (const group of groups) {
      const there = await putting.there(new Map(group.map(({ id, digest }) => [id, digest])));
      for (const candidate of group) if (there.has(candidate.id)) succeed('there');
      yield* group.filter(({ id }) => !there.has(id));
    }
  }
  async function* parcels(): AsyncGenerator<Parcel> {
    const read = (candidate: Candidate) => parcelOf(candidate, options.readers, signal);
    for await (const parcel of readAhead(missing(), read, options.readers.lanes)) {
      signal.throwIfAborted();
      if ('problem' in parcel) await fail(parcel.path, `${parcel.path} ${parcel.problem}`);
      else yield parcel;
    }
  }

  try {
    for await (const outcome of putting.put(parcels())) {
      if ('put' in outcome) succeed('put');
      else await fail(outcome.refused.path, `${outcome.refused.path} was refused by the archive: ${outcome.reason}`);
    }
    await putting.finish();
  } catch (error) {
    if (!signal.aborted) throw deletedMeanwhile(error, client.address);
    isBrokenOff = true;
    say('Broken off; what was put stays. The same command goes on with the rest.');
  } finally {
    stop.abort();
    progress.clear();
    const seconds = (performance.now() - begin) / 1000;
    const all = counts.put + counts.there + counts.failed;
    await printText(
      `Put ${count(counts.put)}, already there ${count(counts.there)}, failed ${count(counts.failed)}, ` +
        `in ${seconds.toFixed(1)} s: ${count(all / seconds)} articles a second`,
    );
  }
  return isBrokenOff || counts.failed > 0 ? 1 : 0;
}

/** Where an archive is none any more that was one when the work began: that it was deleted. */
function deletedMeanwhile(error: unknown, { index, url }: ArchiveAddress): unknown {
  if (!(error instanceof ArchiveProblem) || (error.kind !== 'noIndex' && error.kind !== 'foreignIndex')) return error;
  const another =
    error.kind === 'noIndex'
      ? ''
      : ' The server has another index of that name now: that has to be deleted there first.';
  const message =
    `The archive “${index}” at ${url} was deleted while articles were put there, and they are gone with it. ` +
    `Make it again (seed-review archive create), and put all of them again.${another}`;
  return new ArchiveProblem(error.kind, message, error.detail);
}

async function candidateOf(loaded: Article, { desks, pathOf }: PutOptions): Promise<Candidate> {
  const path = pathOf(loaded.id);
  const decided = (await desks?.about(loaded.id)) ?? undecided;
  const article = withParticulars({ ...loaded, id: path }, particularsIn(decided.decisions));
  const digest = hashOf(JSON.stringify([engine, mappingVersion, decided.revision, article.text]), 32);
  return { article, decided, id: archiveId(path), digest };
}

/** Never rejects. */
async function parcelOf(
  { article, decided, id, digest }: Candidate,
  readers: Readers,
  signal: AbortSignal,
): Promise<Parcel | { readonly path: string; readonly problem: string }> {
  try {
    const { decisions, names } = decided;
    const facts =
      decisions.length === 0 && names.isEmpty
        ? (await readers.read('facts', article, { signal })).search
        : searchFactsOf(
            article,
            applyDecisions(article, await readers.read('analysis', article, { signal }), decisions, names),
          );
    return { id, path: article.id, json: JSON.stringify(archiveDocument(article, facts, digest)) };
  } catch (error) {
    return { path: article.id, problem: (error as Error).message };
  }
}

/** What an article is called in the index. @param path in the archive */
function archiveId(path: string): string {
  return hashOf(path, 40);
}

/** Whether an article is one of those that this machine puts. @param id in the index */
function isIn(part: Part | null, id: string): boolean {
  return part === null || Number.parseInt(id.slice(0, 12), 16) % part.of === part.number - 1;
}

/** @param digits in hexadecimal */
function hashOf(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}

/** In UTF-16 code units. */
const longestPath = 500;

/**
 * The article that is archived for one that stands in a line: what stands beside its text goes into front matter, so
 * that it is the same article wherever it is opened. Its path is its id, with an ending that says what it is.
 * @throws Error when it can have no path, or is none: a phrase that follows its name
 */
export function archivedArticle({ id, text, given }: ArticleLine): Article {
  const parts = id.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  const name = parts.join('/');
  if (name === '' || parts.includes('..') || /\p{Cc}/u.test(name) || name.length > longestPath)
    throw new Error('its id cannot be a path');
  const isPlain = withFrontMatter(text, given) === text;
  // A day in the first line of plain text is a word of it in Markdown, which front matter makes of it.
  const { date, dayFrom } = parseArticle(text, id, given);
  const whole = isPlain ? text : withFrontMatter(text, { ...given, date: dayFrom === undefined ? date : null });
  const ending = isPlain && !/\.\w{1,10}$/.test(name) ? '.txt' : isPlain || isMarkdown(name) ? '' : '.md';
  const decoded = decodeArticle(new TextEncoder().encode(whole));
  if ('unreadable' in decoded) throw new Error(decoded.unreadable);
  return parseArticle(decoded.text, name + ending);
}

function count(many: number): string {
  return Math.round(many).toLocaleString('en');
}
