import type { Importer, SourceDocument } from '../../src/sources/importer';

/** The only document of a file. */
export async function documentOf(importer: Importer, bytes: Uint8Array, name: string): Promise<SourceDocument> {
  const documents: SourceDocument[] = [];
  for await (const each of importer({ name, bytes })) documents.push(each);
  const [first] = documents;
  if (!first || documents.length > 1) throw new Error(`${documents.length} documents`);
  return first;
}
