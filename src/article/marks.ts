import { decodeHTMLStrict } from 'entities';
import type { Span } from './article';
import { hiddenIn } from './hidden';

/** Marks in a text, and what stands in their place in the text that a person is shown. */
export interface Mark extends Span {
  readonly becomes: string;
  readonly endsParagraph: boolean;
}

const attributes = String.raw`(?:\s[^<>]{0,2000})?`;
const url = String.raw`(?:<[^<>\n]{0,500}>|(?:[^()\s<]|\([^()\s]{0,200}\)){0,500})`;
const target = String.raw`\(${url}(?:\s{1,3}(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'))?[ \t]?\)`;
/** A line may end in a link's words where a text is wrapped by hand, a paragraph may not. */
const inLabel = String.raw`(?:[^[\]\n]|\n(?!\s))`;
const unseen = String.raw`[\u00ad\u200b\u2060\ufeff]`;

const paragraphTags = [
  'p|div|blockquote|h[1-6]|li|ul|ol|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|caption|hr|pre',
  'section|article|aside|header|footer|main|nav|address|figure|figcaption|details|summary|center',
].join('|');
const inlineTags = [
  'b|i|u|em|strong|span|q|a|cite|mark|small|big|sup|sub|abbr|time|font|s|del|ins|strike|code|kbd|samp|var|dfn|bdi|bdo',
  'wbr|img|picture|source|video|audio|iframe|label|button|ruby|rt|rp',
].join('|');

/**
 * Marks that any article may have, as people copy them out of browsers and editors: HTML, emphasis, links, escapes, and
 * characters that nobody sees. All repetitions are bounded.
 */
const anywhere: readonly string[] = [
  String.raw`(?<paragraph><\/?(?:${paragraphTags})${attributes}\/?>)`,
  String.raw`(?<line><br${attributes}\/?>)`,
  String.raw`(?<tag><\/?(?:${inlineTags})${attributes}\/?>)`,
  String.raw`(?<entity>&(?:[a-z][a-z0-9]{1,30}|#\d{1,7}|#x[\da-f]{1,6});)`,
  String.raw`(?<image>!\[[^[\]\n]{0,300}\]${target})`,
  String.raw`(?<linkedImage>\[!\[[^[\]\n]{0,300}\]${target}\]${target})`,
  String.raw`(?<label>\[(?=${inLabel}{1,300}\]${target}))`,
  String.raw`(?<address>(?<=\[${inLabel}{1,300})\]${target})`,
  `(?<unseen>${unseen})`,
];

const plain: readonly string[] = [
  String.raw`\\(?<escaped>["'“”.,:;!?()*_#>+-])`,
  String.raw`(?<opening>(?<![\p{L}\p{N}*_])(?:\*{1,3}|_{1,3})(?=[\p{L}\p{N}"“'‘«]))`,
  String.raw`(?<closing>(?<=[\p{L}\p{N}.,;:!?%"”'’»)])(?:\*{1,3}|_{1,3})(?![\p{L}\p{N}*_]))`,
];

/**
 * What only Markdown has; where both fit, it comes before what any article has. What `opening` precedes and `closing`
 * follows may be marked up itself: "**[Ann](a)**".
 */
const markdown: readonly string[] = [
  String.raw`\\(?:(?<escaped>[!-\/:-@[-\x60{-~“”])|(?<hardBreak>(?=\r?\n)))`,
  String.raw`(?<code>(?<!\x60)(?<ticks>\x60{1,3})(?!\x60)(?<inCode>[^\x60\n]{1,500})\k<ticks>(?!\x60))`,
  String.raw`(?<footnote>\[\^[^\s[\]]{1,40}\])`,
  String.raw`(?<quote>(?<=(?:^|\n)[ \t]{0,8})>(?:[ \t]{0,3}>){0,20}[ \t]?)`,
  String.raw`(?<within>(?<=[\p{L}\p{N}])(?:\*\*|~~)(?=\p{L}))`,
  String.raw`(?<opening>(?<![\p{L}\p{N}*_~])(?:\*{1,3}|_{1,3}|~~)(?:\*{1,3}|_{1,3}|~~)?(?=[\p{L}\p{N}"“'‘«„(\[<&\\…$€£\x60]|!\[))`,
  String.raw`(?<closing>(?<=[\p{L}\p{N}.,;:!?%"”'’»“)\]>…\x60-])(?:\*{1,3}|_{1,3}|~~)(?:\*{1,3}|_{1,3}|~~)?(?![\p{L}\p{N}*_~]))`,
];

/** How marks begin. To search for this first is many times faster than to try all of them at every character. */
const plainBegins = new RegExp(String.raw`[*_\\&<[]|${unseen}|!(?=\[)|\](?=\()`, 'g');
const markdownBegins = new RegExp(String.raw`[*_\\&<[~\x60]|${unseen}|!(?=\[)|\]|(?<=(?:^|\n)[ \t]{0,8})>`, 'g');

const plainMarks = new RegExp([...anywhere, ...plain].join('|'), 'iuy');
const markdownMarks = new RegExp([...markdown, ...anywhere].join('|'), 'iuy');

/** Without the characters that nobody sees, such as soft hyphens. */
export function withoutUnseen(text: string): string {
  return text.replace(unseenCharacters, '');
}

const unseenCharacters = new RegExp(unseen, 'g');
const unseenInEntity = new RegExp(String.raw`${unseen}|\p{Cc}`, 'gu');

/** "[dam]: https://example.org/dam": where the links lead that the text only names. */
const linkTarget = /^ {0,3}\[(?!\^)([^[\]\n]{1,200})\]:[ \t]{0,20}(?:<[^<>\n]{0,500}>|\S{1,500})/gm;
/** "[the dam][dam]", "[dam][]", "[dam]". */
const reference = /\[([^[\]\n]{1,300})\](?:\[([^[\]\n]{0,200})\])?(?![(:])/y;

/**
 * The marks of a text from an offset on that say nothing themselves: emphasis, links, escapes, HTML with comments. In
 * order, without overlap. Linear in the text's length.
 * @param isMarkdown whether what only Markdown has are marks, too
 */
export function marksIn(text: string, from: number, isMarkdown: boolean): Mark[] {
  const [marks, marksBegin] = isMarkdown ? [markdownMarks, markdownBegins] : [plainMarks, plainBegins];
  const found: Mark[] = [];
  const put = (start: number, end: number, becomes = '', endsParagraph = false): number => {
    found.push({ start, end, becomes, endsParagraph });
    return end;
  };
  const hidden = hiddenIn(text, from, isMarkdown);
  const links = isMarkdown ? referencesIn(text) : noLinks;
  /** Where reference links close that are open here. */
  const closings = new Map<number, number>();
  let nextHidden = 0;
  let end = from;
  marksBegin.lastIndex = from;
  for (let begin = marksBegin.exec(text); begin; begin = marksBegin.exec(text)) {
    const start = begin.index;
    if (start < end) continue;
    while (hidden[nextHidden] && (hidden[nextHidden]!.end <= start || hidden[nextHidden]!.start < end)) nextHidden++;
    const cover = hidden[nextHidden];
    if (cover && cover.start <= start) {
      marksBegin.lastIndex = end = put(cover.start, cover.end, cover.kind === 'fence' ? '\n\n' : '');
      continue;
    }
    const closing = closings.get(start);
    if (closing !== undefined) {
      end = put(start, closing);
      continue;
    }
    marks.lastIndex = start;
    const match = marks.exec(text);
    if (!match) {
      const link = text.charAt(start) === '[' && links.size > 0 ? referenceAt(text, start, links) : null;
      if (link) {
        end = put(start, start + 1);
        closings.set(link.start, link.end);
      }
      continue;
    }
    const [whole] = match;
    const { paragraph, line, entity, escaped, ticks, inCode } = match.groups ?? {};
    end = start + whole.length;
    if (ticks && inCode) {
      put(start, start + ticks.length);
      marksBegin.lastIndex = put(end - ticks.length, end);
      continue;
    }
    const becomes = paragraph ? '\n\n' : line ? '\n' : entity ? characterOf(entity) : (escaped ?? '');
    // An entity that nobody knows stays.
    if (becomes !== whole) put(start, end, becomes, paragraph !== undefined);
  }
  return found;
}

function characterOf(entity: string): string {
  return decodeHTMLStrict(entity).replace(unseenInEntity, '');
}

const noLinks: ReadonlySet<string> = new Set();
const keyOf = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();

function referencesIn(text: string): ReadonlySet<string> {
  return text.includes(']:') ? new Set(Array.from(text.matchAll(linkTarget), ([, name]) => keyOf(name!))) : noLinks;
}

/** What closes the reference link that begins here; null when there is none. */
function referenceAt(text: string, start: number, links: ReadonlySet<string>): Span | null {
  reference.lastIndex = start;
  const match = reference.exec(text);
  if (!match) return null;
  const [whole, label, name] = match;
  return links.has(keyOf(name || label!)) ? { start: start + label!.length + 1, end: start + whole.length } : null;
}
