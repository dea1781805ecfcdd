import assert from 'node:assert/strict';
import { parseQuery } from '../../../src/search/query/parser';
import { readPasted } from '../../../src/search/query/wholeText';

const paragraph =
  'The ministry said on Monday that the “old bridge” (built in 1931) would be closed to lorries until the spring, ' +
  'because a long-awaited study had found that its piers were cracked and could not be mended while traffic went on.';

describe('a text that was pasted as a query', () => {
  it('is read as its words', () => {
    const { text, problems } = readPasted(paragraph);
    assert.equal(text.length, paragraph.length);
    assert.doesNotMatch(text, /[“”()-]/);
    assert.match(problems[0]!.text, /^Read as a text/);
    const { root } = parseQuery(paragraph);
    assert.ok(root.nodes.every(({ kind }) => kind === 'word'));
  });

  it('says nothing when it has no such marks', () => {
    const plain = paragraph.replace(/[“”()]/g, '').replace('long-awaited', 'long awaited');
    assert.deepEqual(readPasted(plain), { text: plain, problems: [] });
  });

  for (const query of [
    '"old bridge" (ferry OR bridge) -lorries',
    `${paragraph} speaker:Berg`,
    `${paragraph} OR ferry`,
    `${paragraph} | ferry`,
    `${paragraph} NEAR/5 ferry`,
  ])
    it(`is not ${query.slice(0, 20)} … ${query.slice(-14)}`, () =>
      assert.deepEqual(readPasted(query), { text: query, problems: [] }));

  it('may name a site and a time', () => {
    assert.notEqual(readPasted(`${paragraph} Note: see https://example.org at 10:30.`).problems.length, 0);
  });
});
