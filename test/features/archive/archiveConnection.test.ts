import assert from 'node:assert/strict';
import type { Archive, ArchivedFile } from '../../../src/archive/archive';
import { ArchiveProblem } from '../../../src/archive/problem';
import { ArchiveConnection } from '../../../src/features/archive/archiveConnection';
import { archivedId, readArchivedId } from '../../../src/features/archive/archivedId';
import type { SearchFacts } from '../../../src/search/index/facts';

const file = (path: string, text = path): ArchivedFile => ({ path, text, facts: {} as SearchFacts });

/** An archive that has these files, and notes what it is asked for. */
function archiveOf(...files: readonly ArchivedFile[]) {
  const asked: string[] = [];
  const archive = {
    file: async (path: string) => {
      asked.push(path);
      return files.find((each) => each.path === path) ?? null;
    },
  } as unknown as Archive;
  return { archive, asked };
}

function connected(...files: readonly ArchivedFile[]) {
  const marked = {
    articles: () => ['file:///a.md', 'seed-archive:/times/a.md', 'seed-archive:/post/b.md'],
    statusesOf: (id: string) => (id === 'seed-archive:/times/a.md' ? (['reviewed'] as const) : []),
    tagsOf: (id: string) => (id === 'seed-archive:/times/a.md' ? ['budget'] : []),
  };
  const connection = new ArchiveConnection(marked);
  const { archive, asked } = archiveOf(...files);
  connection.use(archive, 'times');
  return { connection, asked };
}

describe('the connection to an archive', () => {
  it('calls the articles of its archive by an address, and no others', () => {
    const { connection } = connected();
    const id = connection.idOf('2025/Öl (neu)!.md');
    assert.equal(id, 'seed-archive:/times/2025/%C3%96l%20%28neu%29%21.md');
    assert.equal(connection.pathOf(id), '2025/Öl (neu)!.md');
    for (const other of [
      'seed-archive:/post/a.md',
      'file:///times/a.md',
      'seed-archive:/times/',
      'seed-archive:/times',
    ])
      assert.equal(connection.pathOf(other), null, other);
    connection.use(null, '');
    assert.equal(connection.pathOf(id), null);
  });

  it('reads addresses back whatever the paths are', () => {
    for (const path of ['a', '/a', 'a//b', 'a%2Fb', 'https://x.org/?a=b#c', '../a'])
      assert.deepEqual(readArchivedId(archivedId({ archive: 'times', path })), { archive: 'times', path });
  });

  it('asks for a file once, and for none that a search has found', async () => {
    const { connection, asked } = connected(file('a.md'), file('b.md'));
    connection.keep([file('b.md')]);
    const a = connection.idOf('a.md');
    assert.deepEqual(await Promise.all([connection.fileOf(a), connection.fileOf(a)]), [file('a.md'), file('a.md')]);
    await connection.fileOf(a);
    await connection.fileOf(connection.idOf('b.md'));
    assert.deepEqual(asked, ['a.md']);
    assert.equal(await connection.fileOf(connection.idOf('none.md')), null);
  });

  it('keeps a few hundred files, those that were asked for last', async () => {
    const { connection, asked } = connected(file('first.md'));
    connection.keep([file('first.md'), ...Array.from({ length: 299 }, (_, at) => file(`${at}.md`))]);
    await connection.fileOf(connection.idOf('first.md'));
    connection.keep([file('new.md')]);
    await connection.fileOf(connection.idOf('first.md'));
    assert.deepEqual(asked, []);
    assert.ok(!connection.has(connection.idOf('0.md')));
  });

  it('keeps the files of the library’s articles, however many others are found', async () => {
    const { connection, asked } = connected();
    connection.keep([file('member.md')]);
    connection.members.add(connection.idOf('member.md'));
    for (let at = 0; at < 1000; at++) connection.keep([file(`${at}.md`)]);
    await connection.fileOf(connection.idOf('member.md'));
    assert.deepEqual(asked, []);
    const kept = Array.from({ length: 1000 }, (_, at) => connection.idOf(`${at}.md`)).filter((id) =>
      connection.has(id),
    );
    assert.equal(kept.length, 300);
  });

  it('tells of a file that is another now', () => {
    const { connection } = connected();
    const told: string[] = [];
    connection.fileChanged.listen((id) => told.push(id));
    connection.keep([file('a.md', 'One.'), file('b.md', 'One.')]);
    connection.keep([file('a.md', 'Two.'), file('b.md', 'One.')]);
    assert.deepEqual(told, ['seed-archive:/times/a.md']);
  });

  it('is awake from the first answer on', async () => {
    const { connection } = connected(file('a.md'));
    let woken = 0;
    connection.woken.listen(() => woken++);
    assert.ok(!connection.isAwake);
    await connection.fileOf(connection.idOf('a.md'));
    connection.keep([file('b.md')]);
    assert.ok(connection.isAwake);
    assert.equal(woken, 1);
  });

  it('says which command connects, when there is no connection', async () => {
    const { connection, asked } = connected();
    await assert.rejects(connection.fileOf('seed-archive:/post/a.md'), /“post”.*“Connect to an Archive…”/);
    assert.deepEqual(asked, []);
  });

  it('hands on what is wrong with the archive, and asks again the next time', async () => {
    const { connection } = connected();
    let times = 0;
    const problem = new ArchiveProblem('unreachable', 'Nobody answers.');
    const file = () => (times++, Promise.reject(problem));
    connection.use({ file } as unknown as Archive, 'times');
    for (let time = 0; time < 2; time++)
      await assert.rejects(connection.fileOf(connection.idOf('a.md')), (error) => error === problem);
    assert.equal(times, 2);
    assert.ok(!connection.isAwake);
  });

  it('forgets the files of an archive that is given up, also those on their way', async () => {
    const { connection } = connected();
    let arrive: (file: ArchivedFile) => void = () => undefined;
    const slow = { file: () => new Promise((resolve) => (arrive = resolve)) } as unknown as Archive;
    connection.use(slow, 'times');
    const id = connection.idOf('a.md');
    const asking = connection.fileOf(id);
    await Promise.resolve();
    const { archive, asked } = archiveOf(file('a.md', 'Another.'));
    connection.use(archive, 'times');
    arrive(file('a.md', 'Old.'));
    await asking;
    assert.equal((await connection.fileOf(id))?.text, 'Another.');
    assert.deepEqual(asked, ['a.md']);
  });

  it('knows what people marked its articles with', () => {
    const { marks } = connected().connection;
    assert.deepEqual([...marks.paths()], ['a.md']);
    assert.deepEqual(marks.statusesOf('a.md'), ['reviewed']);
    assert.deepEqual(marks.tagsOf('a.md'), ['budget']);
  });
});
