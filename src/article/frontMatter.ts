import * as l10n from '@vscode/l10n';
import { isMap, isScalar, isSeq, parseDocument, type YAMLParseError } from 'yaml';
import type { Article, DateLine, Day } from './article';
import { readDay } from './day';
import { keyOf, type Scalar, type Scalars } from './scalars';
import { readToml } from './toml';
import { yamlReason } from './yamlReason';

/** Front matter beyond this is no front matter. In UTF-16 code units. */
const maxFrontMatter = 20_000;
/** How many levels of keys are read: `article: { published_time: … }` has two. */
const deepest = 3;

type HeaderProblem = NonNullable<Article['headerProblem']>;

/** What front matter says about its article. */
export interface FrontMatter extends Pick<Article, 'date' | 'dateLine' | 'source' | 'title' | 'language'> {
  readonly dayFrom?: 'update';
  readonly headerProblem?: HeaderProblem;
  /** Where the article's text begins. */
  readonly end: number;
}

/**
 * Under which of these it stands, in the order of their rank: site generators, web clippers and archives differ. Keys
 * are compared without case, hyphens, underscores, colons and dots, so `datePublished` is `date_published`, too.
 */
const titleKeys = ['title', 'headline', 'ogtitle'];
const sourceKeys = ['source', 'sourceurl', 'url', 'link', 'originalurl', 'canonicalurl', 'canonical', 'sourcename'];
/** Of these, what says from whom or where an article was taken; a site's own pages have addresses and links, too. */
const takenFromKeys = ['source', 'sourceurl', 'sourcename', 'originalurl'];
const languageKeys = ['lang', 'language', 'inlanguage', 'contentlanguage'];
const publishedKeys = [
  ...['date', 'published', 'pubdate', 'publishdate', 'publishedat', 'publishedtime', 'publisheddate', 'publishedon'],
  ...['publicationdate', 'datepublished', 'articlepublishedtime', 'articlepublished', 'posted', 'postdate', 'issued'],
];
/** When the file was made, which is the day of publication only where nothing is kept for that. */
const createdKeys = ['created', 'createdat', 'datecreated'];
const updatedKeys = [
  ...['updated', 'updatedat', 'dateupdated', 'modified', 'modifiedat', 'datemodified', 'articlemodifiedtime'],
  ...['lastmod', 'lastmodified', 'lastupdated'],
];

/** The fences of YAML and of TOML front matter. */
const formats: readonly {
  open: RegExp;
  close: RegExp;
  read: (head: string, start: number) => Scalars | HeaderProblem | null;
}[] = [
  { open: /^---[ \t]{0,20}\r?\n/, close: /\r?\n(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$)/, read: readYaml },
  { open: /^\+\+\+[ \t]{0,20}\r?\n/, close: /\r?\n\+\+\+[ \t]{0,20}(?:\r?\n|$)/, read: readToml },
];

/** Reads YAML or TOML at the beginning of a text; a byte order mark before it is passed over. */
export function readFrontMatter(text: string): FrontMatter {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const none: FrontMatter = { title: null, date: null, dateLine: null, source: null, end: mark };
  const front = frontMatterIn(text, mark);
  if (!front) return none;
  const { head, start, end, read } = front;
  const scalars = read(head, start);
  if (!scalars) return { ...none, end };
  if ('problem' in scalars) return { ...none, end, headerProblem: scalars };
  const valueOf = (keys: readonly string[]) => firstOf(scalars, keys)?.value ?? null;
  const language = languageIn(valueOf(languageKeys) ?? '');
  return {
    title: valueOf(titleKeys),
    source: valueOf(sourceKeys),
    ...(language !== null && { language }),
    ...dateOf(scalars),
    end,
  };
}

/** Whether front matter has all three: a title, a day of publication that can be read, and what it was taken from. */
export function hasTitleDayAndSource(text: string): boolean {
  const front = frontMatterIn(text, text.startsWith('\uFEFF') ? 1 : 0);
  const scalars = front?.read(front.head, front.start);
  if (!scalars || 'problem' in scalars) return false;
  const { date, dayFrom } = dateOf(scalars);
  const isPublished = date !== null && dayFrom === undefined && publishedKeys.some((key) => scalars.has(key));
  return isPublished && firstOf(scalars, titleKeys) !== null && firstOf(scalars, takenFromKeys) !== null;
}

/** The YAML between the fences at the beginning of a text; null when there is none. */
export function yamlIn(text: string): string | null {
  const front = frontMatterIn(text, text.startsWith('\uFEFF') ? 1 : 0);
  return front?.read === readYaml ? front.head : null;
}

function frontMatterIn(text: string, mark: number) {
  const head = text.slice(mark, mark + maxFrontMatter);
  const format = formats.find(({ open }) => open.test(head));
  if (!format) return null;
  const open = format.open.exec(head)![0].length;
  const close = format.close.exec(head.slice(open - 1));
  if (!close) return null;
  const end = open - 1 + close.index;
  return { head: head.slice(open, end), start: mark + open, end: mark + end + close[0].length, read: format.read };
}

function firstOf(scalars: Scalars, keys: readonly string[]): Scalar | null {
  for (const key of keys) {
    const scalar = scalars.get(key);
    if (scalar?.value) return scalar;
  }
  return null;
}

/** The language of a tag like "de", "pt-BR" or "en_GB"; null when it is none. */
export function languageIn(tag: string): string | null {
  return /^([a-z]{2})(?:[-_][a-z0-9]{1,8}){0,5}$/i.exec(tag)?.[1]?.toLowerCase() ?? null;
}

/** The first date in the order of the keys that can be read, or else the first that cannot. */
function dateOf(scalars: Scalars): Pick<FrontMatter, 'date' | 'dateLine' | 'dayFrom'> {
  const keepsPublished = publishedKeys.some((key) => scalars.has(key));
  const stated = [...publishedKeys, ...(keepsPublished ? [] : createdKeys)];
  let unread: DateLine | null = null;
  for (const key of [...stated, ...updatedKeys]) {
    const scalar = scalars.get(key);
    if (!scalar?.value) continue;
    const reading = readDay(scalar.value);
    const line = { start: scalar.start, end: scalar.end, text: scalar.value };
    if ('day' in reading) return dated(reading.day, line, updatedKeys.includes(key));
    unread ??= { ...line, problem: reading.problem };
    if (key === 'date') break;
  }
  return { date: null, dateLine: unread };
}

function dated(date: Day, dateLine: DateLine, isUpdate: boolean): Pick<FrontMatter, 'date' | 'dateLine' | 'dayFrom'> {
  return { date, dateLine, ...(isUpdate && { dayFrom: 'update' }) };
}

function readYaml(yaml: string, start: number): Scalars | HeaderProblem | null {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  const [error] = document.errors;
  if (error) return problemIn(yaml, start, error);
  if (!isMap(document.contents)) return null;
  const scalars = new Map<string, Scalar>();
  const enter = (path: string, node: unknown, depth: number): void => {
    if (isScalar(node) && node.range) {
      const value = typeof node.value === 'string' ? node.value.trim() : '';
      if (!scalars.get(path)?.value)
        scalars.set(path, { value, start: start + node.range[0], end: start + node.range[1] });
    } else if (isSeq(node) && node.items.length === 1) {
      if (isScalar(node.items[0])) enter(path, node.items[0], depth);
    } else if (isMap(node) && depth < deepest) {
      for (const { key, value } of node.items)
        if (isScalar(key) && typeof key.value === 'string') enter(path + keyOf(key.value), value, depth + 1);
    }
  };
  enter('', document.contents, 0);
  return scalars;
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
    problem: l10n.t('The header is no valid YAML: {0}', yamlReason(reason)),
  };
}
