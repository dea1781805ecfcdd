/** Packages the extension: as a pre-release when the version's middle number is odd. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from './tools/paths.mjs';
import { isPreRelease } from './tools/release.mjs';

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
await createVSIX({ cwd: root, dependencies: false, preRelease: isPreRelease(version) });
