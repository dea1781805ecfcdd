import assert from 'node:assert';
import { datesOf, table } from './support';

describe('an article without a publication date', () => {
  table([
    ['The mill closed last Friday.', ['last Friday = XXXX-WXX-5'], null],
    ['The mill closed on Tuesday night.', ['Tuesday night = XXXX-WXX-2TNI'], null],
    ['The mill closed today.', ['today = XXXX-XX-XX'], null],
    ['The mill closed on October 19.', ['October 19 = XXXX-10-19'], null],
    ['The mill closed in June.', ['June = XXXX-06'], null],
    ['The mill closed last month.', ['last month = XXXX-XX'], null],
    ['The mill closed in the third quarter.', ['the third quarter = XXXX-Q3'], null],
    ['The mill closed last summer.', ['last summer = XXXX-SU'], null],
    ['The mill closed at Christmas.', ['Christmas = XXXX-12-25'], null],
    ['The mill closed at 3 p.m.', ['3 p.m. = XXXX-XX-XXT15:00'], null],
    ['The mill closed two weeks ago.', ['two weeks ago = PAST_REF'], null],
    ['The mill closed in 2010 for two years.', ['2010 = 2010', 'two years = P2Y'], null],
    [
      'The mill closed on 3 March 2020. The next day it burned.',
      ['3 March 2020 = 2020-03-03', 'The next day = 2020-03-04'],
      null,
    ],
  ]);

  it('says why the date stays open', () => {
    const [date] = datesOf('The mill closed last Friday.', null);
    assert.strictEqual(
      date!.explanation,
      '“last Friday”: a Friday, which one is not known: the article has no publication date to count from',
    );
    assert.strictEqual(date!.basis, 'stated');
  });
});
