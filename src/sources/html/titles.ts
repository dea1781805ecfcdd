import { lettersOf } from './tidy';

/** Places where a page may say what its article is called. */
interface TitleSources {
  /** From the article's own entry: JSON-LD's headline, `og:title` and the like; in order of trust. */
  readonly stated: readonly string[];
  /** `<title>`, often with the site's name. */
  readonly page: string | null;
  /** Headings that may be the headline, in the page's order. */
  readonly headings: readonly string[];
  /** Other short lines, of which one may be the headline of a page without headings. */
  readonly lines: readonly string[];
  readonly siteName: string | null;
}

/** The headline of a page that has only one heading, rather than its name. */
const fewestWords = 4;
const separator = /\s(?:[|–—·•»:-]|::)\s/g;

/** @returns the title without the name of the site; null when there is none */
export function titleFrom({ stated, page, headings, lines, siteName }: TitleSources): string | null {
  const candidates = [...stated, ...(page === null ? [] : [page])].map(onOneLine).filter((title) => title !== '');
  const shown = [...headings, ...lines].map(onOneLine).filter((line) => !isName(line, siteName));
  const headlines = candidates.map((title) => longest(shown.filter((line) => isSame(line, title))));
  const headline = headlines.find((each) => each !== null) ?? null;
  const [first] = candidates;
  const [heading, another] = new Set(headings.map(onOneLine).filter((each) => each !== ''));
  if (first === undefined) return heading ?? null;
  const isSentence = heading !== undefined && another === undefined && countOf(heading) >= fewestWords;
  // What only the window is called may be the same for all pages of a site, or the name of whoever keeps it.
  if (stated.length === 0 && isSentence && countOf(headline ?? '') < fewestWords) return heading;
  return headline ?? withoutSite(first, siteName, stated.length === 0);
}

/** In words. */
function countOf(line: string): number {
  return line.split(' ').length;
}

/** Of the parts of a title, the site's name is the shorter. The first of two alike. */
function longest(lines: readonly string[]): string | null {
  let best: string | null = null;
  for (const line of lines) if (best === null || lettersOf(line).length > lettersOf(best).length) best = line;
  return best;
}

function isName(line: string, siteName: string | null): boolean {
  return siteName !== null && lettersOf(line) === lettersOf(siteName);
}

/** Whether a heading is what a title begins or ends with, or is cut from. */
function isSame(heading: string, title: string): boolean {
  const [short, long] = [lettersOf(heading), lettersOf(title)];
  if (short === long) return short !== '';
  if (short.length < 12) return false;
  if (long.startsWith(short)) return /^\s?[|–—·•»:-]/.test(title.slice(heading.length).trimStart());
  if (long.endsWith(short)) return /[|–—·•»:-]\s?$/.test(title.slice(0, -heading.length).trimEnd());
  // Structured data cut headlines after 110 characters.
  return /(?:…|\.\.\.)$/.test(title) && short.startsWith(long) && long.length > 40;
}

function withoutSite(title: string, siteName: string | null, isPageTitle: boolean): string {
  const marks = [...title.matchAll(separator)];
  const last = marks.at(-1);
  if (!last) return title;
  const [before, behind] = [title.slice(0, last.index), title.slice(last.index + last[0].length)];
  if (isName(behind, siteName)) return before.trim();
  const first = marks[0];
  if (first && isName(title.slice(0, first.index), siteName)) {
    return title.slice(first.index + first[0].length).trim();
  }
  // In a page's title the last, short part is the site's name.
  const isShort = behind.split(' ').length <= 4 && before.split(' ').length >= 3;
  return isPageTitle && isShort && !last[0].includes(':') ? before.trim() : title;
}

function onOneLine(title: string): string {
  return title.slice(0, 500).replace(/\s+/g, ' ').trim();
}
