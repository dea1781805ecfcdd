import * as l10n from '@vscode/l10n';
import type { SourceFile } from '../importer';
import { onOneLine, headerText, readHeaders } from './headers';
import type { MimePart } from './mimeParts';
import { contentOf, fileNameOf } from './partContent';

/** Extensions of what is attached without a name, by its type. */
const extensions: ReadonlyMap<string, string> = new Map([
  ['message/rfc822', 'eml'],
  ['message/global', 'eml'],
  ['text/rfc822-headers', 'eml'],
  ['text/plain', 'txt'],
  ['text/html', 'html'],
  ['text/csv', 'csv'],
  ['text/markdown', 'md'],
  ['text/calendar', 'ics'],
  ['application/pdf', 'pdf'],
  ['application/json', 'json'],
  ['application/rtf', 'rtf'],
  ['text/rtf', 'rtf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
]);

/** Attached files beyond this in one message, in bytes, are not handed on. */
const maxBytes = 200 * 1024 * 1024;

/** The files that are attached to a message; those without a name get one by their place and type. */
export async function readAttachments(
  parts: readonly MimePart[],
): Promise<{ attachments: SourceFile[]; remarks: string[] }> {
  const attachments: SourceFile[] = [];
  const remarks: string[] = [];
  let left = maxBytes;
  for (const [index, part] of parts.entries()) {
    const name = (await fileNameOf(part)) ?? '';
    const isMail = extensions.get(part.type.value) === 'eml';
    if (/^winmail\.dat$/i.test(name)) {
      remarks.push(l10n.t('What Outlook packed into winmail.dat (TNEF) was not read.'));
      continue;
    }
    const bytes = await contentOf(part);
    left -= bytes.length;
    if (left < 0) {
      remarks.push(l10n.t('Attachments beyond {0} MB in all were left out.', maxBytes / 1024 / 1024));
      break;
    }
    attachments.push({ name: isMail ? mailName(name, bytes, index) : fileName(name, part.type.value, index), bytes });
  }
  return { attachments, remarks };
}

function fileName(name: string, type: string, index: number): string {
  return onOneLine(name) || `attachment ${index + 1}.${extensions.get(type) ?? 'bin'}`;
}

/** A mail in a mail is called by its subject, unless it has a name. */
function mailName(name: string, bytes: Uint8Array, index: number): string {
  const stated = onOneLine(name).replace(/\.eml$/i, '');
  const subject = stated || headerText(readHeaders(bytes.subarray(0, 65536)).headers, 'subject');
  const plain = onOneLine((subject ?? '').replace(/[\\/:*?"<>|]/g, ' ')).slice(0, 100);
  return `${plain || `message ${index + 1}`}.eml`;
}
