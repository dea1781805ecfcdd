import assert from 'node:assert/strict';
import { dayInName, fileDay } from '../../src/article/fileDay';

describe('the day in a file’s name', () => {
  it('is read', () => {
    const names: readonly [string, string | null][] = [
      ['2025-10-21-fair.txt', '2025-10-21'],
      ['fair_20251021.txt', '2025-10-21'],
      ['fair 2025.10.21.md', '2025-10-21'],
      ['2025-10-21 copy of 2025-10-21.txt', '2025-10-21'],
      ['2025-10-21 to 2025-10-25.txt', null],
      ['2025-13-21.txt', null],
      ['000_22820251021e1209.txt', null],
      ['a20251021.txt', null],
      ['2025-10.txt', null],
      ['fair.txt', null],
    ];
    for (const [name, day] of names) assert.equal(dayInName(name), day, name);
  });

  it('is that of a file, not of its folders, nor of a bare id', () => {
    const ids: readonly [string, string | null][] = [
      ['file:///seeds/2025-10-21%20fair.md', '2025-10-21'],
      ['file:///seeds/fair%202025-10-21.md', '2025-10-21'],
      ['file:///2025-10-21/fair.md', null],
      ['C:\\seeds\\20251021T0930-fair.txt', '2025-10-21'],
      ['wire_20251021_0930', null],
      ['wire_20251021.', null],
      ['2025-02-30-fair.txt', null],
      ['20251021fair.txt', null],
    ];
    for (const [id, day] of ids) assert.equal(fileDay(id), day, id);
  });
});
