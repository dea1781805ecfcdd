import { readXml } from './xml';

/** What an office document states about itself. */
export interface CoreProperties {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
  /** The day on which the file was made, or was last made from another. `YYYY-MM-DD`. */
  readonly made: string | null;
}

/** Reads docProps/core.xml of DOCX, or meta.xml of ODT. */
export function readCoreProperties(xml: string | null): CoreProperties {
  const found = new Map<string, string>();
  let [element, words] = ['', ''];
  readXml(xml ?? '', {
    open(name) {
      [element, words] = [name, ''];
    },
    close(name) {
      if (name === element && words.trim() !== '' && !found.has(name)) found.set(name, words.trim());
      element = '';
    },
    text(text) {
      if (element !== '' && words.length < 1000) words += text;
    },
  });
  const first = (...names: string[]): string | null => names.map((name) => found.get(name)).find(Boolean) ?? null;
  const language = first('dc:language');
  return {
    title: first('dc:title'),
    author: first('meta:initial-creator', 'dc:creator'),
    language: language !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(language) ? language : null,
    made: /^\d{4}-\d{2}-\d{2}/.exec(first('dcterms:created', 'meta:creation-date') ?? '')?.[0] ?? null,
  };
}
