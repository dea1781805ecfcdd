import type { Article } from '../../../article/article';
import type { FoundStatement } from '../foundStatement';

/** Dashes that open what somebody says, as novels and some newspapers print it; a hyphen opens a list. */
const dash = /^[—―–]\s{1,3}(?=\S)/u;

/** Makes direct what opens a paragraph after a dash, "— I never saw him, she said.", and leaves the dash out. */
export function readDialogues({ text, blocks }: Article, statements: readonly FoundStatement[]): FoundStatement[] {
  const opened = new Map<number, number>();
  for (const { start } of blocks) {
    const match = dash.exec(text.slice(start, start + 5));
    // The dash may have been found with the words or without.
    if (match) for (const from of [start, start + match[0].length]) opened.set(from, start + match[0].length);
  }
  return statements.map((statement) => {
    const [first, ...others] = statement.content;
    const start = first && opened.get(first.start);
    return first && start !== undefined && start < first.end ? { ...statement, type: 'direct', content: [{ start, end: first.end }, ...others] } : statement;
  });
}
