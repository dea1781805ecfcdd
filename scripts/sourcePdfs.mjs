/**
 * Prints the PDFs of test/sources/fixtures/pdf anew with Chromium, each with what it says beside it as JSON. Only when
 * layouts are added: PDFs of another version of Chromium differ in every byte.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { format } from 'prettier';
import { layouts } from '../test/sources/fixtures/pdfLayouts.mjs';
import { root } from './tools/paths.mjs';
import { browserFlags, ensureBrowser } from './vscode/browser.mjs';

const folder = join(root, 'test/sources/fixtures/pdf');
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
try {
  const page = await browser.newPage();
  for (const [name, { html, options, ...known }] of Object.entries(layouts)) {
    await page.setContent(html);
    const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true, ...options });
    await writeFile(join(folder, `${name}.pdf`), bytes);
    await writeFile(
      join(folder, `${name}.json`),
      await format(JSON.stringify(known), { parser: 'json', printWidth: 120 }),
    );
    console.log(`${name}.pdf: ${bytes.length} bytes`);
  }
} finally {
  await browser.close();
}
