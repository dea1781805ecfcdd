import * as assert from 'node:assert';
import * as fc from 'fast-check';
import { TextTable } from '../../../src/search/index/textTable';

describe('a table of texts', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', '\ud800', 'Ada', 'Adá', '東京'),
  );

  it('numbers them in order of arrival, each once, and gives them back', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 120 }), text, (texts, other) => {
        const table = new TextTable();
        const distinct = [...new Set(texts)];
        const numbers = texts.map((each) => table.enter(each));
        assert.deepStrictEqual(
          numbers,
          texts.map((each) => distinct.indexOf(each)),
        );
        assert.strictEqual(table.size, distinct.length);
        distinct.forEach((each, number) => {
          assert.strictEqual(table.text(number), each);
          assert.strictEqual(table.find(each), number);
          assert.strictEqual(table.length(number), each.length);
          assert.strictEqual(table.startsWith(number, other), each.startsWith(other));
        });
        assert.strictEqual(table.find(other), distinct.includes(other) ? distinct.indexOf(other) : undefined);
      }),
    );
  });

  it('takes long texts, and many', () => {
    const table = new TextTable();
    const long = '0123456789'.repeat(2000);
    assert.strictEqual(table.text(table.enter(long)), long);
    const many = Array.from({ length: 10_000 }, (_, number) => table.enter(String(number)));
    assert.deepStrictEqual(
      many.map((number) => table.text(number)),
      Array.from({ length: 10_000 }, (_, number) => String(number)),
    );
  });
});
