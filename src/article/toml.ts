import { keyOf, type Scalar, type Scalars } from './scalars';

/** `title = "Dam row"`, `date = 2025-11-12T08:00:00Z`, `[article]`. */
const line = new RegExp(
  [
    String.raw`^[ \t]{0,20}(?:\[(?<table>[\w.:" -]{1,100})\]`,
    String.raw`(?<key>[\w.:"-]{1,100})[ \t]{0,20}=[ \t]{0,20}\[?[ \t]{0,20}`,
  ].join('|') + String.raw`(?<value>"(?:[^"\\\n]|\\.){0,2000}"|'[^'\n]{0,2000}'|\d[^#,\]\n]{0,60}))`,
  'gm',
);

/** Reads the keys of TOML with values on one line; of a list the first. */
export function readToml(toml: string, start: number): Scalars {
  const scalars = new Map<string, Scalar>();
  let table = '';
  for (const match of toml.matchAll(line)) {
    const { table: opened, key, value: written } = match.groups ?? {};
    if (opened !== undefined) {
      table = keyOf(opened.replaceAll('"', ''));
    } else if (key !== undefined && written !== undefined) {
      const isQuoted = /^["']/.test(written);
      const bare = isQuoted ? written.slice(1, -1) : written.trimEnd();
      const from = start + match.index + match[0].length - written.length + (isQuoted ? 1 : 0);
      const path = table + keyOf(key.replaceAll('"', ''));
      const value = (written.startsWith('"') ? unescaped(bare) : bare).trim();
      if (!scalars.has(path)) scalars.set(path, { value, start: from, end: from + bare.length });
    }
  }
  return scalars;
}

/** TOML's escapes are those of JSON, for the most part. */
function unescaped(value: string): string {
  try {
    return JSON.parse(`"${value}"`) as string;
  } catch {
    return value;
  }
}
