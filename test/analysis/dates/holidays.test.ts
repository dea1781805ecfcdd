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
    ['Shops close on Diwali.', []],
  ]);
});
