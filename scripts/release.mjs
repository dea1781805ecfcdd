/**
 * Before a tag is published: says what is in the way and fails, or tells the workflow how to publish
 * (.github/workflows/publish.yml).
 */
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './tools/paths.mjs';
import { isPreRelease, obstacles } from './tools/release.mjs';

const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const changelog = await readFile(join(root, 'CHANGELOG.md'), 'utf8');
const { GITHUB_REF_NAME: tag = '', GITHUB_REPOSITORY: repository = '', GITHUB_OUTPUT: output } = process.env;
const problems = obstacles(manifest, changelog, { tag, repository });
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
const flags = isPreRelease(manifest.version) ? '--pre-release' : '';
console.log(`${manifest.version} is ${flags ? 'a pre-release' : 'a release for everybody'}.`);
if (output) await appendFile(output, `flags=${flags}\n`);
