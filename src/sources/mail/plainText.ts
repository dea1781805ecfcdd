import { onOneLine } from './headers';
import { blankLine, maxQuoteLevel, type MailLine } from './lines';

/** How a text was wrapped for its way: `format=flowed` (RFC 3676) says which line ends are the sender's. */
export interface PlainFormat {
  readonly isFlowed: boolean;
  /** Whether the space before a soft line end goes with it. */
  readonly delSp: boolean;
}

const quoteMarks = /^(?: {0,1}>){1,200}/;
const item = /^\s{0,12}([-*•·‣◦]|\d{1,3}[.)]|[a-z][.)])\s{1,4}(?=\S)/;

/** Takes a mail's plain text apart: lines, by the marks before them at their levels of quotes, and items of lists. */
export function linesOfPlainText(text: string, format: PlainFormat): MailLine[] {
  const raw = text.split(/\r\n|\r|\n/).map(takeOffMarks);
  const lines = format.isFlowed ? unflow(raw, format.delSp) : raw;
  return lines.map((line, index) => asMailLine(line, lines[index - 1], lines[index + 1]));
}

interface Raw {
  readonly level: number;
  /** Without its marks, white space as it was. */
  readonly text: string;
  readonly hasSpace: boolean;
}

function takeOffMarks(line: string): Raw {
  const marks = quoteMarks.exec(line)?.[0] ?? '';
  const level = Math.min(marks.length - marks.replaceAll('>', '').length, maxQuoteLevel);
  const rest = line.slice(marks.length);
  return { level, text: level > 0 && rest.startsWith(' ') ? rest.slice(1) : rest, hasSpace: rest.startsWith(' ') };
}

/** Joins the lines whose end was put in for the way: those that end with a space, at the same level of quotes. */
function unflow(lines: readonly Raw[], delSp: boolean): Raw[] {
  const joined: { level: number; parts: string[]; hasSpace: boolean; isOpen: boolean }[] = [];
  for (const line of lines) {
    // A space was put before lines that begin with one, or with "From" or ">".
    const text = line.level === 0 && line.text.startsWith(' ') ? line.text.slice(1) : line.text;
    const isOpen = text.endsWith(' ') && text !== '-- ';
    const last = joined.at(-1);
    const part = isOpen && delSp ? text.slice(0, -1) : text;
    if (last?.isOpen && last.level === line.level && text !== '-- ') {
      last.parts.push(part);
      last.isOpen = isOpen;
    } else {
      joined.push({ level: line.level, parts: [part], hasSpace: line.hasSpace, isOpen });
    }
  }
  return joined.map(({ level, parts, hasSpace }) => ({ level, text: parts.join(''), hasSpace }));
}

function asMailLine(line: Raw, before: Raw | undefined, after: Raw | undefined): MailLine {
  // Mailboxes put ">" before a line that begins with "From": among lines without marks that is no quote.
  const isEscaped = line.level === 1 && !line.hasSpace && line.text.startsWith('From ');
  const level = isEscaped && !before?.level && !after?.level ? 0 : line.level;
  const text = onOneLine(line.text);
  if (text === '') return blankLine(level);
  const mark = item.exec(line.text)?.[1];
  if (mark !== undefined && text !== mark) {
    return { kind: 'item', text: text.slice(mark.length).trim(), level, mark: bullet(mark), rank: 1 };
  }
  return { kind: 'text', text, level };
}

/** All bullets are one. */
function bullet(mark: string): string {
  return /^[\w]/.test(mark) ? mark : '•';
}
