import * as l10n from '@vscode/l10n';
import { RefusedDocument, type SourceDocument, type SourceFile } from './importer';
import { headerText, readHeaders } from './mail/headers';
import { mailboxMessages } from './mail/mailboxMessages';
import { readMessage } from './mail/messageDocument';

/** Reads a mail (`.eml`, or `.emlx` of Apple Mail). */
export async function* importEml(file: SourceFile): AsyncGenerator<SourceDocument> {
  yield await readMessage(messageIn(file.bytes));
}

/**
 * Reads a mailbox (`.mbox`), a message after the other. A message that cannot be read is a document without text, so
 * that nobody takes the mailbox for complete.
 */
export async function* importMbox(file: SourceFile): AsyncGenerator<SourceDocument> {
  const known = new Set<string>();
  let number = 0;
  for (const message of mailboxMessages(file.bytes)) {
    number++;
    yield { ...(await readOrTell(message)), part: partOf(message, number, known) };
  }
  if (number === 0) throw new RefusedDocument(l10n.t('has no messages in it'));
}

/** What tells a message apart in its mailbox and stays so when others come and go: its id, if no other has the same. */
function partOf(message: Uint8Array, number: number, known: Set<string>): string {
  const id = headerText(readHeaders(message).headers, 'message-id')?.replace(/^<|>$/g, '').slice(0, 200) ?? '';
  if (id === '' || known.has(id)) return `message ${number}`;
  known.add(id);
  return id;
}

async function readOrTell(message: Uint8Array): Promise<SourceDocument> {
  try {
    return await readMessage(message);
  } catch (error) {
    const reason = error instanceof RefusedDocument ? error.message : l10n.t('cannot be read');
    const title = headerText(readHeaders(message).headers, 'subject');
    const nothing = { author: null, date: null, address: null, language: null, blocks: [], attachments: [] };
    return { ...nothing, title, remarks: [l10n.t('The message {0}.', reason)] };
  }
}

/** Apple Mail puts the length of the message in a line before it, and a property list behind it. */
function messageIn(bytes: Uint8Array): Uint8Array {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 40));
  const length = /^(\d{1,10}) {0,20}\r?\n/.exec(start);
  if (!length) return bytes;
  return bytes.subarray(length[0].length, length[0].length + Number(length[1]));
}
