/** The packed extension: what is in it, and the same bytes wherever it is packed. */
import { unzipSync, zipSync } from 'fflate';

/** A program that people may start; all else is data. */
const program = 'extension/dist/cli.js';

/** Unix modes, as zip files hold them: of a regular file, in the upper half. */
const modeOf = (name) => (name === program ? 0o100755 : 0o100644) << 16;

/**
 * Packs files anew. vsce packs them in an order, with times, modes and a compression that depend on the computer, its
 * language, its time zone and its Node; here nothing of that counts.
 * @param {Uint8Array} vsix as vsce made it
 * @param {number} time in seconds since 1970
 * @returns {Uint8Array}
 */
export function repacked(vsix, time) {
  const files = unzipSync(vsix);
  // Zip files know local times only, from 1980 on: let it be that of London.
  const utc = new Date(Math.max(time, 315532800) * 1000);
  const mtime = new Date(utc.getTime() + utc.getTimezoneOffset() * 60_000);
  const names = Object.keys(files).sort();
  return zipSync(
    Object.fromEntries(names.map((name) => [name, [files[name], { mtime, attrs: modeOf(name), os: 3, level: 9 }]])),
  );
}

/**
 * Files that a package may not hold, and those that it lacks, as sentences.
 * @param {string[]} names in the package
 * @param {string[]} allowed the same; "*" stands for any name in that folder
 * @returns {string[]}
 */
export function unexpected(names, allowed) {
  const matches = (pattern, name) =>
    pattern.endsWith('/*') ? name.slice(0, name.lastIndexOf('/') + 1) === pattern.slice(0, -1) : name === pattern;
  return [
    ...names
      .filter((name) => !allowed.some((pattern) => matches(pattern, name)))
      .map((name) => `${name} is packed, and not listed.`),
    ...allowed
      .filter((pattern) => !names.some((name) => matches(pattern, name)))
      .map((pattern) => `${pattern} is listed, and not packed.`),
  ];
}
