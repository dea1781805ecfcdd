import * as l10n from '@vscode/l10n';
import type { LedgerRow } from '../row';
import { shown, sourceOf, type Writer } from './format';

/** Quotations with footnotes that say where each stands, for a text that goes on from there. */
export const writeMarkdown: Writer = async function* (rows, { title, columns, linkTo, problems }) {
  const hasNotes = columns.some(({ key }) => key === 'notes');
  const footnotes: string[] = [];
  yield `# ${inLine(title)}\n`;
  for await (const row of rows) {
    const number = footnotes.length + 1;
    footnotes.push(`[^${number}]: ${inLine(sourceOf(row))}. [${l10n.t('Open')}](${linkTo(row)})\n`);
    yield `\n> ${inLine(row.words)}\n>\n> — ${inLine(speakerOf(row))}[^${number}]\n`;
    if (hasNotes) for (const note of row.notes) yield `\n- ${inLine(note)}\n`;
  }
  if (footnotes.length === 0) yield `\n${l10n.t('No statements.')}\n`;
  for (const problem of problems()) yield `\n**${inLine(problem)}**\n`;
  if (footnotes.length > 0) yield '\n';
  yield* footnotes;
};

/** "Ann Moore, mayor", or what the article calls whoever it is. */
export function speakerOf({ speaker, role, source }: LedgerRow): string {
  if (speaker) return role ? `${speaker}, ${role}` : speaker;
  return source || l10n.t('unnamed source');
}

/** Stands before what makes a list, a rule or a heading at the beginning of a line: "- ", "12. ", "---". */
const beforeMark = /^ ?(?:\d{1,9}(?=[.)](?: |$))|(?=[-+=](?:[-+= ]|$)))/;

/**
 * Escapes text for Markdown, inside a line or as one. Only what makes emphasis, code, links, HTML, tables, formulas,
 * lists and rules, and what GitHub would turn into an address, since people also read it as it is.
 */
export function inLine(text: string): string {
  return shown(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&!$@]|:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(beforeMark, '$&\\');
}
