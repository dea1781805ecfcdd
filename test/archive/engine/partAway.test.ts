import assert from 'node:assert/strict';
import { Archive } from '../../../src/archive/archive';
import { bulkLines } from '../../../src/archive/bulk';
import { archiveDocument } from '../../../src/archive/document';
import { indexBody } from '../../../src/archive/mapping';
import { parseQuery } from '../../../src/search/query/parser';
import { clientOf } from './archives';
import { parityArticles } from './parity';
import { ask, engineUrl } from './support';

const index = 'part-away';

/** The server does not count such a part among those that failed. */
describe('an archive of which one of two parts is away', () => {
  const articles = parityArticles().slice(0, 20);
  const client = clientOf(index);
  const archive = new Archive(client);
  const find = (text: string) => archive.find(parseQuery(text, { typing: false }), { limit: articles.length });

  const limit = 'index.routing.allocation.total_shards_per_node';
  const settle = (most: number) => ask(engineUrl(), 'PUT', `/${index}/_settings`, { [limit]: most });
  /** Puts the articles, as far as their part is there. */
  async function put(): Promise<void> {
    const parcels = articles.map(({ article: { id }, article, facts }, at) => {
      return { id: String(at), path: id, json: JSON.stringify(archiveDocument(article, facts, '')) };
    });
    const query = { refresh: true, timeout: '1s' };
    await client.request('POST', `/${index}/_bulk`, { body: bulkLines(parcels), query });
  }

  before(async () => {
    const { settings, mappings } = indexBody({ shards: 2, replicas: 0 }) as Readonly<Record<string, object>>;
    // The only node there is may have one part, and no more.
    const body = { settings: { ...settings, [limit]: 1 }, mappings };
    await client.request('PUT', `/${index}`, { body, query: { wait_for_active_shards: 0 } });
    await put();
  });
  after(() => ask(engineUrl(), 'DELETE', `/${index}`));

  it('says so with what it finds, and does not deny what is in there', async () => {
    const everything = 'date:>1900';
    const part = await find(everything);
    assert.equal(part.isPartial, true);
    assert.equal((await find('nosuchword')).isPartial, true);
    assert.equal((await archive.status()).health, 'red');
    const [there] = part.files;
    assert.equal((await archive.file(there!.path))?.text, there!.text);
    await assert.rejects(archive.file('nosuchfile.md'), { kind: 'unavailable' });

    await settle(-1);
    await ask(engineUrl(), 'GET', `/_cluster/health/${index}?wait_for_status=green`);
    await put();
    const whole = await find(everything);
    assert.equal(whole.isPartial, false);
    assert.ok(part.total > 0 && part.total < whole.total, `${part.total} of ${whole.total}`);
    assert.equal(await archive.file('nosuchfile.md'), null);
  });
});
