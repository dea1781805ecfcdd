/** The address of the OpenSearch that the archive's tests share: "http://127.0.0.1:9200". Indexes in it are theirs. */
export function engineUrl(): string {
  const url = process.env['SEED_REVIEW_ENGINE'];
  if (url === undefined) throw new Error('These tests need OpenSearch: npm run test:archive starts it for them.');
  return url;
}

/**
 * Asks an OpenSearch server, without what the product does about it.
 * @param path "/articles/_doc/1?refresh"
 * @returns the JSON of its answer, whatever its status
 */
export async function ask<T>(url: string, method: string, path: string, body?: object): Promise<T> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return (await answer.json()) as T;
}
