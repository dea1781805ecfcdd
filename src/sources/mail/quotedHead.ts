import { isRule, isSeparator, readHeadLine, type HeadField } from './headLabels';
import type { MailLine } from './lines';

/** The head of a quoted or forwarded mail: who wrote it to whom, and when. */
export interface QuotedHead {
  /** [label, value], in their order and language. */
  readonly rows: readonly (readonly [string, string])[];
  /** The line after it. */
  readonly end: number;
}

/** Heads are short; long lists of recipients go over some lines. */
const maxHeadLines = 40;

/**
 * Reads the head of a quoted mail that begins in a line, or in one of the next when that line is a rule above it.
 * Three of its fields have to be there, the sender among them, or what mail programs mark as a head.
 */
export function readQuotedHead(lines: readonly MailLine[], start: number): QuotedHead | null {
  const first = lines[start];
  if (!first || first.kind === 'blank') return null;
  const isAnnounced = isRule(first.text) || isSeparator(first.text);
  const begin = isAnnounced ? nextFilled(lines, start + 1) : start;
  const level = lines[begin]?.level;
  if (level === undefined || (isAnnounced && level !== first.level)) return null;
  const { rows, fields, end } = readRows(lines, begin, level);
  const isMarked = lines[begin]?.role === 'head' && rows.length >= 2;
  const wanted = isSeparator(first.text) ? 2 : 3;
  return isMarked || (fields.has('from') && fields.size >= wanted) ? { rows, end } : null;
}

function readRows(lines: readonly MailLine[], begin: number, level: number): QuotedHead & { fields: Set<HeadField> } {
  const rows: [string, string][] = [];
  const fields = new Set<HeadField>();
  let end = begin;
  for (let index = begin; index < Math.min(lines.length, begin + maxHeadLines); index++) {
    const line = lines[index];
    if (!line || line.level !== level) break;
    if (line.kind === 'blank') {
      // A blank line between two fields is left by programs that make text of HTML.
      if (lines[index + 1]?.kind === 'blank') break;
      continue;
    }
    const found = (line.rows ?? [[line.text]]).map((cells) => readField(cells.join(' '), line.role === 'head'));
    const last = rows.at(-1);
    if (found.length > 0 && found.every((field) => field !== null)) {
      for (const { field, label, value } of found) {
        if (field !== 'other') fields.add(field);
        rows.push([label, value]);
      }
    } else if (last && line.kind === 'text' && index === end && goesOn(last[1], line.text)) {
      last[1] += ` ${line.text}`;
    } else {
      break;
    }
    end = index + 1;
  }
  return { rows, fields, end };
}

function readField(text: string, isMarked: boolean): { field: HeadField; label: string; value: string } | null {
  const known = readHeadLine(text);
  if (known || !isMarked) return known;
  const colon = text.slice(0, 40).search(/[:：]/);
  return colon < 1 ? null : { field: 'other', label: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() };
}

/** Recipients and subjects that were wrapped. */
function goesOn(value: string, next: string): boolean {
  return value === '' || /[,;]$/.test(value) || /^[<(]/.test(next) || (value.length >= 50 && next.length <= 80);
}

/** The next line that is not blank. */
export function nextFilled(lines: readonly MailLine[], start: number): number {
  let index = start;
  while (lines[index]?.kind === 'blank') index++;
  return index;
}
