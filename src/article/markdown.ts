import { isMap, isScalar, parseDocument, type YAMLParseError } from 'yaml';
import type { Article, Block, DateLine, Day } from './article';
import { readDay } from './day';
import { paragraphsOf } from './paragraphs';
import type { ParsedText } from './seedText';

/** Front matter beyond this is no front matter. */
const maxFrontMatter = 20_000;

/**
 * Markdown with YAML or TOML front matter (`title`, `date`, `source`). Headings are `# …` lines; everything else is
 * paragraphs.
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
    ...(front.headerProblem && { headerProblem: front.headerProblem }),
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

/** Under which of these the date stands, in the order of their rank: site generators and archives differ. */
const dateKeys = [
  'date',
  'published',
  'pubDate',
  'pubdate',
  'publishDate',
  'publish_date',
  'publishedAt',
  'published_at',
  'published_time',
  'publishedDate',
  'published_date',
  'publicationDate',
  'publication_date',
  'datePublished',
  'date_published',
];

interface FrontMatter {
  readonly title: string | null;
  readonly date: Day | null;
  readonly dateLine: DateLine | null;
  readonly source: string | null;
  readonly headerProblem?: Article['headerProblem'];
  /** Where the article's text begins. */
  readonly end: number;
}

/** A value of the front matter, and where it stands in the article's text. */
interface Scalar {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

type ReadScalar = (key: string) => Scalar | null;
type HeaderProblem = NonNullable<Article['headerProblem']>;

/** The fences of YAML and of TOML front matter. */
const formats: readonly {
  open: RegExp;
  close: RegExp;
  read: (head: string, start: number) => ReadScalar | HeaderProblem | null;
}[] = [
  { open: /^---[ \t]{0,20}\r?\n/, close: /\r?\n(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$)/, read: readYaml },
  { open: /^\+\+\+[ \t]{0,20}\r?\n/, close: /\r?\n\+\+\+[ \t]{0,20}(?:\r?\n|$)/, read: readToml },
];

function readYaml(yaml: string, start: number): ReadScalar | HeaderProblem | null {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  const [error] = document.errors;
  if (error) return problemIn(yaml, start, error);
  if (!isMap(document.contents)) return null;
  const map = document.contents;
  return (key) => {
    const node: unknown = map.get(key, true);
    return isScalar(node) && typeof node.value === 'string' && node.value.trim() && node.range
      ? { value: node.value.trim(), start: start + node.range[0], end: start + node.range[1] }
      : null;
  };
}

/** The line of an error, and the first sentence of what the parser says about it. */
function problemIn(yaml: string, start: number, { message, pos: [at] }: YAMLParseError): HeaderProblem {
  const offset = Math.min(at, yaml.length);
  const from = yaml.lastIndexOf('\n', offset - 1) + 1;
  const feed = yaml.indexOf('\n', offset);
  const line = yaml.slice(from, feed < 0 ? yaml.length : feed).trimEnd();
  const reason = message.split(/ at line |:?\n/, 1)[0]!;
  return {
    start: start + from,
    end: start + from + Math.max(1, line.length),
    problem: `The header is no valid YAML: ${reason}`,
  };
}

/** `title = "Dam row"`, `date = 2025-11-12`: the lines before the first table. */
const tomlLine = /^[ \t]{0,20}([\w-]{1,60})[ \t]{0,20}=[ \t]{0,20}("[^"\n]{0,2000}"|'[^'\n]{0,2000}'|\d[^\s#]{0,60})/gm;

function readToml(toml: string, start: number): ReadScalar {
  const scalars = new Map<string, Scalar>();
  for (const match of toml.split(/^[ \t]{0,20}\[/m, 1)[0]!.matchAll(tomlLine)) {
    const written = match[2]!;
    const quote = /^["']/.test(written) ? 1 : 0;
    const from = start + match.index + match[0].length - written.length + quote;
    const value = written.slice(quote, written.length - quote);
    if (value.trim()) scalars.set(match[1]!, { value: value.trim(), start: from, end: from + value.length });
  }
  return (key) => scalars.get(key) ?? null;
}

function readFrontMatter(text: string): FrontMatter {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const none: FrontMatter = { title: null, date: null, dateLine: null, source: null, end: mark };
  const head = text.slice(mark, mark + maxFrontMatter);
  const format = formats.find(({ open }) => open.test(head));
  if (!format) return none;
  const open = format.open.exec(head)![0].length;
  const close = format.close.exec(head.slice(open - 1));
  if (!close) return none;
  const end = mark + open - 1 + close.index + close[0].length;
  const scalar = format.read(head.slice(open, open - 1 + close.index), mark + open);
  if (!scalar) return { ...none, end };
  if ('problem' in scalar) return { ...none, end, headerProblem: scalar };
  const date = dateKeys.map(scalar).find((found) => found !== null) ?? null;
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
