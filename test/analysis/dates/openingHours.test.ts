import { table } from './support';

describe('opening hours', () => {
  table([
    [
      'The library is open Monday to Friday, 9 a.m. to 5 p.m.',
      ['Monday = XXXX-WXX-1', 'Friday = XXXX-WXX-5', '9 a.m. = T09:00', '5 p.m. = T17:00'],
    ],
    [
      'Opening hours: Tuesday-Saturday 10am-6pm.',
      ['Tuesday = XXXX-WXX-2', 'Saturday = XXXX-WXX-6', '10am = T10:00', '6pm = T18:00'],
    ],
    ['The museum is open from 10 a.m. to 6 p.m. daily.', ['10 a.m. = T10:00', '6 p.m. = T18:00', 'daily = P1D']],
    [
      'The fair is open Friday from 9 a.m. to 5 p.m.',
      ['Friday = 2025-11-14', '9 a.m. = 2025-11-14T09:00', '5 p.m. = 2025-11-14T17:00'],
    ],
    ['The market was open from Monday to Friday.', ['Monday = 2025-11-03', 'Friday = 2025-11-07']],
  ]);
});

describe('a day without its month', () => {
  table([
    ['He sailed on October 20. On the 23rd the ship sank.', ['October 20 = 2025-10-20', 'the 23rd = 2025-10-23']],
    ['The ship sank on the 23rd.', ['the 23rd = 2025-10-23']],
    ['The ship sank on the 3rd.', ['the 3rd = 2025-11-03']],
    ['The council will vote on the 23rd.', ['the 23rd = 2025-11-23']],
    ['The council will vote on the 3rd.', ['the 3rd = 2025-12-03']],
    ['The ship left on the 30th and sank on the 2nd.', ['the 30th = 2025-10-30', 'the 2nd = 2025-11-02']],
  ]);
});
