import { lowerAt, type Page } from './page';
import type { TokenRange } from './statementIndex';

const number = /^\d{1,3}$/;

/** The age that the words beside a name give the person ("34"), or null: "Ivo Katz, 34", "34-year-old Ivo Katz". */
export function statedAge(page: Page, { first, last }: TokenRange): string | null {
  return ageAfter(page, last) ?? ageBefore(page, first);
}

/** "Ivo Katz, 34,", "Ivo Katz (34)", "Ivo Katz, now aged 34", "Ivo Katz, a 34-year-old", "Ivo Katz is 34". */
function ageAfter(page: Page, last: number): string | null {
  if (!/^(?:,|\(|is|was)$/.test(lowerAt(page, last))) return null;
  let at = last + 1;
  while (/^(?:now|then|only|just|aged|age|an?)$/.test(lowerAt(page, at))) at++;
  const age = lowerAt(page, at);
  if (!number.test(age)) return null;
  return lowerAt(page, last) === ',' || /^[).,;-]$|^(?:and|years)$/.test(lowerAt(page, at + 1)) ? age : null;
}

/** "34-year-old Ivo Katz". */
function ageBefore(page: Page, first: number): string | null {
  return yearsOldAt(page, first - 5) ? lowerAt(page, first - 5) : null;
}

/** Whether "34-year-old" begins at a token: a number and five tokens in all. */
export function yearsOldAt(page: Page, at: number): boolean {
  if (!number.test(lowerAt(page, at))) return false;
  return [1, 2, 3, 4].map((step) => lowerAt(page, at + step)).join('') === '-year-old';
}
