/**
 * Packages the extension: as a pre-release when the version's middle number is odd. The same commit gives the same
 * bytes, on any computer; scripts/reproducible.mjs shows it. `--out FILE` says where to.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { unzipSync } from 'fflate';
import { option } from './tools/arguments.mjs';
import { root } from './tools/paths.mjs';
import { isPreRelease } from './tools/release.mjs';
import { repacked, unexpected } from './tools/vsix.mjs';

const readJson = async (...path) => JSON.parse(await readFile(join(root, ...path), 'utf8'));

/** The time that files are said to be from, in seconds since 1970: the commit's, or that which somebody asks for. */
function time() {
  const { SOURCE_DATE_EPOCH: asked } = process.env;
  if (asked !== undefined) return Number(asked);
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
  return Number(stdout ?? 0);
}

const { name, version } = await readJson('package.json');
const target = option('out') ?? join(root, `${name}-${version}.vsix`);
await createVSIX({ cwd: root, packagePath: target, dependencies: false, preRelease: isPreRelease(version) });
const vsix = repacked(await readFile(target), time());
await writeFile(target, vsix);

const files = unzipSync(vsix);
const problems = unexpected(Object.keys(files), await readJson('scripts', 'packagedFiles.json'));
for (const problem of problems) console.error(`${problem} (scripts/packagedFiles.json)`);
const inKb = (bytes) => `${Math.ceil(bytes / 1024).toLocaleString('en')} KB`;
for (const [file, { length }] of Object.entries(files).sort(([, a], [, b]) => b.length - a.length))
  console.log(`${inKb(length).padStart(10)}  ${file}`);
console.log(`${target}: ${inKb(vsix.length)}, SHA-256 ${createHash('sha256').update(vsix).digest('hex')}`);
if (problems.length > 0) process.exit(1);
