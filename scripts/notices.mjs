/**
 * Writes THIRD-PARTY-NOTICES.md: the licences of what is bundled (scripts/bundles.json), and of the data that tables
 * are made from. `--check` fails where the file says something else, or a licence is not allowed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listedContents } from './tools/bundles.mjs';
import { listedParts, refused } from './tools/parts.mjs';
import { root } from './tools/paths.mjs';

const target = join(root, 'THIRD-PARTY-NOTICES.md');

/** The standard text of a licence, without whose it is. */
const standardText = (license) => readFileSync(join(root, 'scripts', 'licences', `${license}.txt`), 'utf8').trim();

/** The text of the first file in a package with such a name; '' when there is none. */
function fileOf(folder, names) {
  const found = readdirSync(folder).find((name) => names.test(name));
  return found === undefined ? '' : readFileSync(join(folder, found), 'utf8').trim().replaceAll('\r', '');
}

/** Licences whose text is told by name, and given once at the end. */
const atTheEnd = new Set();

function named(license) {
  atTheEnd.add(license);
  return `Licensed under ${license}, the text of which is at the end.`;
}

/** Apache's licence is long: many files hold it whole. */
const withoutApache = (text) =>
  text.replace(
    /[ \t]*Apache License\s+Version 2\.0, January 2004[^]*?END OF TERMS AND CONDITIONS(?:\s+APPENDIX: How to apply[^]*?comment syntax[^]*?limitations under the License\.)?/,
    () => named('Apache-2.0'),
  );

/** What a package says of its licence. @param {import('./tools/parts.mjs').Part} part */
function shown({ folder, license, copyright }) {
  const at = folder === undefined ? undefined : join(root, 'node_modules', folder);
  const text = at === undefined ? '' : withoutApache(fileOf(at, /^licen[cs]e(?:\.md|\.txt)?$/i));
  const notice = at === undefined ? '' : fileOf(at, /^notice(?:\.md|\.txt)?$/i);
  // Longer ones list what else there is in their project.
  if (text !== '' && text.length < 5000) return [notice, text].filter(Boolean).join('\n\n');
  const holders = notice || copyright.map((each) => `Copyright (c) ${each}`).join('\n');
  return `${holders}\n\n${named(license)}`;
}

/** @param {import('./tools/parts.mjs').Part} part */
function section(part) {
  const { name, version, within, license, bundles } = part;
  const title = [name, version, within && `(within ${within})`].filter(Boolean).join(' ');
  const use = bundles.length === 0 ? 'Tables are made from its data.\n\n' : '';
  return `## ${title} (${license})\n\n${use}${shown(part)}\n`;
}

/** The notices. @param {import('./tools/parts.mjs').Part[]} parts */
function notices(parts) {
  const sections = parts.map(section);
  const texts = [...atTheEnd].sort().map((license) => `## ${license}\n\n${standardText(license)}\n`);
  return `# Third-party notices\n\nSeed Review contains the following.\n\n${[...sections, ...texts].join('\n')}`;
}

const parts = listedParts(listedContents());
const problems = refused(parts);
const text = notices(parts);
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text)
  problems.push('THIRD-PARTY-NOTICES.md is not up to date: npm run notices');
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
