import { readContentType } from '../contentType';
import { readHeaders, type MailHeader } from '../headers';
import { splitParts, type MimePart } from '../mimeParts';
import { CompoundFile, type CompoundStorage } from './compoundFile';
import { labelOfCodepage, Properties, tags } from './properties';
import { decompressRtf } from './compressedRtf';
import { readRtf } from './rtfText';
import { writeMail } from './writeMail';

/** Messages within messages beyond this depth are left out. */
const maxDepth = 5;

/** Further recipients or attachments are not read. */
const maxStorages = 2000;

/**
 * A message that Outlook saved ([MS-OXMSG]) as the message that was sent: headers, text, attachments. So all that is
 * known about mails holds for it, too.
 * @throws RefusedDocument when the file is damaged
 */
export function partsOfMsg(bytes: Uint8Array): OutlookMessage {
  const file = new CompoundFile(bytes);
  const message = messagePart(file, file.root, null, 0);
  const isSent = message.headers.some(({ name }) => name === 'received' || name === 'mime-version');
  return { message, isDateInUtc: !isSent };
}

/** A message that Outlook saved. */
export interface OutlookMessage {
  readonly message: MimePart;
  /** Whether the headers that it was sent with are missing, so that the zone of its sender is not known. */
  readonly isDateInUtc: boolean;
}

function messagePart(file: CompoundFile, storage: CompoundStorage, label: string | null, depth: number): MimePart {
  const message = new Properties(file, storage, label);
  const plain = message.text(tags.body);
  const html = htmlPart(message);
  const texts = [...(plain === null ? [] : [leaf('text/plain; charset=utf-8', [], plain)]), ...(html ? [html] : [])];
  const rtf = texts.length === 0 ? message.bytes(tags.compressedRtf) : null;
  if (rtf) texts.push(rtfPart(rtf));
  const body = multipart('multipart/alternative', [], texts);
  const attached = storagesOf(storage, '__attach_').flatMap((each) =>
    attachedPart(file, each, message.ansiLabel, depth),
  );
  return multipart('multipart/mixed', headersOf(message, file), [body, ...attached]);
}

function htmlPart(message: Properties): MimePart | null {
  const bytes = message.bytes(tags.html);
  const text = bytes ? null : message.text(tags.html);
  if (text !== null) return leaf('text/html; charset=utf-8', [], text);
  if (!bytes) return null;
  const codepage = message.integer(tags.internetCodepage);
  return leaf(`text/html; charset=${codepage === null ? 'unknown-8bit' : labelOfCodepage(codepage)}`, [], bytes);
}

/** Some messages keep their text as RTF only, in which Outlook may have wrapped the HTML that came. */
function rtfPart(compressed: Uint8Array): MimePart {
  const { text, isHtml } = readRtf(decompressRtf(compressed));
  return leaf(isHtml ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8', [], text);
}

/** A file or message that is attached; null parts are left out. */
function attachedPart(file: CompoundFile, storage: CompoundStorage, label: string | null, depth: number): MimePart[] {
  const attachment = new Properties(file, storage, label);
  const inner = attachment.embedded(tags.attachedData);
  const names = [tags.attachedLongName, tags.attachedShortName, tags.displayName].map((tag) => attachment.text(tag));
  const name = (names.find((each) => each !== null && each !== '') ?? '').replace(/["\\\r\n]/g, ' ');
  if (inner) {
    const isMessage = inner.streams.has('__properties_version1.0') && depth < maxDepth;
    return isMessage ? [leaf('message/rfc822', [], writeMail(messagePart(file, inner, label, depth + 1)))] : [];
  }
  const data = attachment.bytes(tags.attachedData);
  if (!data) return [];
  const type = attachment.text(tags.attachedType)?.trim() || typeByName(name);
  // A signed message is one attachment, with all its parts and their headers in it.
  if (type === 'multipart/signed') return [splitParts(data).root];
  const id = attachment.text(tags.attachedContentId);
  const headers: MailHeader[] = [
    { name: 'content-disposition', value: `attachment; filename="${name}"` },
    ...(id === null ? [] : [{ name: 'content-id', value: `<${id}>` }]),
  ];
  return [leaf(type, headers, data)];
}

/** Attachments of Outlook may have no type; only pictures and what is encrypted are to be told apart. */
function typeByName(name: string): string {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^(?:png|jpe?g|gif|bmp|svg|webp|tiff?|wmf|emf|ico|heic)$/.test(extension)) return 'image/x';
  return extension === 'p7m' ? 'application/pkcs7-mime' : 'application/octet-stream';
}

/** The headers of the message as it was sent, where Outlook kept them, and what it says itself of all others. */
function headersOf(message: Properties, file: CompoundFile): MailHeader[] {
  const sent = message.text(tags.transportHeaders) ?? '';
  const transported = readHeaders(new TextEncoder().encode(sent)).headers.filter(
    ({ name }) => !name.startsWith('content-') && name !== 'subject',
  );
  const known = new Set(transported.map(({ name }) => name));
  const stated: [string, string | null][] = [
    ['subject', message.text(tags.subject)],
    ['from', senderOf(message)],
    ...recipientsOf(message, file),
    ['date', message.time(tags.submitTime)?.toUTCString() ?? null],
    ['message-id', message.text(tags.messageId)],
  ];
  const own = stated.flatMap(([name, value]) =>
    value === null || value.trim() === '' || known.has(name) ? [] : [{ name, value: value.trim() }],
  );
  return [...own, ...transported];
}

function senderOf(message: Properties): string | null {
  const represented = mailbox(
    message.text(tags.representedName),
    message.text(tags.representedSmtpAddress) ?? message.text(tags.representedAddress),
  );
  return (
    represented ??
    mailbox(message.text(tags.senderName), message.text(tags.senderSmtpAddress) ?? message.text(tags.senderAddress))
  );
}

const recipientHeaders = ['', 'to', 'cc', 'bcc'];

function recipientsOf(message: Properties, file: CompoundFile): [string, string][] {
  const all = storagesOf(message.storage, '__recip_').flatMap((storage): [string, string][] => {
    const recipient = new Properties(file, storage, message.ansiLabel);
    const header = recipientHeaders[recipient.integer(tags.recipientType) ?? 0] ?? '';
    const address = recipient.text(tags.smtpAddress) ?? recipient.text(tags.address);
    const shown = mailbox(recipient.text(tags.displayName), address);
    return shown === null || header === '' ? [] : [[header, shown]];
  });
  return recipientHeaders.slice(1).flatMap((header): [string, string][] => {
    const people = all.filter(([each]) => each === header).map(([, shown]) => shown);
    return people.length === 0 ? [] : [[header, people.join(', ')]];
  });
}

/** As it stands in a header. Within a company, addresses are paths of Exchange, which are nobody's. */
function mailbox(name: string | null, address: string | null): string | null {
  const shown = (name ?? '').replace(/["\\]/g, ' ').trim();
  const mail = address?.includes('@') ? address.trim() : '';
  if (mail === '') return shown === '' ? null : `"${shown}" <>`;
  return shown === '' || shown === mail ? mail : `"${shown}" <${mail}>`;
}

function storagesOf(storage: CompoundStorage, prefix: string): CompoundStorage[] {
  const found = storage.storages.filter(({ name }) => name.startsWith(prefix)).slice(0, maxStorages);
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function leaf(type: string, headers: readonly MailHeader[], content: string | Uint8Array): MimePart {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { ...multipart(type, headers, []), bytes };
}

function multipart(type: string, headers: readonly MailHeader[], children: readonly MimePart[]): MimePart {
  const disposition = headers.some(({ name }) => name === 'content-disposition') ? 'attachment' : '';
  return {
    headers: [...headers, { name: 'content-type', value: type }],
    type: readContentType(type),
    disposition,
    bytes: new Uint8Array(0),
    bodyStart: 0,
    children,
  };
}
