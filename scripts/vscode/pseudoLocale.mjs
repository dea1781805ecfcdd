/**
 * A language that nobody speaks: each letter of our English texts has an accent, so that a person still reads them, and
 * a text that does not go through the translations stands out by having none.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { downloads, root } from '../tools/paths.mjs';

/** Windows' name for such a language; VS Code looks for texts of any language that it is told. */
export const pseudoLocale = 'qps-ploc';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'áƀçđéƒĝĥíĵķļɱñóþʠŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻḾÑÓÞǪŔŠŢÚṼŴẊÝŽ';
const accents = new Map([...plain].map((letter, index) => [letter, accented[index]]));

/** What stays: what is filled in, addresses of links, code, icons, and words of the search language. */
const kept = /(\{\d+\}|\]\([^)]*\)|`[^`]*`|\$\([\w-]+\)|speaker:|on:2025-11)/;

/** A text in the language that nobody speaks. @param {string} text */
export function inPseudo(text) {
  return text
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[a-z]/gi, (letter) => accents.get(letter) ?? letter)))
    .join('');
}

/** Writes texts of ours in the language that nobody speaks. @param {string} from @param {string} to paths of JSON */
async function translate(from, to) {
  const texts = Object.entries(JSON.parse(await readFile(from, 'utf8')));
  await writeFile(to, JSON.stringify(Object.fromEntries(texts.map(([key, text]) => [key, inPseudo(text)]))));
}

/**
 * The extension as it has been built, in a folder of its own, with texts in `pseudoLocale` beside the others.
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 */
export async function extensionInPseudoLocale() {
  await mkdir(downloads, { recursive: true });
  const folder = await mkdtemp(join(downloads, 'extension-'));
  for (const part of ['package.json', 'package.nls.json', 'l10n', 'dist', 'media', 'seeds'])
    await cp(join(root, part), join(folder, part), { recursive: true });
  await translate(join(root, 'package.nls.json'), join(folder, `package.nls.${pseudoLocale}.json`));
  await translate(join(root, 'l10n', 'bundle.l10n.json'), join(folder, 'l10n', `bundle.l10n.${pseudoLocale}.json`));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}
