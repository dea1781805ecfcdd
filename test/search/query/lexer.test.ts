import * as assert from 'node:assert';
import { parseQuery } from '../../../src/search/query/parser';
import { printQuery } from '../../../src/search/query/print';

const parse = (text: string) => parseQuery(text, { typing: false });
const print = (text: string) => printQuery(parse(text));
const hints = (text: string) => parse(text).problems.map((problem) => problem.text);

describe('the bounds of a query', () => {
  it('are 256 brackets deep, more than 64 words can need', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}a -b${')'.repeat(depth)}`;
    assert.deepStrictEqual(hints(nested(256)), []);
    assert.deepStrictEqual(hints(nested(258)), ['Brackets nest 256 deep at most; this one is ignored.']);
    assert.strictEqual(print(nested(300)), 'a -b');
    const needed = `${'(a -'.repeat(63)}b${')'.repeat(63)}`;
    assert.strictEqual(print(needed), needed.slice(1, -1));
  });

  it('are 64 words', () => {
    const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
    assert.strictEqual(print(words(64)), words(64));
    assert.deepStrictEqual(hints(words(64)), []);
    assert.strictEqual(print(words(65)), words(64));
    assert.deepStrictEqual(hints(words(66)), ['A query can have 64 words at most; the rest are ignored.']);
  });

  it('are 4000 characters', () => {
    const text = (length: number) => `"${'a'.repeat(length - 2)}"`;
    assert.deepStrictEqual(hints(text(4000)), []);
    assert.deepStrictEqual(parse(`${text(4000)} b`).problems, [
      { start: 4000, end: 4002, text: 'Only the first 4000 characters are searched.' },
    ]);
  });

  it('are a thousand words between neighbours', () => {
    assert.strictEqual(print('a NEAR/1000 b'), 'a NEAR/1000 b');
    assert.strictEqual(print('a NEAR/1001 b'), 'a NEAR/1000 b');
    assert.strictEqual(print('"a b"~9999'), 'a NEAR/1000 b');
    assert.strictEqual(print('"a b"~10000'), '"a b" ~10000');
    assert.strictEqual(print('a NEAR b'), 'a NEAR/10 b');
    assert.strictEqual(print('a NEAR:3 b'), 'a NEAR/3 b');
  });
});

describe('a query in capitals', () => {
  const rows: readonly (readonly [query: string, printed: string])[] = [
    ['THE MAYOR AND COUNCIL', 'THE MAYOR AND COUNCIL'],
    ['THE MAYOR AND THE COUNCIL', 'THE MAYOR and THE COUNCIL'],
    ['THE MAYOR AND THE Council', 'THE MAYOR AND THE Council'],
    ['NATO NEAR/3 EU OR UN', 'NATO NEAR/3 EU OR UN'],
    ['東 京 都 市 OR 港', '東 京 都 市 OR 港'],
  ];
  for (const [query, printed] of rows) it(`${query}  is  ${printed}`, () => assert.strictEqual(print(query), printed));
});

describe('a minus', () => {
  const rows: readonly (readonly [query: string, printed: string])[] = [
    ['a -b', 'a -b'],
    ['a --b', 'a -b'],
    ['a - b', 'a b'],
    ['a -', 'a'],
    ['a (-b)', 'a -b'],
    ['a -)', 'a'],
    ['a -|b', 'a OR b'],
    ['Dawn (Karachi)-based', 'Dawn Karachi based'],
    ['a-b', 'a-b'],
    ['-"a b"', '-"a b"'],
    ['-(a b)', '-(a b)'],
    ['NOT NOT a', '-a'],
  ];
  for (const [query, printed] of rows) it(`${query}  is  ${printed}`, () => assert.strictEqual(print(query), printed));
});

describe('a pipe', () => {
  const rows: readonly (readonly [query: string, printed: string])[] = [
    ['a|b', 'a OR b'],
    ['a||b', 'a OR b'],
    ['a|||b', 'a OR b'],
    ['type:direct|mixed', 'type:direct OR type:mixed'],
    ['type:direct|speaker:a', 'type:direct OR speaker:a'],
    ['type:direct| mixed', 'type:direct OR mixed'],
    ['type:direct|(b)', 'type:direct OR b'],
    ['speaker:"a b"|"c d"', 'speaker:"a b" OR speaker:"c d"'],
    ['speaker:"a b"*', 'speaker:"a b"*'],
  ];
  for (const [query, printed] of rows) it(`${query}  is  ${printed}`, () => assert.strictEqual(print(query), printed));
});
