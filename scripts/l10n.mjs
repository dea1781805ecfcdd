/**
 * `npm run l10n`: writes the English texts of src/ to l10n/bundle.l10n.json, from which they are translated.
 * With `--check`, it writes nothing and fails when the file is not up to date.
 */
import { getL10nJson } from '@vscode/l10n-dev';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './tools/files.mjs';
import { root } from './tools/paths.mjs';

const bundle = join(root, 'l10n', 'bundle.l10n.json');
const sources = filesBelow('src', '.ts').map((file) => ({
  extension: '.ts',
  contents: readFileSync(join(root, file), 'utf8'),
}));
const texts = await getL10nJson(sources);
// In an order that does not depend on where a text is used.
const sorted = Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
const written = `${JSON.stringify(sorted, null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(bundle, written);
else if (readFileSync(bundle, 'utf8') !== written) {
  console.error('l10n/bundle.l10n.json is not up to date. Run `npm run l10n`, and translate what is new.');
  process.exit(1);
}
