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
  'They boarded at gate 2012.',
  'The clerk began a second term.',
  'The car cost $1999.',
  'The car cost €2010 and £1990.',
  'They stay open 24/7.',
  'About 1/2 of it is left.',
  'The odds are 50-50.',
  'He scored 3:1 and 10-9.',
  '[00:05] The dam is not safe.',
  '[01:12:05] The dam is not safe.',
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
  'The charity Water Now says wells are dry.',
  'Saturn and Fridah are names.',
  'Paragraph 19 and section 25 apply.',
  'She is seconded; he is minuted.',
  'He wed in haste and sat down.',
  'May I ask why?',
  'It was as soon as possible.',
  'The mayor of Augusta sat.',
  'The model T-1908 sold well.',
  'Add 1:30 parts of sand.',
  'He told “60 Minutes” that it was over.',
  'He told 60 Minutes that it was over.',
  'The series 24 Hours in Custody returns.',
  'He read Seven Days on the train.',
  'She sang on “Saturday Night Live” and spoke on “Last Week Tonight”.',
  'Temperatures in the nineties broke records.',
  'She is in her mid-twenties.',
  'A girl aged 12 sang.',
  'She won in 1:45.32.',
  'He ran it in 2:04:11.',
  'Read John 3:16 and Matthew 5:3-12.',
  'The ratio is 4:1.',
  'Call 555-0143 or 020 7946 0958.',
  'He drives a Peugeot 2008.',
  'Windows 2000 and the iPhone 12 sold well.',
  'The pilot called mayday. “Mayday, mayday.”',
  'The Sun. said so.',
  'Den 8. November war es kalt.',
  'See page 19 and pages 1998-2003.',
  'She lives at 1999 March Street, and he at number 12.',
  'They live near 1999 March Street.',
  'It costs EUR 2015 or USD 2016.',
  'He came second, in the second half.',
  'They were paid ten to five pounds.',
  'It won five to one and rose from five to nine percent.',
  'It stood at 7 percent, and he retired at 60.',
  'They met on February 30.',
  'They met on February 30, 2024, and on 31 June 2024.',
  'They met on Nov. 31 and on the 30th of February.',
  'The log says 2024-13-01.',
];

describe('what is no date', () => {
  for (const text of NO_DATES) it(text, () => assert.deepStrictEqual(found(text), []));

  it('takes "May" for the person where the article has one', () => {
    assert.deepStrictEqual(found('Mrs. May spoke first. Reporters followed May to the door. In May she left.'), [
      'May = 2025-05',
    ]);
  });

  it('takes no word of a headline for a title', () => {
    assert.deepStrictEqual(found('Storm Fells Twelve Trees In Two Days'), ['Two Days = P2D']);
    assert.deepStrictEqual(found('Council Votes Today'), ['Today = 2025-11-08']);
  });

  it('counts years beyond the calendar, and names none', () => {
    assert.deepStrictEqual(found('It happened 99,999 years ago.'), ['99,999 years = P99999Y']);
  });
});
