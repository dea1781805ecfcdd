/** "12", "- 12 -", "Page 12 of 20". */
const number = /^[-–—\s]{0,10}(?:page\s)?(\d{1,5})(?:\s?(?:of|\/)\s?\d{1,5})?[-–—\s]{0,10}$/i;
/** Each page has one, but for a few. */
const share = 0.7;

/**
 * Pages without the lines that only number them, where most pages have one, at the same end, and each counts on from
 * the one before.
 * @param pages lines of each page
 */
export function withoutPageNumbers(pages: readonly (readonly string[])[]): {
  pages: (readonly string[])[];
  found: boolean;
} {
  for (const end of ['first', 'last'] as const) {
    const places = pages.map((lines) => {
      const filled = lines.flatMap((line, at) => (line.trim() ? [at] : []));
      return end === 'first' ? filled[0] : filled.at(-1);
    });
    const numbers = pages.map((lines, page) => numberOf(lines[places[page] ?? -1]));
    const offsets = numbers.flatMap((each, page) => (each === null ? [] : [each - page]));
    const [offset] = offsets;
    const regular = offsets.filter((each) => each === offset).length;
    if (pages.length < 2 || regular < 2 || regular < pages.length * share) continue;
    return {
      pages: pages.map((lines, page) =>
        numbers[page] !== null && numbers[page]! - page === offset
          ? lines.filter((_, at) => at !== places[page])
          : lines,
      ),
      found: true,
    };
  }
  return { pages: [...pages], found: false };
}

function numberOf(line: string | undefined): number | null {
  const match = line !== undefined && line.length < 40 ? number.exec(line.trim()) : null;
  return match ? Number(match[1]) : null;
}
