/** What a header like `Content-Type: text/plain; charset="utf-8"` says. */
export interface ContentType {
  /** In lower case: "text/plain"; empty when the header says nothing of the kind. */
  readonly value: string;
  /** By names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const parameter = /;\s{0,20}([!#-'*+.\w-]{1,60})\s{0,5}=\s{0,5}(?:"((?:[^"\\]|\\[^]){0,1000})"|([^\s;"]*))/g;

/**
 * Reads a structured header. Of a parameter given twice the first counts, as it does for mail programs. File names are
 * not read here: they may be in pieces and in encodings (RFC 2231).
 */
export function readContentType(header: string | null): ContentType {
  const text = header ?? '';
  const parameters = new Map<string, string>();
  for (const [, name, quoted, plain] of text.matchAll(parameter)) {
    const key = (name ?? '').toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\([^])/g, '$1') ?? plain ?? '');
  }
  return { value: /^\s*([\w.+-]{1,60}\/?[\w.+-]{0,100})/.exec(text)?.[1]?.toLowerCase() ?? '', parameters };
}
