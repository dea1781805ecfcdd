import { readDay } from '../article/day';
import type { SourceBlock, SourceDocument } from './importer';
import { authorInProperties, authorStatedIn, dayStatedIn } from './statedInText';
import { titleOf } from './titleOf';

/** What a file says of its document apart from the text. Each is null when it says nothing. */
export interface FileProperties {
  readonly title: string | null;
  readonly author: string | null;
  /** A BCP 47 tag. */
  readonly language: string | null;
  /** The day on which the file was made, `YYYY-MM-DD`, which need not be in the calendar. */
  readonly made: string | null;
}

/**
 * The document of a file whose text says itself who wrote it and when; what the file says of it counts where the text
 * is silent, and the day on which it was made never does.
 * @param name of the file
 */
export function writtenDocument(
  name: string,
  properties: FileProperties,
  found: readonly SourceBlock[],
  remarks: readonly string[],
): SourceDocument {
  const { title, blocks } = titleOf(properties.title, name, found);
  return {
    title,
    author: authorStatedIn(blocks) ?? authorInProperties(properties.author),
    date: dayStatedIn(blocks),
    ...(properties.made !== null && 'day' in readDay(properties.made) && { made: properties.made }),
    address: null,
    language: properties.language,
    blocks,
    remarks,
    attachments: [],
  };
}
