import type { Day } from '../../article/article';

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A day as a person writes it in a locale, with its weekday: "Saturday, 8 November 2025".
 * A day that does not exist is returned unchanged; an unknown locale falls back to English.
 */
export function describeDay(day: Day, locale = 'en-GB'): string {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!m) return day;
  const date = new Date(0);
  // `Date.UTC` would move the years 1 to 99 into the twentieth century.
  date.setUTCFullYear(Number(m[1]), Number(m[2]) - 1, Number(m[3]));
  if (date.getUTCDate() !== Number(m[3]) || date.getUTCMonth() !== Number(m[2]) - 1) return day;
  const text = formatter(locale).format(date);
  return locale === 'en-GB' ? text.replace(/^(\p{L}+) /u, '$1, ') : text;
}

function formatter(locale: string): Intl.DateTimeFormat {
  const known = formatters.get(locale);
  if (known) return known;
  const made = makeFormatter(locale);
  formatters.set(locale, made);
  return made;
}

function makeFormatter(locale: string): Intl.DateTimeFormat {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat('en-GB', options);
  }
}
