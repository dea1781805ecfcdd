import { lstat, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { FileStore, type Bytes } from '../corpus/store';
import { nodeDisk } from './disk';
import { isArticleName } from './files';
import { isBelow } from './links';
import { UsageError } from './output';

/** A file that is written when all is known. */
export interface OutputFile {
  write(bytes: Bytes): Promise<void>;
}

/**
 * Looks whether a file can be written where a person wants it, before hours go into what it holds.
 * @param option that named it, for what is said
 * @param inputs the files and folders that are read: no article may be overwritten, and no new one made
 * @returns its path, links followed
 * @throws UsageError when it cannot
 */
export async function checkedOutput(option: string, name: string, inputs: readonly string[]): Promise<string> {
  const refuse = (why: string) => new UsageError(`${option} ${name}: ${why}`);
  if (name.trim() === '' || /[/\\]$/.test(name)) throw refuse('name a file');
  if ((await lstat(name).catch(() => null))?.isSymbolicLink())
    throw refuse('this is a symbolic link; name the file that it leads to, or another one');
  const folder = await realpath(dirname(name)).catch(() => resolve(dirname(name)));
  const file = join(folder, basename(name));
  const there = await stat(file).catch(() => null);
  if (there?.isDirectory()) throw refuse('this is a folder; name a file in it');
  if (there && !there.isFile()) throw refuse('this is no file that could be replaced');
  if (!(await stat(dirname(file)).catch(() => null))?.isDirectory()) throw refuse('there is no such folder');
  if (/[:\\]/.test(basename(file))) throw refuse('choose a name without : and \\, which not all systems know');
  for (const input of inputs) {
    const read = await realpath(input).catch(() => resolve(input));
    if (isBelow(resolve(name), resolve(input)) && !isBelow(file, read))
      throw refuse(`a symbolic link leads out of ${input} there; name the file by where it really is`);
    if (file === read || (isBelow(file, read) && isArticleName(basename(file))))
      throw refuse('this is one of the articles that are read, or would be the next time');
  }
  return file;
}

/** A file that is there when it is whole. Looks and throws as above. */
export async function outputFile(name: string, inputs: readonly string[]): Promise<OutputFile> {
  const file = await checkedOutput('--output', name, inputs);
  const store = new FileStore(nodeDisk(dirname(file)));
  return {
    write: async (bytes) => {
      await store.sweep();
      await store.write(basename(file), bytes);
    },
  };
}
