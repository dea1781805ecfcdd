import type { MailHeader } from '../headers';
import type { MimePart } from '../mimeParts';

/** Writes a message as it is sent (RFC 5322), so that a message within one of Outlook's is a file like all others. */
export function writeMail(part: MimePart): Uint8Array {
  return new TextEncoder().encode(written(part, 'b'));
}

/** Boundaries name their place in the tree; base64 has no "_" in it, so none comes up in what is between them. */
function written(part: MimePart, place: string): string {
  const isMultipart = part.type.value.startsWith('multipart/');
  const boundary = `_${place}_`;
  const headers: MailHeader[] = part.headers.map((header) =>
    isMultipart && header.name === 'content-type'
      ? { name: header.name, value: `${part.type.value}; boundary="${boundary}"` }
      : header,
  );
  const head = headers.map(({ name, value }) => `${name}: ${value.replace(/[\r\n]+/g, ' ')}\n`).join('');
  if (!isMultipart)
    return `${head}content-transfer-encoding: base64\n\n${base64(part.bytes.subarray(part.bodyStart))}\n`;
  const children = part.children.map((child, index) => `--${boundary}\n${written(child, `${place}.${index}`)}\n`);
  return `${head}\n${children.join('')}--${boundary}--\n`;
}

/** In lines of 76 characters. */
function base64(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 57) lines.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 57))));
  return lines.join('\n');
}
