import { table } from './support';

describe('times of day', () => {
  table([
    ['The train left at 3 p.m. EST.', ['3 p.m. EST = 2025-11-08T15:00-05:00']],
    ['The train left at 3 p.m. on Friday.', ['3 p.m. = 2025-11-07T15:00', 'Friday = 2025-11-07']],
    ['The train left at 10:30 a.m. Friday.', ['10:30 a.m. Friday = 2025-11-07T10:30']],
    ['The train left on Friday at 10 a.m.', ['Friday at 10 a.m. = 2025-11-07T10:00']],
    ['The train leaves at noon and stops at midnight.', ['noon = 2025-11-08T12:00', 'midnight = 2025-11-08T24:00']],
    ['The quake struck at 1430 GMT.', ['1430 GMT = 2025-11-08T14:30Z']],
    ['The quake struck at 14:48 UTC.', ['14:48 UTC = 2025-11-08T14:48Z']],
    ['The quake struck at 06:40 local time on Sunday.', ['06:40 local time = 2025-11-02T06:40', 'Sunday = 2025-11-02']],
    ["The quake struck at six o'clock.", ["six o'clock = 2025-11-08T06:00"]],
    ['The quake struck overnight.', ['overnight = 2025-11-08TNI']],
    ['Crews slept in the morning.', ['the morning = 2025-11-08TMO']],
    ['Crews slept on the morning of April 19.', ['the morning of April 19 = 2025-04-19TMO']],
    ['Crews slept late Monday night.', ['late Monday night = 2025-11-03TNI']],
    ['Doors opened at 7:30pm (18:30 GMT).', ['7:30pm = 2025-11-08T19:30', '18:30 GMT = 2025-11-08T18:30Z']],
  ]);
});
