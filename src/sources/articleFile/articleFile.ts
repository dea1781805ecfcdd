import { stringify } from 'yaml';
import { forLabel } from '../../article/untrusted';
import { digestOf } from '../../corpus/digest';
import type { SourceDocument } from '../importer';
import { markdownOf } from './markdown';
import { withoutDigest, type Origin } from './origin';

/** In UTF-16 code units: a title or name that is longer is none. */
const longestValue = 500;

const languageTag = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,5}$/;

/** An article's file as Seed Review writes it: front matter, then the document's blocks as Markdown. */
export function articleFile(document: SourceDocument, origin: Omit<Origin, 'isAsWritten'>): string {
  const { title, author, date, address, language } = document;
  const head = {
    title: line(title),
    author: line(author),
    date: date?.day,
    source: line(address) ?? origin.from,
    lang: language !== null && languageTag.test(language) ? language : undefined,
    imported: {
      from: origin.from,
      attached: origin.attached.length > 0 ? origin.attached : undefined,
      part: line(origin.part),
      date: line(date?.foundIn ?? null),
      sha256: origin.sha256,
      text: '',
    },
  };
  // As 1.1 has it, "yes" needs quotes for older readers; a day needs none for anybody.
  const yaml = stringify(head, { lineWidth: 0, version: '1.1' }).replace(/^date: "(\d{4}-\d\d-\d\d)"$/m, 'date: $1');
  return withDigest(`---\n${yaml}---\n${markdownOf(document.blocks)}`);
}

/** The text's digest, in its place: so it is known later whether somebody has changed the article since. */
function withDigest(text: string): string {
  return text.replace(/^ {2}text: ""$/m, `  text: ${digestOf(withoutDigest(text)).toString(16).padStart(14, '0')}`);
}

function line(value: string | null | undefined): string | undefined {
  const words = forLabel(value ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return words === '' ? undefined : words.slice(0, longestValue);
}
