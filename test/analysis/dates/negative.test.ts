import assert from 'node:assert';
import { found } from './support';

/** Words that look like dates and are none. */
const NO_DATES = [
  'Gusts reached 60 miles per hour.',
  'Prime Minister Theresa May met reporters.',
  'Mr. Sun and Ms. April Jones spoke.',
  'The lawyers may have erred.',
  'The strikers march on the capital.',
  'Some 2,010 people came.',
  'The village has 2010 people.',
  'The rovers won 7-5.',
  'A Boeing 747 landed.',
  'He watched Channel 4.',
  'See page 1998 of the record.',
  'She lives at 1600 Harbour Avenue.',
  'She booked room 2010.',
  'The clerk began a second term.',
  'The car cost $1999.',
  'The car cost €2010 and £1990.',
  'They stay open 24/7.',
  'About 1/2 of it is left.',
  'The odds are 50-50.',
  'He scored 3:1 and 10-9.',
  'Flight 2012 was late.',
  'Sen. May and Mr. March disagreed.',
  'June Carter sang.',
  'The Sun printed it.',
  'The Summer Games open.',
  'The fall of the city was sudden.',
  'Prices fall and springs dry up.',
  'A quarter of voters stayed home.',
  'The first half of the match was dull.',
  'Version 2.0.2014 was released.',
  'Call 555-1212-2000.',
  'It holds 1900 barrels.',
  'It is 2000 metres long.',
  'The march on the capital failed.',
  'Marching bands and Mayors came.',
  'Sunday Times readers disagreed.',
  'The Daily Herald printed it.',
  'He read USA Today.',
  'Saturn and Fridah are names.',
  'Paragraph 19 and section 25 apply.',
  'She is seconded; he is minuted.',
  'He wed in haste and sat down.',
  'May I ask why?',
  'It was as soon as possible.',
  'The mayor of Augusta sat.',
  'The model T-1908 sold well.',
  'Add 1:30 parts of sand.',
];

describe('what is no date', () => {
  for (const text of NO_DATES) it(text, () => assert.deepStrictEqual(found(text), []));

  it('takes "May" for the person where the article has one', () => {
    assert.deepStrictEqual(found('Mrs. May spoke first. Reporters followed May to the door. In May she left.'), ['May = 2025-05']);
  });

  it('gives no value for impossible days and years', () => {
    assert.deepStrictEqual(found('They met on February 30, on 31 June 2024, on 2024-13-01 and on 99/99/2024.').filter((row) => !/= (?:2024|2025-0[26]|P)/.test(row)), []);
    assert.deepStrictEqual(found('It happened 99,999 years ago.'), ['99,999 years = P99999Y']);
  });
});
