import { decodeAs } from '../../decodeText';
import { labelOfCodepage } from './properties';

/** What holds within a group of RTF, and in groups in it. */
interface Group {
  /** Fonts, colours, pictures, and what only RTF has of a message in HTML. */
  readonly isHidden: boolean;
  /** Between `\htmlrtf` and `\htmlrtf0`: what stands there for programs without HTML. */
  readonly isForRtf: boolean;
  /** How many characters follow `\u` for programs without Unicode. */
  readonly fallback: number;
}

/** Groups within groups beyond this depth are not text. */
const maxDepth = 500;

const hidden = new Set([
  ...[
    'fonttbl',
    'colortbl',
    'stylesheet',
    'info',
    'pict',
    'object',
    'header',
    'footer',
    'headerl',
    'headerr',
    'footerl',
  ],
  ...[
    'footerr',
    'listtable',
    'listoverridetable',
    'rsidtbl',
    'generator',
    'themedata',
    'datastore',
    'xmlnstbl',
    'fldinst',
  ],
]);

const characters: ReadonlyMap<string, string> = new Map([
  ['par', '\n'],
  ['line', '\n'],
  ['sect', '\n'],
  ['page', '\n'],
  ['row', '\n'],
  ['tab', '\t'],
  ['cell', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['~', '\u00a0'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
]);

const token = /\\'([0-9a-fA-F]{2})|\\([A-Za-z]{1,32})(-?\d{1,9})? ?|\\([^A-Za-z])|([{}])|([^\\{}]{1,10000})|\\/gy;

/**
 * The text of an RTF document: its paragraphs as lines; or the HTML that Outlook wrapped in it ([MS-OXRTFEX]). Not for
 * RTF in general: lists, tables and notes are not told apart.
 */
export function readRtf(rtf: Uint8Array): { text: string; isHtml: boolean } {
  const source = new TextDecoder('latin1').decode(rtf);
  const isHtml = /\\fromhtml1/.test(source.slice(0, 2000));
  const label = labelOfCodepage(Number(/\\ansicpg(\d{1,5})/.exec(source.slice(0, 2000))?.[1] ?? 1252));
  const parts: string[] = [];
  let bytes: number[] = [];
  let group: Group = { isHidden: false, isForRtf: false, fallback: 1 };
  const around: Group[] = [];
  let skip = 0;
  let isStarred = false;
  const flush = (): void => {
    if (bytes.length > 0) parts.push(decodeAs(Uint8Array.from(bytes), label) ?? '');
    bytes = [];
  };
  const add = (text: string): void => {
    if (group.isHidden || (isHtml && group.isForRtf)) return;
    flush();
    parts.push(text);
  };
  token.lastIndex = 0;
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [, hex, word, number, symbol, brace, text] = match;
    if (hex !== undefined) {
      if (skip > 0) skip--;
      else if (!group.isHidden && !(isHtml && group.isForRtf)) bytes.push(parseInt(hex, 16));
      continue;
    }
    if (brace === '{') {
      around.push(group);
      if (around.length > maxDepth) group = { ...group, isHidden: true };
    } else if (brace === '}') {
      flush();
      group = around.pop() ?? group;
    } else if (text !== undefined) {
      const plain = text.replace(/[\r\n]/g, '');
      add(plain.slice(Math.min(skip, plain.length)));
      skip = Math.max(0, skip - plain.length);
    } else if (symbol !== undefined) {
      isStarred = symbol === '*';
      add(characters.get(symbol) ?? '');
      continue;
    } else if (word === 'u') {
      add(String.fromCharCode(Number(number ?? 0) & 0xffff));
      skip = group.fallback;
    } else if (word === 'uc') {
      group = { ...group, fallback: Math.min(10, Math.max(0, Number(number ?? 1))) };
    } else if (word === 'htmlrtf') {
      group = { ...group, isForRtf: number !== '0' };
    } else if (word === 'bin') {
      token.lastIndex += Math.max(0, Number(number ?? 0));
    } else if (word !== undefined) {
      const isDestination = hidden.has(word) || (isStarred && word !== 'htmltag');
      if (isDestination) group = { ...group, isHidden: true };
      else add(characters.get(word) ?? '');
    }
    isStarred = false;
  }
  flush();
  return { text: parts.join(''), isHtml };
}
