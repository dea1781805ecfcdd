/** What is printed on a page to number it: "12", "xii". */
interface Printed {
  readonly written: string;
  /** Of the number, counted from the page in the file: pages whose numbers run have the same. */
  readonly offset: string;
}

/**
 * What each page is called.
 * @param stated by the file: one label a page, or null
 * @param printed the running heads and feet of each page, by its number
 * @returns null where the label is the page's number
 */
export function labelsOf(
  stated: readonly string[] | null,
  printed: ReadonlyMap<number, readonly string[]>,
): (page: number) => string | null {
  const isStated = stated?.some((label, index) => label !== String(index + 1)) === true;
  const running = isStated ? new Map<number, string>() : numbersThatRun(printed);
  return (page) => {
    const label = (isStated ? stated[page - 1] : running.get(page))?.trim().slice(0, 20);
    return !label || label === String(page) ? null : label;
  };
}

/** Numbers count when they run on at least two pages, and on most of those that have any. */
function numbersThatRun(printed: ReadonlyMap<number, readonly string[]>): Map<number, string> {
  const pagesOf = new Map<string, Map<number, string>>();
  for (const [page, lines] of printed) {
    for (const { written, offset } of lines.flatMap((line) => numbersIn(line, page))) {
      const pages = pagesOf.get(offset) ?? new Map<number, string>();
      pagesOf.set(offset, pages.set(page, written));
    }
  }
  const labels = new Map<number, string>();
  const byLength = [...pagesOf.values()].sort((a, b) => b.size - a.size);
  for (const pages of byLength) {
    if (pages.size < 2) break;
    for (const [page, written] of pages) if (!labels.has(page)) labels.set(page, written);
  }
  return labels.size >= 0.6 * printed.size ? labels : new Map<number, string>();
}

function numbersIn(line: string, page: number): Printed[] {
  return [...line.matchAll(/(?<![\p{L}\p{N}.,:])(?:\d{1,5}|[ivxlc]{1,8})(?![\p{L}\p{N}]|[.,:]\d)/gu)]
    .slice(0, 12)
    .flatMap(([written]) => {
      const isArabic = /^\d/.test(written);
      const value = isArabic ? Number(written) : romanValue(written);
      return value > 0 ? [{ written, offset: `${isArabic ? 'arabic' : 'roman'} ${value - page}` }] : [];
    });
}

const roman: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(written: string): number {
  let value = 0;
  for (let at = 0; at < written.length; at++) {
    const [own, next] = [roman[written[at] ?? ''] ?? 0, roman[written[at + 1] ?? ''] ?? 0];
    value += own < next ? -own : own;
  }
  return value;
}
