import assert from 'node:assert/strict';
import { growthCases } from './support/growth/cases';
import { problemOfGrowth } from './support/growth/growth';

/** A part of them, evenly over all stages, since each takes a tenth of a second; `npm run bench:growth` takes all. */
const everyNth = 6;

describe('time grows no faster than what is read:', () => {
  for (const each of growthCases.filter((_, index) => index % everyNth === 0))
    it(`${each.stage}, of ${each.shape}`, async function () {
      // Whatever else the machine does: what is measured is the processor's time.
      this.timeout(120_000);
      assert.equal(await problemOfGrowth(each), null);
    });
});
