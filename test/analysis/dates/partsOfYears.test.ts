import { table } from './support';

describe('quarters, halves, seasons, weeks of months', () => {
  table([
    ['Revenue fell in the second quarter.', ['the second quarter = 2025-Q2']],
    ['Revenue will rise in the first quarter.', ['the first quarter = 2026-Q1']],
    ['Revenue fell in the third quarter of 2024.', ['the third quarter of 2024 = 2024-Q3']],
    ['Revenue fell in the final quarter of last year.', ['the final quarter of last year = 2024-Q4']],
    ['Third-quarter revenue fell.', ['Third-quarter = 2025-Q3']],
    ['Revenue fell in Q3 2023 and Q4.', ['Q3 2023 = 2023-Q3', 'Q4 = 2025-Q4']],
    ['Revenue fell in the first half of 2024.', ['the first half of 2024 = 2024-H1']],
    ['Revenue fell in the first half of this year.', ['the first half of this year = 2025-H1']],
    ['Revenue fell in the third quarter and in the same quarter a year ago.', ['the third quarter = 2025-Q3', 'the same quarter a year ago = 2024-Q3']],
    ['Summer was hot.', ['Summer = 2025-SU']],
    ['In the fall the leaves turned.', ['the fall = 2025-FA']],
    ['In spring 2010 the dam broke.', ['spring 2010 = 2010-SP']],
    ['The winter of 1941-42 was cold.', ['The winter of 1941-42 = 1941-WI']],
    ['Last winter was cold.', ['Last winter = 2024-WI']],
    ['Next spring will be wet.', ['Next spring = 2026-SP']],
    ['This summer was hot.', ['This summer = 2025-SU']],
    ['The third week of May was hot.', ['The third week of May = 2025-W20']],
    ['The first Monday in May is a holiday.', ['The first Monday in May = 2025-05-05']],
    ['The last day of last month was hot.', ['The last day of last month = 2025-10-31']],
    ['The mill closed on the last day of 2024.', ['the last day of 2024 = 2024-12-31']],
    ['He slept on the last day of the trial.', []],
    ['Revenue fell in the third quarter of fiscal 2025.', ['the third quarter of fiscal 2025 = 2025-Q3']],
    ['Revenue fell in H1 and H2 2024.', ['H1 = 2025-H1', 'H2 2024 = 2024-H2']],
    ['H1 is a heading.', []],
    ['It rained in the week of November 3.', ['the week of November 3 = 2025-W45']],
  ]);
});
