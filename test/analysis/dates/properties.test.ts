import assert from 'node:assert';
import fc from 'fast-check';
import { tableOf } from '../../../src/analysis/dates/byTemplates/slots';
import { dateWordsOf } from '../../../src/analysis/dates/languages';
import type { LanguageCode, ReadLanguage } from '../../../src/language/packs/pack';
import { datesOf, found } from './support';

/** Words that patterns begin with or hold, to be put together at random. */
const WORDS = [
  'the',
  'a',
  'last',
  'next',
  'this',
  'that',
  'same',
  'two',
  'three',
  'twenty-one',
  'and',
  'of',
  'to',
  'in',
  'on',
  'early',
  'late',
  'mid-',
  'May',
  'March',
  'October',
  'Nov.',
  'Friday',
  'Sat.,',
  '19',
  '2010',
  '1990s',
  "'98",
  '3 p.m.',
  '14:48',
  'UTC',
  '11/8/2025',
  '2025-11-08',
  '99999',
  '0000',
  'day',
  'days',
  'week',
  'months',
  'years',
  'decades',
  'ago',
  'later',
  'earlier',
  'before',
  'quarter',
  'half',
  'summer',
  'winter',
  'Christmas',
  'Ramadan',
  'every',
  'now',
  'recently',
  'today',
  '(Saturday)',
  'end',
  ',',
  '.',
  '-',
  '–',
  '\n',
  '\n\n',
  'century',
  'BC',
  'couple',
  'few',
  'hundred',
];

const dates = fc.option(
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
  { nil: null },
);
const phrases = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));

function check(text: string, date: string | null, language: ReadLanguage = 'en'): void {
  let last = 0;
  for (const d of datesOf(text, date, language)) {
    assert.ok(d.start >= last && d.end > d.start && d.end <= text.length, `${d.start} to ${d.end} after ${last}`);
    assert.ok(!/\n\s*\n/.test(text.slice(d.start, d.end)), 'crosses a block');
    assert.match(d.value, /^(?:P|[0-9X]|BC|PRESENT_REF|PAST_REF|FUTURE_REF)/);
    assert.ok(!/NaN|undefined|null/.test(`${d.value} ${d.explanation}`), `${d.value} ${d.explanation}`);
    assert.ok(!/^0000|^\d{4}-(?:00|1[3-9])|^\d{4}-\d\d-00/.test(d.value), d.value);
    last = d.end;
  }
}

describe('whatever the text', () => {
  it('finds spans in order, inside their blocks, with sound values: any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), dates, (text, date) => check(text, date)),
      { numRuns: 300 },
    );
  });

  it('finds spans in order, inside their blocks, with sound values: words of time', () => {
    fc.assert(
      fc.property(phrases, dates, (text, date) => check(text, date)),
      { numRuns: 1500 },
    );
  });

  it('is a function of the article alone', () => {
    fc.assert(
      fc.property(phrases, dates, (text, date) => assert.deepStrictEqual(datesOf(text, date), datesOf(text, date))),
      { numRuns: 100 },
    );
  });

  it('survives hostile input', () => {
    assert.deepStrictEqual(found('1'.repeat(1_000_000)), []);
    assert.deepStrictEqual(found('next '.repeat(100_000)), []);
    assert.strictEqual(found('October 19, '.repeat(10_000)).length, 10_000);
    assert.deepStrictEqual(found(`last${' '.repeat(200_000)}week`), []);
  });
});

/** Numbers and marks that stand between the words of any language. */
const BETWEEN = [
  '3',
  '22.',
  '31',
  '2010',
  '1404',
  '15:30',
  '03/04/2025',
  '1404/08/15',
  '(7)',
  '1990',
  '1',
  ',',
  '.',
  '\n',
];

for (const language of ['de', 'ru', 'es', 'fr', 'pt', 'ar', 'fa'] as const satisfies readonly LanguageCode[]) {
  describe(`whatever the text, in ${language}`, () => {
    const spellings = Object.values(dateWordsOf(language).words).flatMap((table) => [...tableOf(table).keys()]);
    const literals = Object.values(dateWordsOf(language).templates).flatMap(
      (all) => all.join(' ').match(/\p{L}+/gu) ?? [],
    );
    const words = fc.oneof(
      fc.constantFrom(...spellings),
      fc.constantFrom(...BETWEEN),
      fc.constantFrom(...literals),
      fc.constantFrom(...spellings.map((word) => word.charAt(0).toUpperCase() + word.slice(1))),
    );
    const text = fc.array(words, { maxLength: 40 }).map((all) => all.join(' '));

    it('finds spans in order, inside their blocks, with sound values', () => {
      fc.assert(
        fc.property(text, dates, (each, date) => check(each, date, language)),
        { numRuns: 800 },
      );
    });

    it('survives hostile input', () => {
      assert.deepStrictEqual(found('1'.repeat(1_000_000), undefined, language), []);
      for (const word of spellings.filter((_, index) => index % 40 === 0))
        found(`${word}${' '.repeat(20)}`.repeat(2_000), undefined, language);
    });
  });
}
