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

/** Asks an archive on the engine that the tests share. */
export function clientOf(index: string): ArchiveClient {
  return new ArchiveClient({ url: engineUrl(), index }, null, sendHere);
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
