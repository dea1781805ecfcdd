import type { Span } from '../../article/article';
import type { FoundStatement } from './foundStatement';
import type { FoundName } from './names';
import type { Page } from './page';
import { byFirstToken, tokensIn } from './statementIndex';

const longestName = 12;

/** The statements, with sources that end within a name led to its end: "the charity Water | Now" says something. */
export function withWholeSources(page: Page, names: readonly FoundName[]): readonly FoundStatement[] {
  const nameAt = byFirstToken(page, names);
  return page.found.map((statement) => {
    const { source, cue, content } = statement;
    const name = source && nameAround(source);
    if (!name) return statement;
    const end = page.tokens[name.last - 1]?.end ?? source.end;
    const isTaken = (span: Span): boolean => span.start < end && span.end > source.end;
    if (content.some(isTaken) || (cue && isTaken(cue) && cue.end <= end)) return statement;
    const rest = cue && isTaken(cue) ? { start: page.tokens[name.last]?.start ?? end, end: cue.end } : cue;
    return { ...statement, source: { ...source, end }, cue: rest };
  });

  /** The name in which the source ends before its last word. */
  function nameAround(source: Span): FoundName | undefined {
    const { first, last } = tokensIn(page, source);
    for (let at = last - 1; at >= Math.max(first, last - longestName); at--) {
      const name = nameAt[at];
      if (name) return name.last > last ? name : undefined;
    }
    return undefined;
  }
}
