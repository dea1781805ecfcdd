import assert from 'node:assert';
import { datesOf, explanationOf } from './support';

/** The text, and the explanation of its first date, published on Saturday, 8 November 2025. */
const EXPLANATIONS: readonly (readonly [text: string, explanation: string])[] = [
  [
    'The mill burned last Friday.',
    '“last Friday”: the Friday before publication on Saturday, 8 November 2025: Friday, 7 November 2025',
  ],
  [
    'It burned today (Saturday).',
    '“today (Saturday)”: the day of publication, Saturday, 8 November 2025; the weekday agrees',
  ],
  [
    'It burned today (Sunday).',
    '“today (Sunday)”: the day of publication, Saturday, 8 November 2025; the weekday given, Sunday, disagrees',
  ],
  [
    'It burned on Saturday, November 7, 2025.',
    '“Saturday, November 7, 2025”: Friday, 7 November 2025; the weekday given, Saturday, disagrees',
  ],
  [
    'It burned on Saturday, November 8.',
    '“Saturday, November 8”: the day of publication, Saturday, 8 November 2025; the weekday agrees',
  ],
  [
    'It burned on October 19.',
    '“October 19”: Sunday, 19 October 2025; the latest up to publication on Saturday, 8 November 2025, ' +
      'because the sentence is about the past',
  ],
  [
    'The choir will sing on Friday.',
    '“Friday”: the Friday after publication on Saturday, 8 November 2025, because the sentence is about ' +
      'the future: Friday, 14 November 2025',
  ],
  [
    'The choir sang two weeks ago.',
    '“two weeks ago”: 2 weeks before publication on Saturday, 8 November 2025: the week from Monday, 20 October 2025',
  ],
  [
    'The choir sang at 3 p.m. Friday.',
    '“3 p.m. Friday”: 15:00 on the Friday before publication on Saturday, 8 November 2025: Friday, 7 November 2025',
  ],
  ['The choir sang on November 8.', '“November 8”: the day of publication, Saturday, 8 November 2025'],
  [
    'The choir sings on Monday week.',
    '“Monday week”: one week after the Monday after publication on Saturday, 8 November 2025: Monday, 17 November 2025',
  ],
  [
    'The choir sang two years ago this week.',
    '“two years ago this week”: 2 years before the week from Monday, 3 November 2025: the week from ' +
      'Monday, 6 November 2023',
  ],
  ['The choir sang for two years.', '“two years”: a duration of 2 years'],
  [
    'The choir will sing in three days.',
    '“three days”: 3 days after publication on Saturday, 8 November 2025: Tuesday, 11 November 2025',
  ],
  ['The choir sings every Friday.', '“every Friday”: every Friday'],
  ['The choir sings now.', '“now”: the present, without a date'],
  ['The choir sang in the third quarter of 2024.', '“the third quarter of 2024”: the third quarter of 2024'],
  ['The choir sang in early May 2018.', '“early May 2018”: within May 2018'],
];

describe('explanations', () => {
  for (const [text, explanation] of EXPLANATIONS) it(text, () => assert.strictEqual(explanationOf(text), explanation));

  it('shows both readings of numbers that could be either', () => {
    assert.strictEqual(
      explanationOf('The letter of 03/04/2024 was lost.'),
      '“03/04/2024”: Monday, 4 March 2024; read as month/day/year, as day/month/year it would be Wednesday, 3 April 2024',
    );
  });

  it('names parts of the day in words', () => {
    for (const { explanation } of datesOf('It burned overnight on Friday, and at dawn crews left on Friday night.'))
      assert.doesNotMatch(explanation, /\b(?:NI|MO|AF|EV|DT)\b/);
    assert.match(explanationOf('It burned overnight on Friday.'), /: in the night on the Friday before/);
  });

  it('counts from the date named before, and says so', () => {
    const [, date] = datesOf('The siege began on 3 March 2020. The next day the bridge fell.');
    assert.strictEqual(
      date!.explanation,
      '“The next day”: the day after Tuesday, 3 March 2020, named before: Wednesday, 4 March 2020',
    );
  });

  it('tells stated from inferred', () => {
    const bases = (text: string): string[] => datesOf(text).map((d) => d.basis);
    assert.deepStrictEqual(bases('On 3 March 2020, in 1998, in May 2018 and in Q3 2023.'), [
      'stated',
      'stated',
      'stated',
      'stated',
    ]);
    assert.deepStrictEqual(bases('On March 3, on Friday, today, last month, in May.'), [
      'inferred',
      'inferred',
      'inferred',
      'inferred',
      'inferred',
    ]);
  });

  it('tells how exact a date is', () => {
    const text =
      'On 3 March 2020, in May 2018, in 1998, in the 1990s, last week, next weekend, last summer, in Q3 2023, ' +
      'at noon, recently.';
    assert.deepStrictEqual(
      datesOf(text).map((d) => d.precision),
      ['day', 'month', 'year', 'decade', 'week', 'weekend', 'season', 'quarter', 'time', 'none'],
    );
  });
});
