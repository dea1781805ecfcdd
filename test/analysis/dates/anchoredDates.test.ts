import { table } from './support';

describe('dates counted from a date named before', () => {
  table([
    [
      'The siege began on 3 March 2020. The next day the bridge fell.',
      ['3 March 2020 = 2020-03-03', 'The next day = 2020-03-04'],
    ],
    [
      'The siege began on 3 March 2020. Two days later the bridge fell.',
      ['3 March 2020 = 2020-03-03', 'Two days later = 2020-03-05'],
    ],
    [
      'The siege began on 3 March 2020. Three weeks later the bridge fell.',
      ['3 March 2020 = 2020-03-03', 'Three weeks later = 2020-W13'],
    ],
    [
      'The siege began on 3 March 2020. The previous month a truce had failed.',
      ['3 March 2020 = 2020-03-03', 'The previous month = 2020-02'],
    ],
    [
      'The siege began on 3 March 2020. That year the harvest failed.',
      ['3 March 2020 = 2020-03-03', 'That year = 2020'],
    ],
    [
      'The siege began on 3 March 2020. That same week the harvest failed.',
      ['3 March 2020 = 2020-03-03', 'That same week = 2020-W10'],
    ],
    [
      'The siege began on 3 March 2020. Earlier that month the harvest had failed.',
      ['3 March 2020 = 2020-03-03', 'Earlier that month = 2020-03'],
    ],
    [
      'The siege began on 3 March 2020. The same day a convoy left.',
      ['3 March 2020 = 2020-03-03', 'The same day = 2020-03-03'],
    ],
    [
      'The siege began on 3 March 2020. The year before, a convoy had left.',
      ['3 March 2020 = 2020-03-03', 'The year before = 2019'],
    ],
    [
      'The siege began on 3 March 2020. Four years earlier a convoy had left.',
      ['3 March 2020 = 2020-03-03', 'Four years earlier = 2016'],
    ],
    [
      'The siege began on 3 March 2020. That evening a convoy left.',
      ['3 March 2020 = 2020-03-03', 'That evening = 2020-03-03TEV'],
    ],
    [
      'The siege began on 3 March 2020. The day after, a convoy left.',
      ['3 March 2020 = 2020-03-03', 'The day after = 2020-03-04'],
    ],
  ]);
});
