import * as l10n from '@vscode/l10n';
import { plural } from '../../article/wording';
import { RefusedDocument, type SourceBlock, type SourceDocument } from '../importer';
import { readAttachments } from './attachments';
import { blocksOf } from './blocks';
import { joinedBodies, readBodyPart } from './bodyLines';
import { sortParts, type SortedParts } from './bodyParts';
import { headerText, rawHeader, type MailHeader } from './headers';
import type { MailLine } from './lines';
import { splitParts, type MimePart } from './mimeParts';
import { authorOf, peopleText } from './people';
import { sentDay } from './sentDay';
import { setApart } from './setApart';
import { isDeviceLine, isLegalNotice } from './signatures';

/**
 * Reads one message as a document.
 * @throws RefusedDocument when it is encrypted
 */
export async function readMessage(bytes: Uint8Array): Promise<SourceDocument> {
  const { root, isCut } = splitParts(bytes);
  const document = await documentOf(root);
  if (!isCut) return document;
  return { ...document, remarks: [...document.remarks, l10n.t('The mail has too many parts; some were not read.')] };
}

/**
 * Makes a document of a message that is taken apart already.
 * @throws RefusedDocument when it is encrypted
 */
export async function documentOf(root: MimePart): Promise<SourceDocument> {
  const parts = sortParts(root);
  const body = joinedBodies(await Promise.all(parts.body.map(readBodyPart)));
  const isEncrypted = parts.isEncrypted || body.isEncrypted;
  const { blocks, remarks } = bodyBlocks(body.lines);
  if (isEncrypted && blocks.length === 0) throw new RefusedDocument(l10n.t('is encrypted'));
  const { date, remark } = sentDay(root.headers);
  const attached = await readAttachments(parts.attachments);
  return {
    title: headerText(root.headers, 'subject'),
    author: authorOf(root.headers),
    date,
    address: null,
    language: languageOf(root.headers),
    blocks: [...headBlocks(root.headers), ...blocks],
    remarks: [
      ...(remark === null ? [] : [remark]),
      ...(isEncrypted ? [l10n.t('A part of the mail is encrypted and was not read.')] : []),
      ...(blocks.length === 0 ? [l10n.t('The mail has no text.')] : []),
      ...remarks,
      ...new Set([...body.remarks, ...parts.remarks, ...attached.remarks]),
      ...picturesRemark(parts),
    ],
    attachments: attached.attachments,
  };
}

/** Blocks of a mail's text, quoted mails, signatures and notices set apart. */
function bodyBlocks(lines: readonly MailLine[]): { blocks: SourceBlock[]; remarks: string[] } {
  const apart = setApart(lines);
  const blocks = blocksOf(apart.lines).map((block): SourceBlock => {
    const isAside = block.kind === 'paragraph' && (isDeviceLine(block.text) || isLegalNotice(block.text));
    return isAside ? { kind: 'caption', text: block.text } : block;
  });
  const remarks = apart.hasOpenQuote
    ? [l10n.t('A mail is quoted without marks: everything below its introduction counts as the quoted mail.')]
    : [];
  return { blocks, remarks };
}

/**
 * Who wrote to whom: the head of a mail as readers know it. It is a table, because as a sentence it would be taken for
 * something that the mail says.
 */
function headBlocks(headers: readonly MailHeader[]): SourceBlock[] {
  const rows: [string, string | null][] = [
    ['From', peopleText(headers, 'from') ?? peopleText(headers, 'sender')],
    ['To', peopleText(headers, 'to')],
    ['Cc', peopleText(headers, 'cc')],
    ['Bcc', peopleText(headers, 'bcc')],
    ['Date', headerText(headers, 'date')],
  ];
  const stated = rows.flatMap(([label, value]) => (value === null ? [] : [[label, value]]));
  return stated.length > 0 ? [{ kind: 'table', rows: stated, hasHead: false }] : [];
}

function languageOf(headers: readonly MailHeader[]): string | null {
  const value = rawHeader(headers, 'content-language') ?? '';
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(value) ? value : null;
}

function picturesRemark({ pictures }: SortedParts): string[] {
  if (pictures.length === 0) return [];
  return [
    plural(pictures.length, (n) => ({
      one: l10n.t('A picture or recording was left out.'),
      other: l10n.t('{0} pictures or recordings were left out.', n),
    })),
  ];
}
