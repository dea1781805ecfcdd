import { table } from './support';

describe('holidays of the country at hand', () => {
  table([
    ['In Kyiv, Ukraine’s president spoke on Independence Day.', ['Independence Day = 2025-08-24']],
    ['Crowds in New Delhi marked India’s Independence Day with kites.', ['Independence Day = 2025-08-15']],
    ['Finland marked Independence Day with candles.', ['Independence Day = 2025-12-06'], '2025-12-10'],
    ['Nigeria’s president spoke on Independence Day in Abuja.', ['Independence Day = 2025-10-01']],
    ['Towns across Ohio held parades on Independence Day.', ['Independence Day = 2025-07-04']],
    ['The minister laid a wreath on Independence Day.', []],
    ['Shops across Toronto, Canada, closed for Thanksgiving.', ['Thanksgiving = 2025-10-13']],
    [
      'Polish nationalists marched through Warsaw on Independence Day.',
      ['Independence Day = 2025-11-11'],
      '2025-11-12',
    ],
    ['Workers in Berlin, Germany, rallied on Labour Day.', ['Labour Day = 2025-05-01']],
    ['Workers in Detroit rallied on Labor Day.', ['Labor Day = 2025-09-01']],
  ]);
});
