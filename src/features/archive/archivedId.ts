import type { Archived } from '../../review/archivedPath';

/** Where the articles of archives are, as VS Code sees them. */
export const archiveScheme = 'seed-archive';

const beginning = `${archiveScheme}:/`;

/** The id of an article in an archive: its address as VS Code writes it, "seed-archive:/NAME/PATH". */
export function archivedId({ archive, path }: Archived): string {
  const parts = [archive, ...path.split('/')];
  return beginning + parts.map(encoded).join('/');
}

/** @returns null for the id of anything else */
export function readArchivedId(id: string): Archived | null {
  // Very many ids are asked about, and nearly all are a folder's.
  if (!id.startsWith(beginning)) return null;
  const [, archive = '', path = ''] = /^([^/]+)\/(.+)$/.exec(id.slice(beginning.length)) ?? [];
  if (archive === '') return null;
  try {
    return { archive: decodeURIComponent(archive), path: decodeURIComponent(path) };
  } catch {
    // Nothing that we or VS Code have written.
    return null;
  }
}

/** As VS Code encodes a part of a path, which leaves letters of ASCII, digits and `-._~` as they are. */
function encoded(part: string): string {
  const whole = part.replace(/[\ud800-\udfff]/gu, '\ufffd');
  return encodeURIComponent(whole).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Whether something is an article of any archive, connected to or not. */
export function isArchived({ scheme }: { readonly scheme: string }): boolean {
  return scheme === archiveScheme;
}
