import assert from 'node:assert/strict';
import { FileStore } from '../../src/corpus/store';
import { DocumentReader } from '../../src/sources/documentReader';
import { originIn } from '../../src/sources/articleFile/origin';
import type { SourceDocument } from '../../src/sources/importer';
import { articleFile } from '../../src/sources/articleFile/articleFile';
import { importAll, type Imported, type Original, type TableMappings } from '../../src/sources/importing';
import type { TableColumns } from '../../src/sources/importer';
import { MemoryDisk } from '../support/memoryDisk';
import { documentOf, paragraph, scriptedReaders } from './support';

/** A mail, so far as these tests know: its text is JSON of what it holds. */
function mail(name: string, ...documents: readonly Partial<SourceDocument>[]): Original {
  const bytes = new TextEncoder().encode(`From: a@example.org\n\n${JSON.stringify(documents)}`);
  return { label: name, from: `../originals/${name}`, folder: '', name, read: () => Promise.resolve(bytes.slice()) };
}

const said = (text: string, more: Partial<SourceDocument> = {}) => documentOf([paragraph(text)], more);

const nobodySays: TableMappings = { known: () => [], ask: () => Promise.resolve(null) };

/** A folder of articles, and imports into it. */
class Folder {
  readonly disk = new MemoryDisk();
  private readonly store = new FileStore(this.disk);

  async import(
    originals: readonly Original[],
    { stop = new AbortController(), mappings = nobodySays }: { stop?: AbortController; mappings?: TableMappings } = {},
  ): Promise<Imported[]> {
    const reader = new DocumentReader(scriptedReaders());
    const known = [...this.disk.files.keys()];
    const imported: Imported[] = [];
    const all = importAll(originals, { store: this.store, known, reader, mappings, signal: stop.signal });
    for await (const each of all) imported.push(each);
    reader.dispose();
    return imported;
  }

  text(path: string): string {
    return new TextDecoder().decode(this.disk.files.get(path));
  }

  write(path: string, text: string): void {
    this.disk.files.set(path, new TextEncoder().encode(text));
  }
}

const outcomes = (imported: readonly Imported[]) => imported.map(({ outcome, article }) => [outcome, article]);

describe('an import', () => {
  it('makes an article of each document, and again changes only what has changed', async () => {
    const folder = new Folder();
    const dam = { title: 'The dam', date: { day: '2025-11-12', foundIn: 'the mail' } };
    const first = await folder.import([mail('a.eml', said('No, she said.', dam)), mail('b.eml', said('Yes.'))]);
    assert.deepEqual(outcomes(first), [
      ['new', '2025-11-12 The dam.md'],
      ['new', 'b.md'],
    ]);
    assert.equal(originIn(folder.text('b.md'))?.from, '../originals/b.eml');
    const again = await folder.import([mail('a.eml', said('No, she said.', dam)), mail('b.eml', said('Yes, now.'))]);
    assert.deepEqual(outcomes(again), [
      ['unchanged', '2025-11-12 The dam.md'],
      ['updated', 'b.md'],
    ]);
    assert.match(folder.text('b.md'), /Yes, now\./);
  });

  it('never overwrites what a person has changed', async () => {
    const folder = new Folder();
    await folder.import([mail('b.eml', said('Yes.'))]);
    const edited = folder.text('b.md').replace('Yes.', 'Yes, of course.');
    folder.write('b.md', edited);
    assert.deepEqual(outcomes(await folder.import([mail('b.eml', said('Yes.'))])), [['unchanged', 'b.md']]);
    const [changed] = await folder.import([mail('b.eml', said('No.'))]);
    assert.equal(changed?.outcome, 'edited');
    assert.match(changed?.proposed ?? '', /^No\.$/m);
    assert.equal(folder.text('b.md'), edited);
  });

  it('leaves files alone that it did not write, whatever their names', async () => {
    const folder = new Folder();
    folder.write('B.md', 'My own notes.');
    assert.deepEqual(outcomes(await folder.import([mail('b.eml', said('Yes.'))])), [['new', 'b (2).md']]);
    assert.equal(folder.text('B.md'), 'My own notes.');
  });

  it('takes the same bytes in two places for one document', async () => {
    const folder = new Folder();
    const twice = [mail('a.eml', said('Yes.')), { ...mail('a.eml', said('Yes.')), from: '../copies/a.eml' }];
    assert.deepEqual(outcomes(await folder.import(twice)), [
      ['new', 'a.md'],
      ['unchanged', 'a.md'],
    ]);
  });

  it('goes on when what is attached fails', async () => {
    const folder = new Folder();
    const attached = async (title: string) => {
      const inner = mail(`${title}.eml`, said('Inside.', { title }));
      return { name: inner.name, bytes: await inner.read() };
    };
    const attachments = [await attached('die'), await attached('whole')];
    const imported = await folder.import([mail('a.eml', said('Outside.', { attachments })), mail('b.eml', said('B.'))]);
    assert.deepEqual(
      imported.map(({ label, outcome }) => [label, outcome]),
      [
        ['a.eml', 'new'],
        ['a.eml › die.eml', 'refused'],
        ['a.eml › whole.eml', 'new'],
        ['b.eml', 'new'],
      ],
    );
  });

  it('follows what is attached, and has a folder for files of several documents', async () => {
    const folder = new Folder();
    const inner = mail('inner.eml', said('Inside.'));
    const attachments = [
      { name: 'inner.eml', bytes: await inner.read() },
      { name: 'photo.jpg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]) },
    ];
    const imported = await folder.import([
      mail('a.eml', said('Outside.', { attachments })),
      { ...mail('box.eml', said('One.', { part: '1' }), said('Two.', { part: '2' })), folder: 'letters' },
    ]);
    assert.deepEqual(
      imported.map(({ label, article }) => [label, article]),
      [
        ['a.eml', 'a.md'],
        ['a.eml › inner.eml', 'inner.md'],
        ['box.eml', 'letters/box/box.md'],
        ['box.eml', 'letters/box/box (2).md'],
      ],
    );
    const inside = originIn(folder.text('inner.md'));
    assert.deepEqual([inside?.attached, inside?.within], [['inner.eml'], 'a.md']);
    assert.equal(originIn(folder.text('letters/box/box.md'))?.from, '../../../originals/box.eml');
    const again = await folder.import([
      { ...mail('box.eml', said('One.', { part: '1' }), said('2.', { part: '2' })), folder: 'letters' },
    ]);
    assert.deepEqual(outcomes(again), [
      ['updated', 'letters/box/box.md'],
      ['updated', 'letters/box/box (2).md'],
    ]);
  });

  it('asks what the columns of a table hold, and reads it again when that is said otherwise', async () => {
    const folder = new Folder();
    const table = mail('papers.eml', said('Yes.', { title: 'columns: Words', part: '1' }));
    const asked: unknown[] = [];
    const known: TableColumns[] = [];
    const mappings: TableMappings = {
      known: () => known,
      ask: (label, columns) => {
        asked.push([label, columns]);
        const [column] = columns;
        if (column && asked.length > 1)
          known.push({ text: column.name, title: null, date: null, author: null, source: null });
        return Promise.resolve(known[0] ?? null);
      },
    };
    const [refused] = await folder.import([table], { mappings });
    assert.equal(refused?.reason, 'needs to be told which column holds the text');
    assert.deepEqual(
      (await folder.import([table, table], { mappings })).map(({ outcome }) => outcome),
      ['new', 'unchanged'],
    );
    assert.deepEqual(asked, Array(2).fill(['papers.eml', [{ name: 'Words', sample: 'x' }]]));
    const path = 'papers/columns Words.md';
    folder.write(path, articleFile(said('No.', { part: '1' }), { ...originIn(folder.text(path))! }));
    assert.deepEqual(outcomes(await folder.import([table], { mappings })), [['updated', path]]);
  });

  it('says why a document gives no article, and goes on with the others', async () => {
    const folder = new Folder();
    const broken: Original = {
      ...mail('gone.eml'),
      read: () => Promise.reject(new Error('the disk is on fire')),
    };
    const unknown: Original = { ...mail('x.bin'), read: () => Promise.resolve(new Uint8Array([0, 1, 2, 3])) };
    const imported = await folder.import([
      broken,
      unknown,
      mail('refused.eml', { title: 'refuse: is protected by a password' }),
      mail('wild.eml', { title: 'die' }),
      mail('empty.eml', documentOf([])),
      mail('b.eml', said('Yes.')),
    ]);
    assert.deepEqual(
      imported.map(({ label, outcome, reason }) => `${label} ${reason ?? outcome}`),
      [
        'gone.eml the disk is on fire',
        'x.bin is in no format that can be imported',
        'refused.eml is protected by a password',
        'wild.eml ended its reader: something broke',
        'empty.eml has no text',
        'b.eml new',
      ],
    );
    assert.deepEqual([...folder.disk.files.keys()], ['b.md']);
  });

  it('calls every file empty that holds nothing but white space, whatever its format', async () => {
    const nothing = [
      [],
      [0x20, 0x0d, 0x0a, 0x09],
      [0xef, 0xbb, 0xbf, 0x0a],
      [0xff, 0xfe, 0x20, 0x00],
      [0xfe, 0xff, 0, 0x0a],
    ];
    const names = ['a.pdf', 'a.docx', 'a.html', 'a.eml', 'a.csv', 'a.md', 'a.txt', 'a.bin'];
    const originals = names.flatMap((name) =>
      nothing.map((bytes): Original => ({ ...mail(name), read: () => Promise.resolve(Uint8Array.from(bytes)) })),
    );
    const imported = await new Folder().import(originals);
    assert.deepEqual(
      imported.map(({ label, outcome, reason }) => [label, outcome, reason]),
      originals.map(({ label }) => [label, 'refused', 'is empty']),
    );
  });

  it('keeps apart what is attached under the same name, to one mail or to several in a mailbox', async () => {
    const folder = new Folder();
    const attached = async (text: string) => ({ name: 'scan.eml', bytes: await mail('', said(text)).read() });
    const box = mail(
      'box.eml',
      said('One.', { part: '1', attachments: [await attached('First.'), await attached('Second.')] }),
      said('Two.', { part: '2', attachments: [await attached('Third.')] }),
    );
    const imported = await folder.import([box]);
    assert.deepEqual(
      imported.map(({ label, outcome, article }) => [label, outcome, article]),
      [
        ['box.eml', 'new', 'box/box.md'],
        ['box.eml › scan.eml', 'new', 'box/scan.md'],
        ['box.eml › scan (2).eml', 'new', 'box/scan (2).md'],
        ['box.eml', 'new', 'box/box (2).md'],
        ['box.eml › scan.eml', 'new', 'box/scan (3).md'],
      ],
    );
    for (const [path, text] of [
      ['scan', 'First.'],
      ['scan (2)', 'Second.'],
      ['scan (3)', 'Third.'],
    ] as const)
      // prettier-ignore
      assert.match(folder.text(`box/${path}.md`), new RegExp(`^${text}$`, 'm'));
    assert.deepEqual(new Set((await folder.import([box])).map(({ outcome }) => outcome)), new Set(['unchanged']));
  });

  it('knows the documents of a file of several again, wherever the file is copied to', async () => {
    const folder = new Folder();
    const box = mail('box.eml', said('One.', { part: '1' }), said('Two.', { part: '2' }));
    await folder.import([box]);
    const again = await folder.import([{ ...box, from: '../copies/box.eml', folder: 'copies' }]);
    assert.deepEqual(outcomes(again), [
      ['unchanged', 'box/box.md'],
      ['unchanged', 'box/box (2).md'],
    ]);
    assert.equal(originIn(folder.text('box/box.md'))?.from, '../../originals/box.eml');
  });

  it('does not take an article for that of bytes that it was made from no longer', async () => {
    const folder = new Folder();
    await folder.import([mail('a.eml', said('Old.'))]);
    const copy = { ...mail('a.eml', said('Old.')), from: '../copies/a.eml' };
    assert.deepEqual(outcomes(await folder.import([mail('a.eml', said('New.')), copy])), [
      ['updated', 'a.md'],
      ['new', 'a (2).md'],
    ]);
  });

  it('has folders that any system takes, and passes over files there that cannot be read', async () => {
    const folder = new Folder();
    folder.write('b.md', 'Mine.');
    const read = folder.disk.read.bind(folder.disk);
    folder.disk.read = (path) => (path === 'b.md' ? Promise.reject(new Error('not yours')) : read(path));
    const imported = await folder.import([
      mail('b.eml', said('Yes.')),
      { ...mail('c.eml', said('No.')), folder: 'Minutes 12:30/back\\slash' },
    ]);
    assert.deepEqual(outcomes(imported), [
      ['new', 'b (2).md'],
      ['new', 'Minutes 12 30/back slash/c.md'],
    ]);
  });

  it('writes no article that is too long to be read', async () => {
    const folder = new Folder();
    const imported = await folder.import([
      mail('a.eml', said('Long. '.repeat(4_000_000))),
      mail('b.eml', said('Yes.')),
    ]);
    assert.deepEqual(
      imported.map(({ outcome, reason }) => [outcome, reason]),
      [
        ['refused', 'makes an article of more than 20 MB, which cannot be read'],
        ['new', null],
      ],
    );
    assert.deepEqual([...folder.disk.files.keys()], ['b.md']);
  });

  it('takes away what one left half-written that was killed, and nothing else', async () => {
    const folder = new Folder();
    await folder.import([mail('a.eml', said('No, she said.'))]);
    for (const name of ['b.md.0123456789abcdef.new', 'c.md.new', 'd.new']) folder.write(name, 'half');
    await folder.import([]);
    assert.deepEqual([...folder.disk.files.keys()].sort(), ['a.md', 'c.md.new', 'd.new']);
  });

  it('goes on where it was broken off', async () => {
    const folder = new Folder();
    const parts = ['1', '2', '3'].map((part) => said(`Letter ${part}.`, { part }));
    const stop = new AbortController();
    const create = folder.disk.create.bind(folder.disk);
    folder.disk.create = async (path, bytes) => {
      await create(path, bytes);
      stop.abort(new Error('was cancelled'));
    };
    await folder.import([mail('box.eml', ...parts), mail('b.eml', said('Yes.'))], { stop });
    folder.disk.create = create;
    assert.deepEqual([...folder.disk.files.keys()], ['box/box.md']);
    assert.deepEqual(
      (await folder.import([mail('box.eml', ...parts)])).map(({ outcome }) => outcome),
      ['unchanged', 'new', 'new'],
    );
  });
});
