import { join } from 'node:path';
import { buildProduct } from '../support/buildProduct';

/** Builds the command line into a folder. @returns the program's path */
export function buildCli(folder: string): string {
  buildProduct(folder, { production: false, names: ['cli.js', 'reader.js', 'archive.js', 'import/text.js'] });
  return join(folder, 'cli.js');
}
