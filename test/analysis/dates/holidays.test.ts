import { table } from './support';

describe('holidays and named days', () => {
  table([
    ['Shops close on Christmas.', ['Christmas = 2025-12-25']],
    ['Shops closed on Christmas Eve 2023.', ['Christmas Eve 2023 = 2023-12-24']],
    ['Shops close on Thanksgiving and Black Friday.', ['Thanksgiving = 2025-11-27', 'Black Friday = 2025-11-28']],
    ['Turnout on Election Day was high.', ['Election Day = 2025-11-04']],
    ['Shops closed on Good Friday 2024.', ['Good Friday 2024 = 2024-03-29']],
    ['Shops closed on Easter Monday.', ['Easter Monday = 2025-04-21']],
    ["Shops close on New Year's Day.", ["New Year's Day = 2026-01-01"]],
    ['Shops closed last Christmas.', ['last Christmas = 2024-12-25']],
    ['Shops closed on Labor Day.', ['Labor Day = 2025-09-01']],
    ['Shops closed during Ramadan 2025.', ['Ramadan 2025 = 2025-03']],
    ['Shops closed for Eid al-Fitr 2024.', ['Eid al-Fitr 2024 = 2024-04-10']],
    ['Shops closed after 9/11.', ['9/11 = 2001-09-11']],
    ['On Christmas night the choir sang.', ['Christmas night = 2024-12-25TNI']],
    [
      'Shops closed for Hanukkah 2024, Passover 2024 and Purim 2025.',
      ['Hanukkah 2024 = 2024-12-26', 'Passover 2024 = 2024-04-23', 'Purim 2025 = 2025-03-14'],
    ],
    ['Shops closed for Rosh Hashanah and Yom Kippur.', ['Rosh Hashanah = 2025-09-23', 'Yom Kippur = 2025-10-02']],
    ['Shops closed for Diwali and for Deepavali 2023.', ['Diwali = 2025-10-20', 'Deepavali 2023 = 2023-11-12']],
    [
      'Shops closed for Lunar New Year and Chinese New Year 2024.',
      ['Lunar New Year = 2025-01-29', 'Chinese New Year 2024 = 2024-02-10'],
    ],
    ['Shops closed for Lunar New Year 1820.', ['1820 = 1820']],
    [
      'Shops closed on Whit Monday 2024 and Maundy Thursday 2024.',
      ['Whit Monday 2024 = 2024-05-20', 'Maundy Thursday 2024 = 2024-03-28'],
    ],
    [
      'Shops closed for Orthodox Easter 2024 and Orthodox Christmas 2023.',
      ['Orthodox Easter 2024 = 2024-05-05', 'Orthodox Christmas 2023 = 2023-01-07'],
    ],
    ['Shops closed for Eid al Fitr 2024.', ['Eid al Fitr 2024 = 2024-04-10']],
    ['Shops closed for Eid.', []],
    ['May Day was quiet.', ['May Day = 2025-05-01']],
    ["Chinese New Year's Eve was quiet.", ["New Year's Eve = 2024-12-31"]],
    ['Shops closed on Cinco de Mayo and Bonfire Night.', ['Cinco de Mayo = 2025-05-05', 'Bonfire Night = 2025-11-05']],
    [
      'He wrote of the Sept. 11 attacks and of September 11th hijackers.',
      ['Sept. 11 = 2001-09-11', 'September 11th = 2001-09-11'],
    ],
    ['He wrote on Sept. 11 about attacks.', ['Sept. 11 = 2025-09-11']],
    ['The Sept. 11 attacks on the harbour were drills.', ['Sept. 11 = 1998-09-11'], '1998-10-01'],
  ]);
});
