import { readProjectFile } from './readProjectFile';

/** The texts of package.json in English, by their keys. */
export const manifestTexts = JSON.parse(readProjectFile('package.nls.json')) as Readonly<Record<string, string>>;

/** `%key%`, where package.json shows a text. */
export const textKey = /"%([\w.-]+)%"/g;

/** package.json as VS Code reads it for somebody who speaks English: with its texts in place of their keys. */
export function readManifest(): string {
  return readProjectFile('package.json').replace(textKey, (_, key: string) => JSON.stringify(manifestTexts[key]));
}
