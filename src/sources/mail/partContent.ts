import PostalMime from 'postal-mime';
import { decodeAs, decodeText, encodingNamed } from '../decodeText';
import { readContentType } from './contentType';
import { rawHeader } from './headers';
import type { MimePart } from './mimeParts';

/** What a part holds, its transfer encoding (base64, quoted-printable) undone by postal-mime. */
export async function contentOf(part: MimePart): Promise<Uint8Array> {
  const body = part.bytes.subarray(part.bodyStart);
  const encoding = readContentType(rawHeader(part.headers, 'content-transfer-encoding')).value;
  if (encoding !== 'base64' && encoding !== 'quoted-printable') return body;
  const parsed = await parseLeaf(
    `Content-Type: application/octet-stream\nContent-Transfer-Encoding: ${encoding}`,
    body,
  );
  const content = parsed.attachments[0]?.content ?? new ArrayBuffer(0);
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** A part's text, and the encoding that it looks like where the part does not state it, or plainly wrong. */
export async function textOf(part: MimePart): Promise<{ text: string; guessed: string | null }> {
  const bytes = await contentOf(part);
  const stated = (part.type.parameters.get('charset') ?? '').toLowerCase();
  const text = decodeStated(bytes, labels.get(stated) ?? stated);
  if (text !== null) return { text, guessed: null };
  const decoded = decodeText(bytes);
  return { text: decoded.text, guessed: decoded.isGuess ? decoded.encoding : null };
}

/** The name that a part gives to its file, pieces and encodings (RFC 2231) resolved; null without one. */
export async function fileNameOf(part: MimePart): Promise<string | null> {
  const names = ['content-disposition', 'content-type']
    .map((name) => rawHeader(part.headers, name))
    .filter((value) => value !== null && /name/i.test(value))
    .map((value) => (value ?? '').replace(/^[^;]{0,200}/, 'attachment'));
  for (const value of names) {
    // `name` of a Content-Type stands for `filename` of a Content-Disposition.
    const parameters = value.replace(/;\s{0,20}name(?=\*|\s{0,5}=)/gi, '; filename');
    const parsed = await parseLeaf(
      `Content-Type: application/octet-stream\nContent-Disposition: ${parameters}`,
      new Uint8Array(0),
    );
    const name = parsed.attachments[0]?.filename;
    if (name) return name;
  }
  return null;
}

/** Labels that mails state and decoders do not know, by what they mean. */
const labels = new Map([
  ['cp932', 'shift_jis'],
  ['windows-31j', 'shift_jis'],
  ['cp936', 'gbk'],
  ['ms936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['utf8mb4', 'utf-8'],
  ['iso-8859-8-i', 'iso-8859-8'],
]);

/** Charsets that are stated by programs which do not know: such text is UTF-8 or something else as often as not. */
const unsaid = new Set(['', 'us-ascii', 'ascii', 'unknown-8bit', '8bit', 'x-unknown', 'default', 'binary']);

function decodeStated(bytes: Uint8Array, label: string): string | null {
  if (unsaid.has(label)) return null;
  if (encodingNamed(label) !== 'utf-8') return decodeAs(bytes, label);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function parseLeaf(headers: string, body: Uint8Array): Promise<Awaited<ReturnType<PostalMime['parse']>>> {
  const head = new TextEncoder().encode(`${headers}\n\n`);
  const message = new Uint8Array(head.length + body.length);
  message.set(head);
  message.set(body, head.length);
  return new PostalMime({ maxRfc822NestingDepth: 0 }).parse(message);
}
