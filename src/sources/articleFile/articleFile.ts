import { parseDocument, stringify } from 'yaml';
import { readFrontMatter } from '../../article/frontMatter';
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
    lang: language !== null && languageTag.test(language) ? language : undefined,
  };
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
