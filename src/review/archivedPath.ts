/*
 * What people decide about articles of archives is kept among what they decide about a folder's, as if these lay in a
 * folder of their own there: ".seed-archive/NAME/PATH". That folder is never looked into for articles.
 */

export const archivedFolder = '.seed-archive';

/** An article in an archive. */
export interface Archived {
  /** The archive's name. */
  readonly archive: string;
  /** Where the article lay when it was put there: "2025/october/ferry.md". */
  readonly path: string;
}

/** What no file system is to have in a name, and what stands for it here. */
const unsafe = /[%:\\"<>|?*\p{Cc}]|^\.{1,2}$|[. ]$/gu;

/** Where an article of an archive would lie in a folder, with "/". */
export function archivedPath({ archive, path }: Archived): string {
  return [archivedFolder, archive, ...path.split('/').map(safe)].join('/');
}

/** Whether no article of a folder can have a path. */
export function isOfArchive(path: string): boolean {
  return path.startsWith(`${archivedFolder}/`);
}

/** The article of an archive that a path in a folder stands for; null when it is another's. */
export function readArchivedPath(path: string): Archived | null {
  // Nearly all are a folder's own.
  if (!isOfArchive(path)) return null;
  const [, archive = '', ...parts] = path.split('/');
  if (archive === '' || parts.length === 0) return null;
  try {
    return { archive, path: parts.map(read).join('/') };
  } catch {
    // Whoever wrote the file, it was not us.
    return null;
  }
}

/** An archive's path may be any text, such as a web address with "//" in it. */
function safe(part: string): string {
  return part === '' ? '%' : part.replace(unsafe, encoded);
}

function encoded(signs: string): string {
  const ascii = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return Array.from(signs, (sign) => (sign < '\x80' ? ascii(sign) : encodeURIComponent(sign))).join('');
}

function read(part: string): string {
  return part === '%' ? '' : decodeURIComponent(part);
}
