/** What the bundles are made of, and whether it is what scripts/bundles.json allows. */
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { root } from './paths.mjs';

/**
 * @typedef {{ packages: string[], asksFor: string[] }} Contents of a bundle: the packages whose code is in it, and what
 * it asks for when it runs (Node's own modules, "vscode"). A package is named as the lock file names its folder ("zod",
 * "linkedom/node_modules/entities"), one that came bundled within another "ajv@8.18.0 in @modelcontextprotocol/server".
 */

/** The committed list. */
export const listFile = join(root, 'scripts', 'bundles.json');

/** What each bundle may contain. @returns {Record<string, Contents>} by paths from the project's folder */
export const listedContents = () => JSON.parse(readFileSync(listFile, 'utf8'));

/** The package whose file this is: "zod" for "../node_modules/zod/v4/index.js"; ours have none. */
const packageOf = (path) =>
  /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+(?:\/node_modules\/(?:@[^/]+\/)?[^/]+)*)\//.exec(path)?.[1];

/** Packages in a file that was bundled before it came to us: bundlers write where each part is from. */
function bundledBefore(text) {
  const parts = text.matchAll(
    /\/\/ ?#region [./]{0,60}node_modules\/(?:\.pnpm\/[^@/\n]{0,80}@([\d.]{1,20})[^/\n]{0,200}\/node_modules\/)?((?:@[\w.-]{1,80}\/)?[\w-][\w.-]{0,80})\//g,
  );
  return Array.from(parts, ([, version, name]) => (version === undefined ? name : `${name}@${version}`));
}

const sorted = (names) => [...new Set(names)].sort();

/**
 * What a bundle contains.
 * @param {import('esbuild').Metafile['outputs'][string]} output
 * @param {(path: string) => string} read the text of a file
 * @returns {Contents}
 */
export function contentsOf({ inputs, imports }, read) {
  const packages = Object.entries(inputs)
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && packageOf(path) !== undefined)
    .flatMap(([path]) => {
      const outer = packageOf(path);
      return [outer, ...bundledBefore(read(path)).map((inner) => `${inner} in ${outer}`)];
    });
  const asksFor = imports.filter(({ external }) => external).map(({ path }) => path.replace(/^node:/, ''));
  return { packages: sorted(packages), asksFor: sorted(asksFor) };
}

const missing = (from, names) => names.filter((name) => !from.includes(name));

/**
 * Where bundles differ from the list, as sentences; empty when they do not.
 * @param {Record<string, Contents>} found
 * @param {Record<string, Contents>} listed
 * @returns {string[]}
 */
export function differences(found, listed) {
  const nothing = { packages: [], asksFor: [] };
  return sorted([...Object.keys(found), ...Object.keys(listed)]).flatMap((bundle) => {
    const { packages, asksFor } = found[bundle] ?? nothing;
    const allowed = listed[bundle] ?? nothing;
    return [
      ...missing(allowed.packages, packages).map((name) => `${bundle} contains ${name}, which is not listed.`),
      ...missing(packages, allowed.packages).map((name) => `${bundle} no longer contains ${name}.`),
      ...missing(allowed.asksFor, asksFor).map((name) => `${bundle} asks for "${name}", which is not listed.`),
      ...missing(asksFor, allowed.asksFor).map((name) => `${bundle} no longer asks for "${name}".`),
      ...asksFor
        .filter((name) => name !== 'vscode' && !isBuiltin(name))
        .map((name) => `${bundle} asks for "${name}", which is not shipped: any folder above could answer.`),
    ];
  });
}
