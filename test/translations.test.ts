import assert from 'node:assert/strict';
import { manifestTexts } from './support/manifest';
import { readProjectFile } from './support/readProjectFile';

/** The languages that everything is translated into, as VS Code names them. */
const languages = ['de', 'es', 'fr', 'pt-br'];

type Texts = Readonly<Record<string, string>>;

const read = (...path: string[]) => JSON.parse(readProjectFile(...path)) as Texts;

/** What must stand in a translation as it does in the text: what is filled in, links, code and key names. */
const partsOf = (text: string) =>
  [
    ...new Set(text.match(/\{\w+\}|\]\(command:[^)]*\)|\(https:[^)]*\)|`[^`]*`|\$\([\w-]+\)|speaker:|on:2025-11|\n/g)),
  ].sort();

for (const language of languages) {
  describe(`the texts in ${language}`, () => {
    const translations: readonly (readonly [what: string, texts: Texts, translated: Texts])[] = [
      ['the manifest', manifestTexts, read(`package.nls.${language}.json`)],
      ['the bundle', read('l10n', 'bundle.l10n.json'), read('l10n', `bundle.l10n.${language}.json`)],
    ];
    for (const [what, texts, translated] of translations) {
      it(`of ${what} are all there, and no others`, () =>
        assert.deepEqual(Object.keys(translated).sort(), Object.keys(texts).sort()));

      it(`of ${what} keep what is filled in, links and code`, () => {
        for (const [key, text] of Object.entries(texts))
          assert.deepEqual(partsOf(translated[key] ?? ''), partsOf(text), key);
      });

      it(`of ${what} end as those in English do`, () => {
        const ending = (text: string) => /[.:…?!]?$/.exec(text.trim())?.[0];
        for (const [key, text] of Object.entries(texts)) assert.equal(ending(translated[key] ?? ''), ending(text), key);
      });
    }
  });
}
