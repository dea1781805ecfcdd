import { addAll } from '../../article/lists';
import * as l10n from '@vscode/l10n';
import type { MimePart } from './mimeParts';

/** What a reader of a message sees as its text, below each other. Plain text and HTML of alternatives say the same. */
export interface BodyPart {
  readonly plain: readonly MimePart[];
  readonly html: readonly MimePart[];
}

/** What the parts of a message are for. */
export interface SortedParts {
  /** In their order. */
  readonly body: readonly BodyPart[];
  readonly attachments: readonly MimePart[];
  readonly pictures: readonly MimePart[];
  /** What cannot be read, and what only machines read. */
  readonly remarks: readonly string[];
  /** Whether the message, or a part of it, is encrypted. */
  readonly isEncrypted: boolean;
}

interface Sorting {
  body: BodyPart[];
  attachments: MimePart[];
  pictures: MimePart[];
  remarks: Set<string>;
  isEncrypted: boolean;
}

/** Sorts the parts of a message. Their depth is bounded by `maxPartDepth`. */
export function sortParts(root: MimePart): SortedParts {
  const sorting: Sorting = { body: [], attachments: [], pictures: [], remarks: new Set(), isEncrypted: false };
  sortPart(root, sorting);
  return { ...sorting, remarks: [...sorting.remarks] };
}

function sortPart(part: MimePart, sorting: Sorting): void {
  const type = part.type.value;
  if (type === 'multipart/encrypted' || isEnveloped(part)) {
    sorting.isEncrypted = true;
  } else if (type === 'multipart/alternative') {
    sortAlternatives(part, sorting);
  } else if (part.children.length > 0) {
    for (const child of part.children) sortPart(child, sorting);
  } else {
    sortLeaf(part, sorting);
  }
}

function sortLeaf(part: MimePart, sorting: Sorting): void {
  const type = part.type.value;
  const remark = remarkOn(type);
  if (remark !== undefined) {
    if (remark !== '') sorting.remarks.add(remark);
  } else if (/^(?:image|audio|video)\//.test(type)) {
    sorting.pictures.push(part);
  } else if ((type === 'text/plain' || type === 'text/html') && !isFile(part)) {
    const isHtml = type === 'text/html';
    sorting.body.push(isHtml ? { plain: [], html: [part] } : { plain: [part], html: [] });
  } else if (!type.startsWith('multipart/')) {
    sorting.attachments.push(part);
  }
}

/** Alternatives say the same: plain text and HTML are read, whatever else goes with them is sorted as usual. */
function sortAlternatives(part: MimePart, sorting: Sorting): void {
  const inner: Sorting = { body: [], attachments: [], pictures: [], remarks: sorting.remarks, isEncrypted: false };
  for (const child of part.children) sortPart(child, inner);
  const [plain, html] = [inner.body.flatMap((body) => body.plain), inner.body.flatMap((body) => body.html)];
  if (plain.length + html.length > 0) sorting.body.push({ plain, html });
  // An invitation to a meeting or a page for telephones repeats the text.
  addAll(sorting.attachments, inner.attachments.filter(isFile));
  addAll(sorting.pictures, inner.pictures);
  sorting.isEncrypted ||= inner.isEncrypted;
}

/** What to say of a part that is no attachment, by its type; empty for nothing, undefined when it may be one. */
function remarkOn(type: string): string | undefined {
  switch (type) {
    case 'application/pgp-signature':
    case 'application/pkcs7-signature':
    case 'application/x-pkcs7-signature':
      return l10n.t('The mail is signed; its signature was not checked.');
    case 'application/pkcs7-mime':
    case 'application/x-pkcs7-mime':
      return l10n.t('A part of the mail is wrapped in a signature (S/MIME) and was not read.');
    case 'application/ms-tnef':
    case 'application/vnd.ms-tnef':
      return l10n.t('What Outlook packed into winmail.dat (TNEF) was not read.');
    case 'message/delivery-status':
    case 'message/disposition-notification':
    case 'message/feedback-report':
      return l10n.t('The report on delivery that is meant for machines was left out.');
    case 'message/external-body':
      return l10n.t('A part of the mail is kept elsewhere and was not fetched.');
    case 'message/partial':
      return l10n.t('This is only a piece of a longer mail that was sent in several.');
    case 'application/pgp-encrypted':
    case 'application/pgp-keys':
      return '';
    default:
      return undefined;
  }
}

function isEnveloped(part: MimePart): boolean {
  if (!/^application\/(?:x-)?pkcs7-mime$/.test(part.type.value)) return false;
  return !/^(?:signed-data|certs-only)$/i.test(part.type.parameters.get('smime-type') ?? '');
}

/** Text with a name is somebody's file, though a mail program shows it below the text. */
function isFile(part: MimePart): boolean {
  if (part.disposition === 'attachment') return true;
  return part.headers.some(
    ({ name, value }) => /^content-(?:type|disposition)$/.test(name) && /;\s{0,20}(?:file)?name\*?/i.test(value),
  );
}
