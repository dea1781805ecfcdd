import assert from 'node:assert/strict';
import { sayIn } from '../../../src/article/wording';
import { periodOf } from '../../../src/features/reading/dateHoverText';

describe('a period in words', () => {
  afterEach(() => sayIn());

  it('names months in the language, and nothing that is no month', () => {
    assert.equal(periodOf('2025-13'), null);
    assert.equal(periodOf('XXXX-13-01'), 'Date unknown');
    sayIn({ locale: 'de', texts: {} });
    assert.equal(periodOf('2025-10'), 'Oktober 2025');
  });
});
