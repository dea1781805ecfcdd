import assert from 'node:assert';
import { found } from './support';

/** An account of another time: a bare day belongs to the year that it tells of. */
const HISTORY =
  [
    'The canal dispute began on 4 May 1871, when the upper villages closed the sluices. ' +
      'By 12 June the lower fields were dry.',
    'In 1872 the district sent an engineer. He arrived in April and left in September without a plan.',
    'The winter of 1873 brought floods. On 30 December the dam broke. In January the villages met.',
    'A treaty was signed in 1875 and renewed in 1880.',
  ].join('\n\n') +
  '\n\n' +
  'The ledgers of the canal board list every sluice, every keeper and every fine in a clear round hand. '.repeat(15);

describe('histories', () => {
  it('take the year from the date named before', () => {
    assert.deepStrictEqual(found(HISTORY).slice(0, 8), [
      '4 May 1871 = 1871-05-04',
      '12 June = 1871-06-12',
      '1872 = 1872',
      'April = 1872-04',
      'September = 1872-09',
      'The winter of 1873 = 1873-WI',
      '30 December = 1873-12-30',
      'January = 1874-01',
    ]);
  });

  it('are told in the news too, for a sentence or two', () => {
    assert.deepStrictEqual(
      found('The bridge fell on 3 March 2018. On 9 March its owner was arrested. He will be tried on 12 December.'),
      ['3 March 2018 = 2018-03-03', '9 March = 2018-03-09', '12 December = 2025-12-12'],
    );
  });

  it('return to the year they tell of after a glance at the present', () => {
    const fines = Array.from({ length: 20 }, (_, index) => 1881 + index).join(', ');
    assert.deepStrictEqual(
      found(`${HISTORY}\n\nFines rose in ${fines}. A museum opened in 2024. On 12 June its owner died.`).slice(-2),
      ['2024 = 2024', '12 June = 1900-06-12'],
    );
  });

  it('return to it after a look back by many years, but not after one by few', () => {
    const end = (year: number): string | undefined =>
      found(`${HISTORY}\n\nThe first sluice dated from ${year}. On 12 June the lock was sold.`).at(-1);
    assert.strictEqual(end(1873), '12 June = 1880-06-12');
    assert.strictEqual(end(1875), '12 June = 1875-06-12');
  });

  it('lend an earlier year only within the paragraph and for a short while', () => {
    const start = 'The bridge fell on 3 March 2018.';
    const pause = ' Divers searched the river, and the town paid for their meals and for their beds.'.repeat(2);
    assert.strictEqual(found(`${start} On 9 March its owner was arrested.`).at(-1), '9 March = 2018-03-09');
    assert.strictEqual(found(`${start}\n\nOn 9 March its owner was arrested.`).at(-1), '9 March = 2025-03-09');
    assert.strictEqual(found(`${start}${pause} On 9 March its owner was arrested.`).at(-1), '9 March = 2025-03-09');
  });

  it('are no histories when they are short, or without a publication date', () => {
    const short = HISTORY.slice(0, 480);
    assert.ok(found(short).includes('April = 2025-04'));
    assert.ok(found(HISTORY, null).includes('April = XXXX-04'));
  });

  it('are no histories when they count from publication', () => {
    const news = [
      HISTORY,
      'On Friday the board met again. It met on Monday, on Tuesday and yesterday too. The fine was paid on 12 June.',
    ].join('\n\n');
    assert.strictEqual(found(news).at(-1), '12 June = 2025-06-12');
  });
});
