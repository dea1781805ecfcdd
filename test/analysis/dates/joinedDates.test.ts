import { table } from './support';

describe('times of day around brackets', () => {
  table([
    ['We are out. 11:04 PM - 7 Nov 2025', ['11:04 PM = 2025-11-07T23:04', '7 Nov 2025 = 2025-11-07']],
    ['We are out. 7 Nov 2025 · 11:04 PM', ['7 Nov 2025 = 2025-11-07', '11:04 PM = 2025-11-07T23:04']],
    ['The siren sounded at 14:00 (GMT) on Tuesday.', ['14:00 (GMT) = 2025-11-04T14:00Z', 'Tuesday = 2025-11-04']],
    [
      'The rocket lifted off at 9:03 a.m. (0803 GMT) on Wednesday.',
      ['9:03 a.m. = 2025-11-05T09:03', '0803 GMT = 2025-11-05T08:03Z', 'Wednesday = 2025-11-05'],
    ],
    [
      'The rocket lifted off at 9:03 a.m. (08:03 UTC) Wednesday.',
      ['9:03 a.m. = 2025-11-05T09:03', '08:03 UTC = 2025-11-05T08:03Z', 'Wednesday = 2025-11-05'],
    ],
    ['Polls close at 8 p.m. (CET) on Sunday.', ['8 p.m. (CET) = 2025-11-09T20:00+01:00', 'Sunday = 2025-11-09']],
    [
      'The court will sit at 3pm (15:00 GMT) on Monday.',
      ['3pm = 2025-11-10T15:00', '15:00 GMT = 2025-11-10T15:00Z', 'Monday = 2025-11-10'],
    ],
    [
      'The quake struck at 6:12 a.m. local time (2112 GMT on Saturday).',
      ['6:12 a.m. local time = 2025-11-10T06:12', '2112 GMT = 2025-11-08T21:12Z', 'Saturday = 2025-11-08'],
      '2025-11-10',
    ],
  ]);
});

describe('abbreviations at the very start', () => {
  table([
    ['Jan. 27, 2026', ['Jan. 27, 2026 = 2026-01-27']],
    ['Sept. 3, 2024 — The mill burned.', ['Sept. 3, 2024 = 2024-09-03']],
    ['Feb. 2011 was cold.', ['Feb. 2011 = 2011-02']],
    ['Sat. Nov. 8, 2025', ['Sat. Nov. 8, 2025 = 2025-11-08']],
  ]);
});

describe('decades that share a century', () => {
  table([
    ['Jazz came in the 1920s and 30s.', ['the 1920s = 192', '30s = 193']],
    ['From the 1860s to the ’80s the canal was busy.', ['the 1860s = 186', 'the ’80s = 188']],
    ['In the 1980s and ’90s the mine thrived.', ['the 1980s = 198', '’90s = 199']],
    ['The songs of the 1950s and the 60s were sung.', ['the 1950s = 195', 'the 60s = 196']],
    ['Between the 1870s and the 90s it doubled.', ['the 1870s = 187', 'the 90s = 189']],
    ['It was built in the 1880s. In the ’60s it burned.', ['the 1880s = 188', 'the ’60s = 196']],
    ['The 1740s, 50s and 60s were poor.', ['The 1740s = 174', '50s = 175', '60s = 176']],
    ['In the late 1960s and early ’70s the coast emptied.', ['the late 1960s = 196', 'early ’70s = 197']],
    ['In the 1990s temperatures in the 80s were rare.', ['the 1990s = 199']],
  ]);
});
