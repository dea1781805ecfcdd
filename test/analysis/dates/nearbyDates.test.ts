import { table } from './support';

describe('what other dates of the article decide', () => {
  table([
    ['In 1938, on Friday, September 30, the pact was signed.', ['1938 = 1938', 'Friday, September 30 = 1938-09-30']],
    ['In 2012, on Monday, October 29, the storm hit.', ['2012 = 2012', 'Monday, October 29 = 2012-10-29']],
    ['The letter of 03/04/2024 followed one of 25/03/2024.', ['03/04/2024 = 2024-04-03', '25/03/2024 = 2024-03-25']],
    ['The letter of 03/04/2024 followed one of 03/25/2024.', ['03/04/2024 = 2024-03-04', '03/25/2024 = 2024-03-25']],
    ['The letter of 03/04/2024 was lost.', ['03/04/2024 = 2024-03-04']],
    [
      'In 1938 the pact was signed. On Friday, November 7, 2025, it was found.',
      ['1938 = 1938', 'Friday, November 7, 2025 = 2025-11-07'],
    ],
  ]);
});
