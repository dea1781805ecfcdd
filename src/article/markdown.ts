import { isMap, isScalar, parseDocument } from 'yaml';
import type { Block, DateLine, Day } from './article';
import { readDay } from './day';
import { paragraphsOf } from './paragraphs';
import type { ParsedText } from './seedText';

/** Front matter beyond this is no front matter. */
const maxFrontMatter = 20_000;

/**
 * Markdown with YAML front matter (`title`, `date`, `source`). Headings are `# …` lines; everything else is paragraphs.
 */
export function parseMarkdown(text: string): ParsedText {
  const front = readFrontMatter(text);
  const blocks: Block[] = [];
  for (const span of paragraphsOf(text, front.end)) blocks.push(...splitAtHeadings(text, span));
  const firstHeading = blocks[0]?.kind === 'heading' ? text.slice(blocks[0].start, blocks[0].end) : null;
  return {
    title: front.title ?? firstHeading,
    date: front.date,
    dateLine: front.dateLine,
    source: front.source,
    blocks,
  };
}

/** A heading's line ends its paragraph even without a blank line. A heading's span leaves out the number signs. */
function splitAtHeadings(text: string, span: { start: number; end: number }): Block[] {
  const blocks: Block[] = [];
  let paragraph: { kind: 'paragraph'; start: number; end: number } | null = null;
  for (let start = span.start; start < span.end;) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 || feed >= span.end ? span.end : feed + 1;
    const line = text.slice(start, next).trimEnd();
    const marks = /^#{1,6}[ \t]{1,100}(?=\S)/.exec(line.slice(0, 200));
    if (marks) {
      blocks.push({ kind: 'heading', start: start + marks[0].length, end: start + line.length });
      paragraph = null;
    } else if (/^(?:={3,200}|-{3,200}|\*{3,200})$/.test(line.slice(0, 201))) {
      // An underline makes the line above a heading; alone it is a rule between paragraphs.
      const above =
        paragraph && !text.slice(paragraph.start, paragraph.end).includes('\n') && !line.startsWith('*')
          ? blocks.pop()
          : null;
      if (above) blocks.push({ ...above, kind: 'heading' });
      paragraph = null;
    } else if (paragraph) {
      paragraph.end = start + line.length;
    } else {
      paragraph = { kind: 'paragraph', start: start + line.length - line.trimStart().length, end: start + line.length };
      blocks.push(paragraph);
    }
    start = next;
  }
  return blocks;
}

interface FrontMatter {
  readonly title: string | null;
  readonly date: Day | null;
  readonly dateLine: DateLine | null;
  readonly source: string | null;
  /** Where the article's text begins. */
  readonly end: number;
}

function readFrontMatter(text: string): FrontMatter {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const none: FrontMatter = { title: null, date: null, dateLine: null, source: null, end: mark };
  const head = text.slice(mark, mark + maxFrontMatter);
  const open = /^---[ \t]{0,20}\r?\n/.exec(head);
  if (!open) return none;
  const close = /\r?\n(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$)/.exec(head.slice(open[0].length - 1));
  if (!close) return none;
  const start = mark + open[0].length;
  const yaml = head.slice(open[0].length, open[0].length - 1 + close.index);
  const end = mark + open[0].length - 1 + close.index + close[0].length;
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents)) return { ...none, end };
  const map = document.contents;
  const scalar = (key: string) => {
    const node: unknown = map.get(key, true);
    return isScalar(node) && typeof node.value === 'string' && node.value.trim() && node.range
      ? { value: node.value.trim(), start: start + node.range[0], end: start + node.range[1] }
      : null;
  };
  const date = scalar('date');
  const reading = date && readDay(date.value);
  return {
    title: scalar('title')?.value ?? null,
    source: scalar('source')?.value ?? null,
    date: reading && 'day' in reading ? reading.day : null,
    dateLine: date && {
      start: date.start,
      end: date.end,
      text: date.value,
      ...(reading && 'problem' in reading ? { problem: reading.problem } : {}),
    },
    end,
  };
}
