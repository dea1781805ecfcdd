import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayLength, dayOf, periodLabel, ticksIn, timeSpanOf } from '../../../src/ledger/pictures/time';

const spanned = (period: string) => {
  const { from, to } = timeSpanOf(period);
  return `${dayOf(from)} to ${dayOf(to - dayLength)}`;
};
const ticks = (from: string, to: string, width = 600) =>
  ticksIn({ from: timeSpanOf(from).from, to: timeSpanOf(to).to }, width).map(({ label }) => label);

describe('time in pictures', () => {
  it('is a day, a month or a year', () => {
    assert.equal(spanned('2024-02-29'), '2024-02-29 to 2024-02-29');
    assert.equal(spanned('2024-02'), '2024-02-01 to 2024-02-29');
    assert.equal(spanned('1066'), '1066-01-01 to 1066-12-31');
    assert.equal(spanned('0050'), '0050-01-01 to 0050-12-31');
  });
  it('is written as people write it', () => {
    assert.equal(periodLabel('2025-11-08'), '8 Nov 2025');
    assert.equal(periodLabel('2025-11'), 'Nov 2025');
    assert.equal(periodLabel('2025'), '2025');
  });
  it('has an axis of days, months or years', () => {
    assert.deepEqual(ticks('2025-12-29', '2026-01-02'), ['29 Dec 2025', '30 Dec', '31 Dec', '1 Jan 2026', '2 Jan']);
    assert.deepEqual(ticks('2025-10', '2026-02'), ['Oct 2025', 'Nov', 'Dec', 'Jan 2026', 'Feb']);
    assert.deepEqual(ticks('1990', '2019', 300), ['1990', '2000', '2010']);
  });
  it('always has an axis that can be read', () => {
    const moment = fc.integer({ min: timeSpanOf('0100').from, max: timeSpanOf('9000').from });
    const length = fc.integer({ min: 7, max: 1_000_000 });
    fc.assert(
      fc.property(moment, length, fc.integer({ min: 50, max: 3000 }), (from, days, width) => {
        const shown = ticksIn({ from, to: from + days * dayLength }, width);
        assert.ok(shown.length <= width / 20 + 5, `${shown.length} on ${width} pixels`);
        for (const { at, label } of shown) assert.ok(at >= from && label !== '');
      }),
    );
  });
});
