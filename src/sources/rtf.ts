import { counted } from '../article/counted';
import { type Importer, RefusedDocument, type SourceDocument, type SourceFile } from './importer';
import { changeRemarks } from './office/changes';
import { withPagesInOrder } from './office/pages';
import { RtfReader } from './rtf/reader';
import { tokensOf } from './rtf/tokens';
import { writtenDocument } from './writtenDocument';

const megabyte = 1024 * 1024;
const maxBytes = 100 * megabyte;

/** Reads rich text (.rtf): its text as if tracked changes were accepted, its notes and comments. */
// eslint-disable-next-line @typescript-eslint/require-await
export const importRtf: Importer = async function* ({ name, bytes }: SourceFile): AsyncIterable<SourceDocument> {
  if (bytes.length > maxBytes) throw new RefusedDocument(`is larger than ${maxBytes / megabyte} MB`);
  const reader = new RtfReader(breaksPages(bytes));
  for (const token of tokensOf(bytes)) reader.read(token);
  const found = withPagesInOrder([...reader.finish(), ...reader.notes]);
  if (found.length === 0) throw new RefusedDocument('has no text');
  const property = (key: string): string | null => reader.properties.get(key) ?? null;
  const stated = { title: property('title'), author: property('author'), language: null, made: madeOn(reader) };
  yield writtenDocument(name, stated, found, remarksOf(reader));
};

/** Only writers say where pages of rich text begin; the text says nothing of those that filled up. */
function breaksPages(bytes: Uint8Array): boolean {
  const word = [...'\\page'].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(0x5c); at >= 0; at = bytes.indexOf(0x5c, at + 1)) {
    const next = bytes[at + word.length] ?? 0;
    if (word.every((unit, index) => bytes[at + index] === unit) && !(next >= 0x61 && next <= 0x7a)) return true;
  }
  return false;
}

function remarksOf(reader: RtfReader): string[] {
  const { comments, edges, hidden } = reader;
  const remarks = changeRemarks(reader);
  if (comments > 0)
    remarks.push(
      `${counted(comments, 'comment')} in the margin ${comments === 1 ? 'stands' : 'stand'} among the notes.`,
    );
  if (edges.length > 0)
    remarks.push(`Headers and footers were left out: ${edges.map((words) => `“${words}”`).join(', ')}.`);
  if (hidden > 0) remarks.push('Hidden text was left out.');
  return remarks;
}

function madeOn({ properties }: RtfReader): string | null {
  const [year, month, day] = ['yr', 'mo', 'dy'].map((key) => properties.get(key)?.padStart(2, '0'));
  return year && month && day && year.length === 4 ? `${year}-${month}-${day}` : null;
}
