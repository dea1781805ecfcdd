import * as l10n from '@vscode/l10n';
import { firstNames } from './authors';
import { type DateClaim, dateMetas, modifiedMetas } from './dates';
import { readJsonLd, type StructuredData } from './jsonLd';
import type { TamePage } from './tame';

/** What the head of a page and its structured data say, before anybody looks at the page itself. */
interface HeadMetadata {
  readonly data: StructuredData | null;
  readonly titles: readonly string[];
  readonly siteName: string | null;
  readonly dates: readonly DateClaim[];
  readonly modified: string | null;
  /** Bylines, in order of trust. */
  readonly bylines: readonly (readonly string[])[];
  readonly address: string | null;
  readonly language: string | null;
}

const authorMetas = [
  ...['author', 'article:author', 'og:article:author', 'dc.creator', 'dcterms.creator', 'parsely-author'],
  ...['sailthru.author', 'byl', 'byline', 'citation_author', 'rnews:author'],
];
/** Where structured data keep the day; the same in all languages. */
const inJsonLd = { foundIn: 'JSON-LD datePublished', place: 'JSON-LD datePublished' };
const titleMetas = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'headline'];

/** @param statedAddress the address in the file that the page came in, which its own may be compared with */
export function readHead(page: TamePage, statedAddress: string | null): HeadMetadata {
  const metas = new Map<string, string[]>();
  for (const [name, content] of page.metas) {
    if (content !== '') metas.set(name, [...(metas.get(name) ?? []), content].slice(0, 20));
  }
  const first = (name: string): string | null => metas.get(name)?.[0] ?? null;
  const canonical = page.links.find(([rel]) => rel.toLowerCase() === 'canonical')?.[1] ?? null;
  const address = webAddress(canonical) ?? webAddress(first('og:url')) ?? webAddress(statedAddress);
  const data = readJsonLd(page.jsonLd, address);
  const dates = dateMetas.flatMap((name) => {
    const written = first(name);
    return written === null ? [] : [{ written, foundIn: `the page’s ${name}`, place: l10n.t('the page’s {0}', name) }];
  });
  const modified = modifiedMetas.map(first).find((written) => written !== null) ?? null;
  return {
    data,
    titles: [data?.headline ?? null, ...titleMetas.map(first)].filter((title) => title !== null),
    siteName: first('og:site_name') ?? data?.publisher ?? first('application-name'),
    dates: data?.published ? [{ written: data.published, ...inJsonLd }, ...dates] : dates,
    modified: data?.modified ?? modified,
    bylines: [data?.authors ?? [], ...authorMetas.map((name) => metas.get(name) ?? [])],
    address: address ?? webAddress(data?.address ?? null),
    language: languageTag(page.language) ?? languageTag(first('og:locale')) ?? languageTag(first('content-language')),
  };
}

/** @returns the address without a fragment; null when it is none of the web */
function webAddress(written: string | null): string | null {
  if (written === null || written.length > 2000) return null;
  try {
    const url = new URL(written.trim());
    url.hash = '';
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function languageTag(written: string | null): string | null {
  const tag = written?.trim().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null;
}

/** @returns who wrote the article, by its head or else by lines on the page */
export function authorOf(head: HeadMetadata, onPage: readonly (readonly string[])[]): string | null {
  return firstNames([...head.bylines, ...onPage], head.siteName);
}
