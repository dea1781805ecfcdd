import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../../src/sources/importer';
import { importPdf } from '../../src/sources/pdf';
import { documentOf } from './documentOf';
import { fidelityOf, textOf } from './fidelity';

const folder = join(process.cwd(), 'test/sources/fixtures/pdf');

interface Known {
  readonly title: string;
  readonly author: string | null;
  readonly day: string | null;
  readonly text: string;
  /** Words before which a page begins. */
  readonly breaks?: readonly string[];
  readonly labels?: readonly string[];
  readonly notes?: readonly string[];
  readonly captions?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
}

const names = readdirSync(folder).flatMap((name) => (name.endsWith('.pdf') ? [name.slice(0, -4)] : []));
const read = new Map<string, Promise<SourceDocument>>();
const knownOf = (name: string): Known => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Known;

function documentNamed(name: string): Promise<SourceDocument> {
  const found = read.get(name) ?? documentOf(importPdf, readFileSync(join(folder, `${name}.pdf`)), `${name}.pdf`);
  read.set(name, found);
  return found;
}

describe('PDFs by Chromium', () => {
  for (const name of names) {
    it(`${name}: says what its text is`, async () => {
      const known = knownOf(name);
      const found = await documentNamed(name);
      const { precision, recall, order } = fidelityOf(known.text, found.blocks);
      if (process.env['SHOW_FIDELITY']) {
        const share = (value: number): string => (100 * value).toFixed(2).padStart(6);
        console.log(`${name.padEnd(20)} recall ${share(recall)} precision ${share(precision)} order ${share(order)}`);
      }
      if (process.env['SHOW_FIDELITY'] === name) console.log(JSON.stringify(found, null, 1));
      assert.deepEqual([found.title, found.author, found.date?.day ?? null], [known.title, known.author, known.day]);
      assert.ok(recall >= 0.98 && precision >= 0.97 && order >= 0.97, `${recall} ${precision} ${order}`);
    });

    it(`${name}: has the paragraphs that its text has`, async () => {
      const known = knownOf(name);
      const squeezed = (text: string): string => text.replace(/[\s\u00ad]+/g, '');
      const found = new Set((await documentNamed(name)).blocks.map((block) => squeezed(textOf(block))));
      const missing = known.text.split('\n').filter((line) => line.length > 60 && !found.has(squeezed(line)));
      assert.deepEqual(missing, []);
    });
  }
});
