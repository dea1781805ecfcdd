import { table } from './support';

describe('the direction that the sentence gives', () => {
  table([
    ['The runner set a record on Monday.', ['Monday = 2025-11-03']],
    ['The bank is set to open Monday.', ['Monday = 2025-11-10']],
    ['The mayor would not comment Monday.', ['Monday = 2025-11-03']],
    ['The mayor said the plan would take effect on Monday.', ['Monday = 2025-11-10']],
    ['The council approved plans Monday.', ['Monday = 2025-11-03']],
    ['The council plans to vote Monday.', ['Monday = 2025-11-10']],
    ['The show is due Monday.', ['Monday = 2025-11-10']],
    ['Flights were late due to the storm on Monday.', ['Monday = 2025-11-03']],
    ['Profits were better than expected on Monday.', ['Monday = 2025-11-03']],
    ['The clerk said on Monday that the court will decide.', ['Monday = 2025-11-03']],
    ['On Monday, the bakers will decide.', ['Monday = 2025-11-10']],
    ['The singer, who died Monday, will be missed.', ['Monday = 2025-11-03']],
    ['She was arrested on December 20.', ['December 20 = 2024-12-20']],
    ['Her trial will begin on December 20.', ['December 20 = 2025-12-20']],
    ['Prices rose in December.', ['December = 2024-12']],
    ['Prices will rise in December.', ['December = 2025-12']],
  ]);
});
