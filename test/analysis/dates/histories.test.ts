import assert from 'node:assert';
import { found } from './support';

/** An account of another time: a bare day belongs to the year that it tells of. */
const HISTORY =
  [
    'The canal dispute began on 4 May 1871, when the upper villages closed the sluices. By 12 June the lower fields were dry.',
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

  it('are no histories when they count from publication', () => {
    const news = `${HISTORY}\n\nOn Friday the board met again. It met on Monday, on Tuesday and yesterday too. The fine was paid on 12 June.`;
    assert.strictEqual(found(news).at(-1), '12 June = 2025-06-12');
  });
});
