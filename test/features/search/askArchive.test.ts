import assert from 'node:assert/strict';
import type { ArchiveAnswer, ArchivedFile } from '../../../src/archive/archive';
import { ArchiveProblem } from '../../../src/archive/problem';
import { askArchive, countFound, countListed, notesOn, shareListed } from '../../../src/features/search/askArchive';
import type { Services } from '../../../src/features/services';
import { parseQuery } from '../../../src/search/query/parser';

const query = parseQuery('lighthouse', { typing: false });

const archived = (path: string): ArchivedFile & { readonly score: number } => ({
  path,
  text: 'The lighthouse is dark. Nobody rows out.',
  facts: { named: [], statements: [], days: [] },
  score: 1,
});

const answered = (more: Partial<ArchiveAnswer>): ArchiveAnswer => ({
  total: 0,
  isMore: false,
  files: [],
  notes: [],
  isPartial: false,
  ...more,
});

/** As much of the services as a question to an archive takes. */
function connected(find: () => Promise<ArchiveAnswer>) {
  const logged: string[] = [];
  const kept: string[] = [];
  const services = {
    archive: {
      archive: { find },
      name: 'coast',
      idOf: (path: string) => `seed-archive:/coast/${path}`,
      keep: (files: readonly ArchivedFile[]) => files.forEach(({ path }) => kept.push(path)),
    },
    library: { searchIndex: { factsOf: () => undefined } },
    log: { warn: (message: string) => logged.push(message) },
    report: (id: string) => logged.push(id),
  } as unknown as Services;
  return { services, logged, kept };
}

const asked = async (answer: Partial<ArchiveAnswer>) => {
  const { services } = connected(() => Promise.resolve(answered(answer)));
  const result = await askArchive(services, query, 50, new AbortController().signal);
  assert.ok(result);
  return result;
};

describe('a question to the archive', () => {
  it('gives articles with the places that were found, and keeps them at hand', async () => {
    const { services, kept } = connected(() => Promise.resolve(answered({ total: 1, files: [archived('a.txt')] })));
    const result = await askArchive(services, query, 50, new AbortController().signal);
    assert.deepEqual(result?.articles[0]?.hits, [{ start: 4, end: 14 }]);
    assert.deepEqual(kept, ['a.txt']);
  });

  it('gives all others when one article cannot be read', async () => {
    const broken = { ...archived('broken.txt'), text: null as unknown as string };
    const files = [broken, archived('whole.txt')];
    const { services, logged } = connected(() => Promise.resolve(answered({ total: 2, files })));
    const result = await askArchive(services, query, 50, new AbortController().signal);
    assert.deepEqual(
      result?.articles.map(({ article }) => article.id),
      ['seed-archive:/coast/whole.txt'],
    );
    assert.deepEqual(logged, ['seed-archive:/coast/broken.txt']);
  });

  it('that fails says what to do, and the log what the server said', async () => {
    const problem = new ArchiveProblem('unavailable', 'Try again later.', 'circuit breaker');
    const { services, logged } = connected(() => Promise.reject(problem));
    const result = await askArchive(services, query, 50, new AbortController().signal);
    assert.equal(result?.problem, 'Try again later.');
    assert.deepEqual(logged, ['Try again later. circuit breaker']);
  });

  it('that fails for a mistake of ours says so', async () => {
    const { services, logged } = connected(() => Promise.reject(new TypeError('x is undefined')));
    const result = await askArchive(services, query, 50, new AbortController().signal);
    assert.equal(result?.problem, 'The archive could not be asked. The log says more.');
    assert.equal(logged.length, 1);
  });

  it('that is not wanted any more gives nothing, whatever comes of it', async () => {
    for (const find of [() => Promise.resolve(answered({})), () => Promise.reject(new Error('aborted'))]) {
      const { services, logged } = connected(find);
      const stop = new AbortController();
      const asking = askArchive(services, query, 50, stop.signal);
      stop.abort();
      assert.equal(await asking, null);
      assert.deepEqual(logged, []);
    }
  });

  it('is answered with how much of all that matches is listed', async () => {
    const files = [archived('a.txt')];
    assert.equal(countListed(await asked({ total: 0, files: [] })), '');
    assert.equal(countListed(await asked({ total: 1, files })), '1 article');
    assert.equal(countFound(await asked({ total: 12345, files })), '12,345 found in the archive');
    assert.equal(
      countFound(await asked({ total: 10000, isMore: true, files })),
      'more than 10,000 found in the archive',
    );
    assert.equal(countListed(await asked({ total: 12345, files })), '12,345 articles; the best 1 are listed');
    assert.equal(
      countListed(await asked({ total: 10000, isMore: true, files })),
      'more than 10,000 articles; the best 1 are listed',
    );
    assert.equal(
      shareListed(await asked({ total: 12345, files }), 'coast'),
      '1 of 12,345 articles in the archive “coast”',
    );
    assert.equal(
      shareListed(await asked({ total: 10000, isMore: true, files }), 'coast'),
      '1 of more than 10,000 articles in the archive “coast”',
    );
  });

  it('is answered with what could not be asked for, and what may be missing', async () => {
    const notes = ['NEAR is taken for words in any order.'];
    assert.deepEqual(notesOn(await asked({ notes })), notes);
    assert.match(notesOn(await asked({ notes, isPartial: true }))[1]!, /articles may be missing/);
  });
});
