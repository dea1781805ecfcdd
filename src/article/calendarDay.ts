const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether the calendar has this day. Years 1 to 9999, months 1 to 12. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const longest = month === 2 && isLeapYear(year) ? 29 : daysInMonth[month - 1];
  return year >= 1 && year <= 9999 && longest !== undefined && day >= 1 && day <= longest;
}
