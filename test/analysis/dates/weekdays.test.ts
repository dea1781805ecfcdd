import { table } from './support';

describe('weekdays, with and without a direction', () => {
  table([
    ['The board met on Friday.', ['Friday = 2025-11-07']],
    ['The board will meet on Friday.', ['Friday = 2025-11-14']],
    ['The bakery opened Tuesday.', ['Tuesday = 2025-11-04']],
    ['The bakery is scheduled to open Tuesday.', ['Tuesday = 2025-11-11']],
    ['The court sat on Saturday.', ['Saturday = 2025-11-08']],
    ['He died on Tuesday night.', ['Tuesday night = 2025-11-04TNI']],
    ['The harbour was closed on Monday and Thursday.', ['Monday = 2025-11-03', 'Thursday = 2025-11-06']],
    ['They sail from Monday to Thursday.', ['Monday = 2025-11-03', 'Thursday = 2025-11-06']],
    ['Last Friday the river rose.', ['Last Friday = 2025-11-07']],
    ['The river rose last Saturday.', ['last Saturday = 2025-11-01']],
    ['The council votes next Tuesday.', ['next Tuesday = 2025-11-11']],
    ['The council votes this coming Thursday.', ['this coming Thursday = 2025-11-13']],
    ['This Wednesday the mayor resigned.', ['This Wednesday = 2025-11-05']],
    ['The mayor will resign this Wednesday.', ['this Wednesday = 2025-11-12']],
    ['Talks ended on Tuesday of last week.', ['Tuesday of last week = 2025-10-28']],
    ['Talks ended Tuesday last week.', ['Tuesday last week = 2025-10-28']],
    ['The market opens every Friday.', ['every Friday = XXXX-WXX-5']],
    ['The strike began on 3 March 2020. The following Friday it ended.', ['3 March 2020 = 2020-03-03', 'The following Friday = 2020-03-06']],
    ['The strike began on 3 March 2020. The previous Sunday a deal had failed.', ['3 March 2020 = 2020-03-03', 'The previous Sunday = 2020-03-01']],
    ['The shop closed on Fri. after a leak.', ['Fri. = 2025-11-07']],
    ['The clerk said Thursday that the vote had failed.', ['Thursday = 2025-11-06']],
    ['It happened on Sunday.', ['Sunday = 2025-11-09'], '2025-11-09'],
    ['It happened on Sunday.', ['Sunday = 2025-11-09'], '2025-11-10'],
    ['Two Fridays ago the choir sang.', ['Two Fridays ago = 2025-10-31']],
  ]);
});
