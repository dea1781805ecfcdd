import * as fc from 'fast-check';
import * as assert from 'node:assert';
import { fold } from '../../../src/search/text/characters';
import { termsOf } from '../../../src/search/text/terms';

const words = (text: string) => termsOf(text).map((term) => term.text);

/** Many runs of one property, on a machine that does other things as well. In ms. */
const slow = 60_000;

describe('terms', () => {
  it('folds case and accents', () => {
    assert.deepStrictEqual(words('İstanbul ISTANBUL ıstanbul Ístanbul'), [
      'istanbul',
      'istanbul',
      'istanbul',
      'istanbul',
    ]);
    assert.deepStrictEqual(words('Øresund Łódź Straße Ærø'), ['oresund', 'lodz', 'strasse', 'aero']);
  });

  it('takes letters with separate accents for the letters that they make', () => {
    assert.deepStrictEqual(words('cafe\u0301 café'), ['cafe', 'cafe']);
  });

  it('keeps apostrophes of either kind inside words and drops the possessive', () => {
    assert.deepStrictEqual(words("O'Hara O’Hara don't the minister's ministers’"), [
      'ohara',
      'ohara',
      'dont',
      'the',
      'minister',
      'ministers',
    ]);
  });

  it('joins abbreviations and thousands', () => {
    assert.deepStrictEqual(words('the U.S. Navy, e.g. 1,200 men. A 3.5 rise'), [
      'the',
      'us.',
      'navy',
      'eg',
      '1200',
      'men',
      'a',
      '3',
      '5',
      'rise',
    ]);
  });

  it('gives hyphenated words in parts and as a whole', () => {
    assert.deepStrictEqual(words('a cease-fire – or truce'), ['a', 'cease', 'fire', 'ceasefire', 'or', 'truce']);
    assert.deepStrictEqual(words('cease‑fire'), ['cease', 'fire', 'ceasefire']);
  });

  it('gives neighbouring pairs of scripts that do not delimit words', () => {
    assert.deepStrictEqual(words('東京都 said'), ['東京', '京都', '都', 'said']);
  });

  it('drops Arabic vowel signs and the stretch', () => {
    assert.deepStrictEqual(words('سَلَام'), words('سـلام'));
  });

  it('ignores invisible characters inside words', () => {
    assert.deepStrictEqual(words('cease\u00ADfire'), ['ceasefire']);
  });

  it('cuts endless words', () => {
    assert.strictEqual(words('x'.repeat(100_000))[0]!.length, 64);
  });

  it('gives offsets in the text, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let before = 0;
        for (const term of termsOf(text)) {
          assert.ok(term.start >= 0 && term.end > term.start && term.end <= text.length);
          assert.ok(term.text !== '');
          if (!term.compound) {
            assert.ok(term.start >= before);
            before = term.start;
          }
        }
      }),
    );
  }).timeout(slow);

  it('folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) =>
        assert.strictEqual(fold(fold(text)), fold(text)),
      ),
    );
  }).timeout(slow);
});
