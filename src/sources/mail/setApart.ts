import type { PlacedLine } from './blocks';
import { isRule, isSeparator } from './headLabels';
import { blankLine, maxQuoteLevel, type MailLine } from './lines';
import { nextFilled, readQuotedHead } from './quotedHead';
import { introKindOf } from './replyIntros';
import { isFooterRule, isSignatureMark, maxSignatureLines } from './signatures';

/** A mail's lines, each with the level of quotes that it is at. */
export interface SetApart {
  readonly lines: readonly PlacedLine[];
  /** Whether something is quoted without marks, so that nobody knows where the quote ends. */
  readonly hasOpenQuote: boolean;
}

/**
 * Sets quoted mails apart from the sender's words. Besides marks (">", block quotes) there are heads ("From: … Sent:
 * …") and introductions ("On … wrote:"), below which everything at the same level is somebody else's. Introductions
 * stay as paragraphs, heads as tables, before the quote and at its outer level.
 */
export function setApart(marked: readonly MailLine[]): SetApart {
  const lines = mendBrokenMarks(marked);
  const isDigest = lines.some(({ level, text }) => level === 0 && /^Message: \d{1,5}$/.test(text));
  const placed: PlacedLine[] = [];
  /** The levels at which quotes without marks have begun. */
  let opened: number[] = [];
  let hasOpenQuote = false;
  const open = (level: number): void => {
    if (opened.length < maxQuoteLevel) opened.push(level);
  };
  const levelOf = (line: MailLine): number => Math.min(line.level + opened.length, maxQuoteLevel);

  for (let index = 0; index < lines.length;) {
    const line = lines[index];
    if (!line) break;
    index++;
    if (line.kind === 'blank') {
      placed.push(line);
      continue;
    }
    opened = opened.filter((level) => level <= line.level);
    if (isDigest && /^(?:-{30}|-{70})$/.test(line.text)) {
      opened = [];
      placed.push(blankLine(0));
      continue;
    }
    const head = readQuotedHead(lines, index - 1);
    if (head) {
      placed.push({ kind: 'table', text: '', level: levelOf(line), rows: head.rows });
      if (!beginsQuote(lines, index - 1)) open(line.level);
      index = head.end;
      continue;
    }
    const intro = readIntro(lines, index - 1);
    if (intro) {
      const isWithin = intro.isOpen && beginsQuote(lines, index - 1);
      placed.push({ kind: 'text', text: intro.text, level: levelOf(line) - (isWithin ? 1 : 0), isWhole: true });
      if (intro.isOpen && !isWithin) {
        open(line.level);
        hasOpenQuote = true;
      }
      index = intro.end;
      continue;
    }
    const end = endOfAside(lines, index - 1);
    if (end !== null && opened.length === 0) {
      const aside = lines.slice(index - 1, end).filter(({ text }) => !isSignatureMark(text) && !isRule(text));
      placed.push(blankLine(line.level));
      for (const each of aside) placed.push({ ...each, isAside: true });
      placed.push(blankLine(line.level));
      index = end;
      continue;
    }
    const isMark = isRule(line.text) || isSignatureMark(line.text);
    placed.push(isMark ? blankLine(line.level) : { ...line, level: levelOf(line) });
  }
  return { lines: placed, hasOpenQuote };
}

/**
 * Programs that wrap what is quoted already leave the end of a line without its mark. Such an end is short, goes on
 * with the line before, and stands between two marked lines.
 */
function mendBrokenMarks(lines: readonly MailLine[]): readonly MailLine[] {
  return lines.map((line, index) => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const isBetween = before?.kind === 'text' && after && after.kind !== 'blank' && before.level === after.level;
    if (!isBetween || line.kind !== 'text' || line.level >= before.level) return line;
    const goesOn = before.text.length >= 60 && line.text.length <= 30 && /^\p{Ll}/u.test(line.text);
    return goesOn && !/[.!?:]$/.test(before.text) ? { ...line, level: before.level } : line;
  });
}

/** Apple's programs mark the introduction or head of a quote as part of it: its first line. */
function beginsQuote(lines: readonly MailLine[], index: number): boolean {
  let before = index - 1;
  while (lines[before]?.kind === 'blank') before--;
  return (lines[index]?.level ?? 0) > (lines[before]?.level ?? 0);
}

interface Intro {
  readonly text: string;
  readonly end: number;
  /** Whether what follows is not marked as a quote. */
  readonly isOpen: boolean;
}

/** Introductions are wrapped to this many lines at most. */
const maxIntroLines = 4;

function readIntro(lines: readonly MailLine[], start: number): Intro | null {
  const first = lines[start];
  if (first?.kind !== 'text') return null;
  if (first.role === 'intro') return markedIntro(lines, start, first);
  if (isSeparator(first.text) && /[-_=*]{2}|[:：]$/.test(first.text)) {
    return { text: first.text, end: start + 1, isOpen: !isDeeper(lines, start + 1, first.level) };
  }
  let text = '';
  for (let index = start; index < start + maxIntroLines; index++) {
    const line = lines[index];
    if (line?.kind !== 'text' || line.level !== first.level) return null;
    // "Hello Ann," above an introduction is a line of its own.
    if (index > start && (lines[index - 1]?.text.length ?? 0) < 25 && !/^[<\d]/.test(line.text)) return null;
    text = text === '' ? line.text : `${text} ${line.text}`;
    const kind = introKindOf(text);
    if (!kind) continue;
    const follows = isDeeper(lines, index + 1, first.level);
    return kind === 'sure' || follows ? { text, end: index + 1, isOpen: !follows } : null;
  }
  return null;
}

/** What a mail program marks as an introduction is one in every language. */
function markedIntro(lines: readonly MailLine[], start: number, first: MailLine): Intro {
  let end = start;
  const parts: string[] = [];
  while (lines[end]?.role === 'intro' && lines[end]?.level === first.level) parts.push(lines[end++]?.text ?? '');
  const text = parts.filter((part) => part !== '').join(' ');
  return { text, end, isOpen: !isDeeper(lines, end, first.level) };
}

function isDeeper(lines: readonly MailLine[], start: number, level: number): boolean {
  return (lines[nextFilled(lines, start)]?.level ?? 0) > level;
}

/** The line after a signature or a list's footer that begins in a line; null when none does. */
function endOfAside(lines: readonly MailLine[], start: number): number | null {
  const first = lines[start];
  if (!first || first.level > 0) return null;
  if (first.role === 'signature') {
    let end = start;
    while (lines[end]?.role === 'signature') end++;
    return end;
  }
  const isFooter = isFooterRule(first.text);
  if (!isFooter && !isSignatureMark(first.text)) return null;
  let end = start + 1;
  let filled = 0;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (!line || line.level > 0) break;
    if (line.kind === 'blank') continue;
    if (isRule(line.text) || readQuotedHead(lines, end) || readIntro(lines, end)) break;
    if (++filled > maxSignatureLines) return null;
  }
  const text = lines.slice(start, end).map((line) => line.text);
  return isFooter && !text.some((line) => /https?:|@|unsubscribe/i.test(line)) ? null : end;
}
