import { table } from './support';

describe('weekdays in the order of the story', () => {
  table([
    [
      'They met on the weekend of October 4-5, 2025. The following Tuesday the deal collapsed.',
      ['the weekend of October 4-5, 2025 = 2025-W40-WE', 'The following Tuesday = 2025-10-07'],
    ],
    [
      'They met last weekend. The following Tuesday the deal collapsed.',
      ['last weekend = 2025-W44-WE', 'The following Tuesday = 2025-11-04'],
    ],
    [
      'She arrived on Wednesday and left on Thursday.',
      ['Wednesday = 2025-10-29', 'Thursday = 2025-10-30'],
      '2025-11-05',
    ],
    ['He flew out on Friday and returned on Monday.', ['Friday = 2025-10-31', 'Monday = 2025-11-03']],
    [
      'The talks began on Thursday, broke off on Saturday and resumed on Monday.',
      ['Thursday = 2025-10-30', 'Saturday = 2025-11-01', 'Monday = 2025-11-03'],
    ],
    ['He died on Thursday. He had fallen ill on Tuesday.', ['Thursday = 2025-11-06', 'Tuesday = 2025-11-04']],
    [
      'The dam broke on Saturday, Nov. 1.\n\nOn Friday evening, engineers had lowered the gates.',
      ['Saturday, Nov. 1 = 2025-11-01', 'Friday evening = 2025-10-31TEV'],
    ],
    [
      'The dam broke on Saturday, Nov. 1.\n\nOn Friday evening, engineers lowered the gates.',
      ['Saturday, Nov. 1 = 2025-11-01', 'Friday evening = 2025-11-07TEV'],
    ],
    ['The mill burned on Friday after a quarrel on Monday.', ['Friday = 2025-11-07', 'Monday = 2025-11-03']],
    ['She was arrested on Thursday over a theft on Sunday.', ['Thursday = 2025-11-06', 'Sunday = 2025-11-02']],
    ['It opened on Monday and will close on Friday.', ['Monday = 2025-11-03', 'Friday = 2025-11-14']],
  ]);
});

describe('so long before or after', () => {
  table([
    ['The hall will open in two weeks.', ['two weeks = 2025-11-22']],
    ['The hall will open in three days.', ['three days = 2025-11-11']],
    ['The hall opens in three days’ time.', ['three days’ time = 2025-11-11']],
    ['The court will rule in a week’s time.', ['a week’s time = 2025-11-15']],
    ['She will retire in two years’ time.', ['two years’ time = 2027']],
    [
      'The fire was on 3 March 2020. Two days before that, a guard had resigned.',
      ['3 March 2020 = 2020-03-03', 'Two days before that = 2020-03-01'],
    ],
    [
      'The fire was on 3 March 2020. A day after that, a guard resigned.',
      ['3 March 2020 = 2020-03-03', 'A day after that = 2020-03-04'],
    ],
    [
      'The fire was on 3 March 2020. Two days before that the alarm failed.',
      ['3 March 2020 = 2020-03-03', 'Two days before that = 2020-03-01'],
    ],
    [
      'The fire was on 3 March 2020. Two days before that game it rained.',
      ['3 March 2020 = 2020-03-03', 'Two days = P2D'],
    ],
    [
      'The fire was on 3 March 2020. The week before that, a guard resigned.',
      ['3 March 2020 = 2020-03-03', 'The week before that = 2020-W09'],
    ],
    ['He wrote the song in two weeks.', ['two weeks = P2W']],
    ['She ran across the country in three days.', ['three days = P3D']],
    ['The bridge was built in two years.', ['two years = P2Y']],
    ['It was the third fire in two weeks.', ['two weeks = P2W']],
    [
      'He was born in 1950. Three years before that, his parents had met.',
      ['1950 = 1950', 'Three years before that = 1947'],
    ],
  ]);
});
