import { decodeHTML } from 'entities';

/** What a page's structured data say of its article, as they were written. */
export interface StructuredData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** Names of people, in order. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly address: string | null;
  readonly isFree: boolean | null;
}

type Json = { readonly [key: string]: unknown };

/** In UTF-16 code units; more is no description of an article. */
const longestScript = 2_000_000;
const mostScripts = 50;
const mostObjects = 20_000;

const articleType =
  /^(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]{0,30}Article|[A-Za-z]{0,20}Posting|Report|[A-Za-z]{0,20}Review|Interview|Recipe)$/;

/**
 * Reads the article's entry among the JSON-LD of a page.
 * @param scripts as they are written; what is broken is passed over
 * @param address the page's own: of several articles the one with this address is meant
 */
export function readJsonLd(scripts: readonly string[], address: string | null): StructuredData | null {
  const objects = scripts.slice(0, mostScripts).flatMap((script) => objectsIn(parse(script)));
  const named = objects.filter((object) => textOf(object, 'name') !== null);
  const byId = new Map(named.map((object) => [textOf(object, '@id'), object]));
  const articles = objects.filter((object) => typesOf(object).some((type) => articleType.test(type)));
  const meant = articles.find((object) => address !== null && addressOf(object) === address) ?? articles[0];
  if (!meant) return null;
  const authors = list(own(meant, 'author') ?? own(meant, 'creator')).map((author) => resolve(author, byId));
  const [publisher] = list(own(meant, 'publisher')).map((value) => resolve(value, byId));
  return {
    headline: textOf(meant, 'headline') ?? textOf(meant, 'name'),
    published: textOf(meant, 'datePublished'),
    modified: textOf(meant, 'dateModified'),
    authors: authors.flatMap(({ name, isPerson }) => (isPerson && name !== null ? [name] : [])),
    publisher: publisher?.name ?? null,
    address: addressOf(meant),
    isFree: freeness(own(meant, 'isAccessibleForFree')),
  };
}

function parse(script: string): unknown {
  if (script.length > longestScript) return null;
  const json = script.trim().replace(/^<!(?:--|\[CDATA\[)|(?:-->|\]\]>)$/g, '');
  // Line ends within strings are the usual mistake.
  // eslint-disable-next-line no-control-regex -- these are meant
  for (const attempt of [json, json.replace(/[\u0000-\u001F]+/g, ' ').replace(/,\s{0,100}(?=[}\]])/g, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue;
    }
  }
  return null;
}

/** All objects that may describe the page, outer ones first; not what an article is part of, or talks about. */
function objectsIn(value: unknown): Json[] {
  const found: Json[] = [];
  const waiting: unknown[] = [value];
  for (let index = 0; index < waiting.length && index < mostObjects; index++) {
    const next = waiting[index];
    if (Array.isArray(next)) for (const item of next.slice(0, mostObjects)) waiting.push(item);
    else if (isObject(next)) {
      found.push(next);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher', 'review']) {
        const inner = own(next, key);
        if (typeof inner === 'object') waiting.push(inner);
      }
    }
  }
  return found;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of the object itself: "__proto__" and "constructor" are keys like others in a stranger's JSON. */
function own(object: Json, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 100) : value === undefined || value === null ? [] : [value];
}

function textOf(object: Json, key: string): string | null {
  const [value] = list(own(object, key));
  if (typeof value !== 'string' || value.length > 5000) return null;
  return decodeHTML(value).trim() || null;
}

function typesOf(object: Json): string[] {
  return list(own(object, '@type')).filter((type): type is string => typeof type === 'string' && type.length < 200);
}

function addressOf(object: Json): string | null {
  const page = own(object, 'mainEntityOfPage');
  return (
    textOf(object, 'url') ??
    (isObject(page) ? (textOf(page, '@id') ?? textOf(page, 'url')) : textOf(object, 'mainEntityOfPage'))
  );
}

function resolve(value: unknown, byId: ReadonlyMap<string | null, Json>): { name: string | null; isPerson: boolean } {
  if (typeof value === 'string') return { name: decodeHTML(value.slice(0, 500)).trim() || null, isPerson: true };
  if (!isObject(value)) return { name: null, isPerson: false };
  const whole = textOf(value, 'name') === null ? (byId.get(textOf(value, '@id')) ?? value) : value;
  return {
    name: textOf(whole, 'name'),
    isPerson: !typesOf(whole).some((type) => /Organi[sz]ation|Corporation/.test(type)),
  };
}

function freeness(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^(?:true|false)$/i.test(value) ? /^true$/i.test(value) : null;
}
