import assert from 'node:assert/strict';
import { FileStore } from '../../../src/corpus/store';
import { LastReport, type KeptReport } from '../../../src/features/sources/lastReport';
import { MemoryDisk } from '../../support/memoryDisk';

const report: KeptReport = {
  folder: 'file:///articles/imported',
  begin: new Date(2025, 10, 8, 14, 5),
  isWhole: true,
  reported: [
    {
      label: 'minutes.pdf',
      from: '../minutes.pdf',
      outcome: 'edited',
      article: 'Minutes.md',
      title: 'Minutes',
      reason: null,
      remarks: ['Page 2 has no text.'],
      proposed: 'The board met.\n',
    },
  ],
};

describe('the last report of an import', () => {
  it('is there again in another window', async () => {
    const disk = new MemoryDisk();
    await new LastReport(new FileStore(disk)).keep(report);
    assert.deepEqual(await new LastReport(new FileStore(disk)).read(), report);
  });

  it('lasts as long as the window where nothing can be kept', async () => {
    const last = new LastReport(null);
    assert.equal(await last.read(), null);
    await last.keep(report);
    assert.deepEqual(await last.read(), report);
  });

  it('is none when the file is not what it should be', async () => {
    const whole = JSON.parse(JSON.stringify(report)) as Record<string, unknown>;
    const broken: readonly unknown[] = [
      null,
      [],
      {},
      { ...whole, begin: 'yesterday' },
      { ...whole, folder: 7 },
      { ...whole, reported: 'all' },
      { ...whole, reported: [null] },
      { ...whole, reported: [{ label: 'a', from: 'a', outcome: 'new', remarks: [1] }] },
    ];
    for (const text of ['', '{', ...broken.map((each) => JSON.stringify(each))]) {
      const disk = new MemoryDisk();
      const store = new FileStore(disk);
      await store.write('last-import.json', new TextEncoder().encode(text));
      assert.equal(await new LastReport(store).read(), null, text);
    }
  });
});
