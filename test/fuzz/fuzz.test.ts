import fc from 'fast-check';
import { targets } from './targets';

/** On a machine that does other things as well. In ms. */
const slow = 120_000;

/** A few cases of what `npm run fuzz` tries by the million. */
describe('whatever comes', () => {
  for (const { name, few, property } of targets)
    it(`holds of ${name.replaceAll('-', ' ')}`, () => fc.assert(property(), { numRuns: few })).timeout(slow);
});
