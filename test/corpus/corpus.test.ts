import assert from 'node:assert/strict';
import { atOnce } from '../../src/article/steps';
import { Corpus, type Change } from '../../src/corpus/corpus';
import {
  entryLabel,
  groupings,
  groupsOf,
  partsOf,
  passesFilter,
  type GroupedBy,
  type Grouping,
} from '../../src/corpus/grouping';
import { analyze } from '../../src/analysis/analyze';
import { parseArticle } from '../../src/article/parse';
import { People, peopleIn } from '../../src/corpus/people';

function corpusOf(files: Readonly<Record<string, string>>): Corpus {
  const corpus = new Corpus();
  for (const [id, text] of Object.entries(files)) corpus.putText(id, text);
  return corpus;
}

describe('Corpus', () => {
  it('tells what changed, and nothing when nothing did', () => {
    const corpus = new Corpus();
    const changes: Change[] = [];
    corpus.changed.listen((change) => changes.push(change));
    corpus.putText('a', 'One.');
    corpus.putText('a', 'One.');
    corpus.putText('a', 'Two.');
    corpus.remove('a');
    assert.equal(corpus.recentArticle('a'), null);
    corpus.remove('a');
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['put', 'put', 'removed'],
    );
  });

  it('knows which state of a file it has read, and that unsaved text is none', () => {
    const corpus = new Corpus();
    const changes: string[] = [];
    corpus.changed.listen(({ kind }) => changes.push(kind));
    const [first, second] = [
      { mtime: 1, size: 4 },
      { mtime: 2, size: 4 },
    ];
    corpus.putText('a', 'One.', first);
    corpus.putText('a', 'One.');
    assert.deepEqual(corpus.get('a')?.stamp, first);
    corpus.putText('a', 'One.', second);
    assert.deepEqual(corpus.get('a')?.stamp, second);
    corpus.putText('a', 'Typed.');
    assert.equal(corpus.get('a')?.stamp, null);
    corpus.putText('a', 'One.', second);
    assert.deepEqual(changes, ['put', 'stamped', 'put', 'put']);
  });

  it('shows what an earlier session knew, and takes the same text for no change', () => {
    const before = corpusOf({ a: ' date 2025-11-07 One.' });
    const entry = before.get('a');
    assert.ok(entry);
    const corpus = new Corpus();
    const changes: string[] = [];
    corpus.changed.listen(({ kind }) => changes.push(kind));
    corpus.restore(entry);
    assert.equal(corpus.get('a')?.summary?.date, '2025-11-07');
    assert.equal(corpus.recentArticle('a'), null);
    corpus.putText('a', ' date 2025-11-07 One.');
    assert.equal(corpus.recentArticle('a')?.date, '2025-11-07');
    corpus.putText('a', ' date 2025-11-08 One.');
    assert.deepEqual(changes, ['restored', 'put']);
  });

  it('keeps the texts that were used last, and the cards of all', () => {
    const corpus = new Corpus();
    const long = 'word '.repeat(300_000);
    for (const id of ['a', 'b', 'c']) {
      corpus.putText(id, long + id);
      corpus.recentArticle('a');
    }
    assert.deepEqual(
      ['a', 'b', 'c'].map((id) => corpus.recentArticle(id) !== null),
      [true, false, true],
    );
    assert.deepEqual(
      ['a', 'b', 'c'].map((id) => Boolean(corpus.get(id)?.summary)),
      [true, true, true],
    );
  });

  it('keeps a file that turns binary by name, and takes it back when it is mended', () => {
    const corpus = corpusOf({ a: 'One.' });
    corpus.putFile('a', new Uint8Array([1, 0, 2]));
    assert.equal(corpus.get('a')?.summary, null);
    assert.match(corpus.get('a')?.unreadable ?? '', /binary/);
    assert.equal(corpus.unreadable, 1);
    assert.equal(corpus.recentArticle('a'), null);
    corpus.putFile('a', new TextEncoder().encode('One.'));
    assert.equal(corpus.recentArticle('a')?.text, 'One.');
    assert.equal(corpus.unreadable, 0);
  });
});

describe('groups of articles', () => {
  const corpus = corpusOf({
    'x/old.txt': ' date 2025-09-30 Old.',
    'x/new.txt': ' date 2025-10-02 New.',
    'y/newer.txt': ' date 2025-10-20 Newer.',
    'y/undated.txt': 'Undated.',
    'empty.txt': '',
  });
  corpus.putUnreadable('y/broken.txt', 'contains binary data');
  const by: GroupedBy = {
    folderOf: (id) => id.split('/').slice(0, -1).join('/'),
    archiveOf: (id) => (id.startsWith('seed-archive:') ? 'times' : null),
    statusOf: (id) => (id === 'x/old.txt' ? 'reviewed' : id === 'empty.txt' ? 'second-look' : 'unread'),
  };
  const shape = (grouping: Grouping) =>
    atOnce(groupsOf(corpus.entries(), grouping, by)).map(
      ({ kind, key, entries }) => `${kind} ${key}: ${entries.map(({ id }) => id).join(' ')}`,
    );

  it('groups by month, newest first', () => {
    assert.deepEqual(shape('month'), [
      'date 2025-10: y/newer.txt x/new.txt',
      'date 2025-09: x/old.txt',
      'undated : empty.txt y/undated.txt',
      'unreadable : y/broken.txt',
    ]);
  });

  it('groups by folder', () => {
    assert.deepEqual(shape('folder'), [
      'folder : empty.txt',
      'folder x: x/new.txt x/old.txt',
      'folder y: y/newer.txt y/broken.txt y/undated.txt',
    ]);
  });

  it('groups by what is still to be done', () => {
    assert.deepEqual(shape('status'), [
      'status second-look: empty.txt',
      'status unread: y/newer.txt x/new.txt y/undated.txt',
      'status reviewed: x/old.txt',
      'unreadable : y/broken.txt',
    ]);
  });

  it('keeps what is read in an archive apart, however articles are grouped', () => {
    const mixed = corpusOf({ 'x/a.txt': ' date 2025-10-02 A.', 'seed-archive:/times/b.txt': ' date 2025-10-02 B.' });
    mixed.putUnreadable('seed-archive:/times/c.txt', 'contains binary data');
    for (const grouping of groupings)
      assert.deepEqual(
        atOnce(groupsOf(mixed.entries(), grouping, by))
          .map(({ kind, key, entries }) => [kind, key, ...entries.map(({ id }) => id)])
          .at(-1),
        ['archive', 'times', 'seed-archive:/times/b.txt', 'seed-archive:/times/c.txt'],
      );
  });

  it('has articles of the same day in the order of their names, wherever they came from', () => {
    const same = corpusOf({
      'b.txt': ' date 2025-10-02 B.',
      'c.txt': ' date 2025-10-02 C.',
      'a.txt': ' date 2025-10-02 A.',
      'z/b.txt': ' date 2025-10-02 B.',
      'y/b.txt': ' date 2025-10-02 B.',
    });
    assert.deepEqual(
      atOnce(groupsOf(same.entries(), 'folder', by)).map(({ key, entries }) => [key, ...entries.map(({ id }) => id)]),
      [
        ['', 'a.txt', 'b.txt', 'c.txt'],
        ['y', 'y/b.txt'],
        ['z', 'z/b.txt'],
      ],
    );
  });

  it('cuts what is too much for a list into parts, with every article in one', () => {
    const many = corpusOf(
      Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`a${at}.txt`, ' date 2025-10-02 A.'])),
    );
    const [all] = atOnce(groupsOf(many.entries(), 'flat', by));
    const parts = partsOf(all!);
    assert.deepEqual(
      parts.map(({ part, entries }) => [part!.first, part!.last, entries.length]),
      [
        [1, 1000, 1000],
        [1001, 2000, 1000],
        [2001, 2500, 500],
      ],
    );
    assert.deepEqual(
      parts.flatMap(({ entries }) => entries),
      all!.entries,
    );
    assert.deepEqual(parts.flatMap(partsOf), []);
    assert.deepEqual(partsOf({ ...all!, entries: all!.entries.slice(0, 1000) }), []);
  });

  it('makes one flat list', () => {
    assert.deepEqual(shape('flat'), ['all : y/newer.txt x/new.txt x/old.txt empty.txt y/broken.txt y/undated.txt']);
  });

  it('filters by every word, whatever its case and accents', () => {
    const [entry] = [...corpusOf({ 'a.txt': ' date 2025-10-02 The café in Łódź closed.' }).entries()];
    assert.ok(entry);
    const people = [
      {
        name: 'Zofia Dąb',
        also: [],
        roles: ['Mayor of Łódź'],
        mentions: 1,
        statements: 0,
        first: { start: 0, end: 1 },
      },
    ];
    const passes = (filter: string): boolean => passesFilter(entry, filter, 'news/a.txt', people);
    for (const filter of ['', 'cafe closed', 'CAFÉ', '2025-10', 'a.txt', 'zofia dab', 'mayor closed'])
      assert.ok(passes(filter), filter);
    for (const filter of ['cafe opened', '2025-11', '(', 'zofia minister']) assert.ok(!passes(filter), filter);
  });

  it('calls an empty article by its file name', () => {
    const [entry] = [...corpusOf({ 'file:///news/an%20empty%20one.txt': '' }).entries()];
    assert.equal(entry && entryLabel(entry), 'an empty one.txt');
  });
});

describe('People', () => {
  const appearance = (article: string, name: string) => ({
    article,
    name,
    also: [],
    roles: [],
    mentions: 1,
    statements: 0,
    first: { start: 0, end: 1 },
  });

  it('are those whom an article names, with where it first does and how often', () => {
    const text =
      'Mayor Ada Quist said the ferry will stay. Quist said on Friday that the quay is safe.\n\n' +
      '"It is old," said Bram Tolle. He spoke to the Nordhafen Council.';
    const article = parseArticle(text, 'a.txt');
    assert.deepEqual(
      peopleIn(article, analyze(article)).map(({ name, statements, first: { start, end } }) => [
        name,
        statements,
        text.slice(start, end),
      ]),
      [
        ['Ada Quist', 2, 'Ada Quist'],
        ['Bram Tolle', 1, 'Bram Tolle'],
      ],
    );
  });

  it('finds a person in all articles by the full name', () => {
    const people = new People();
    people.put('a', [appearance('a', 'Zoë Marchetti'), appearance('a', 'Maria'), appearance('a', "O'Rourke")]);
    people.put('b', [appearance('b', 'Zoe Marchetti'), appearance('b', 'Maria')]);
    assert.deepEqual(
      people.appearances('Zoë Marchetti').map(({ article }) => article),
      ['a', 'b'],
    );
    assert.deepEqual(people.appearances('Maria'), []);
    assert.deepEqual(people.appearances("O'Rourke"), []);
    assert.deepEqual(
      people.appearances('ZOE  marchetti.').map(({ article }) => article),
      ['a', 'b'],
    );
    assert.equal(people.person('zoe marchetti')?.articles, 2);
    people.put('a', []);
    people.remove('b');
    assert.deepEqual(people.appearances('Zoe Marchetti'), []);
  });
});
