import { createHash } from 'node:crypto';
import { ArchiveClient } from '../../../src/archive/client';
import { archiveDocument } from '../../../src/archive/document';
import { indexBody } from '../../../src/archive/mapping';
import type { Send } from '../../../src/archive/wire';
import type { ReadArticle } from './parity';
import { ask, engineUrl } from './support';

/** Sends in this thread. */
const sendHere: Send = async ({ method, url, headers, body }, signal) => {
  const answer = await fetch(url, { method, headers, body: body ?? null, signal: signal ?? null });
  return { id: 0, status: answer.status, body: await answer.text() };
};

/** Asks an archive, on the engine that the tests share if on no other. */
export function clientOf(index: string, url = engineUrl()): ArchiveClient {
  return new ArchiveClient({ url, index }, null, sendHere);
}

/** A document as it is in an index. */
export interface Kept {
  readonly _id: string;
  /** How often it was put. */
  readonly _version: number;
  readonly _source: { readonly path: string; readonly digest: string };
}

/** All that an index holds, in the order of the paths. */
export async function keptIn(url: string, index: string): Promise<readonly Kept[]> {
  await ask(url, 'POST', `/${index}/_refresh`);
  const body = { size: 10_000, version: true, _source: ['path', 'digest'], sort: ['path'] };
  const { hits } = await ask<{ hits: { hits: readonly Kept[] } }>(url, 'POST', `/${index}/_search`, body);
  return hits.hits;
}

/** How much an index holds; 0 where nobody can say. */
export async function countIn(url: string, index: string): Promise<number> {
  await ask(url, 'POST', `/${index}/_refresh`);
  return (await ask<{ count?: number }>(url, 'GET', `/${index}/_count`)).count ?? 0;
}

/** Makes an archive of these articles, in the place of one of that name. */
export async function makeArchive(index: string, articles: readonly ReadArticle[], shards = 2): Promise<void> {
  await ask(engineUrl(), 'DELETE', `/${index}`);
  const client = clientOf(index);
  await client.request('PUT', `/${index}`, { body: indexBody({ shards, replicas: 0 }) });
  const body = articles
    .map(({ article, facts }) => {
      const _id = createHash('sha256').update(article.id).digest('hex').slice(0, 40);
      return `${JSON.stringify({ index: { _id } })}\n${JSON.stringify(archiveDocument(article, facts, ''))}\n`;
    })
    .join('');
  const { json } = await client.request('POST', `/${index}/_bulk`, { body, query: { refresh: true } });
  const { errors } = json as { readonly errors: boolean };
  if (errors) throw new Error(JSON.stringify(json).slice(0, 1000));
}
