import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticles, readFacts, ShardWriter, UnusableShard } from '../../../src/corpus/cache/shard';
import { parseQuery } from '../../../src/search/query/parser';
import { Slices } from '../../../src/corpus/slices';
import { Session } from './support';

const slow = 60_000;

async function shardOf(session: Session): Promise<Uint8Array> {
  const writer = new ShardWriter(session.index.terms);
  for (const id of session.source.ids()) {
    const article = session.source.article(id);
    if (article) writer.add(article, session.source.facts(id));
  }
  return (await writer.finish('engine', new Slices())).slice();
}

/** The index may know other terms already, in another order. */
async function restored(...shards: readonly Uint8Array[]): Promise<Session> {
  const session = new Session();
  session.put('other', 'The pier at night, a mayor said.');
  session.corpus.remove('other');
  session.index.remove('other');
  session.known.clear();
  for (const bytes of shards) session.articles(await readArticles(bytes, 'engine', session.index.terms, new Slices()));
  for (const bytes of shards) for (const facts of readFacts(bytes, 'engine')) session.facts(facts);
  return session;
}

const word = fc.constantFrom(
  'ferry',
  'ferries',
  'night',
  'pier',
  'mayor',
  'cease-fire',
  'ceasefire',
  'İstanbul',
  '東京都',
  'the',
  'said',
  '“Bell”',
  '\ud800x',
  'harbourmastership',
);
const text = fc
  .array(
    fc.array(word, { maxLength: 15 }).map((words) => words.join(' ')),
    { maxLength: 4 },
  )
  .map((blocks) => ` date 2025-11-0${1 + (blocks.length % 9)} ${blocks.join('\n\n')}`);
const query = fc
  .array(fc.oneof(word, fc.constantFrom('"night ferry"', '-pier', 'ferr', 'nigth', '"the mayor"')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(' '));

describe('a file of the cache', () => {
  it('gives articles back in their language', async () => {
    const session = new Session();
    session.put(
      'a',
      'Die Stadt will im Herbst zwei alte Häuser am Hafen abreißen. Der Bürgermeister erklärte, die Straßen seien zu eng, und die Verhandlungen mit den Eigentümern hätten schon begonnen.',
    );
    const { index } = await restored(await shardOf(session));
    assert.equal(index.languageOf('a'), 'de');
    for (const words of ['haus', 'verhandlung', 'lang:de'])
      assert.deepEqual(
        index.search(parseQuery(words, { typing: false }), { limit: 1 }).map(({ id }) => id),
        ['a'],
      );
  });

  it('gives back what was put in: the same entries, facts and hits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 8 }),
        fc.array(query, { minLength: 1, maxLength: 5 }),
        async (texts, queries) => {
          const session = new Session();
          texts.forEach((each, index) => session.put(`news/${index}.txt`, each));
          session.corpus.putUnreadable('news/broken.txt', 'contains binary data', { mtime: 1, size: 2 });
          const back = await restored(await shardOf(session));
          assert.deepEqual([...back.corpus.entries()], [...session.corpus.entries()]);
          assert.deepEqual(back.known, session.known);
          for (const each of queries) assert.deepEqual(back.hits(each), session.hits(each));
        },
      ),
      { numRuns: 100 },
    );
  }).timeout(slow);

  it('leaves an index that answers as a fresh one, whatever changes afterwards', async () => {
    const change = fc.record({ of: fc.nat(7), to: fc.option(text) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 8 }),
        fc.array(change, { maxLength: 6 }),
        fc.array(query, { minLength: 1, maxLength: 5 }),
        async (texts, changes, queries) => {
          const sessions = [new Session(), new Session()];
          texts.forEach((each, index) => sessions[index % 2]!.put(`news/${index}.txt`, each));
          const fresh = new Session();
          texts.forEach((each, index) => fresh.put(`news/${index}.txt`, each));
          const back = await restored(...(await Promise.all(sessions.map(shardOf))));
          for (const { of, to } of changes) {
            for (const session of [fresh, back]) {
              if (to === null) session.index.remove(`news/${of}.txt`);
              else session.put(`news/${of}.txt`, to);
            }
            for (const each of queries) assert.deepEqual(back.hits(each), fresh.hits(each));
          }
        },
      ),
      { numRuns: 100 },
    );
  }).timeout(slow);

  it('is refused when it is cut off or a single byte has changed', async () => {
    const session = new Session();
    session.put('a', ' date 2025-11-07 The night ferry left.\n\nThe mayor spoke.');
    session.put('b', 'A pier.');
    const bytes = await shardOf(session);
    const refused = (file: Uint8Array) => assert.rejects(restored(file), UnusableShard);
    for (let length = 0; length < bytes.length; length++) await refused(bytes.subarray(0, length));
    for (let index = 0; index < bytes.length; index++) {
      const changed = bytes.slice();
      changed[index]! ^= 1 + ((index * 37) % 255);
      await refused(changed);
    }
    await refused(new Uint8Array([...bytes, 0]));
  });

  it('is refused when another engine made it', async () => {
    const bytes = await shardOf(new Session());
    await assert.rejects(
      readArticles(bytes, 'another engine', new Session().index.terms, new Slices()),
      /of another version/,
    );
  });

  it('does not hang and takes no memory for garbage', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await assert.rejects(restored(bytes), UnusableShard);
      }),
    );
  });
});
