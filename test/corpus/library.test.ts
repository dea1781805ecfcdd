import assert from 'node:assert/strict';
import { noParticulars } from '../../src/article/article';
import { Emitter } from '../../src/corpus/emitter';
import { noJudgement, type Judgement } from '../../src/corpus/judgement';
import { Library } from '../../src/corpus/library';
import type { Readers, Wanted } from '../../src/corpus/readers';
import { readHere } from '../../src/corpus/readHere';
import { FileStore } from '../../src/corpus/store';
import { parseQuery } from '../../src/search/query/parser';
import type { Marks } from '../../src/search/index/types';
import { MemoryDisk } from '../support/memoryDisk';
import { MemoryWorkspace } from '../support/memoryWorkspace';

const ferry = ' date 2025-11-08 The ferry sank on Friday, harbour master Ada Quist said.';
const bridge = ' date 2025-11-09 The bridge held, engineer Bo Lind said on Saturday.';

/** A session: a library with its log, over a workspace and what the sessions before left on the disk. */
function sessionOn(
  workspace: MemoryWorkspace,
  disk: MemoryDisk | null = null,
  engine = 'engine',
  judgement: Judgement = noJudgement,
  readers: Readers = readHere(),
) {
  const messages: string[] = [];
  const library = new Library({
    workspace,
    store: disk && new FileStore(disk),
    engine,
    judgement,
    readers,
    log: {
      info: (message) => messages.push(message),
      warn: (message) => messages.push(message),
      unreadable: (id, reason) => messages.push(`${id} ${reason}`),
      error: (id, error) => messages.push(`${id}: ${String(error)}`),
    },
  });
  open.push(library);
  return {
    library,
    messages,
    /** Resolves when everything is known, however it came to be. */
    settled: async () => {
      await library.indexing.whenIdle();
      await library.reading.whenIdle();
    },
    find: (query: string) => library.searchIndex.search(parseQuery(query), { limit: 9 }).map(({ id }) => id),
    ids: () => Array.from(library.corpus.entries(), ({ id }) => id).sort(),
  };
}

const open: Library[] = [];

/** The end of the next loading that begins. */
const nextLoading = ({ loading }: Library) =>
  new Promise<void>((resolve) => {
    const listening = loading.ended.listen(() => {
      listening.dispose();
      resolve();
    });
  });

describe('Library', () => {
  let workspace: MemoryWorkspace;
  beforeEach(() => (workspace = new MemoryWorkspace({ 'ferry.txt': ferry, 'bridge.txt': bridge })));
  afterEach(() => open.splice(0).forEach((library) => library.dispose()));

  it('finds nothing in an article that cannot be searched through, and says so', async () => {
    const { library, messages } = sessionOn(workspace);
    await library.loading.start();
    const article = (await library.articleOf('ferry.txt'))!;
    const broken = { ...article, blocks: [{ kind: 'paragraph' as const, start: Number.NaN, end: 9 }, null!] };
    assert.deepEqual(library.hitsIn(broken, parseQuery('ferry')), []);
    assert.match(messages.at(-1)!, /^ferry\.txt: TypeError/);
    assert.equal(library.hitsIn(article, parseQuery('ferry')).length, 1);
  });

  describe('a very long article', () => {
    const long = Array.from({ length: 40_000 }, (_, at) => `Ferry n${at}-b${at} is late.`).join(' ');

    it('is found by each of them', async () => {
      workspace = new MemoryWorkspace({ 'long.txt': `${long} The end-user left.` });
      const { library, find } = sessionOn(workspace);
      await library.loading.start();
      await library.indexing.whenIdle();
      for (const words of ['"n0 b0"', '"n39999 b39999 is late"', 'enduser', '"late the end user left"', 'n20000b20000'])
        assert.deepEqual(find(`${words} `), ['long.txt'], words);
    });

    it('may change or go meanwhile', async () => {
      workspace = new MemoryWorkspace({ 'a.txt': long, 'b.txt': long });
      const { library, settled, find, ids } = sessionOn(workspace);
      await library.loading.start();
      await new Promise((resolve) => setTimeout(resolve, 30));
      workspace.write('a.txt', bridge);
      await library.read('a.txt');
      library.letGo('b.txt');
      await settled();
      assert.deepEqual(find('bridge '), ['a.txt']);
      assert.deepEqual(find('ferry '), []);
      assert.deepEqual(ids(), ['a.txt']);
    });
  });

  describe('loading', () => {
    it('makes articles searchable, then known for people and days', async () => {
      const { library, settled, find, messages } = sessionOn(workspace);
      const expected: number[] = [];
      library.corpus.changed.listen(() => expected.push(library.loading.expected));
      await library.loading.start();
      assert.deepEqual(expected, [2, 2]);
      assert.equal(library.loading.isLoading, false);
      await library.indexing.whenIdle();
      assert.deepEqual(find('ferry '), ['ferry.txt']);
      assert.deepEqual(find('speaker:quist '), []);
      await settled();
      assert.deepEqual(find('speaker:quist '), ['ferry.txt']);
      assert.equal(library.people.appearances('Bo Lind').length, 1);
      assert.deepEqual(
        library.days.articlesOn('2025-11-07').map(({ article }) => article),
        ['ferry.txt'],
      );
      assert.deepEqual(messages, ['Read 2 of 2 articles.']);
    });

    it('tells when it begins and ends', async () => {
      const { library } = sessionOn(workspace);
      const told: string[] = [];
      library.loading.began.listen((end) => {
        told.push('began');
        void end.then(() => told.push('over'));
      });
      library.loading.ended.listen(() => told.push('ended'));
      await library.loading.start();
      assert.deepEqual(told, ['began', 'ended', 'over']);
    });

    it('reads no article of people before all are searchable', async () => {
      const { library, settled } = sessionOn(workspace);
      let waiting = -1;
      library.days.changed.listen(() => (waiting = Math.max(waiting, library.indexing.size)));
      await library.loading.start();
      await settled();
      assert.equal(waiting, 0);
    });

    it('names what cannot be read, and goes on', async () => {
      workspace.write('binary.txt', new Uint8Array([1, 0, 2]));
      workspace.locked.add('bridge.txt');
      const { library, settled, messages, find } = sessionOn(workspace);
      await library.loading.start();
      await settled();
      assert.equal(library.corpus.get('bridge.txt')?.unreadable, 'could not be opened');
      assert.match(library.corpus.get('binary.txt')?.unreadable ?? '', /binary/);
      assert.ok(messages.includes('bridge.txt: Error: bridge.txt is locked'));
      assert.ok(messages.some((message) => /^binary\.txt contains binary data/.test(message)));
      assert.deepEqual(find('bridge '), []);
      assert.deepEqual(find('ferry '), ['ferry.txt']);
    });

    it('says why nothing could be listed, and recovers', async () => {
      const { library, ids } = sessionOn(workspace);
      workspace.listing = () => Promise.reject(new Error('no such pattern'));
      await library.loading.start();
      assert.equal(library.loading.problem?.message, 'no such pattern');
      assert.equal(library.loading.isLoading, false);
      workspace.listing = () => Promise.resolve();
      await library.loading.reload();
      assert.equal(library.loading.problem, null);
      assert.deepEqual(ids(), ['bridge.txt', 'ferry.txt']);
    });

    it('gives way to a later loading, which does all that the first had to', async () => {
      const { library, ids } = sessionOn(workspace);
      let release: () => void = () => undefined;
      workspace.listing = () => new Promise((resolve) => (release = resolve));
      const first = library.loading.start();
      workspace.listing = () => Promise.resolve();
      workspace.remove('bridge.txt');
      await library.loading.reload();
      workspace.write('late.txt', 'The late train.');
      release();
      await first;
      assert.deepEqual(ids(), ['ferry.txt']);
    });

    it('reads everything anew when it is told to', async () => {
      const { library } = sessionOn(workspace);
      await library.loading.start();
      workspace.wasRead.length = 0;
      await library.loading.reload();
      assert.deepEqual(workspace.wasRead, ['ferry.txt', 'bridge.txt']);
    });

    it('does nothing more after its end', async () => {
      const { library, ids } = sessionOn(workspace);
      const loading = library.loading.start();
      library.dispose();
      await loading;
      assert.deepEqual(ids(), []);
    });
  });

  describe('following', () => {
    it('takes files that come, change and go', async () => {
      const { library, settled, find, ids } = sessionOn(workspace);
      await library.loading.start();
      await settled();

      workspace.write('ferry.txt', ' date 2025-11-08 The zeppelin landed, pilot Cy Moor said.');
      workspace.write('tram.txt', 'The tram stopped.');
      await nextLoading(library);
      await settled();
      assert.deepEqual(find('zeppelin '), ['ferry.txt']);
      assert.deepEqual(find('ferry '), []);
      assert.deepEqual(find('tram '), ['tram.txt']);
      assert.equal(library.people.appearances('Ada Quist').length, 0);
      assert.equal(library.people.appearances('Cy Moor').length, 1);

      workspace.remove('ferry.txt');
      await nextLoading(library);
      assert.deepEqual(ids(), ['bridge.txt', 'tram.txt']);
      assert.deepEqual(find('zeppelin '), []);
      assert.equal(library.people.appearances('Cy Moor').length, 0);
      assert.deepEqual(library.days.articlesOn('2025-11-07'), []);
    });

    it('lists once for a burst of files, and reads only what is new', async () => {
      const { library, ids } = sessionOn(workspace);
      await library.loading.start();
      workspace.wasRead.length = 0;
      let begun = 0;
      library.loading.began.listen(() => begun++);
      for (let index = 0; index < 5; index++) workspace.write(`new${index}.txt`, 'New.');
      await nextLoading(library);
      assert.equal(begun, 1);
      assert.equal(ids().length, 7);
      assert.equal(workspace.wasRead.length, 5);
    });

    it('knows a moved article by its name and text, without reading it through', async () => {
      let asked = 0;
      const inline = readHere();
      const readers: Readers = {
        lanes: 1,
        threads: 0,
        prepare: () => undefined,
        read: (wanted, article) => {
          asked++;
          return inline.read(wanted, article);
        },
        dispose: () => undefined,
      };
      const { library, settled, find } = sessionOn(workspace, null, 'engine', noJudgement, readers);
      await library.loading.start();
      await settled();
      assert.equal(asked, 2);
      workspace.remove('ferry.txt');
      workspace.remove('bridge.txt');
      workspace.write('old/ferry.txt', ferry);
      workspace.write('old/bridge.txt', `${bridge} It was old.`);
      await nextLoading(library);
      await settled();
      assert.deepEqual([find('speaker:quist '), find('speaker:lind ')], [['old/ferry.txt'], ['old/bridge.txt']]);
      assert.equal(asked, 3);
    });

    it('gives a moved article nothing of what its former text said', async () => {
      const { library, settled, find } = sessionOn(workspace);
      await library.loading.start();
      await settled();
      workspace.write('ferry.txt', bridge);
      await library.read('ferry.txt');
      library.letGo('ferry.txt');
      workspace.remove('ferry.txt');
      workspace.write('old/ferry.txt', bridge);
      await nextLoading(library);
      await settled();
      assert.deepEqual(find('speaker:quist '), []);
      assert.deepEqual(find('speaker:lind ').sort(), ['bridge.txt', 'old/ferry.txt']);
    });

    it('takes what is typed, and forgets what is thrown away', async () => {
      const { library, settled, find } = sessionOn(workspace);
      await library.loading.start();
      workspace.type('ferry.txt', 'A typed quokka.');
      await settled();
      assert.deepEqual(find('quokka '), ['ferry.txt']);
      assert.equal(library.corpus.get('ferry.txt')?.stamp, null);
      workspace.type('ferry.txt', null);
      await new Promise((resolve) => setTimeout(resolve));
      await settled();
      assert.deepEqual(find('quokka '), []);
      assert.deepEqual(find('ferry '), ['ferry.txt']);
    });

    it('passes over files that are no articles', async () => {
      const { library, ids } = sessionOn(workspace);
      await library.loading.start();
      workspace.type('elsewhere.txt', 'Typed in another file.');
      assert.deepEqual(ids(), ['bridge.txt', 'ferry.txt']);
    });

    it('lets an article go that goes while it is read', async () => {
      const { library, ids } = sessionOn(workspace);
      await library.loading.start();
      const reading = library.read('ferry.txt');
      library.corpus.remove('ferry.txt');
      await reading;
      assert.deepEqual(ids(), ['bridge.txt']);
    });

    it('goes on after an error in an analysis', async () => {
      const inline = readHere();
      const readers: Readers = {
        lanes: 1,
        threads: 0,
        prepare: () => undefined,
        read: (wanted, article) =>
          article.id === 'ferry.txt' ? Promise.reject(new Error('too hard')) : inline.read(wanted, article),
        dispose: () => undefined,
      };
      const { library, settled, messages, find } = sessionOn(workspace, null, 'engine', noJudgement, readers);
      await library.loading.start();
      await settled();
      assert.ok(messages.includes('ferry.txt: Error: too hard'));
      assert.deepEqual(find('speaker:lind '), ['bridge.txt']);
    });
  });

  describe('an article', () => {
    it('is read again when its text is no longer at hand', async () => {
      const { library, settled } = sessionOn(workspace, new MemoryDisk());
      await library.loading.start();
      await settled();
      const article = await library.articleOf('ferry.txt');
      assert.equal(article?.text, ferry);
      assert.equal(await library.analysisOf(article), await library.analysisOf(article));
      assert.equal(await library.articleOf('nowhere.txt'), null);
    });
  });

  describe('a long article that somebody looks at', () => {
    const long = `${ferry}\n\n${'Nobody was hurt.\n\n'.repeat(1500)}${bridge}`;
    const wanted = () => new AbortController().signal;
    const atOnce = () => Promise.resolve();
    const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

    /** Readers that answer one kind of question, when they are told to. */
    function slowReaders(heard: Wanted) {
      const inline = readHere();
      const asked: { readonly text: string; readonly signal: AbortSignal | undefined; answer(): Promise<void> }[] = [];
      const readers: Readers = {
        lanes: 1,
        threads: 0,
        prepare: () => undefined,
        read: (what, article, options) =>
          new Promise((resolve, reject) => {
            const signal = options?.signal;
            signal?.addEventListener('abort', () => reject(signal.reason as Error));
            const answer = async () => {
              resolve(await inline.read(what, article));
              await turn();
            };
            if (what === heard) asked.push({ text: article.text, signal, answer });
          }),
        dispose: () => inline.dispose(),
      };
      return { asked, readers };
    }

    function opened() {
      const { asked, readers } = slowReaders('analysis');
      const { library } = sessionOn(new MemoryWorkspace(), null, 'engine', noJudgement, readers);
      return { asked, library };
    }

    it('is read on while it answers that nothing is known yet', async () => {
      const { asked, library } = opened();
      const article = library.corpus.putText('long.txt', long);
      assert.equal(await library.analysisSoon(article, wanted(), atOnce), null);
      assert.equal(await library.analysisSoon(article, wanted(), atOnce), null);
      assert.equal(asked.length, 1);
      await asked[0]!.answer();
      const known = await library.analysisSoon(article, wanted(), atOnce);
      assert.equal(known?.article, article);
      assert.equal(known.analysis.statements.length, 2);
    });

    it('answers by its former text until the one that is typed last has been read', async () => {
      const { asked, library } = opened();
      const before = library.corpus.putText('long.txt', long);
      const reading = library.analysisOf(before);
      await asked[0]!.answer();
      await reading;
      const typed = library.corpus.putText('long.txt', `${long} So`);
      assert.equal((await library.analysisSoon(typed, wanted(), atOnce))?.article, before);
      const last = library.corpus.putText('long.txt', `${long} So it goes.`);
      assert.equal((await library.analysisSoon(last, wanted(), atOnce))?.article, before);
      assert.deepEqual(
        asked.map(({ text, signal }) => [text.slice(long.length), signal?.aborted]),
        [
          ['', false],
          [' So', true],
          [' So it goes.', false],
        ],
      );
      await asked[2]!.answer();
      assert.equal((await library.analysisSoon(last, wanted(), atOnce))?.article, last);
    });

    it('is not read on when the last who waits for it waits no more', async () => {
      const { asked, library } = opened();
      const article = library.corpus.putText('long.txt', long);
      const [colours, outline] = [new AbortController(), new AbortController()];
      const reading = [colours, outline].map(({ signal }) => library.analysisOf(article, signal));
      colours.abort();
      assert.equal(asked[0]!.signal?.aborted, false);
      outline.abort();
      assert.equal(asked[0]!.signal?.aborted, true);
      for (const each of reading) await assert.rejects(each, { name: 'AbortError' });
      const anew = library.analysisOf(article);
      await asked[1]!.answer();
      assert.equal((await anew).statements.length, 2);
    });

    it('is read for its people anew when its text changes meanwhile, and no more when it goes', async () => {
      const { asked, readers } = slowReaders('facts');
      const { library, settled, messages } = sessionOn(new MemoryWorkspace(), null, 'engine', noJudgement, readers);
      library.corpus.putText('long.txt', long);
      while (asked.length < 1) await turn();
      library.corpus.putText('long.txt', `${long} So it goes.`);
      assert.equal(asked[0]!.signal?.aborted, true);
      while (asked.length < 2) await turn();
      await asked[1]!.answer();
      await settled();
      assert.equal(library.catalog.hasFacts('long.txt'), true);
      library.corpus.putText('long.txt', long);
      while (asked.length < 3) await turn();
      library.corpus.remove('long.txt');
      assert.equal(asked[2]!.signal?.aborted, true);
      await settled();
      assert.equal(library.catalog.hasFacts('long.txt'), false);
      assert.deepEqual(messages, []);
    });
  });

  describe('the second session', () => {
    let disk: MemoryDisk;

    beforeEach(async () => {
      disk = new MemoryDisk();
      const { library, settled } = sessionOn(workspace, disk);
      await library.loading.start();
      await settled();
      await library.cache?.save();
      library.dispose();
      workspace.wasRead.length = 0;
    });

    it('knows everything without reading a file', async () => {
      const { library, settled, find, messages } = sessionOn(workspace, disk);
      await library.loading.start();
      await settled();
      assert.deepEqual(workspace.wasRead, []);
      assert.deepEqual(find('ferry '), ['ferry.txt']);
      assert.deepEqual(find('speaker:quist '), ['ferry.txt']);
      assert.match(messages.join('\n'), /Took 2 articles[^]*Read 0 of 2[^]*people and dates of 2 of 2/);
    });

    it('reads what has changed, and forgets what is gone', async () => {
      workspace.write('ferry.txt', 'The zeppelin landed.');
      workspace.remove('bridge.txt');
      workspace.write('tram.txt', 'The tram stopped.');
      const { library, settled, find, ids } = sessionOn(workspace, disk);
      await library.loading.start();
      await settled();
      assert.deepEqual(workspace.wasRead.sort(), ['ferry.txt', 'tram.txt']);
      assert.deepEqual(ids(), ['ferry.txt', 'tram.txt']);
      assert.deepEqual([find('zeppelin '), find('ferry '), find('bridge ')], [['ferry.txt'], [], []]);
      assert.equal(library.people.appearances('Ada Quist').length, 0);
    });

    it('keeps nothing that a second listing leaves out, whenever the cache comes back', async () => {
      const { library, settled, ids } = sessionOn(workspace, disk);
      const first = library.loading.start();
      workspace.remove('bridge.txt');
      await Promise.all([first, library.loading.reload()]);
      await settled();
      assert.deepEqual(ids(), ['ferry.txt']);
    });

    it('keeps typed text out of the cache', async () => {
      const { library, settled } = sessionOn(workspace, disk);
      await library.loading.start();
      workspace.type('ferry.txt', 'A typed quokka.');
      await settled();
      await library.cache?.save();
      workspace.type('ferry.txt', null);
      const third = sessionOn(workspace, disk);
      await third.library.loading.start();
      await third.settled();
      assert.deepEqual(third.find('quokka '), []);
      assert.deepEqual(third.find('ferry '), ['ferry.txt']);
    });

    it('reads what is typed in an open editor, whatever the cache says', async () => {
      workspace.type('ferry.txt', 'A typed quokka.');
      const { library, settled, find } = sessionOn(workspace, disk);
      await library.loading.start();
      await settled();
      assert.deepEqual(find('quokka '), ['ferry.txt']);
    });

    it('makes anew what is garbage, or of another engine', async () => {
      for (const [id, bytes] of disk.files)
        disk.files.set(
          id,
          bytes.map((byte) => byte ^ 0x55),
        );
      for (const engine of ['engine', 'another']) {
        const { library, settled, find, messages } = sessionOn(workspace, disk, engine);
        await library.loading.start();
        await settled();
        assert.deepEqual(find('speaker:quist '), ['ferry.txt']);
        assert.match(messages.join('\n'), /cache's files cannot be used \((?:damaged|of another version)\)/);
        await library.cache?.save();
      }
    });

    it('works from memory where nothing can be written', async () => {
      const { library, settled, find, messages } = sessionOn(workspace, disk);
      disk.onChange = () => {
        throw new Error('read-only');
      };
      workspace.write('ferry.txt', 'The zeppelin landed.');
      await library.loading.start();
      await settled();
      await library.cache?.save();
      assert.deepEqual(find('zeppelin '), ['ferry.txt']);
      assert.match(messages.join('\n'), /cache cannot be written \(Error: read-only\)/);
    });
  });

  describe('with what people decide', () => {
    /** Says that everybody is called by one name, and gives articles their days. */
    class Said implements Omit<Judgement, keyof Marks> {
      readonly changed = new Emitter<string>();
      readonly namesChanged = new Emitter<void>();
      readonly days = new Map<string, string>();
      readonly names = new Map<string, string>();
      everywhere: readonly [name: string, as: string] | null = null;
      applications = 0;

      particularsOf = (id: string) => ({ ...noParticulars, day: this.days.get(id) ?? null });
      revisionOf = (id: string, names: readonly string[]) =>
        `${this.names.get(id) ?? ''} ${this.everywhere && names.includes(this.everywhere[0]) ? this.everywhere[1] : ''}`.trim();

      applied: Judgement['applied'] = ({ id }, computed) => {
        this.applications++;
        const name = this.names.get(id) ?? this.everywhere?.[1];
        return name === undefined
          ? computed
          : { ...computed, entities: computed.entities.map((entity) => ({ ...entity, name })) };
      };
    }
    let said: Said;
    beforeEach(() => (said = new Said()));

    it('knows the people by the names that were decided on, at once', async () => {
      const { library, settled, find } = sessionOn(workspace, null, 'engine', { ...noJudgement, ...said });
      await library.loading.start();
      await settled();
      const kinds: string[] = [];
      library.corpus.changed.listen(({ id, kind }) => kinds.push(`${id} ${kind}`));
      await library.analysisOf(library.corpus.recentArticle('ferry.txt')!);
      said.names.set('ferry.txt', 'Ida Roy');
      said.changed.fire('ferry.txt');
      assert.deepEqual(kinds, ['ferry.txt decided']);
      assert.deepEqual(find('speaker:roy '), ['ferry.txt']);
      assert.equal(library.people.appearances('Ada Quist').length, 0);
    });

    it('asks only the articles that have the name about names in all articles', async () => {
      const { library, settled, find } = sessionOn(workspace, null, 'engine', { ...noJudgement, ...said });
      await library.loading.start();
      await settled();
      const before = said.applications;
      said.everywhere = ['Ada Quist', 'Ida Roy'];
      said.namesChanged.fire();
      await settled();
      assert.equal(said.applications, before + 1);
      assert.deepEqual(find('speaker:roy '), ['ferry.txt']);
      assert.deepEqual(find('speaker:lind '), ['bridge.txt']);
    });

    it('takes the day that somebody decided on, and lets it go again', async () => {
      const { library, settled, find } = sessionOn(workspace, null, 'engine', { ...noJudgement, ...said });
      await library.loading.start();
      await settled();
      said.days.set('ferry.txt', '2024-02-10');
      said.changed.fire('ferry.txt');
      await new Promise((resolve) => setTimeout(resolve, 5));
      await settled();
      assert.deepEqual(find('date:2024'), ['ferry.txt']);
      assert.equal(library.corpus.get('ferry.txt')?.summary?.particulars.day, '2024-02-10');
      said.days.clear();
      said.changed.fire('ferry.txt');
      await new Promise((resolve) => setTimeout(resolve, 5));
      await settled();
      assert.deepEqual(find('date:2024'), []);
    });

    it('notices what was decided while no window was open', async () => {
      const disk = new MemoryDisk();
      const first = sessionOn(workspace, disk, 'engine', { ...noJudgement, ...said });
      await first.library.loading.start();
      await first.settled();
      await first.library.cache?.save();
      said = new Said();
      said.days.set('bridge.txt', '2024-02-10');
      said.names.set('ferry.txt', 'Ida Roy');
      const second = sessionOn(workspace, disk, 'engine', { ...noJudgement, ...said });
      await second.library.loading.start();
      await second.settled();
      assert.deepEqual(second.find('speaker:roy '), ['ferry.txt']);
      assert.deepEqual(second.find('date:2024'), ['bridge.txt']);
      await second.library.cache?.save();
      const third = sessionOn(workspace, disk, 'engine', { ...noJudgement, ...said });
      await third.library.loading.start();
      assert.deepEqual(third.find('speaker:roy '), ['ferry.txt']);
      assert.deepEqual(third.find('date:2024'), ['bridge.txt']);
      assert.equal(said.applications, 1);
    });
  });
});
