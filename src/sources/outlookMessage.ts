import type { SourceDocument, SourceFile } from './importer';
import { documentOf } from './mail/messageDocument';
import { partsOfMsg } from './mail/outlook/messageParts';

/**
 * Reads a message that Outlook saved (`.msg`). The day of its date is that of its sender's zone where Outlook kept the
 * headers of the message as it was sent, else that of UTC.
 * @throws RefusedDocument when it is damaged, or encrypted
 */
export async function* importMsg(file: SourceFile): AsyncGenerator<SourceDocument> {
  const { message, isDateInUtc } = partsOfMsg(file.bytes);
  const document = await documentOf(message);
  const { date } = document;
  yield date && isDateInUtc ? { ...document, date: { ...date, foundIn: 'the time of sending, in UTC' } } : document;
}
