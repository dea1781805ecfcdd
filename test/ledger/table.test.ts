import assert from 'node:assert/strict';
import { atOnce } from '../../src/article/steps';
import fc from 'fast-check';
import { LedgerTable, type TableView } from '../../src/ledger/table';
import { row } from './support';

const rows = [
  row({ speaker: 'Zoë Lind', published: '2025-11-08', confidence: 0.9, paragraph: 3 }),
  row({ speaker: 'Ann Moore', published: '2025-11-07', confidence: 0.4, paragraph: 10 }),
  row({ speaker: '', published: null, confidence: 0.75, paragraph: null }),
  row({ speaker: 'ann moore', published: '2025-11-09', confidence: 0.6, paragraph: 2, role: 'Mayor of Łódź' }),
];
const table = new LedgerTable(rows);
const plain: TableView = { sortBy: null, isDescending: false, filters: new Map(), from: null, to: null, groupBy: null };
const lines = (view: Partial<TableView>, among: ReadonlySet<number> | null = null) =>
  atOnce(table.lines({ ...plain, ...view }, among));
const filtered = (key: string, typed: string) => lines({ filters: new Map([[key, typed]]) });

describe('the table of statements', () => {
  it('keeps the order of time and text', () => assert.deepEqual(lines({}), [0, 1, 2, 3]));
  it('sorts by names as people do, with what is empty last', () => {
    assert.deepEqual(lines({ sortBy: 'speaker' }), [1, 3, 0, 2]);
    assert.deepEqual(lines({ sortBy: 'speaker', isDescending: true }), [0, 3, 1, 2]);
  });
  it('sorts letters that have no accent but a stroke, and numbers in words', () => {
    const titles = ['Zoo', 'Łódź', 'Lodge', 'Part 10', 'Part 9', 'Ørsted', 'Oslo'];
    const some = new LedgerTable(titles.map((title) => row({ title })));
    const order = atOnce(some.lines({ ...plain, sortBy: 'article' }, null)).map((line) => titles[line as number]);
    assert.deepEqual(order, ['Lodge', 'Łódź', 'Ørsted', 'Oslo', 'Part 9', 'Part 10', 'Zoo']);
  });
  it('sorts numbers by size and days by time', () => {
    assert.deepEqual(lines({ sortBy: 'paragraph' }), [3, 0, 1, 2]);
    assert.deepEqual(lines({ sortBy: 'published', isDescending: true }), [3, 0, 1, 2]);
  });
  it('filters by parts of words, with and without accents', () => {
    assert.deepEqual(filtered('speaker', 'moo ann'), [1, 3]);
    assert.deepEqual(filtered('speaker', 'ZOE'), [0]);
    assert.deepEqual(filtered('published', '2025-11-0'), [0, 1, 3]);
    assert.deepEqual(filtered('speaker', '  '), [0, 1, 2, 3]);
    assert.deepEqual(filtered('speaker', '(.*)+$'), []);
  });
  it('filters numbers by size', () => {
    assert.deepEqual(filtered('sure', '>= 0.6'), [0, 2, 3]);
    assert.deepEqual(filtered('sure', '< 60%'), [1]);
    assert.deepEqual(filtered('paragraph', '=10'), [1]);
    assert.deepEqual(filtered('paragraph', '3'), [0, 1]);
    assert.deepEqual(filtered('sure', 'very'), []);
  });
  it('filters by the whole of a value, or of one in a list', () => {
    assert.deepEqual(filtered('speaker', '=Ann Moore'), [1, 3]);
    assert.deepEqual(filtered('speaker', '=moore'), []);
    assert.deepEqual(filtered('about', '= ulm mill company'), [0, 1, 2, 3]);
    assert.deepEqual(filtered('about', '=ulm'), []);
    const named = new LedgerTable([
      row({ about: ['Moore, Ann'], title: 'Storm, Fire, Flood', speaker: 'Ann-Marie O’Brien' }),
      row({ about: ['Ann', 'Hal Winters'], title: 'Fire', speaker: "Ann Marie O'Brien" }),
    ]);
    const shown = (key: string, typed: string) =>
      atOnce(named.lines({ ...plain, filters: new Map([[key, typed]]) }, null));
    assert.deepEqual(shown('about', '=Ann'), [1], 'a name with a comma is one name');
    assert.deepEqual(shown('about', '=Moore, Ann'), [0]);
    assert.deepEqual(shown('article', '=Fire'), [1]);
    assert.deepEqual(shown('speaker', '=ann-marie  o’brien'), [0, 1], 'as names are joined in pictures');
  });
  it('keeps what was said or is spoken of in a time', () => {
    assert.deepEqual(lines({ from: '2025-11-08', to: '2025-11-08' }), [0]);
    assert.deepEqual(lines({ from: '2025-11-08' }), [0, 1, 2, 3], 'all speak of May 2026');
    assert.deepEqual(lines({ to: '2025-11-07' }), [1]);
    assert.deepEqual(lines({ from: '2026-05-20', to: '2026-05-21' }), [0, 1, 2, 3]);
    assert.deepEqual(lines({ from: '2026-06-01' }), []);
  });
  it('looks among those that a search has found', () => assert.deepEqual(lines({}, new Set([3, 1])), [1, 3]));
  it('groups under headings with counts', () => {
    assert.deepEqual(lines({ groupBy: 'published', sortBy: 'sure' }), [
      { heading: '2025-11-07', count: 1 },
      1,
      { heading: '2025-11-08', count: 1 },
      0,
      { heading: '2025-11-09', count: 1 },
      3,
      { heading: 'None', count: 1 },
      2,
    ]);
  });
  it('neither loses nor doubles a row', () => {
    const key = fc.constantFrom('speaker', 'published', 'sure', 'paragraph', 'type', 'article');
    fc.assert(
      fc.property(key, key, fc.boolean(), (sortBy, groupBy, isDescending) => {
        const shown = lines({ sortBy, groupBy, isDescending }).filter((line) => typeof line === 'number');
        assert.deepEqual([...shown].sort(), [0, 1, 2, 3]);
      }),
    );
  });
});
