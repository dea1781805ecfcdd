import { isMap, parseDocument, stringify } from 'yaml';
import { readDay } from '../../article/day';
import { readFrontMatter, yamlIn } from '../../article/frontMatter';
import type { Given } from '../../article/parse';
import { forLabel } from '../../article/untrusted';
import type { SourceDocument } from '../importer';
import { markdownOf } from './markdown';
import { type Origin, withDigest } from './origin';

/** In UTF-16 code units: a title or name that is longer is none. */
const longestValue = 500;

const languageTag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$/;

/** An article's file as Seed Review writes it: front matter, then the document's blocks as Markdown. */
export function articleFile(document: SourceDocument, origin: Omit<Origin, 'isAsWritten'>): string {
  const body = document.markdown?.body ?? markdownOf(document.blocks);
  return withDigest(`---\n${frontMatterOf(document, origin)}---\n${body}`);
}

/**
 * A text as an article's file: what is known beside it stands in its front matter, and wins over what stood there. The
 * text as it is when nothing is known that front matter can say.
 */
export function withFrontMatter(text: string, { title, date, language }: Given): string {
  const day = readDay(date ?? '');
  const known = Object.entries({
    title: line(title),
    date: 'day' in day ? day.day : undefined,
    lang: languageOf(language ?? null),
  }).filter(([, value]) => value !== undefined);
  if (known.length === 0) return text;
  const head = parseDocument(yamlIn(text) ?? '', { schema: 'failsafe', logLevel: 'silent' });
  if (head.errors.length > 0 || !isMap(head.contents)) return `---\n${toYaml(Object.fromEntries(known))}---\n${text}`;
  for (const [key, value] of known) head.set(key, value);
  return `---\n${dayWithoutQuotes(head.toString({ lineWidth: 0 }))}---\n${text.slice(readFrontMatter(text).end)}`;
}

function frontMatterOf(document: SourceDocument, origin: Omit<Origin, 'isAsWritten'>): string {
  const imported = {
    from: origin.from,
    attached: origin.attached.length > 0 ? origin.attached : undefined,
    within: line(origin.within),
    part: line(origin.part),
    date: line(document.date?.foundIn ?? null),
    sha256: origin.sha256,
    text: '0',
  };
  const own = document.markdown?.frontMatter ?? null;
  return own === null ? toYaml({ ...statedBy(document, origin), imported }) : withOrigin(own, document, imported);
}

function statedBy({ title, author, date, address, language }: SourceDocument, { from }: Pick<Origin, 'from'>) {
  return {
    title: line(title),
    author: line(author),
    date: date?.day,
    source: line(address) ?? from,
    lang: languageOf(language),
  };
}

function languageOf(tag: string | null): string | undefined {
  return tag !== null && languageTag.test(tag) ? tag : undefined;
}

/** Front matter that a document has of its own, as it was written; the document's day is added when it has none. */
function withOrigin(own: string, { date }: SourceDocument, imported: object): string {
  const head = parseDocument(own, { schema: 'failsafe', logLevel: 'silent' });
  if (date !== null && readFrontMatter(`---\n${own}\n---\n`).date === null) head.set('date', date.day);
  head.set('imported', head.createNode(imported));
  return dayWithoutQuotes(head.toString({ lineWidth: 0 }));
}

function toYaml(value: object): string {
  // As 1.1 has it, "yes" needs quotes for older readers.
  return dayWithoutQuotes(stringify(value, { lineWidth: 0, version: '1.1' }));
}

/** Nobody needs them. */
function dayWithoutQuotes(yaml: string): string {
  return yaml.replace(/^date: "(\d{4}-\d\d-\d\d)"$/m, 'date: $1');
}

function line(value: string | null | undefined): string | undefined {
  const words = forLabel(value ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return words === '' ? undefined : words.slice(0, longestValue);
}
