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
    ['The bell rang at half past six.', ['half past six = 2025-11-08T06:30']],
    ['The bell rang at quarter to nine in the evening.', ['quarter to nine in the evening = 2025-11-08T20:45']],
    [
      'The bell rang at ten to one and ten minutes past 4 p.m.',
      ['ten to one = 2025-11-08T12:50', 'ten minutes past 4 p.m. = 2025-11-08T16:10'],
    ],
    ['Doors open at 7.', ['7 = 2025-11-08T07:00']],
    ['Doors will open at 7 on Friday.', ['7 = 2025-11-14T07:00', 'Friday = 2025-11-14']],
    ['Doors opened at 7:30 Monday night.', ['7:30 Monday night = 2025-11-03T19:30']],
    ['Doors opened at nine Friday morning.', ['nine Friday morning = 2025-11-07T09:00']],
    ['Doors opened at 2:30 Monday night.', ['2:30 Monday night = 2025-11-03T02:30']],
    ['Doors opened at 9 in the morning.', ['9 in the morning = 2025-11-08T09:00']],
    ['Doors opened at 11 last night.', ['11 last night = 2025-11-07T23:00']],
    ['Doors opened at 0900.', ['0900 = 2025-11-08T09:00']],
    ['Doors open between 6 and 8 p.m.', ['6 = 2025-11-08T18:00', '8 p.m. = 2025-11-08T20:00']],
    ['Doors open 11-1 p.m.', ['11 = 2025-11-08T11:00', '1 p.m. = 2025-11-08T13:00']],
    [
      'Doors were open from 9 a.m. to 5 p.m. Friday.',
      ['9 a.m. = 2025-11-07T09:00', '5 p.m. Friday = 2025-11-07T17:00'],
    ],
    [
      'The fire began at 3 p.m. on Tuesday. An hour later the roof fell.',
      ['3 p.m. = 2025-11-04T15:00', 'Tuesday = 2025-11-04', 'An hour later = 2025-11-04T16:00'],
    ],
    [
      'The fire began at 23:45 GMT. Half an hour later the roof fell.',
      ['23:45 GMT = 2025-11-08T23:45Z', 'Half an hour later = 2025-11-09T00:15Z'],
    ],
    [
      'The fire began at noon. More than 20 minutes earlier a bell rang.',
      ['noon = 2025-11-08T12:00', 'More than 20 minutes earlier = 2025-11-08T11:40'],
    ],
    ['The fire was quick. An hour later the roof fell.', ['An hour later = FUTURE_REF']],
  ]);
});
