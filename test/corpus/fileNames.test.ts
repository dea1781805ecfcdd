import assert from 'node:assert/strict';
import { fileNameOf } from '../../src/corpus/grouping';

describe('fileNameOf', () => {
  for (const [id, name] of [
    ['file:///news/2025/caf%C3%A9%20talks.txt', 'café talks.txt'],
    ['news/ferry.txt', 'ferry.txt'],
    ['ferry.txt', 'ferry.txt'],
    ['news/100% sure.txt', '100% sure.txt'],
  ])
    it(`of ${id}`, () => assert.equal(fileNameOf(id!), name));
});
