import { constants, type Dirent } from 'node:fs';
import { access, mkdir, open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileStore } from '../corpus/store';
import { LeadsOutside } from '../corpus/workspace';
import { DocumentReader } from '../sources/documentReader';
import { importAll, type Imported, type Original } from '../sources/importing';
import { RefusedDocument, type TableColumns } from '../sources/importer';
import { largestOriginal } from '../sources/formats';
import { nodeDisk } from './disk';
import { kindOf } from './files';
import { Links, realPathWithin } from './links';
import { complain, printJson, printText, UsageError } from './output';
import { threadsFrom } from './threads';

export interface ImportTask {
  readonly paths: readonly string[];
  /** The folder that articles are written to; it is made when it does not exist. */
  readonly to: string;
  /** Which columns of tables hold what; null when their names have to tell. */
  readonly columns: TableColumns | null;
  /** Whether what came of each document is printed as JSON. */
  readonly isJson: boolean;
  /** What becomes of symbolic links in folders. */
  readonly links: Links;
}

/** A thread may need this much for a large document. In MB. */
const mostMemory = 2048;

const verbs: Record<Imported['outcome'], string> = {
  new: 'new      ',
  updated: 'updated  ',
  unchanged: 'unchanged',
  edited: 'edited   ',
  refused: 'refused  ',
  failed: 'failed   ',
};

/** Makes articles of documents and prints what came of each. @returns how many gave none, or could not be updated */
export async function importDocuments({ paths, to, columns, isJson, links }: ImportTask): Promise<number> {
  const target = await folderAt(to);
  const reader = new DocumentReader((family) => threadsFrom(join(__dirname, 'import', `${family}.js`), mostMemory));
  const stop = new AbortController();
  // What is being written is written to its end. A second time ends the program at once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => stop.abort(new Error('was broken off')));
  const counts = new Map<Imported['outcome'], number>();
  try {
    const imported = importAll(originalsIn(paths, target, links), {
      store: new FileStore(nodeDisk(target)),
      known: markdownBelow(target),
      reader,
      mappings: { known: () => (columns ? [columns] : []), ask: () => Promise.resolve(null) },
      signal: stop.signal,
    });
    for await (const each of imported) {
      counts.set(each.outcome, (counts.get(each.outcome) ?? 0) + 1);
      await (isJson ? printJson(forScripts(each)) : printText(...linesOf(each)));
    }
  } finally {
    reader.dispose();
  }
  links.tell();
  if (stop.signal.aborted) complain('Broken off; what was written stays.');
  const count = (outcome: Imported['outcome']) => counts.get(outcome) ?? 0;
  if (!isJson)
    await printText(
      '',
      [...counts].map(([outcome, times]) => `${times.toLocaleString('en')} ${outcome}`).join(', ') ||
        (stop.signal.aborted ? 'Nothing was imported.' : 'Nothing to import.'),
    );
  return count('refused') + count('failed') + count('edited') + (stop.signal.aborted ? 1 : 0);
}

function forScripts({ label, outcome, article, title, reason, remarks }: Imported) {
  return { document: label, outcome, article, title, reason, remarks };
}

function linesOf({ label, outcome, article, reason, remarks }: Imported): string[] {
  const what = outcome === 'edited' ? `${label}: left alone, because ${article} has been changed by hand` : label;
  const where = article !== null && outcome !== 'edited' ? ` → ${article}` : '';
  return [
    `${verbs[outcome]}  ${what}${reason === null ? '' : ` ${reason}`}${where}`,
    ...remarks.map((remark) => `           ${remark}`),
  ];
}

/** @throws UsageError when it is no folder and cannot be made, or nothing can be written there */
async function folderAt(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
    return await realpath(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isOther = code === 'EEXIST' || code === 'ENOTDIR';
    throw new UsageError(`--to ${path}: ${isOther ? 'is a file, not a folder' : sayingOf(error)}`);
  }
}

/** "permission denied", of "EACCES: permission denied, open '/tmp/a'". */
function sayingOf(error: unknown): string {
  const { message } = error as Error;
  return /^[A-Z\d]{2,20}: ([^,]{1,200})/.exec(message)?.[1] ?? message;
}

/** The documents that are named, and those in folders and below, in alphabetical order; not those in the target. */
async function* originalsIn(paths: readonly string[], target: string, links: Links): AsyncGenerator<Original> {
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (each) => each.isDirectory(),
      () => false,
    );
    if (!isFolder) yield originalAt(path, '', target, null);
    else
      for await (const below of filesBelow(path, target, links))
        yield originalAt(join(path, below), folderOf(below), target, links.bounds(path));
  }
}

/** @param within the folders that it may really be in; null for anywhere */
function originalAt(path: string, folder: string, target: string, within: readonly string[] | null): Original {
  return {
    label: path,
    from: placeFrom(target, resolve(path)),
    folder,
    name: basename(path),
    read: () => bytesOf(path, within),
  };
}

/** A path from the folder, or an address where no path leads there: on another drive. */
function placeFrom(folder: string, file: string): string {
  const path = relative(folder, file);
  return path.includes(':') ? pathToFileURL(file).href : path.split(sep).join('/');
}

function folderOf(path: string): string {
  return path.split(sep).slice(0, -1).join('/');
}

/** @throws RefusedDocument for what cannot be read */
async function bytesOf(named: string, within: readonly string[] | null): Promise<Uint8Array> {
  const problem = (why: string) => new RefusedDocument(why);
  const path = within ? await realOr(named, within, problem) : named;
  const state = await stat(path).catch(() => null);
  // Node gives such names with other letters, by which there is no file.
  if (!state && path.includes('\uFFFD')) throw problem('has a name that is no valid UTF-8; rename it first');
  if (!state) throw problem('does not exist, or cannot be reached');
  if (state.isDirectory()) throw problem('is a folder that cannot be read');
  if (!state.isFile()) throw problem('is no file');
  if (state.size > largestOriginal) throw problem(`is larger than ${largestOriginal / 1024 / 1024} MB`);
  const handle = await open(path).catch((error: unknown) => {
    throw problem(`cannot be read: ${sayingOf(error)}`);
  });
  try {
    // Memory of its own, which is handed over to a thread as it is.
    const bytes = new Uint8Array(state.size);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return length === bytes.length ? bytes : bytes.slice(0, length);
  } finally {
    await handle.close();
  }
}

/** Where a document really is, or its name where nothing is. It may have become a link since it was found. */
async function realOr(path: string, within: readonly string[], problem: (why: string) => Error): Promise<string> {
  try {
    return await realPathWithin(path, within);
  } catch (error) {
    if (error instanceof LeadsOutside) throw problem(error.message);
    return path;
  }
}

/**
 * Paths of files below a folder, and of folders there that cannot be read.
 * @param except a folder that is left out, with all below it
 */
async function* filesBelow(folder: string, except: string, links: Links, below = ''): AsyncGenerator<string> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((): Dirent[] | null => null);
  if (!entries) {
    yield below;
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(below, entry.name);
    const kind = entry.isSymbolicLink() ? await links.behind(join(folder, path), folder, true) : kindOf(entry);
    if (kind === 'file') yield path;
    else if (kind === 'folder' && resolve(folder, path) !== except) yield* filesBelow(folder, except, links, path);
  }
}

async function* markdownBelow(folder: string): AsyncGenerator<string> {
  for await (const path of filesBelow(folder, '', new Links(false)))
    if (/\.(?:md|markdown)$/i.test(path)) yield path.split(sep).join('/');
}
