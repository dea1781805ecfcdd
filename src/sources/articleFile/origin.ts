import { parse } from 'yaml';
import { yamlIn } from '../../article/frontMatter';
import { digestOf } from '../../corpus/digest';

/** Where an article was imported from, as its front matter says. */
export interface Origin {
  /** The original file: a path from the article's folder, with `/`, or an address (`file:///…`). */
  readonly from: string;
  /** The names of the attachments that lead to the document, from the outside in; empty when it is the file itself. */
  readonly attached: readonly string[];
  /** The article of what it is attached to, a path from the article's folder; null when there is none. */
  readonly within: string | null;
  /** What tells it apart from the others in a file of several; null in other files. */
  readonly part: string | null;
  /** Of the original file's bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** Whether the article's file is what Seed Review wrote, and nobody has changed it since. */
  readonly isAsWritten: boolean;
}

/** In its place: front matter that the document had before may have a line that looks so. */
const digestLine = /^(imported:\n(?: {2}.*\n){1,400}? {2}text:) \S{0,40}$/m;

/** What an article's file says of its origin; null when it was not imported, or does not say so rightly. */
export function originIn(text: string): Origin | null {
  const imported = importedIn(text);
  if (!imported) return null;
  const { from, sha256, attached, within, part, text: digest } = imported;
  if (!isWord(from) || !isWord(sha256) || !/^[\da-f]{64}$/.test(sha256)) return null;
  return {
    from,
    attached: Array.isArray(attached) ? attached.filter(isWord) : [],
    within: isWord(within) ? within : null,
    part: isWord(part) ? part : null,
    sha256,
    isAsWritten: isWord(digest) && Number.parseInt(digest, 16) === digestOf(withoutDigest(text)),
  };
}

/** What the digest is taken of: git and editors change line ends, which are no change of the article. */
function withoutDigest(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/^\uFEFF/, '')
    .replace(digestLine, '$1 ""');
}

/** An article's file with the digest of its text in its place. */
export function withDigest(text: string): string {
  const bare = withoutDigest(text);
  return bare.replace(digestLine, (_, before: string) => `${before} ${digestOf(bare).toString(16).padStart(14, '0')}`);
}

/** Whether two files are the same but for the ends of their lines. */
export function isSameFile(a: string, b: string): boolean {
  return withoutDigest(a) === withoutDigest(b);
}

function importedIn(text: string): Record<string, unknown> | null {
  const yaml = yamlIn(text);
  if (yaml === null) return null;
  try {
    const front: unknown = parse(yaml, { schema: 'failsafe', maxAliasCount: 0, logLevel: 'silent' });
    const imported = isMap(front) ? front['imported'] : null;
    return isMap(imported) ? imported : null;
  } catch {
    // Front matter that cannot be read says nothing; the article itself names the problem.
    return null;
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
