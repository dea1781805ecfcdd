import * as l10n from '@vscode/l10n';

/** Where an archive is: an index on an OpenSearch server. */
export interface ArchiveAddress {
  /** "https://archive.example.org:9200", maybe with a path; without a slash at its end. */
  readonly url: string;
  readonly index: string;
}

/** What a server may want to know before it answers. */
export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** Names of indexes as the server takes them: small letters, digits, `-` and `_`, and no sign before them. */
const indexName = /^[a-z0-9][a-z0-9_-]{0,99}$/;

/**
 * Reads the address of a server.
 * @returns the address without what is no part of it, or what is wrong with it: a sentence
 */
export function readServerUrl(text: string): { readonly url: string } | { readonly problem: string } {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return {
      problem: l10n.t('“{0}” is no address. It should look like https://archive.example.org:9200.', text.trim()),
    };
  }
  if (url.username !== '' || url.password !== '')
    return { problem: l10n.t('Leave name and password out of the address: they are given apart from it.') };
  if (url.search !== '' || url.hash !== '')
    return { problem: l10n.t('The address of a server ends before “{0}”.', url.search || url.hash) };
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isThisComputer(url.hostname)))
    return {
      problem: l10n.t('Articles and passwords travel by https only. http is taken for servers on this computer.'),
    };
  return { url: `${url.origin}${url.pathname.replace(/\/+$/, '')}` };
}

/** @returns what is wrong with the name of an index, a sentence; null when nothing is */
export function indexNameProblem(name: string): string | null {
  if (indexName.test(name)) return null;
  return l10n.t(
    'The name of an archive has small letters, digits, “-” and “_”, 100 at most, and begins with none of the signs.',
  );
}

function isThisComputer(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
