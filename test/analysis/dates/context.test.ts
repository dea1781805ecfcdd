import { table } from './support';

describe('what was named before', () => {
  table([
    // a time of day counts from one named shortly before, and on the day named last
    [
      'The fire began at noon on Tuesday. An hour later the roof fell.',
      ['noon = 2025-11-04T12:00', 'Tuesday = 2025-11-04', 'An hour later = 2025-11-04T13:00'],
    ],
    [
      'The fire began at noon on Tuesday. On Wednesday it was out. An hour later rain fell.',
      ['noon = 2025-11-04T12:00', 'Tuesday = 2025-11-04', 'Wednesday = 2025-11-05', 'An hour later = FUTURE_REF'],
    ],
    [
      `The fire began at noon.${' Crews came from every town on the river.'.repeat(8)} An hour later the roof fell.`,
      ['noon = 2025-11-08T12:00', 'An hour later = FUTURE_REF'],
    ],
    // a time of day belongs to the day that its paragraph named, else to publication
    ['The mill burned on Tuesday. Crews came at 9 p.m.', ['Tuesday = 2025-11-04', '9 p.m. = 2025-11-04T21:00']],
    ['The mill burned on Tuesday.\n\nCrews came at 9 p.m.', ['Tuesday = 2025-11-04', '9 p.m. = 2025-11-08T21:00']],
    // the end of a range lies after its beginning
    ['The choir sang between Friday and Monday.', ['Friday = 2025-11-07', 'Monday = 2025-11-10']],
    ['The choir sang on Friday and Monday.', ['Friday = 2025-11-07', 'Monday = 2025-11-03']],
    // a quarter refers to the quarter or month named last
    [
      'Sales rose in March and fell from the same month a year ago.',
      ['March = 2025-03', 'the same month a year ago = 2024-03'],
    ],
    ['Theresa May spoke. May left. By May she was gone.', []],
  ]);
});
