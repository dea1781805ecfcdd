import { readFileSync } from 'node:fs';
import * as path from 'node:path';

/** A file of the project, by its path from the project's folder, where tests are run. */
export function readProjectFile(...parts: string[]): string {
  return readFileSync(path.resolve(...parts), 'utf8');
}
