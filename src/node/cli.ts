import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { indexNameProblem, readServerUrl, type ArchiveAddress } from '../archive/address';
import { ReaderPool } from '../corpus/readerPool';
import type { Readers } from '../corpus/readers';
import { readHere, startHere } from '../corpus/readHere';
import { columns, columnsNamed, usualColumns, type Column } from '../ledger/columns';
import { formats } from '../ledger/export/formats';
import type { TableColumns } from '../sources/importer';
import { formatTitles } from '../sources/formats';
import { annotate } from './annotate';
import {
  archivedArticle,
  createArchive,
  deleteArchive,
  filesToPut,
  passwordVariable,
  putArticles,
  tellStatus,
  userVariable,
  withArchive,
  type Part,
} from './archive';
import { Desks } from './desks';
import { exportStatements } from './export';
import { importDocuments } from './import';
import { countArticles, isFolder, loadArticles, type Loaded } from './files';
import { Links } from './links';
import { readArticleLines } from './jsonLines';
import { alreadyIn, growingFile, isStandardInput, printedLines } from './lines';
import { complain, printText, UsageError } from './output';
import { checkedOutput, outputFile } from './outputFile';
import { Progress } from './progress';
import { cores, threadsFrom } from './threads';
import { search, searchAll } from './search';

const help = `Seed Review: who said what, when, and where does it say so?

  seed-review annotate FILES|FOLDERS… [--raw]
      Prints one JSON object an article, a line each: entities with their mentions, statements, dates. What reviewers
      decided, in .seed-review in a folder above the articles, counts; --raw leaves it out.
  seed-review annotate --jsonl < ARTICLES.jsonl
      The same for articles {"id", "text", "date"?, "title"?} on standard input, a line each.
      With both:  --jobs N   so many articles at the same time (as many as there are cores); the order stays
                  --out FILE   into a file, which grows line by line; --resume goes on where it stopped
                  --quiet   no progress on the terminal

  seed-review search QUERY [FILES|FOLDERS…] [--limit N] [--json] [--raw]
      Prints the best hits with a passage each. Without files it searches the current folder. Decisions count as above.
  seed-review search --jsonl ARTICLES.jsonl --queries QUERIES.jsonl [--limit N]
      Answers queries {"id", "text"}, a line each, with {"query", "hits": [{"id", "score"}]}.

  seed-review export [FILES|FOLDERS…] [--format F] [--query Q] [--columns A,B…] [--notes] [--output FILE] [--raw]
      Writes the statements, or those that a query is about, as a table or text: csv (as it is), xlsx, json, markdown,
      html, bibtex, csl. Each has a link that opens the words in VS Code. Without files it takes the current folder.

  seed-review import FILES|FOLDERS… --to FOLDER [--columns text=A,title=B,date=C,author=D,source=E] [--json]
      Makes an article of each document (${formatTitles()}) and
      prints what came of it. Again it updates what has changed; an article that you have changed is left alone.
      --columns tells which columns of a table hold what, where their names do not.

  seed-review mcp [FOLDER] [--notes-by NAME]
      Serves the articles of a folder to agents, by the Model Context Protocol on standard input and output: who said
      what and when, with exact words, and whether a quotation is really there. --notes-by lets them keep notes beside
      the articles, under that name. What they ask for goes wherever their model runs.

  seed-review archive create --to URL --index NAME [--shards N] [--replicas N]
      Makes an archive: an index on an OpenSearch server, such as http://127.0.0.1:9200, for more articles than a folder
      should hold. Name and password come from ${userVariable} and ${passwordVariable}.
  seed-review archive put FOLDER --to URL --index NAME [--jobs N] [--part K/N] [--dead-letters FILE] [--raw] [--quiet]
      Analyses articles and puts them there; again, it puts what is new or has changed. --part 2/3 puts the second of
      three parts, so that several machines share the work; FILE names each article that could not be put, and why.
  seed-review archive put --jsonl --to URL --index NAME < ARTICLES.jsonl
      The same for articles as annotate takes them.
  seed-review archive status --to URL --index NAME
  seed-review archive delete --to URL --index NAME --yes

  A query is plain words. More is possible, and anything is accepted:
      "exact phrase"   -not   a OR b   (a OR b) AND c   word*   ~word   a NEAR/5 b
      speaker:NAME   mentions:NAME   place:NAME   type:direct|indirect|mixed   in:heading|quote|title|lead
      date:2025-10   date:>2025-10-15   date:2025-10-01..2025-10-31   (published)
      on:2025-10-19   (days that the text speaks of)   path:PART   lang:de   status:reviewed|open   tag:NAME

  A query that begins with - goes last, behind --:  seed-review search articles -- -US

  --follow-links   also read what symbolic links in folders lead to outside; otherwise such links are named, and not read
  --columns   which, in which order: ${columns.map(({ key }) => key).join(', ')}
  --notes     people's notes, too
  --limit N   at most N hits (10; 1000 with --queries)
  --help      this text

Offsets are UTF-16 code units. Exit status: 0 all done, 1 some article failed (named on standard error), 2 wrong usage.
`;

const options = {
  help: { type: 'boolean', short: 'h' },
  'follow-links': { type: 'boolean' },
  jsonl: { type: 'string' },
  queries: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
  raw: { type: 'boolean' },
} as const;

/** @returns the exit status */
async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    await printHelp();
    return command === undefined ? 2 : 0;
  }
  if (command === 'annotate') return runAnnotate(rest);
  if (command === 'search') return runSearch(rest);
  if (command === 'export') return runExport(rest);
  if (command === 'import') return runImport(rest);
  if (command === 'mcp') return runMcp(rest);
  if (command === 'archive') return runArchive(rest);
  throw new UsageError(`there is no command “${command}”`);
}

async function runAnnotate(args: readonly string[]): Promise<number> {
  const { values, positionals } = read(() =>
    parseArgs({
      args: [...args],
      options: {
        help: options.help,
        jsonl: { type: 'boolean' },
        raw: options.raw,
        'follow-links': options['follow-links'],
        'with-decisions': { type: 'boolean' },
        jobs: { type: 'string' },
        out: { type: 'string' },
        resume: { type: 'boolean' },
        quiet: { type: 'boolean' },
      },
      allowPositionals: true,
    }),
  );
  if (values.help) return printHelp();
  if (values.jsonl ? positionals.length > 0 : positionals.length === 0)
    throw new UsageError('annotate takes files or folders, or --jsonl alone');
  if (values.resume && values.out === undefined) throw new UsageError('--resume goes on with a file: name it by --out');
  const jobs = Math.min(mostJobs, numberOf('--jobs', values.jobs, cores));
  const isFollowing = values['follow-links'] ?? false;
  const isLittle =
    !values.jsonl && (await countArticles(positionals, new Links(isFollowing), fewArticles)) < fewArticles;
  const readers = isLittle ? readHere() : readersFor(jobs);
  const file = values.out === undefined ? null : await checkedOutput('--out', values.out, positionals);
  if (values.jsonl && file !== null && (await isStandardInput(file)))
    throw new UsageError('--out names the file that is read; take another one');
  const done = values.resume && file !== null ? await alreadyIn(file, values.out ?? file) : new Map<string, number>();
  const output = file === null ? null : await growingFile(file, values.resume ?? false);
  const articles = values.jsonl
    ? readArticleLines(process.stdin, 'standard input')
    : loadArticles(positionals, new Links(isFollowing));
  // Lines and progress on one terminal would be no help.
  const isTold = !values.quiet && process.stderr.isTTY && (output !== null || !process.stdout.isTTY);
  const total = isTold && !values.jsonl ? (await countArticles(positionals, new Links(isFollowing))) - done.size : null;
  const progress = new Progress(total, isTold ? process.stderr : null);
  try {
    const desks = values.jsonl || values.raw ? null : new Desks(isFollowing);
    return exitStatus(
      await annotate(except(articles, done), { readers, desks, lines: output ?? printedLines, progress }),
    );
  } finally {
    progress.clear();
    await output?.close();
    readers.dispose();
  }
}

/** Articles without those that have been annotated before, each as often as it was. */
async function* except(articles: AsyncIterable<Loaded>, done: Map<string, number>): AsyncGenerator<Loaded> {
  for await (const loaded of articles) {
    const times = 'problem' in loaded ? 0 : (done.get(loaded.article.id) ?? 0);
    if ('article' in loaded && times > 0) done.set(loaded.article.id, times - 1);
    else yield loaded;
  }
}

/** More would only take memory. */
const mostJobs = 256;
/** Less is read before a thread has begun. */
const fewArticles = 8;

/** One job is done in this thread. */
function readersFor(jobs: number): Readers {
  if (jobs === 1) return readHere();
  return new ReaderPool(threadsFrom(join(__dirname, 'reader.js')), jobs, ({ message }) => {
    complain(`Articles are read one after the other, since no thread can begin: ${message}`);
    return startHere;
  });
}

async function runSearch(args: readonly string[]): Promise<number> {
  const { values, positionals } = read(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  if (values.help) return printHelp();
  if (values.jsonl !== undefined || values.queries !== undefined) {
    if (values.jsonl === undefined || values.queries === undefined || positionals.length > 0)
      throw new UsageError('--jsonl ARTICLES and --queries QUERIES go together, without further words');
    return exitStatus(await searchAll(values.jsonl, values.queries, numberOf('--limit', values.limit, 1000)));
  }
  const [query, ...paths] = positionals;
  if (!query?.trim()) throw new UsageError('search takes a query');
  const isFollowing = values['follow-links'] ?? false;
  return exitStatus(
    await search(query, loadArticles(paths.length > 0 ? paths : ['.'], new Links(isFollowing)), {
      limit: numberOf('--limit', values.limit, 10),
      json: values.json ?? false,
      desks: values.raw ? null : new Desks(isFollowing),
    }),
  );
}

async function runExport(args: readonly string[]): Promise<number> {
  const { values, positionals } = read(() =>
    parseArgs({
      args: [...args],
      options: {
        help: options.help,
        raw: options.raw,
        'follow-links': options['follow-links'],
        format: { type: 'string', default: 'csv' },
        query: { type: 'string' },
        columns: { type: 'string' },
        notes: { type: 'boolean' },
        output: { type: 'string', short: 'o' },
      },
      allowPositionals: true,
    }),
  );
  if (values.help) return printHelp();
  const format = formats.find(({ key }) => key === values.format);
  if (!format) throw new UsageError(`--format takes ${formats.map(({ key }) => key).join(', ')}`);
  const inputs = positionals.length > 0 ? positionals : ['.'];
  const output = values.output === undefined ? null : await outputFile(values.output, inputs);
  if (!format.isText && output === null && process.stdout.isTTY)
    throw new UsageError(`${format.title()}: not for a terminal; name a file with --output`);
  const isFollowing = values['follow-links'] ?? false;
  const failed = await exportStatements(loadArticles(inputs, new Links(isFollowing)), {
    format,
    columns: columnsOf(values.columns, values.notes ?? false),
    query: values.query?.trim() ? values.query : null,
    output,
    desks: values.raw ? null : new Desks(isFollowing),
  });
  return exitStatus(failed);
}

async function runImport(args: readonly string[]): Promise<number> {
  const { values, positionals } = read(() =>
    parseArgs({
      args: [...args],
      options: {
        help: options.help,
        json: options.json,
        'follow-links': options['follow-links'],
        to: { type: 'string' },
        columns: { type: 'string' },
      },
      allowPositionals: true,
    }),
  );
  if (values.help) return printHelp();
  if (positionals.length === 0) throw new UsageError('import takes files or folders');
  if (!values.to?.trim()) throw new UsageError('import needs --to FOLDER, which the articles go to');
  const columns = values.columns === undefined ? null : tableColumnsOf(values.columns);
  return exitStatus(
    await importDocuments({
      paths: positionals,
      to: values.to,
      columns,
      isJson: values.json ?? false,
      links: new Links(values['follow-links'] ?? false),
    }),
  );
}

async function runMcp(args: readonly string[]): Promise<number> {
  const { values, positionals } = read(() =>
    parseArgs({
      args: [...args],
      options: { help: options.help, 'follow-links': options['follow-links'], 'notes-by': { type: 'string' } },
      allowPositionals: true,
    }),
  );
  if (values.help) return printHelp();
  const [folder = '.', ...others] = positionals;
  if (others.length > 0) throw new UsageError('mcp takes one folder');
  const notesBy = values['notes-by']?.trim();
  if (notesBy === '') throw new UsageError('--notes-by takes a name');
  // Only agents need it.
  const { serveMcp } = await import('./mcp');
  await serveMcp({ folder, notesBy: notesBy ?? null, areLinksFollowed: values['follow-links'] ?? false });
  return 0;
}

async function runArchive([action = '', ...args]: readonly string[]): Promise<number> {
  if (action === 'create') return runArchiveCreate(args);
  if (action === 'put') return runArchivePut(args);
  if (action === 'status') return runArchiveStatus(args);
  if (action === 'delete') return runArchiveDelete(args);
  if (['--help', '-h', 'help'].includes(action)) return printHelp();
  throw new UsageError('archive takes create, put, status or delete');
}

const archiveOptions = { help: options.help, to: { type: 'string' }, index: { type: 'string' } } as const;

async function runArchiveCreate(args: readonly string[]): Promise<number> {
  const { values } = read(() =>
    parseArgs({
      args: [...args],
      options: { ...archiveOptions, shards: { type: 'string' }, replicas: { type: 'string' } },
    }),
  );
  if (values.help) return printHelp();
  const shards = numberOf('--shards', values.shards, 1);
  const replicas = numberOf('--replicas', values.replicas, 1, 0);
  return withArchive(addressIn(values), (client) => createArchive(client, { shards, replicas }));
}

async function runArchivePut(args: readonly string[]): Promise<number> {
  const { values, positionals } = read(() =>
    parseArgs({
      args: [...args],
      options: {
        ...archiveOptions,
        jsonl: { type: 'boolean' },
        raw: options.raw,
        'follow-links': options['follow-links'],
        jobs: { type: 'string' },
        part: { type: 'string' },
        'dead-letters': { type: 'string' },
        quiet: { type: 'boolean' },
      },
      allowPositionals: true,
    }),
  );
  if (values.help) return printHelp();
  const [folder = null, ...others] = positionals;
  if (others.length > 0 || (folder === null) !== (values.jsonl ?? false))
    throw new UsageError('archive put takes one folder, or --jsonl alone');
  if (folder !== null && !(await isFolder(folder))) throw new UsageError(`${folder} is no folder`);
  const address = addressIn(values);
  const jobs = Math.min(mostJobs, numberOf('--jobs', values.jobs, cores));
  const part = values.part === undefined ? null : partOf(values.part);
  const isFollowing = values['follow-links'] ?? false;
  const letters = values['dead-letters'];
  const deadLetters =
    letters === undefined
      ? null
      : await growingFile(await checkedOutput('--dead-letters', letters, positionals), false);
  const terminal = values.quiet || !process.stderr.isTTY ? null : process.stderr;
  const files = folder === null ? null : filesToPut(folder, part, isFollowing);
  const readers = readersFor(jobs);
  try {
    const progress = new Progress(terminal && files ? await files.count().catch(() => null) : null, terminal);
    return await withArchive(address, (client) =>
      putArticles(client, files?.load() ?? readArticleLines(process.stdin, 'standard input', archivedArticle), {
        readers,
        desks: folder === null || values.raw ? null : new Desks(isFollowing),
        pathOf: files?.pathOf ?? ((id) => id),
        part,
        deadLetters,
        progress,
      }),
    );
  } finally {
    await deadLetters?.close();
    readers.dispose();
    // Where it ended early, whoever writes there need not be waited for.
    if (values.jsonl) process.stdin.destroy();
  }
}

async function runArchiveStatus(args: readonly string[]): Promise<number> {
  const { values } = read(() => parseArgs({ args: [...args], options: archiveOptions }));
  if (values.help) return printHelp();
  return withArchive(addressIn(values), tellStatus);
}

async function runArchiveDelete(args: readonly string[]): Promise<number> {
  const { values } = read(() =>
    parseArgs({ args: [...args], options: { ...archiveOptions, yes: { type: 'boolean' } } }),
  );
  if (values.help) return printHelp();
  return withArchive(addressIn(values), (client) => deleteArchive(client, values.yes ?? false));
}

function addressIn({ to, index }: { readonly to?: string; readonly index?: string }): ArchiveAddress {
  if (to === undefined || index === undefined) throw new UsageError('archive needs --to URL and --index NAME');
  const server = readServerUrl(to);
  const problem = 'problem' in server ? server.problem : indexNameProblem(index);
  if (problem !== null) throw new UsageError(problem.replace(/\.$/, ''));
  return { url: 'url' in server ? server.url : '', index };
}

/** "2/3" */
function partOf(given: string): Part {
  const [number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(given)?.slice(1) ?? []).map(Number);
  if (number < 1 || number > of) throw new UsageError('--part takes K/N: 2/3 for the second of three machines');
  return { number, of };
}

/** "text=Body,date=Published" */
function tableColumnsOf(given: string): TableColumns {
  const pairs = given.split(',').map((pair) => pair.split('=').map((each) => each.trim()));
  const named = new Map(pairs.map(([key = '', name = '']) => [key, name]));
  const wrong = [...named].find(([key, name]) => !/^(?:text|title|date|author|source)$/.test(key) || name === '');
  if (wrong || !named.has('text'))
    throw new UsageError('--columns takes text=NAME and, after commas, title=, date=, author= and source=');
  const of = (key: string) => named.get(key) ?? null;
  return { text: of('text') ?? '', title: of('title'), date: of('date'), author: of('author'), source: of('source') };
}

function columnsOf(keys: string | undefined, hasNotes: boolean): readonly Column[] {
  if (keys === undefined) return hasNotes ? columns : usualColumns;
  return read(() => columnsNamed([...keys.split(',').map((key) => key.trim()), ...(hasNotes ? ['notes'] : [])]));
}

function read<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function numberOf(option: string, value: string | undefined, otherwise: number, least = 1): number {
  if (value === undefined) return otherwise;
  if (!/^(?:0|[1-9]\d{0,6})$/.test(value) || Number(value) < least)
    throw new UsageError(`${option} takes a whole number from ${least} on`);
  return Number(value);
}

async function printHelp(): Promise<number> {
  await printText(...help.trimEnd().split('\n'));
  return 0;
}

function exitStatus(failed: number): number {
  return failed > 0 ? 1 : 0;
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main(process.argv.slice(2)).then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    if (error instanceof UsageError) complain(`${error.message}. See --help.`);
    else complain(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
