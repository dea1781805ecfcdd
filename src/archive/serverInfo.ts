import * as l10n from '@vscode/l10n';
import type { ArchiveClient } from './client';
import { mappingVersion } from './mapping';
import { ArchiveProblem } from './problem';

/** The oldest OpenSearch that we can talk to. */
const oldest = 2;

/** What a server says of itself. */
interface Greeting {
  readonly version?: { readonly number?: unknown; readonly distribution?: unknown };
}

/**
 * Whether a server is one that we can talk to.
 * @returns what it is: "OpenSearch 2.19.6"
 * @throws ArchiveProblem `noServer` or `oldServer`
 */
export async function checkServer(client: ArchiveClient, signal?: AbortSignal): Promise<string> {
  const { url } = client.address;
  const { status, json } = await client.request('GET', '/', { signal }, [403]);
  // Whoever may only read an archive need not be let know this.
  if (status === 403 && json !== null) return 'OpenSearch';
  const { number, distribution } = (json as Greeting | null)?.version ?? {};
  if (typeof number !== 'string')
    throw new ArchiveProblem('noServer', l10n.t('What answers at {0} does not say which server it is.', url));
  if (distribution !== 'opensearch')
    throw new ArchiveProblem(
      'noServer',
      l10n.t('{0} is Elasticsearch {1}. An archive needs OpenSearch {2} or newer.', url, number, oldest),
    );
  const version = `OpenSearch ${number}`;
  if (!(Number.parseInt(number, 10) >= oldest))
    throw new ArchiveProblem(
      'oldServer',
      l10n.t('{0} is {1}, which is too old. An archive needs OpenSearch {2} or newer.', url, version, oldest),
    );
  return version;
}

/** Of each index that goes by a name. */
type Mappings = Readonly<
  Record<string, { readonly mappings?: { readonly _meta?: { readonly seedReview?: unknown } } }>
>;

/**
 * Whether the index is an archive, made as this version of Seed Review makes them.
 * @throws ArchiveProblem `noIndex`, `foreignIndex` or `otherMapping`
 */
export async function checkIndex(client: ArchiveClient, signal?: AbortSignal): Promise<void> {
  const { index, url } = client.address;
  const ask = (what: string) => client.request('GET', `/${index}/${what}`, { signal });
  const { json } = await ask('_mapping').catch(async (error: unknown) => {
    if (!(error instanceof ArchiveProblem && error.kind === 'noIndex')) throw error;
    // A server that is starting knows no index yet, and says so only to those who ask for articles.
    await ask('_count');
    return ask('_mapping');
  });
  // A name that is an alias may stand for several.
  const versions = Object.values((json ?? {}) as Mappings).map(({ mappings }) => mappings?._meta?.seedReview);
  for (const version of versions.length > 0 ? versions : [undefined]) {
    if (typeof version !== 'number')
      throw new ArchiveProblem(
        'foreignIndex',
        l10n.t('“{0}” at {1} is no archive of Seed Review. Choose another name.', index, url),
      );
    if (version !== mappingVersion)
      throw new ArchiveProblem(
        'otherMapping',
        l10n.t(
          'The archive “{0}” was made by another version of Seed Review. Use that version, or make another archive and put the articles there.',
          index,
        ),
      );
  }
}
