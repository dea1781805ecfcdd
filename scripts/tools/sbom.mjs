/** A bill of materials: what is in the bundles, for programs that look for packages with known faults (CycloneDX). */
import { createHash } from 'node:crypto';

/** @typedef {Pick<import('./parts.mjs').Part, 'name' | 'version' | 'license' | 'integrity' | 'bundles'>} Part */

/** A name as addresses of packages write it: https://github.com/package-url/purl-spec */
const address = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}${version ? `@${version}` : ''}`;

/** "sha512-…" in base64, as hexadecimal. */
const digest = (integrity) => Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');

function component(part) {
  const purl = address(part);
  return {
    type: 'library',
    'bom-ref': purl,
    name: part.name,
    ...(part.version && { version: part.version }),
    ...(part.integrity && { hashes: [{ alg: 'SHA-512', content: digest(part.integrity) }] }),
    licenses: [{ license: { id: part.license } }],
    purl,
    properties: part.bundles.map((bundle) => ({ name: 'seed-review:bundle', value: bundle })),
  };
}

/** A serial number that is the same for the same contents, in the form of a version 8 UUID (“custom”). */
function serialNumber(contents) {
  const hex = createHash('sha256').update(JSON.stringify(contents)).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * The same bytes for the same parts: neither clock nor chance has a say.
 * @param {{ name: string, version: string, license: string }} product
 * @param {Part[]} parts
 * @returns {string} CycloneDX 1.6, as JSON
 */
export function billOfMaterials({ name, version, license }, parts) {
  const contents = {
    metadata: {
      component: { type: 'application', 'bom-ref': name, name, version, licenses: [{ license: { id: license } }] },
    },
    components: parts.map(component),
  };
  const head = { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serialNumber(contents), version: 1 };
  return `${JSON.stringify({ ...head, ...contents }, null, 2)}\n`;
}
